using FujianPlan.Authoring.Rules.Identity;

namespace FujianPlan.Authoring.Tests.Rules.Identity;

public sealed class UnlikeAliasRuleTests
{
    [Theory]
    [InlineData("各电信运营商", "各设区市")]
    [InlineData("有关部门", "各区政府")]
    [InlineData("省农业厅", "省卫生厅")]
    [InlineData("省农业厅", "卫生厅")]
    [InlineData("市甲局", "市乙局")]
    [InlineData("市财政局", "市民政局")]
    public void AliasThatSharesNothing_IsAWarning(string name, string alias) => Judged.One(
        UnlikeAliasRule.Rule,
        Plan($"name: {name}, aliases: [⟦{alias}⟧]"),
        $"'{alias}' has nothing in common with '{name}'. Does it belong to another agency? If it belongs to this one, say so in a note and switch this rule off.",
        $"“{alias}”与“{name}”毫无相同之处。是否为另一部门的别名？若确为本部门，请在 note 中说明，并关闭此规则。");

    /// <summary>Where both say what level and what office it is, one is short for the other, or they are two.</summary>
    [Theory]
    [InlineData("市教育局", "市体育局")]
    [InlineData("省农业农村厅", "省林业厅")]
    [InlineData("市水利局", "市水务局")]
    [InlineData("市委办公室", "市委")]
    [InlineData("市教育局", "省教育厅")]
    [InlineData("市水务局", "市水务集团")]
    [InlineData("市政务服务局", "市政务服务中心")]
    [InlineData("东江区政府", "西江区政府")]
    [InlineData("各区政府", "各县政府")]
    public void WholeNameThatIsNotShortForTheOther_IsAWarning(string name, string alias) => Judged.One(
        UnlikeAliasRule.Rule,
        Plan($"name: {name}, aliases: [⟦{alias}⟧]"),
        $"'{alias}' is a full name, not a short form of '{name}'. Does it belong to another agency? If it belongs to this one, say so in a note and switch this rule off.",
        $"“{alias}”本身是完整的名称，并非“{name}”的简称。是否为另一部门的名称？若确为本部门，请在 note 中说明，并关闭此规则。");

    [Theory]
    [InlineData("name: 市人力资源和社会保障局, aliases: [市人社局, 人社局]")]
    [InlineData("name: 市住房和城乡建设局, aliases: [市住建局, 市城乡建设局, 市住建委]")]
    [InlineData("name: 省市场监管局, aliases: [市场监管局]")]
    [InlineData("name: 市区域合作办, aliases: [区域合作办]")]
    [InlineData("name: 共青团示例省委, aliases: [团省委]")]
    [InlineData("name: 证监会示例监管局, aliases: [示例证监局]")]
    [InlineData("name: 省国有资产监督管理委员会, aliases: [省国资委]")]
    [InlineData("name: 市委机构编制委员会办公室, aliases: [市委编办]")]
    [InlineData("name: 省人民政府, aliases: [省政府]")]
    [InlineData("name: 省发展改革委, aliases: [省发改委, 发展和改革委员会]")]
    [InlineData("name: 人行福州中心支行, aliases: [中国人民银行福州中心支行]")]
    [InlineData("name: 市政府办公室, aliases: [市府办]")]
    [InlineData("name: 省农业厅, aliases: [农委]")]
    [InlineData("name: 省水利投资集团, aliases: [省水投集团]")]
    [InlineData("name: 东江区人民政府, aliases: [东江区政府]")]
    [InlineData("name: 各县（市、区）人民政府, collective: true, aliases: [各区县政府]")]
    [InlineData("name: 省农业农村厅, aliases: [省海渔局], formerNames: [省海洋与渔业局]")]
    public void AliasThatSharesACharacter_IsSound(string agency) => Judged.Sound(Plan(agency));

    private static string Plan(string agency) =>
        Judged.Agencies + $"  - {{code: A, id: A, number: 3, {agency}}}\n" + Judged.Section.Replace("[TXJ]", "[TXJ, A]", StringComparison.Ordinal);
}
