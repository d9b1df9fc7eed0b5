using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Rules.Duties;

public sealed class ClauseWordsRuleTests
{
    [Fact]
    public void WordsThatAreNotUnderstood_AreReportedAtTheirPlace()
    {
        string source = ProvedPlan.Source.Replace("（市丙局负责）", "（市丙局负责，另行通知）", StringComparison.Ordinal);
        MarkedPlan plan = MarkedPlan.Parse(ProvedPlan.Plan.Replace("（市丙局负责）", "（市丙局负责，⟦另行通知⟧）", StringComparison.Ordinal).Replace("SHA\n", ProvedPlan.Sha256Of(source) + "\n", StringComparison.Ordinal));

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan.Text, source));

        Assert.Equal("FJP3011", finding.Rule.Id);
        Assert.Equal(plan.Places[0], finding.Place);
        Assert.StartsWith("The part “另行通知” of this clause is not understood", finding.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void VeryLongClause_IsReported_AndNotHungOver()
    {
        string clause = "（" + string.Concat(Enumerable.Repeat("市丙局、", 25_000)) + "另行通知）";

        Assert.Contains(
            ProvedPlan.Findings(ProvedPlan.Plan.Replace("（市丙局负责）", clause, StringComparison.Ordinal)),
            finding => finding.Rule.Id == "FJP3011");
    }
}
