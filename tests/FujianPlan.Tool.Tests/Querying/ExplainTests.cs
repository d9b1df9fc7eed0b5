using System.Globalization;
using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Tests.Querying;

/// <summary>The pages of rules on a terminal: every line fits, nothing is lost, and examples, tables and quotations stay what they are.</summary>
public sealed class ExplainTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string> Pages => new()
    {
        { "FJP3004", "zh" }, { "FJP3004", "en" }, { "FJP4021", "zh" }, { "FJP9008", "zh" }, { "FJP1009", "en" }, { "FJP0019", "zh" }, { "FJP4002", "zh" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task EveryLineFits_AndNothingIsLost(string rule, string language)
    {
        string page = (await _folder.Run("explain", rule, "--lang", language)).Output;
        foreach (int columns in new[] { 40, 79, 80, 121 })
        {
            string[] lines = Lines(await _folder.RunOnTerminal(columns, "en_US.UTF-8", "", "explain", rule, "--lang", language));

            // A line of an example is one line, however long; so is a word.
            string[] code = [.. lines.Where(line => line.StartsWith("    ", StringComparison.Ordinal))];
            Assert.All(lines.Except(code), line => Assert.True(Width(line) <= columns || !line.TrimEnd().Contains(' ', StringComparison.Ordinal), line));
            Assert.Equal(Code(page), code.Select(line => line[4..]).Where(line => line.Length > 0));
            Assert.Equal(Characters(page), Characters(string.Join('\n', lines)));
        }
    }

    // Wide characters are told apart from narrow ones: two columns each, and as many as fit are in a line.
    [Fact]
    public async Task LinesAreFull()
    {
        string[] lines = Lines(await _folder.RunOnTerminal(80, "zh_CN.UTF-8", "", "explain", "4021"));
        Assert.Contains(lines, line => Width(line) is >= 78 and <= 80);
        Assert.Equal(Lines(await _folder.RunOnTerminal(81, "zh_CN.UTF-8", "", "explain", "4021")).Length, lines.Length, 1.0);
    }

    [Fact]
    public async Task ATable_IsOne_AndAQuotation_HasItsMarkBeforeEachLine()
    {
        string[] table = Lines(await _folder.RunOnTerminal(100, "en_US.UTF-8", "", "explain", "FJP9008"));
        int head = Array.FindIndex(table, line => Regex.IsMatch(line, "^suppression +of +why$"));
        Assert.True(head > 0);
        Assert.Matches("^─+  ─+  ─+$", table[head + 1]);

        string[] quoted = [.. Lines(await _folder.RunOnTerminal(40, "zh_CN.UTF-8", "", "explain", "FJP4002")).Where(line => line.StartsWith('>'))];
        Assert.True(quoted.Length > 2);
        Assert.All(quoted, line => Assert.StartsWith("> ", line, StringComparison.Ordinal));
    }

    // Where it is piped, a page is the Markdown that it is written in, a paragraph in each line.
    [Fact]
    public async Task Piped_APage_IsPlain()
    {
        foreach (string file in Directory.GetFiles(RepositoryFile.PathOf("docs", "rules"), "FJP*.md").Order(StringComparer.Ordinal))
        {
            string id = Path.GetFileNameWithoutExtension(file);
            ProgramRun run = await _folder.Run("explain", id);
            Assert.Equal((0, ""), (run.ExitCode, run.Errors));
            Assert.StartsWith($"# {id}: ", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("\e", run.Output, StringComparison.Ordinal);

            // The last section is the command's own: how the rule is switched off.
            Assert.All(run.Output.Split("\n## How to switch it off\n")[0].Split('\n'), line => Assert.Contains(line, File.ReadAllText(file), StringComparison.Ordinal));
        }
    }

    private static string[] Lines(string sent) => [.. Regex.Replace(sent, @"\e\[[0-9;]*m", "").ReplaceLineEndings("\n").Split('\n')[..^1]];

    private static string[] Code(string page) => [.. Regex.Matches(page, "^```[a-z]*\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).SelectMany(match => match.Groups[1].Value.Split('\n')).Where(line => line.Length > 0)];

    // What is read: without the marks of headings, fences, quotations and tables, and without blanks.
    private static string Characters(string text) => Regex.Replace(Regex.Replace(text, "^(#+ |```[a-z]*$|> ?|[|][-|]+$)", "", RegexOptions.Multiline), @"[\s|─]", "");

    private static int Width(string text)
    {
        int width = 0;
        for (TextElementEnumerator each = StringInfo.GetTextElementEnumerator(text); each.MoveNext();)
        {
            int first = char.ConvertToUtf32(each.GetTextElement(), 0);
            width += first is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) ? 2 : 1;
        }

        return width;
    }
}
