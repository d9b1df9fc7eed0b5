using System.Globalization;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Tests.Reading;

public sealed class PlanFileDocTests
{
    [Fact]
    public void LimitsInTheDocument_AreThoseOfTheReader()
    {
        string text = RepositoryFile.Read("docs", "plan-file.md").ReplaceLineEndings("\n");
        IEnumerable<string> figures = text[text.IndexOf("## Limits", StringComparison.Ordinal)..].Split('\n')
            .Where(line => line.StartsWith('|')).Skip(2)
            .Select(line => line.Split('|')[2].Split(';')[0].Trim());

        ReaderLimits limits = ReaderLimits.Default;
        Assert.Equal(
            new[] { limits.FileLength, limits.Depth, limits.Events, limits.ScalarLength, limits.Indentation, limits.Findings }
                .Select(limit => limit.ToString("N0", CultureInfo.InvariantCulture)),
            figures);
    }

    [Fact]
    public void LimitsOfTheSource_AreThoseOfTheSearch()
    {
        string text = RepositoryFile.Read("docs", "plan-file.md").ReplaceLineEndings("\n");
        SearchLimits limits = SearchLimits.Default;

        Assert.Contains($"at {limits.Places.ToString("N0", CultureInfo.InvariantCulture)} places of its source at most", text, StringComparison.Ordinal);
        Assert.Contains($"({limits.LooksAtACharacter} for each character of the source, and a\nmillion more)", text, StringComparison.Ordinal);
        Assert.Equal(1_000_000, limits.FewestLooks);
    }
}
