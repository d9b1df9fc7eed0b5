using System.Globalization;
using System.Text.RegularExpressions;
using FujianPlan.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Generator.Tests.Findings;

/// <summary>
/// Every rule is on record as released or about to be, in the form of Roslyn's release tracking, which can read descriptors only where they
/// are literals. Here they are made of the rules.
/// </summary>
public sealed partial class ReleaseTrackingTests
{
    private const string Unshipped = "AnalyzerReleases.Unshipped.md";

    private static readonly string[] Recorded = [.. Lines(Unshipped), .. Lines("AnalyzerReleases.Shipped.md")];

    public static TheoryData<string> Ids() => [.. PlanDescriptors.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_IsOnRecord(string id)
    {
        DiagnosticDescriptor rule = PlanDescriptors.Of(id);
        string line = $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title.ToString(CultureInfo.InvariantCulture)}";

        Assert.True(Recorded.Contains(line), $"Add this line to src/FujianPlan.Generator/{Unshipped}, in the order of the ids, or correct the one that begins like it:\n{line}");
    }

    [Fact]
    public void Record_HasNoOtherRules() => Assert.Empty(
        Recorded.Select(line => line.Split(" | ")[0]).Except(PlanDescriptors.All.Select(rule => rule.Id))
            .Select(id => $"{id} is no rule: ids are never taken back once they are shipped; take the line out of {Unshipped} if it never was."));

    [Fact]
    public void Record_IsInOrder_AndSaysNothingTwice()
    {
        string[] ids = [.. Lines(Unshipped).Select(line => line.Split(" | ")[0])];

        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Distinct(Recorded.Select(line => line.Split(" | ")[0]));
    }

    private static IEnumerable<string> Lines(string file) =>
        Line().Matches(RepositoryFile.Read("src", "FujianPlan.Generator", file).ReplaceLineEndings("\n")).Select(match => match.Value);

    [GeneratedRegex("^FJP[0-9]{4} .*$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
