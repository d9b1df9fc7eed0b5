using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Duties;

namespace FujianPlan.Authoring.Tests.Rules.Duties;

public sealed class SingleCollectiveRuleTests
{
    [Theory]
    [InlineData("省农业厅")]
    [InlineData("省委农办")]
    [InlineData("省文化和旅游厅")]
    [InlineData("中国电信福建公司")]
    [InlineData("省农业农村厅")]
    [InlineData("福州市教育局")]
    [InlineData("省高等法院")]
    [InlineData("省直属机关工委")]
    [InlineData("省委宣传部（省新闻出版局）")]
    [InlineData("市城市管理局")]
    [InlineData("省乡村振兴局")]
    [InlineData("中国农业银行")]
    [InlineData("东山县人民政府")]
    public void CollectiveWithTheNameOfOne_IsAWarning(string name)
    {
        Judged.One(
            SingleCollectiveRule.Rule,
            Plan($"name: {name}, collective: ⟦true⟧"),
            $"'{name}' is the name of one agency. Remove 'collective', or list the agencies that it stands for under 'members'.",
            $"“{name}”只指一个部门。请删去 collective；若确指多个部门，请在 members 中列出。");

        Assert.Equal(FindingSeverity.Warning, SingleCollectiveRule.Rule.Severity);
        Assert.True(SingleCollectiveRule.Rule.IsLint);
    }

    // An office has no members, whatever the plan lists.
    [Theory]
    [InlineData("省农业厅")]
    [InlineData("市政府办公室")]
    public void OfficeWithMembers_IsAWarning(string name) => Judged.One(
        SingleCollectiveRule.Rule,
        Plan($"name: {name}, collective: ⟦true⟧, members: [SZB, TXJ]"),
        $"'{name}' is the name of one agency, which has no members. Remove 'collective' and 'members'.",
        $"“{name}”只指一个部门，没有成员。请删去 collective 和 members。");

    [Theory]
    [InlineData("name: 各设区市政府, collective: true")]
    [InlineData("name: 省直有关部门, collective: true")]
    [InlineData("name: 电信运营商, collective: true")]
    [InlineData("name: 市县发改委, collective: true")]
    [InlineData("name: 市、县教育局, collective: true")]
    [InlineData("name: 区县人民政府, collective: true")]
    [InlineData("name: 属地政府, collective: true")]
    [InlineData("name: 省直各部门, collective: true")]
    [InlineData("name: 商业银行, collective: true")]
    [InlineData("name: 东山县、南湖县人民政府, collective: true")]
    [InlineData("name: 省农业厅等部门, collective: true")]
    [InlineData("name: 县（市、区）教育局, collective: true")]
    [InlineData("name: 省数字办领导小组, collective: true, members: [SZB, TXJ]")]
    [InlineData("name: 电网集团, collective: true, members: [SZB, TXJ]")]
    [InlineData("name: 省农业厅")]
    public void NameOfSeveral_OrMembers_OrNoMark_IsSound(string agency) => Judged.Sound(Plan(agency));

    private static string Plan(string agency) =>
        Judged.Agencies + $"  - {{code: A, id: A, number: 3, {agency}}}\n" + Judged.Section.Replace("[TXJ]", "[TXJ, A]");
}
