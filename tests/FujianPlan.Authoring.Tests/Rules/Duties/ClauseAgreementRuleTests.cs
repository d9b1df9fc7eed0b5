using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Rules.Duties;

public sealed class ClauseAgreementRuleTests
{
    [Fact]
    public void DutiesThatSayWhatTheClauseSays_AreSound() => Assert.Empty(ProvedPlan.Findings(ProvedPlan.Plan));

    [Fact]
    public void AgencyThatTheClauseDoesNotName_IsReportedAtItsCode()
    {
        PlanFinding finding = ProvedPlan.One("FJP3012", "supporting: [B]", "supporting: [B, ⟦C⟧]");

        Assert.Equal("The clause does not name C (市丙局) here. Write what it names: B.", finding.Text.English);
        Assert.Equal("条款此处没有 C（市丙局）。请照条款写：B。", finding.Text.Chinese);
        Assert.Equal("the clause's words", Assert.Single(finding.Related).Text.English);
    }

    [Fact]
    public void AgencyThatTheDutyLacks_IsReportedAtTheRole_WithTheClausesWords()
    {
        PlanFinding finding = ProvedPlan.One("FJP3012", "responsible: [A, B]", "⟦responsible⟧: [A]");

        Assert.Equal("The clause names “市乙局” here, but this duty does not. Add B (市乙局).", finding.Text.English);
        SourcePlace words = Assert.Single(finding.Related).Place;
        Assert.Equal("市乙局".Length, words.End - words.Start);
    }

    [Fact]
    public void OtherOrder_IsReportedAtTheFirstThatIsOutOfPlace() => Assert.Equal(
        "The clause has A (市甲局) in this place. Keep the order of the clause.",
        ProvedPlan.One("FJP3012", "responsible: [A, B]", "responsible: [⟦B⟧, A]").Text.English);

    [Fact]
    public void OtherRole_IsReportedAtTheRole() => Assert.Equal(
        "The clause says 'lead' here, but this duty says 'responsible'. Write 'lead'.",
        ProvedPlan.One("FJP3012", "lead: [A]", "⟦responsible⟧: [A]").Text.English);

    [Theory]
    [InlineData("            manner: separately\n", "", "⟦responsible⟧: [A, B]", "The clause says how these agencies share the role. Write 'manner: separately'.")]
    [InlineData("manner: separately", "manner: ⟦withinRemit⟧", null, "The clause says how these agencies share the role. Write 'manner: separately'.")]
    [InlineData("supporting: [B]", "supporting: [B]\n            manner: ⟦separately⟧", null, "The clause does not say how these agencies share the role. Remove 'manner'.")]
    [InlineData("\n            open: true", "", "⟦supporting⟧: [C]", "The clause has 等 here: others may join. Write 'open: true'.")]
    [InlineData("open: true", "open: ⟦false⟧", null, "The clause has 等 here: others may join. Write 'open: true'.")]
    [InlineData("supporting: [B]", "supporting: [B]\n            open: ⟦true⟧", null, "The clause has no 等 here: the list is closed. Remove 'open'.")]
    public void OtherMannerOrOpenness_IsReported(string before, string after, string? marked, string english) =>
        Assert.Equal(english, ProvedPlan.One("FJP3012", before, after, marked).Text.English);

    [Fact]
    public void MissingDuty_IsReportedAtTheClausesWords() => Assert.Equal(
        "The duties lack “市乙局配合”. Add it as 'supporting'.",
        ProvedPlan.One("FJP3012", "          - lead: [A]\n          - supporting: [B]", "          - lead: [A]", "clause: （市甲局牵头，⟦市乙局配合⟧）").Text.English);

    [Fact]
    public void DutyTooMany_IsReportedAtItsRole() => Assert.Equal(
        "The clause has 2 groups, and this duty is an extra one. Remove it, or merge it into the duty that it belongs to.",
        ProvedPlan.One("FJP3012", "supporting: [B]", "supporting: [B]\n          - ⟦supporting⟧: [C]").Text.English);

    [Fact]
    public void AgencyThatThePlanDoesNotKnow_IsReportedAtTheClausesWords() => Assert.Equal(
        "No agency of the plan is called “市甲局”. The nearest is A (市某局). Add it to the agencies, or add it as an alias of the agency that is meant.",
        ProvedPlan.Findings(ProvedPlan.Plan.Replace("name: 市甲局", "name: 市某局", StringComparison.Ordinal))[0].Text.English);

    [Theory]
    [InlineData("市甲局和市某办", "A (市甲局和市某办)")]
    [InlineData("市甲署", "A (市甲署)")]
    [InlineData("海关", null)]
    [InlineData("金融管理机构", null)]
    public void AgencyThatThePlanDoesNotKnow_IsToldWithTheNearest(string name, string? nearest)
    {
        PlanFinding finding = ProvedPlan.Findings(ProvedPlan.Plan.Replace("name: 市甲局", "name: " + name, StringComparison.Ordinal).Replace("name: 市乙局", "name: 金融乙机构", StringComparison.Ordinal).Replace("name: 市丙局", "name: 金融丙机构", StringComparison.Ordinal))
            .First(finding => finding.Text.English.StartsWith("No agency of the plan is called “市甲局”.", StringComparison.Ordinal));

        Assert.Equal(nearest is not null, finding.Text.English.Contains($" The nearest is {nearest}.", StringComparison.Ordinal));
        Assert.Equal(nearest is not null, finding.Text.Chinese.Contains($"最接近的是 {nearest?.Replace(" (", "（", StringComparison.Ordinal).Replace(')', '）')}。", StringComparison.Ordinal));
    }

    [Fact]
    public void Alias_IsAsGoodAsTheName() => Assert.DoesNotContain(
        ProvedPlan.Findings(ProvedPlan.Plan.Replace("name: 市甲局", "name: 市某局, aliases: [市甲局]", StringComparison.Ordinal)), finding => finding.Rule.Id.StartsWith("FJP3", StringComparison.Ordinal));

    [Fact]
    public void NamedMembers_AreComparedWithTheirCollective()
    {
        const string agencies = "  - {code: D, id: D, number: 4, name: 市直有关部门, collective: true}\nsections:";
        string source = ProvedPlan.Source.Replace("（市丙局负责）", "（市乙局、市丙局等市直有关部门负责）", StringComparison.Ordinal);
        string plan = ProvedPlan.Plan.Replace("sections:", agencies, StringComparison.Ordinal)
            .Replace("（市丙局负责）", "（市乙局、市丙局等市直有关部门负责）", StringComparison.Ordinal);

        Assert.Empty(ProvedPlan.Findings(plan.Replace("responsible: [C]", "responsible: [{named: [B, C], of: D}]", StringComparison.Ordinal), source));
        Assert.Equal(
            ["The clause names B (市乙局) as a member of D (市直有关部门). Write '{named: [B, C], of: D}' in place of them."],
            ProvedPlan.Findings(plan.Replace("responsible: [C]", "responsible: [B, {named: [C], of: D}]", StringComparison.Ordinal), source).Select(f => f.Text.English));

        // One finding for all of them, with all that is to be written.
        Assert.Equal(
            ["The clause names B (市乙局), C (市丙局) as members of D (市直有关部门). Write '{named: [B, C], of: D}' in place of them."],
            ProvedPlan.Findings(plan.Replace("responsible: [C]", "responsible: [B, C, D]", StringComparison.Ordinal), source).Select(f => f.Text.English));
    }
}
