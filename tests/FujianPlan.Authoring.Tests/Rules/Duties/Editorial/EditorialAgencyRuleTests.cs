using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Duties.Editorial;

namespace FujianPlan.Authoring.Tests.Rules.Duties.Editorial;

public sealed class EditorialAgencyRuleTests
{
    /// <summary>Words that name the agency of a code, in ways that the grammar does not understand.</summary>
    [Theory]
    [InlineData("（由市甲局统筹）", "A")]
    [InlineData("（责成市甲局办理此事）", "A")]
    [InlineData("（市甲局统筹全局工作）", "A")]
    [InlineData("（乙局统筹）", "B", "乙局")]
    [InlineData("（东山、南湖市政府统筹）", "DS")]
    [InlineData("（东山、南湖市政府统筹）", "NH")]
    [InlineData("（市甲局、丙局统筹）", "C")]
    [InlineData("（市甲局和各区政府统筹）", "GQ")]
    [InlineData("（视进展吸收市甲局统筹）", "A")]
    [InlineData("（主动对接市甲局统筹）", "A")]
    public void AgencyThatTheWordsName_MayStandInTheReading(string clause, string code, string? alias = null) => Assert.Equal(
        ["FJP3030"],
        new ClausedPlan([(clause, $"[{{lead: [{code}], reading: editorial, note: 注}}]"), ("（市乙局负责）", "[{responsible: [B]}]")]) { Alias = alias }.Findings.Select(finding => finding.Rule.Id).Where(id => id != EditorialLossRule.Rule.Id));

    /// <summary>Words that do not, or name another whose name is longer.</summary>
    [Theory]
    [InlineData("（市甲局统筹）", "B")]
    [InlineData("（市甲局交警支队统筹）", "A")]
    [InlineData("（南湖市甲局统筹）", "A")]
    [InlineData("（版纳市甲局统筹）", "A")]
    [InlineData("（五合市甲局统筹）", "A")]
    [InlineData("（东山宾馆、南湖市政府统筹）", "DS")]
    [InlineData("（市甲局、丙局长统筹）", "C")]
    [InlineData("（各区政府统筹）", "A")]
    public void AgencyThatTheWordsDoNotName_IsRefusedAtItsCode(string clause, string code)
    {
        ClausedPlan plan = new([(clause, $"[{{lead: [⟦{code}⟧], reading: editorial, note: 注}}]")]);

        PlanFinding refused = Assert.Single(plan.Findings, finding => finding.Rule.Id == "FJP3033");
        Assert.Equal(FindingSeverity.Error, refused.Rule.Severity);
        Assert.Equal(MarkedPlan.Parse(plan.Marked).Place, refused.Place);
        Assert.StartsWith("Neither the clause nor the text names " + code, refused.Text.English, StringComparison.Ordinal);
        Assert.StartsWith("条款和正文都没有提到 " + code, refused.Text.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void BodiesThatTheClauseSpeaksOfWithoutNamingThem_MayBeWhomTheEditorsTakeThemFor_WhereTheNoteSaysSo()
    {
        const string clause = "（市甲局统筹，各成员单位抓好落实）";

        Assert.DoesNotContain("FJP3033", Rules("[{lead: [A], reading: editorial, note: 注}, {responsible: [C], reading: editorial, note: 各成员单位即市丙局}]"));
        Assert.Contains("FJP3033", Rules("[{lead: [A], reading: editorial, note: 注}, {responsible: [C], reading: editorial, note: 注}]"));

        IEnumerable<string> Rules(string duties) => new ClausedPlan([(clause, duties)]).Findings.Select(finding => finding.Rule.Id);
    }

    // 同上 and 同第2项 mean those of another task; 同上级 and 同第三方 mean nobody.
    [Theory]
    [InlineData("（市甲局统筹，配合单位：同上）", "同上", true)]
    [InlineData("（市甲局统筹）（同第2项）", "同第2项", true)]
    [InlineData("（市甲局统筹，与上一项相同）", "与上一项相同", true)]
    [InlineData("（市甲局统筹，同上级衔接）", "同上", false)]
    [InlineData("（市甲局统筹，同第三方签约）", "同第三", false)]
    public void WordsForAnotherTask_SpeakOfBodiesWithoutNamingThem(string clause, string note, bool isAllowed) => Assert.Equal(
        !isAllowed,
        new ClausedPlan([(clause, $"[{{lead: [A], reading: editorial, note: 注}}, {{supporting: [C], reading: editorial, note: {note}}}]")]).Findings.Any(finding => finding.Rule.Id == "FJP3033"));

    // The beginning of the first and the ending of the last are all names'.
    [Theory]
    [InlineData("（市甲、市乙、丙局负责）", "A, B, C", true)]
    [InlineData("（市甲、市乙、丙局负责）", "A, B, DS", false)]
    [InlineData("（市甲；丙局负责）", "A, C", false)]
    [InlineData("（市甲、丙局负责，市乙）", "A, B, C", false)]
    public void NamesThatShareAnEnding_StandInTheClause(string clause, string codes, bool isAllowed) => Assert.Equal(
        !isAllowed,
        new ClausedPlan([(clause, $"[{{responsible: [{codes}], reading: editorial, note: 注}}]")]).Findings.Any(finding => finding.Rule.Id == "FJP3033"));

    [Fact]
    public void LabelIsNoSuchBody() => Assert.Contains(
        new ClausedPlan([("（相关责任单位：市甲局统筹）", "[{lead: [A, C], reading: editorial, note: 相关责任单位}]")]).Findings,
        finding => finding.Rule.Id == "FJP3033");

    [Fact]
    public void WithoutAClause_TextHeadingAndCellsAreAsked()
    {
        PlanFinding refused = Assert.Single(
            new ClausedPlan([("", "[{lead: [A], reading: editorial, note: 据表格}]")], Passages: ["市甲局要高度重视。"]).Findings, finding => finding.Rule.Id == "FJP3033");

        Assert.StartsWith("Neither the task's text, nor the heading over it, nor a cell among the passages names A (市甲局)", refused.Text.English, StringComparison.Ordinal);
    }
}
