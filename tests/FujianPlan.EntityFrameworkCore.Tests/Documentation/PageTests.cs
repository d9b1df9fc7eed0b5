using System.Text.RegularExpressions;

namespace FujianPlan.EntityFrameworkCore.Tests.Documentation;

/// <summary>The page docs/entity-framework.md: its programs are built as they stand there, and print what it says.</summary>
public sealed partial class PageTests
{
    [Fact]
    public async Task Programs_DoWhatThePageSays()
    {
        string page = RepositoryFile.Read("docs", "entity-framework.md");
        string[] programs = Blocks(page, "csharp");
        using ApplicationProject project = new("FujianPlan.dll");
        project.Write("Program.cs", programs[0]);
        project.Write("MoveOrders.cs", programs[1]);
        await project.Build();

        Assert.Equal(Assert.Single(Blocks(page, "text")), await project.Program());
    }

    private static string[] Blocks(string page, string language) => [.. Block().Matches(page.ReplaceLineEndings("\n")).Where(block => block.Groups[1].Value == language).Select(block => block.Groups[2].Value)];

    [GeneratedRegex("^```(\\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
