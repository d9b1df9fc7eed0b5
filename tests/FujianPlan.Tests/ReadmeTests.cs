using System.Globalization;
using System.Text;

namespace FujianPlan.Tests;

public sealed class ReadmeTests
{
    private const string Begin = "<!-- catalogue:begin -->\n";
    private const string End = "<!-- catalogue:end -->";

    [Fact]
    public void TableOfTheCatalogue_IsTrue()
    {
        string path = RepositoryFile.PathOf("README.md");
        string readme = File.ReadAllText(path).ReplaceLineEndings("\n");
        int begin = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, end = readme.IndexOf(End, StringComparison.Ordinal);
        string table = Table();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, readme[..begin] + table + readme[end..]);
            return;
        }

        Assert.Equal(table, readme[begin..end]);
    }

    // No version of a package is published: whoever asks for one first gets an error of NuGet.
    [Fact]
    public void Packages_AreAskedFor_AfterTheWayToMakeThem()
    {
        string[] ways = ["(https://github.com/fujianplan/fujianplan#in-your-project)", "(../../README.zh-CN.md#添加到您的项目)", "dotnet nuget add source"];
        string[] files = [RepositoryFile.PathOf("README.md"), .. new[] { "docs", "samples", "src" }.SelectMany(folder => Directory.GetFiles(RepositoryFile.PathOf(folder), "*.md", SearchOption.AllDirectories))];
        int asking = 0;
        foreach (string file in files.Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")))
        {
            string text = File.ReadAllText(file);
            System.Text.RegularExpressions.Match first = System.Text.RegularExpressions.Regex.Match(text, @"dotnet (add package|tool install|new install) (--?\w+ )*FujianPlan");
            if (first.Success)
            {
                asking++;
                Assert.True(ways.Any(way => text[..first.Index].Contains(way, StringComparison.Ordinal)), $"{file}: {first.Value}");
            }
        }

        Assert.True(asking >= 4, "The packages' README files ask for packages.");
        Assert.Contains("\n## In your project\n", RepositoryFile.Read("README.md").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static string Table()
    {
        StringBuilder table = new("| section | | tasks | whole | clause by successor | text only | clause only | lost |\n|---:|---|---:|---:|---:|---:|---:|---:|\n");
        foreach (Section section in Plan.Sections)
        {
            Row(table, section.Number.ToString(CultureInfo.InvariantCulture), section.Title ?? $"*{section.EditorialTitle}* (heading lost)", section.Tasks);
        }

        Row(table, string.Empty, "all", Plan.Tasks);
        int collectives = Plan.Agencies.Count(agency => agency.IsCollective);
        return table.Append(CultureInfo.InvariantCulture, $"\n{Plan.Tasks.Count(task => task.Clause is not null)} clauses, {Plan.Tasks.Sum(task => task.Assignments.Count)} assignments, {Plan.Agencies.Count} agencies, {collectives} of them collectives.\n").ToString();
    }

    private static void Row(StringBuilder table, string number, string title, TaskList tasks)
    {
        string counts = string.Join(" | ", new[] { Attestation.Whole, Attestation.ClauseBySuccessor, Attestation.TextOnly, Attestation.ClauseOnly, Attestation.Lost }
            .Select(attestation => tasks.Count(task => task.Attestation == attestation).ToString(CultureInfo.InvariantCulture)));
        table.Append(CultureInfo.InvariantCulture, $"| {number} | {title} | {tasks.Count} | {counts} |\n");
    }
}
