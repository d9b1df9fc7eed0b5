using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Rules.Duties;

public sealed class InferredRoleRuleTests
{
    private const string Other = "This clause names agencies but does not say what they do. They are read as responsible. If that is correct, write 'unstatedRole: responsible' under 'plan'.";

    [Fact]
    public void ClauseOfAgenciesAlone_IsReadAsResponsible_WithAWarning()
    {
        string source = ProvedPlan.Source.Replace("（市丙局负责）", "（市丙局）", StringComparison.Ordinal);
        MarkedPlan plan = MarkedPlan.Parse(ProvedPlan.Plan.Replace("（市丙局负责）", "（⟦市丙局⟧）", StringComparison.Ordinal).Replace("SHA\n", ProvedPlan.Sha256Of(source) + "\n", StringComparison.Ordinal));

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan.Text), finding => finding.Rule.Id is "FJP3017" or "FJP3011" or "FJP3012");

        Assert.Equal(("FJP3017", FindingSeverity.Warning, plan.Places[0], Other), (finding.Rule.Id, finding.Rule.Severity, finding.Place, finding.Text.English));
    }

    [Fact]
    public void SeveralSuchClauses_AreToldOnce_WithTheirNumber()
    {
        string yaml = SmallPlan("（市甲局）", "（市乙局）", "（市甲局、市乙局）");

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(yaml), finding => finding.Rule.Id == "FJP3017");

        Assert.Contains("here and in 2 more clauses.", finding.Text.English, StringComparison.Ordinal);
        Assert.Contains("另有 2 条也是如此。", finding.Text.Chinese, StringComparison.Ordinal);
    }

    // What its editors decided is in the plan, and is not asked again.
    [Fact]
    public void PlanThatSaysWhatItMeans_IsNotTold() => Assert.DoesNotContain(
        ProvedPlan.Findings(SmallPlan("（市甲局）", "（市甲局、市乙局）").Replace("dataVersion: 1.0.0", "dataVersion: 1.0.0, unstatedRole: responsible", StringComparison.Ordinal)),
        finding => finding.Rule.Id is "FJP3017" or "FJP0005" or "FJP0007");

    [Fact]
    public void OnlyResponsible_CanBeSaid()
    {
        PlanFinding finding = Assert.Single(
            ProvedPlan.Findings(SmallPlan("（市甲局负责）").Replace("dataVersion: 1.0.0", "dataVersion: 1.0.0, unstatedRole: lead", StringComparison.Ordinal)),
            finding => finding.Text.English.Contains("unstatedRole", StringComparison.Ordinal));

        Assert.Equal(FindingSeverity.Error, finding.Rule.Severity);
    }

    // A clause that the editors read otherwise is not read as responsible.
    [Fact]
    public void ClauseThatTheEditorsRead_IsNotTold_AndTheNextOneIs()
    {
        string read = SmallPlan("（市甲局）").Replace("duties: [{responsible: [A]}]", "duties: [{lead: [A], reading: editorial, note: 列者牵头}]", StringComparison.Ordinal);
        Assert.DoesNotContain(ProvedPlan.Findings(read), finding => finding.Rule.Id == "FJP3017");

        MarkedPlan both = MarkedPlan.Parse(SmallPlan("（市甲局）", "（⟦市乙局⟧）").Replace("duties: [{responsible: [A]}]", "duties: [{lead: [A], reading: editorial, note: 列者牵头}]", StringComparison.Ordinal));
        PlanFinding finding = Assert.Single(ProvedPlan.Findings(both.Text), finding => finding.Rule.Id == "FJP3017");
        Assert.Equal((both.Places[0], Other), (finding.Place, finding.Text.English));
    }

    [Fact]
    public void ClausesWithARole_AreNotTold() =>
        Assert.DoesNotContain(ProvedPlan.Findings(ProvedPlan.Plan), finding => finding.Rule.Id == "FJP3017");

    private static string SmallPlan(params string[] clauses) =>
        "format: 1\nplan: {title: 方案, issuer: 市政府, issued: 2024-03-01, dataVersion: 1.0.0}\nagencies:\n"
        + "  - {code: A, id: A, number: 1, name: 市甲局}\n  - {code: B, id: B, number: 2, name: 市乙局}\nsections:\n  - number: 1\n    id: S\n    title: 章\n    tasks:\n"
        + string.Concat(clauses.Select((clause, i) => FormattableString.Invariant($"      - {{number: {i + 1}, id: T{i + 1}, text: [做事。], clause: {clause}, duties: [{{responsible: [{(clause.Contains('甲') ? clause.Contains('乙') ? "A, B" : "A" : "B")}]}}]}}\n")));
}
