using FujianPlan.Authoring.Rules.Identity;

namespace FujianPlan.Authoring.Tests.Rules.Identity;

public sealed class AgencyNumberRangeRuleTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(10000)]
    [InlineData(int.MaxValue)]
    public void NumberOutsideOneTo9999_IsOutOfRange(int number) => Judged.One(
        AgencyNumberRangeRule.Rule,
        $"agencies: [{{code: A, id: A, number: ⟦{number}⟧, name: 甲}}]",
        $"Agency number {number} is out of range. Write one from 1 to 9999 that no agency has had.",
        $"部门编号 {number} 超出范围。请填写 1 至 9999 之间、从未使用过的编号。");

    [Fact]
    public void Ends_AreInRange() => Judged.Sound("""
        agencies:
          - {code: A, id: A, number: 1, name: 甲}
          - {code: B, id: B, number: 9999, name: 乙}
        """);

    [Fact]
    public void SameNumberOutOfRangeTwice_IsNoDuplicate() => Judged.All(
        """
        agencies:
          - {code: A, id: A, number: ⟦0⟧, name: 甲}
          - {code: B, id: B, number: ⟦0⟧, name: 乙}
        """,
        "FJP1003",
        "FJP1003");
}
