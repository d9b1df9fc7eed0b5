using System.Globalization;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Reading;

namespace FujianPlan.Authoring.Tests.Reading;

public sealed partial class PlanFileDocTests
{
    private static readonly string Doc = File.ReadAllText(Find("docs/plan-file.md"));

    [Fact]
    public void Example_IsReadWithoutFindings()
    {
        PlanDocument document = ReaderCase.FindsNothing(Example());

        Assert.Equal(3, document.Agencies.Count);
        Assert.Equal([2, 1], document.Sections.Select(section => section.Tasks!.Items.Count));
    }

    [Fact]
    public void EveryKey_IsInTheExampleAndInTheText()
    {
        string text = Doc.Replace(Example(), string.Empty, StringComparison.Ordinal);
        string[] keys = [.. Key().Matches(ReaderCase.Full).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal)];

        Assert.True(keys.Length > 40, $"Only {keys.Length} keys were found in the plan that uses all of them.");
        Assert.All(keys, key =>
        {
            Assert.Contains($"{key}:", Example(), StringComparison.Ordinal);
            Assert.Contains($"`{key}`", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Limits_AreThoseOfTheReader()
    {
        ReaderLimits limits = ReaderLimits.Default;
        string[] figures =
        [
            .. Doc[Doc.IndexOf("## Limits", StringComparison.Ordinal)..].Split('\n')
                .Where(line => line.StartsWith('|')).Skip(2)
                .Select(line => line.Split('|')[2].Split(';')[0].Trim()),
        ];

        Assert.Equal(
            new[] { limits.FileLength, limits.Depth, limits.Events, limits.ScalarLength, limits.Indentation, limits.Findings }
                .Select(limit => limit.ToString("N0", CultureInfo.InvariantCulture)),
            figures);
    }

    private static string Example() => Fence().Match(Doc).Groups[1].Value;

    private static string Find(string path)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FujianPlan.sln")))
        {
            folder = folder.Parent;
        }

        Assert.NotNull(folder);
        return Path.Combine(folder.FullName, path);
    }

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("(?:^[ -]*|[{] *|, )([A-Za-z0-9]+):(?: |$)", RegexOptions.Multiline)]
    private static partial Regex Key();
}
