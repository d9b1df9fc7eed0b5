using FujianPlan.Authoring.Rules.Identity;

namespace FujianPlan.Authoring.Tests.Rules.Identity;

public sealed class MalformedCodeRuleTests
{
    [Theory]
    [InlineData("szb", "SZB")]
    [InlineData("SZ_B", "SZ-B")]
    [InlineData("省数字办", null)]
    [InlineData("1SZB", null)]
    [InlineData("-SZB", null)]
    [InlineData("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456", null)]
    public void CodeOfOtherCharacters_IsMalformed(string code, string? meant) => Judged.One(
        MalformedCodeRule.Rule,
        $"agencies: [{{code: ⟦{code}⟧, id: A, number: 1, name: 甲}}]",
        $"Agency code '{code}' is malformed: a code has 1 to 32 capital letters A–Z, digits and hyphens, and starts with a letter.{(meant is null ? "" : $" Write '{meant}'.")}",
        $"部门代码“{code}”格式不正确：应为 1 至 32 个大写字母 A–Z、数字或连字符，以大写字母开头。{(meant is null ? "" : $"请写作“{meant}”。")}");

    [Fact]
    public void CodesWithinTheForm_AreSound() => Judged.Sound("""
        agencies:
          - {code: A, id: A, number: 1, name: 甲}
          - {code: SZB-1, id: B, number: 2, name: 乙}
          - {code: ABCDEFGHIJKLMNOPQRSTUVWXYZ012345, id: C, number: 3, name: 丙}
        """);

    [Theory]
    [InlineData("szb")]
    [InlineData("SZB")]
    public void MalformedCodeThatDutiesName_IsReportedOnceWhereItIsDescribed(string named) => Judged.All(
        Judged.Agencies.Replace("SZB", "⟦szb⟧") + Judged.Section.Replace("SZB", named),
        "FJP1001");
}
