using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Rules.Duties;

public sealed class LoneBracketRuleTests
{
    [Theory]
    [InlineData("⟦（⟧市丙局负责", "The bracket “（” of this clause is not closed. ", "此条款的括号“（”没有对应的后括号。")]
    [InlineData("市丙局负责⟦）⟧", "The bracket “）” of this clause has no opening bracket. ", "此条款的括号“）”没有对应的前括号。")]
    public void BracketWithoutItsOther_IsAWarningAtTheBracket(string clause, string english, string chinese)
    {
        string source = ProvedPlan.Source.Replace("（市丙局负责）", MarkedPlan.Parse(clause).Text, StringComparison.Ordinal);
        MarkedPlan plan = MarkedPlan.Parse(ProvedPlan.Plan.Replace("（市丙局负责）", clause, StringComparison.Ordinal).Replace("SHA\n", ProvedPlan.Sha256Of(source) + "\n", StringComparison.Ordinal));

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan.Text), finding => finding.Rule.Id == "FJP3016");

        Assert.Equal((FindingSeverity.Warning, plan.Places[0]), (finding.Rule.Severity, finding.Place));
        Assert.StartsWith(english, finding.Text.English, StringComparison.Ordinal);
        Assert.StartsWith(chinese, finding.Text.Chinese, StringComparison.Ordinal);
        Assert.DoesNotContain(ProvedPlan.Findings(plan.Text), finding => finding.Rule.Id is "FJP3011" or "FJP3012");
    }

    [Theory]
    [InlineData("(市丙局负责）")]
    [InlineData("（市丙局负责)")]
    [InlineData("［市丙局负责]")]
    [InlineData("市丙局负责")]
    public void BracketsOfAnyWidth_AreAPair(string clause) =>
        Assert.DoesNotContain(
            ProvedPlan.Findings(ProvedPlan.Plan.Replace("（市丙局负责）", clause.Contains('[') || clause.Contains(']') ? $"'{clause}'" : clause, StringComparison.Ordinal)),
            finding => finding.Rule.Id is "FJP3016" or "FJP3011" or "FJP3012");
}
