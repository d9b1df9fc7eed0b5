using FujianPlan.Authoring.Rules.Identity;

namespace FujianPlan.Authoring.Tests.Rules.Identity;

public sealed class DuplicateCodeRuleTests
{
    [Fact]
    public void SameCode_IsFoundAtTheLaterOne() => Judged.One(
        DuplicateCodeRule.Rule,
        """
        agencies:
          - {code: ⟦SZB⟧, id: A, number: 1, name: 甲}
          - {code: TXJ, id: B, number: 2, name: 乙}
          - {code: ⟦SZB⟧, id: C, number: 3, name: 丙}
        """,
        "Agency code 'SZB' stands here for the second time. Give each agency its own code.",
        "部门代码“SZB”在此处重复出现。每个部门应有自己的代码。");

    [Fact]
    public void CodeThatDiffersInCaseOnly_IsADuplicateAndNotMalformedToo() => Judged.One(
        DuplicateCodeRule.Rule,
        """
        agencies:
          - {code: ⟦SZB⟧, id: A, number: 1, name: 甲}
          - {code: ⟦szb⟧, id: B, number: 2, name: 乙}
        """,
        "Agency code 'szb' differs from 'SZB' in case only. Give each agency its own code.",
        "部门代码“szb”与“SZB”仅大小写不同。每个部门应有自己的代码。");

    [Fact]
    public void ThirdOfItsKind_PointsAtTheFirst() => Judged.All(
        """
        agencies:
          - {code: A, id: A, number: 1, name: 甲}
          - {code: ⟦A⟧, id: B, number: 2, name: 乙}
          - {code: ⟦A⟧, id: C, number: 3, name: 丙}
        """,
        "FJP1002",
        "FJP1002");
}
