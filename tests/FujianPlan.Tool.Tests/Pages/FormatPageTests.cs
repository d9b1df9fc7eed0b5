using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Tests.Pages;

/// <summary>The pages that list the formats of <c>export</c> list all of them, by the words that users write.</summary>
public sealed class FormatPageTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("the row of 'export' under 'Commands'", "\n| `export ", "\n", "src/FujianPlan.Tool/README.md")]
    [InlineData("the table under 'Safe output'", "\n| format | on the standard output |", "\n\n", "src/FujianPlan.Tool/README.md")]
    [InlineData("the table under 'Exports'", "\n| `export --format` |", "\n\n", "docs/command.md")]
    [InlineData("the table under '导出'", "\n| `export --format` |", "\n\n", "docs/zh/command.md")]
    public async Task EveryFormat_IsListed(string place, string start, string end, string page)
    {
        string text = RepositoryFile.Read(page.Split('/')).ReplaceLineEndings("\n");
        int from = text.IndexOf(start, StringComparison.Ordinal);
        Assert.True(from >= 0, $"{page} has no '{start.Trim()}'.");
        string list = text[from..text.IndexOf(end, from + start.Length, StringComparison.Ordinal)];

        string[] missing = [.. (await Formats()).Where(format => !list.Contains($"`{format}`", StringComparison.Ordinal))];

        Assert.True(missing.Length == 0, $"{page}, {place}, does not name: {string.Join(", ", missing.Select(format => $"`{format}`"))}");
    }

    // As the message has them: the names of the members of ExportFormat.
    private async Task<string[]> Formats()
    {
        string errors = (await _folder.Run("export")).Errors;
        string[] formats = Regex.Match(errors, "--format <([a-z|]+)>").Groups[1].Value.Split('|');
        Assert.True(formats.Length > 10, errors);
        return formats;
    }
}
