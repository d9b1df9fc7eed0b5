using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Rules.Duties;

namespace FujianPlan.Authoring.Tests.Rules.Provenance;

/// <summary>What the plan is called, and what its agencies are called, is what the source calls them.</summary>
public sealed class PlanNameTests
{
    private static readonly (string Clause, string Duties)[] Tasks = [("（市甲局负责）", "[{responsible: [A]}]"), ("（市乙局负责）", "[{responsible: [B]}]")];

    [Theory]
    [InlineData("夯实基础")]
    [InlineData("建设第一张网")]
    [InlineData("一、夯实基础")]
    [InlineData("夯实基础（一）建设")]
    public void HeadingOrText_IsNoTitleOfThePlan(string title)
    {
        PlanFinding finding = Assert.Single(new Titled(title).Findings, finding => finding.Rule.Id == "FJP4012");

        Assert.Equal($"The source has “{title}” only in the plan's headings and texts, not as its title. Write the title that the notice gives the plan.", finding.Text.English);
        Assert.Equal($"来源文件中“{title}”只见于方案的标题和正文之内，并非方案的名称。请写通知所称的方案名称。", finding.Text.Chinese);
    }

    [Theory]
    [InlineData("2024年3月1日", "dated")]
    [InlineData("示例市人民政府", "issuer")]
    public void OtherPartOfTheNotice_IsNoTitleOfThePlan(string title, string key) => Assert.Contains(
        new Titled(title).Findings,
        finding => finding.Rule.Id == "FJP4012" && finding.Text.English == $"“{title}” is in the source, but as what the plan has under '{key}', not as its title. Write the title that the notice gives the plan.");

    [Fact]
    public void TitleThatTheNoticeNames_IsSound() => new ClausedPlan(Tasks).Sound();

    [Fact]
    public void NameThatTheClauseWrites_IsNoFormerName()
    {
        ClausedPlan plan = new([("（⟦市乙署⟧负责）", "[{responsible: [B]}]")]) { Alias = "市乙科]" + ", formerNames: [市乙署" };

        PlanFinding finding = Assert.Single(plan.Findings, finding => finding.Rule.Id == "FJP3012");
        Assert.Equal(MarkedPlan.Parse(plan.Marked).Place, finding.Place);
        Assert.Equal("The clause writes “市乙署”, which the plan lists as a former name of B (市乙局). List names that the source uses under 'aliases'. If the name belongs to another body, add that body to the agencies.", finding.Text.English);
    }

    [Fact]
    public void NameThatTheClauseWrites_IsAnAlias() => Assert.DoesNotContain(
        new ClausedPlan([("（市乙署负责）", "[{responsible: [B]}]")]) { Alias = "市乙署" }.Findings, finding => finding.Rule.Id == "FJP3012");

    private sealed record Titled(string Title)
    {
        public IReadOnlyList<PlanFinding> Findings => PlanReading.Of(
            [new FujianPlan.Authoring.Files.PlanFile(MarkedPlan.DefaultPath, new ClausedPlan(Tasks).Marked.Replace("{title: 任务分工", "{title: " + Title, StringComparison.Ordinal))],
            [new FujianPlan.Authoring.Files.SourceFile(Tests.Provenance.ProvedPlan.SourcePath, new ClausedPlan(Tasks).SourceText)]).Findings;
    }
}
