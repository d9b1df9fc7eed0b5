using System.Globalization;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Tests.Reading;

public sealed class PlanFileDocTests
{
    [Theory]
    [InlineData("plan-file.md", "## Limits\n")]
    [InlineData("zh/plan-file.md", "## 限度\n")]
    public void LimitsInTheDocument_AreThoseOfTheReader(string page, string heading)
    {
        string text = RepositoryFile.Read(["docs", .. page.Split('/')]).ReplaceLineEndings("\n");
        IEnumerable<string> figures = text[text.IndexOf(heading, StringComparison.Ordinal)..].Split('\n')
            .Where(line => line.StartsWith('|')).Skip(2)
            .Select(line => line.Split('|')[2].Split(';', '；')[0].Trim());

        ReaderLimits limits = ReaderLimits.Default;
        Assert.Equal(
            new[] { limits.FileLength, limits.Depth, limits.Events, limits.ScalarLength, limits.Indentation, limits.Findings }
                .Select(limit => limit.ToString("N0", CultureInfo.InvariantCulture)),
            figures);
    }

    [Fact]
    public void LimitsOfTheSource_AreThoseOfTheSearch()
    {
        string text = RepositoryFile.Read("docs", "plan-file.md").ReplaceLineEndings("\n"), chinese = RepositoryFile.Read("docs", "zh", "plan-file.md");
        SearchLimits limits = SearchLimits.Default;

        Assert.Contains($"at {limits.Places.ToString("N0", CultureInfo.InvariantCulture)} places of its source at most", text, StringComparison.Ordinal);
        Assert.Contains($"({limits.LooksAtACharacter} for each character of the source, and a\nmillion more)", text, StringComparison.Ordinal);
        Assert.Contains($"最多在来源文件的 {limits.Places.ToString("N0", CultureInfo.InvariantCulture)} 处查找", chinese, StringComparison.Ordinal);
        Assert.Contains($"来源文件每个字符 {limits.LooksAtACharacter} 次，另加一百万次", chinese, StringComparison.Ordinal);
        Assert.Equal(1_000_000, limits.FewestLooks);
    }
}
