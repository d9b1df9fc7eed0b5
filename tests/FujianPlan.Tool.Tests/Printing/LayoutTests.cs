using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Tests.Printing;

/// <summary>Tables: as wide as the terminal on one, and a line for each row where there is none.</summary>
public sealed class LayoutTests : IDisposable
{
    private const string Closing = "，。、；：？！）》」』】”’…", Opening = "（《「『【“‘";

    /// <summary>Each is one character to a reader.</summary>
    private static readonly string[] Characters = ["中", "a", "e\u0301", "👍🏽", "🇨🇳", "1\u20E3", "한", "ก็", "𠀀", "ﷺ", "Ａ", "ｱ"];

    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan);

    public void Dispose() => _folder.Dispose();

    private static string PlanPath => RepositoryFile.PathOf("plan.yaml");

    private static string[] Lines(string sent) => [.. Regex.Replace(sent, @"\e\[[0-9;]*m", "").ReplaceLineEndings("\n").Split('\n')[..^1]];

    [Theory]
    [InlineData(20)]
    [InlineData(64)]
    [InlineData(80)]
    [InlineData(133)]
    [InlineData(400)]
    public async Task EveryLineFits_AndEveryWordIsThere(int columns)
    {
        string[] lines = Lines(await _folder.RunOnTerminal(columns, "en_US.UTF-8", "", "query", "--plan", PlanPath));

        Assert.All(lines, line => Assert.True(Width(line) <= columns, line));
        string[][] cells = [.. Plan.Tasks.Select(task => new[] { task.Code, string.Join("[…]", task.Quotes) }.Concat(Roles.Select(role => Named(task, role))).ToArray())];
        if (columns is 20)
        {
            Assert.Equal(cells, Records(lines));
        }
        else
        {
            Assert.Equal(cells, Rows(lines));
        }
    }

    private static readonly Role[] Roles = [Role.Lead, Role.Responsible, Role.Supporting];

    // What a clause leaves open is left open.
    private static string Named(PlanTask task, Role role) => string.Join("、", task.Assignments.Where(assignment => assignment.Role == role).Select(assignment => assignment.Agency.Info().Name))
        + (task.Assignments.Any(assignment => assignment.Role == role && assignment.IsOpenEnded) ? "等" : string.Empty);

    // The cells of a table, each put together again from the lines that it takes. Its ruler says where they stand.
    private static IEnumerable<string[]> Rows(string[] lines)
    {
        int[] widths = [.. lines[1].Split("  ").Select(rule => rule.Length)];
        StringBuilder[]? row = null;
        foreach (string line in lines.Skip(2).Where(line => line.Length > 0 && !line.EndsWith(" tasks", StringComparison.Ordinal) && line != "1 task"))
        {
            string[] parts = [.. Cut(line, widths)];
            if (parts[0].Length > 0)
            {
                if (row is not null)
                {
                    yield return Text(row);
                }

                row = [.. parts.Select(_ => new StringBuilder())];
            }

            for (int i = 0; i < parts.Length; i++)
            {
                row![i].Append(parts[i]);
            }
        }

        yield return Text(row!);

        static string[] Text(StringBuilder[] cells) => [.. cells.Select(cell => cell.Replace(" ", "").ToString())];
    }

    private static IEnumerable<string> Cut(string line, int[] widths)
    {
        int at = 0;
        foreach (int width in widths)
        {
            StringBuilder cell = new();
            int used = 0;
            while (at < line.Length && used < width)
            {
                string element = StringInfo.GetNextTextElement(line, at);
                cell.Append(element);
                used += Width(element);
                at += element.Length;
            }

            Assert.True(used <= width, $"'{line}' has a character across the edge of a column.");
            Assert.True(at >= line.Length || line[at..].StartsWith("  ", StringComparison.Ordinal), line);
            at += 2;
            yield return cell.ToString().Trim();
        }
    }

    // Where columns have no room: a line for each cell that has something in it, a blank line after each row.
    private static IEnumerable<string[]> Records(string[] lines)
    {
        string[] titles = ["code: ", "task: ", "lead: ", "responsible: ", "supporting: "];
        foreach (string[] record in string.Join('\n', lines[..^1]).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(record => record.Split('\n')))
        {
            string[] cells = ["", "", "", "", ""];
            int cell = 0;
            foreach (string line in record)
            {
                int named = Array.FindIndex(titles, title => line.StartsWith(title.TrimEnd(), StringComparison.Ordinal));
                cell = named < 0 ? cell : named;
                cells[cell] += (named < 0 ? line : line[(titles[named].Length - 1)..]).Replace(" ", "", StringComparison.Ordinal);
            }

            yield return cells;
        }
    }

    [Fact]
    public async Task NoLineBeginsWithAMarkThatCloses_OrEndsWithOneThatOpens()
    {
        foreach (int columns in new[] { 72, 91 })
        {
            string[] lines = Lines(await _folder.RunOnTerminal(columns, "zh_CN.UTF-8", "", "query", "--plan", PlanPath));
            string[] cells = [.. lines.SelectMany(line => Regex.Split(line.Trim(), " {2,}")).Where(cell => cell.Length > 0)];
            Assert.All(cells, cell => Assert.False(Closing.Contains(cell[0], StringComparison.Ordinal) || Opening.Contains(cell[^1], StringComparison.Ordinal), cell));
        }
    }

    // What a reader takes for one character is on one line, and takes the columns that a terminal shows it in.
    [Fact]
    public async Task NoCharacterIsTorn()
    {
        Random random = new(7);
        string text = string.Concat(Enumerable.Range(0, 400).Select(_ => Characters[random.Next(Characters.Length)]));
        _folder.Write("plan.yaml", ToolFolder.Plan.Replace("建设一张网。", text, StringComparison.Ordinal));
        foreach (int columns in new[] { 70, 71, 84, 85 })
        {
            string[] lines = Lines(await _folder.RunOnTerminal(columns, "en_US.UTF-8", "", "query"));
            Assert.All(lines, line => Assert.True(Width(line) <= columns, line));
            string[] row = Assert.Single(Rows(lines));
            Assert.Equal(text, row[1]);

            int[] widths = [.. lines[1].Split("  ").Select(rule => rule.Length)];
            Assert.Equal(Elements(text), lines.Skip(2).Where(line => line.Length > 0 && !line.EndsWith(" tasks", StringComparison.Ordinal) && line != "1 task").SelectMany(line => Elements(Cut(line, widths).ElementAt(1))));
        }
    }

    private static List<string> Elements(string text)
    {
        List<string> elements = [];
        for (TextElementEnumerator each = StringInfo.GetTextElementEnumerator(text); each.MoveNext();)
        {
            elements.Add(each.GetTextElement());
        }

        return elements;
    }

    [Fact]
    public async Task WhereItIsPiped_ARowIsALine_WithTabs_AndNothingIsDrawn()
    {
        foreach (string[] command in new string[][] { ["query", "--plan", PlanPath], ["stats", "--plan", PlanPath], ["explain"], ["show", "2.9", "--plan", PlanPath] })
        {
            ProgramRun run = await _folder.Run(command);
            Assert.DoesNotMatch("[\u2500-\u259F\u001B]", run.Output);
        }

        string[] lines = (await _folder.Run("query", "--plan", PlanPath)).Output.Split('\n')[..^1];
        Assert.Equal(
            Plan.Tasks.Select(task => string.Join('\t', (string[])[task.Code, string.Join(" […] ", task.Quotes), .. Roles.Select(role => Named(task, role))])),
            lines.Skip(1));
    }

    [Fact]
    public async Task ATabOfAText_IsNoneBetweenCells()
    {
        _folder.Write("plan.yaml", ToolFolder.Plan.Replace("text: [建设一张网。]", "text: [\"建设\\t一张网。\"]", StringComparison.Ordinal));

        Assert.Equal("code\ttask\tlead\tresponsible\tsupporting\n1.1\t建设\\u0009一张网。\t市数据局\t\t市财政局、各电信运营商\n", (await _folder.Run("query")).Output);
    }

    [Fact]
    public async Task Wide_IsALineForEachRow_OnATerminalAndInAPipe()
    {
        string piped = (await _folder.Run("query", "--section", "3", "--wide", "--plan", PlanPath)).Output;
        string[] shown = Lines(await _folder.RunOnTerminal("query", "--section", "3", "--wide", "--plan", PlanPath));

        Assert.Equal(piped.Split('\n')[..^1], shown[..^1]);
        Assert.Equal(2 + Plan.Sections[2].Tasks.Count, shown.Length - 1);
        Assert.True(shown.Max(Width) > 200);
    }

    // The place stays underlined where a terminal would have broken the line.
    [Fact]
    public async Task AnExcerpt_FitsTheTerminal()
    {
        string filling = string.Concat(Enumerable.Repeat("长话", 60));
        _folder.Write("plan.yaml", ToolFolder.Plan.Replace("          - lead: [SJJ]", $"          - {{note: {filling}, lead: [SJX], more: {filling}}}", StringComparison.Ordinal));
        foreach (int columns in new[] { 40, 80 })
        {
            string[] lines = Lines(await _folder.RunOnTerminal(columns, "en_US.UTF-8", "", "check", "plan.yaml"));
            int at = Array.FindIndex(lines, line => line.EndsWith("~~~", StringComparison.Ordinal) && lines[Array.IndexOf(lines, line) - 1].Contains("SJX", StringComparison.Ordinal));
            Assert.InRange(Width(lines[at - 1]), columns - 3, columns);
            Assert.Equal(Width(lines[at - 1][..lines[at - 1].IndexOf("SJX", StringComparison.Ordinal)]), lines[at].IndexOf('~', StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Columns_AndNoColor_AreWhatTheUserSays()
    {
        string sent = await _folder.RunOnTerminal(120, "en_US.UTF-8", "COLUMNS=66 NO_COLOR=1", "query", "--plan", PlanPath);
        string[] lines = Lines(sent);

        Assert.DoesNotContain("\e[1m", sent, StringComparison.Ordinal);
        Assert.InRange(lines.Max(Width), 60, 66);
        Assert.Contains("\e[1m", await _folder.RunOnTerminal(120, "en_US.UTF-8", "COLUMNS=what", "query", "--plan", PlanPath), StringComparison.Ordinal);
    }

    // Independent of what the command measures with: https://www.unicode.org/reports/tr11/, as far as these texts go.
    private static int Width(string text) => Elements(text).Sum(element =>
    {
        int first = char.ConvertToUtf32(element, 0);
        bool isWide = first is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F)
            or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F1E6 and <= 0x1F1FF) or (>= 0x1F300 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD);
        return isWide ? 2 : 1;
    });
}
