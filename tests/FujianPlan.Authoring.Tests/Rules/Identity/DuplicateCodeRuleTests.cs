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
        "Agency code 'SZB' appears here for the second time. Give each agency its own code.",
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
    public void CodeOfAnotherAgency_IsOneFinding_WithTheCodeThatIsMissing() => Judged.One(
        DuplicateCodeRule.Rule,
        Judged.Agencies.Replace("SZB", "⟦SZB⟧") + """
          - {code: ⟦SZB⟧, id: FinanceBureau, number: 3, name: 省财政厅}

        """ + Judged.Section.Replace("[TXJ]", "[TXJ, CZT]") + """
              - {number: 2, id: Beta, text: [做], clause: 甲, duties: [{lead: [CZT]}]}
        """,
        "Agency code 'SZB' appears here for the second time. Give each agency its own code. Should one of them be 'CZT', which is used but belongs to no agency?",
        "部门代码“SZB”在此处重复出现。每个部门应有自己的代码。其中之一是否应为“CZT”？有地方提到它，却没有这个部门。");

    [Fact]
    public void MoreCodesMissingThanAreTaken_AreFoundThemselves() => Judged.All(
        Judged.Agencies + """
          - {code: ⟦SZB⟧, id: FinanceBureau, number: 3, name: 省财政厅}

        """ + Judged.Section.Replace("[TXJ]", "[TXJ, ⟦CZT⟧, ⟦QQQ⟧]"),
        "FJP1002",
        "FJP2001",
        "FJP2001");

    [Theory]
    [InlineData("{code: ⟦SZB⟧, id: DigitalOffice, number: 1, name: 省数字办}")]
    [InlineData("{code: ⟦SZB⟧, id: DigitalOffice, number: 9, name: 数字办}")]
    [InlineData("{code: ⟦SZB⟧, id: Another, number: 1, name: 省数字办}")]
    public void AgencyDescribedAgain_IsOneFinding(string again) => Judged.One(
        DuplicateCodeRule.Rule,
        Judged.Agencies.Replace("SZB", "⟦SZB⟧") + $"  - {again}\n" + Judged.Section,
        "Agency 'SZB' is described here for the second time. Remove it; or, if it is another agency, give it its own code, id, number and name.",
        "部门“SZB”在此处重复列出。请删去；若是另一部门，请为其另填代码、标识符、编号和名称。");

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
