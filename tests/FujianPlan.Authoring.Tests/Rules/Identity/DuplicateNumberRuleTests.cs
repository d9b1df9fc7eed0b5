using FujianPlan.Authoring.Rules.Identity;

namespace FujianPlan.Authoring.Tests.Rules.Identity;

public sealed class DuplicateNumberRuleTests
{
    [Fact]
    public void SameNumber_IsFoundAtTheLaterOneAndAFreeOneOffered() => Judged.One(
        DuplicateNumberRule.Rule,
        """
        agencies:
          - {code: A, id: A, number: ⟦7⟧, name: 甲}
          - {code: B, id: B, number: 41, name: 乙}
          - {code: C, id: C, number: ⟦7⟧, name: 丙}
        """,
        "Agency number 7 is taken. Give the later agency a number of its own, such as 42.",
        "部门编号 7 已被使用。请为后加的部门另编一个编号，例如 42。");

    [Fact]
    public void HighestNumberTaken_NoneIsOffered() => Judged.One(
        DuplicateNumberRule.Rule,
        """
        agencies:
          - {code: A, id: A, number: ⟦9999⟧, name: 甲}
          - {code: B, id: B, number: ⟦9999⟧, name: 乙}
        """,
        "Agency number 9999 is taken. Give the later agency a number of its own.",
        "部门编号 9999 已被使用。请为后加的部门另编一个编号。");
}
