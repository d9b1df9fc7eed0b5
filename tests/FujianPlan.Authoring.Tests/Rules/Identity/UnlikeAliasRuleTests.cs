using FujianPlan.Authoring.Rules.Identity;

namespace FujianPlan.Authoring.Tests.Rules.Identity;

public sealed class UnlikeAliasRuleTests
{
    [Theory]
    [InlineData("各电信运营商", "各设区市")]
    [InlineData("省农业厅", "省卫生厅")]
    [InlineData("省农业厅", "卫生厅")]
    public void AliasThatSharesNothing_IsAWarning(string name, string alias) => Judged.One(
        UnlikeAliasRule.Rule,
        Plan($"name: {name}, aliases: [⟦{alias}⟧]"),
        $"'{alias}' has nothing in common with '{name}'. Is it another agency's? If it is this one's, say so in a note, and switch this rule off.",
        $"“{alias}”与“{name}”毫无相同之处。是否为另一部门的别名？若确为本部门，请在 note 中说明，并关闭此规则。");

    [Theory]
    [InlineData("name: 省发展改革委, aliases: [省发改委, 发展和改革委员会]")]
    [InlineData("name: 人行福州中心支行, aliases: [中国人民银行福州中心支行]")]
    [InlineData("name: 市政府办公室, aliases: [市府办]")]
    [InlineData("name: 省农业厅, aliases: [农委]")]
    [InlineData("name: 省农业农村厅, aliases: [省海渔局], formerNames: [省海洋与渔业局]")]
    public void AliasThatSharesACharacter_IsSound(string agency) => Judged.Sound(Plan(agency));

    private static string Plan(string agency) =>
        Judged.Agencies + $"  - {{code: A, id: A, number: 3, {agency}}}\n" + Judged.Section.Replace("[TXJ]", "[TXJ, A]", StringComparison.Ordinal);
}
