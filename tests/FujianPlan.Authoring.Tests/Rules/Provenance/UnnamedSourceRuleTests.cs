using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Rules.Provenance;

/// <summary>Taking the source away takes away all that is checked against it: not without a word.</summary>
public sealed class UnnamedSourceRuleTests
{
    private const string Source = "source:\n  file: seeds/notice.txt\n  sha256: SHA\n  order: shuffled\n";

    [Fact]
    public void PlanWithoutASource_IsToldSo_AtItsFacts()
    {
        string plan = ProvedPlan.Plan.Replace(Source, string.Empty, StringComparison.Ordinal);
        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan));

        Assert.Equal(
            ("FJP4025", FindingSeverity.Warning, MarkedPlan.Parse(plan.Replace("plan:", "⟦plan⟧:", StringComparison.Ordinal)).Place, "The plan names no source document, so none of its quotes is checked. Name the document and its SHA-256 under 'source'; if there is none, write 'source: none'."),
            (finding.Rule.Id, finding.Rule.Severity, finding.Place, finding.Text.English));
    }

    [Fact]
    public void PlanThatSaysThatThereIsNone_IsSound() => Assert.Empty(ProvedPlan.Findings(ProvedPlan.Plan.Replace(Source, "source: none\n", StringComparison.Ordinal)));

    [Theory]
    [InlineData("nothing")]
    [InlineData("seeds/notice.txt")]
    [InlineData("None")]
    public void AnotherWord_IsNoSource(string word)
    {
        PlanFinding finding = Assert.Single(ProvedPlan.Findings(ProvedPlan.Plan.Replace(Source, $"source: {word}\n", StringComparison.Ordinal)), finding => finding.Rule.Id == "FJP0009");

        Assert.Equal(FindingSeverity.Error, finding.Rule.Severity);
    }
}
