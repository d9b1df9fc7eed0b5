using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Rules.Provenance;

/// <summary>A title that leaves out who issues it begins with all of them in the source, however the plan lists them.</summary>
public sealed class TitleBehindIssuersTests
{
    private const string First = "示例市发展和改革委员会", Second = "示例市财政局", Title = "关于任务分工的通知";

    [Theory]
    [InlineData(" ", First, Second)]
    [InlineData("\n", First, Second)]
    [InlineData("", First, Second)]
    [InlineData(" ", Second, First)]
    [InlineData("\n", Second, First)]
    public void TitleWithoutBothIssuers_IsToldToBeginWithBoth(string between, string one, string other)
    {
        PlanFinding finding = Found(between, Title, one, other);

        Assert.Equal($"In the source, this title begins with '{First} {Second}'. Write the whole title.", finding.Text.English);
        Assert.Equal($"来源文件中，这一标题以“{First} {Second}”开头。请照录全文。", finding.Text.Chinese);
    }

    [Theory]
    [InlineData(First, Second)]
    [InlineData(Second, First)]
    public void TitleWithTheSecondAlone_BeginsWithTheFirst(string one, string other) =>
        Assert.Equal($"In the source, this title begins with '{First}'. Write the whole title.", Found(" ", Second + Title, one, other).Text.English);

    [Fact]
    public void WholeTitle_IsSound() => Assert.DoesNotContain(Findings(" ", $"{First} {Second}{Title}", First, Second), finding => finding.Rule.Id is "FJP4019" or "FJP4020");

    private static PlanFinding Found(string between, string title, params string[] issuers)
    {
        PlanFinding finding = Assert.Single(Findings(between, title, issuers), finding => finding.Rule.Id == "FJP4020");
        Assert.Equal(title.Length, finding.Place.End - finding.Place.Start);
        return finding;
    }

    private static IReadOnlyList<PlanFinding> Findings(string between, string title, params string[] issuers)
    {
        string plan = ProvedPlan.Plan
            .Replace("issuer: 示例市人民政府", $"issuer: [{string.Join(", ", issuers)}]", StringComparison.Ordinal)
            .Replace("title: 示例市人民政府关于任务分工的通知", "title: " + title, StringComparison.Ordinal);
        return ProvedPlan.Findings(plan, ProvedPlan.Source.Replace("示例市人民政府关于任务分工的通知", First + between + Second + Title, StringComparison.Ordinal) + $"\n{First}\n{Second}\n");
    }
}
