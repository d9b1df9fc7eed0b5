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

    /// <summary>Words for when that the grammar does not know are the deadline, and the duties stay proved.</summary>
    [Fact]
    public void PartThatSaysByWhen_IsTheDeadline_AndNoMatterOfDuties()
    {
        const string clause = "（市丙局负责，力争赶在2024年6月底前见到成效）";
        string source = ProvedPlan.Source.Replace("（市丙局负责）", clause, StringComparison.Ordinal), plan = ProvedPlan.Plan.Replace("（市丙局负责）", clause, StringComparison.Ordinal);

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan, source));
        Assert.Equal("FJP3011", finding.Rule.Id);
        Assert.EndsWith("reads like a deadline but is not understood as one. Copy the clause from the source. If the clause is correct, write the words of this part that say by when as 'deadline'; the duties stay as they are.", finding.Text.English, StringComparison.Ordinal);

        string stated = plan.Replace("clause: " + clause, "deadline: 2024年6月底前\n        clause: " + clause, StringComparison.Ordinal);
        Assert.Empty(ProvedPlan.Findings(stated, source));
        Assert.Equal("FJP3012", Assert.Single(ProvedPlan.Findings(stated.Replace("- responsible: [C]", "- lead: [C]", StringComparison.Ordinal), source)).Rule.Id);
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
