using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Rules.Provenance;

/// <summary>Several who issue a notice together stand in the order of its title, however their names are divided there.</summary>
public sealed class IssuerOrderTests
{
    private const string First = "示例市发展和改革委员会", Second = "示例市财政局", Third = "示例市财政局办公室";

    [Theory]
    [InlineData("、")]
    [InlineData(" ")]
    [InlineData("\u3000")]
    [InlineData("\n")]
    [InlineData("")]
    public void OrderOfTheTitle_IsSound(string between) => Assert.DoesNotContain(Findings(between, First, Second, Third), finding => finding.Rule.Id == "FJP4019");

    [Theory]
    [InlineData("、")]
    [InlineData(" ")]
    [InlineData("\u3000")]
    public void AnotherOrder_IsReportedAtTheFirstOutOfPlace(string between)
    {
        PlanFinding finding = Assert.Single(Findings(between, First, "⟦" + Third + "⟧", Second), finding => finding.Rule.Id == "FJP4019");

        Assert.Equal($"In the title, “{Second}” comes before “{Third}”. Keep the order of the title.", finding.Text.English);
        Assert.Equal($"标题中“{Second}”在“{Third}”之前。请依照标题的次序。", finding.Text.Chinese);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("")]
    public void AnotherOrder_WhereTheTitleHasNothingBetweenThem_IsReported(string between) => Assert.Contains(
        Findings(between, First, Third, Second),
        finding => finding.Rule.Id == "FJP4019" && finding.Text.English.StartsWith($"The title says who issues it: “{First}{Second}{Third}”", StringComparison.Ordinal));

    private static IReadOnlyList<PlanFinding> Findings(string between, params string[] issuers)
    {
        string title = string.Join(between, First, Second, Third) + "关于任务分工的通知";

        // A title that the page breaks is written on one line.
        string quoted = "\"" + title.Replace("\n", string.Empty, StringComparison.Ordinal) + "\"";
        string plan = ProvedPlan.Plan
            .Replace("issuer: 示例市人民政府", $"issuer: [{string.Join(", ", issuers).Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal)}]", StringComparison.Ordinal)
            .Replace("title: 示例市人民政府关于任务分工的通知", "title: " + quoted, StringComparison.Ordinal);
        return ProvedPlan.Findings(plan, ProvedPlan.Source.Replace("示例市人民政府关于任务分工的通知", title, StringComparison.Ordinal) + $"\n{First}\n{Second}\n{Third}\n");
    }
}
