using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FujianPlan.Tool.Tests.Validation;

/// <summary>Drawn files, larger than what is read at once, whose bad rows are known because they were put there.</summary>
public sealed class ValidatePropertyTests : IDisposable
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1, "\n", 0)]
    [InlineData(2, "\r\n", 2)]
    [InlineData(3, "\n", 4)]
    [InlineData(4, "\r\n", 1)]
    public async Task Delimited_FindsEachBadRow_AtItsLine(int seed, string end, int column)
    {
        Random random = new(seed);
        StringBuilder text = new();
        List<(int Line, string Value)> bad = [];
        int line = 1;
        string[] header = ["a", "b", "c", "d", "e"];
        header[column] = "agency";
        AddRow(header);
        while (text.Length < 3_000_000)
        {
            string[] cells = [.. header.Select(_ => Cell(random))];
            cells[column] = Agency(random);
            if (cells[column] is not ("SJJ" or "CZJ" or "DXYYS"))
            {
                bad.Add((line, cells[column]));
            }

            AddRow(cells);
            if (random.Next(50) == 0)
            {
                text.Append(end);
                line++;
            }
        }

        _folder.Write("data.csv", text.ToString());
        ProgramRun run = await _folder.Run("validate", "data.csv", "--column", "agency", "--output", "report.jsonl");

        Assert.Equal((bad.Count > 0 ? 1 : 0, ""), (run.ExitCode, run.Output));
        Assert.Equal(bad, Report());

        void AddRow(string[] cells)
        {
            text.AppendJoin(',', cells.Select(cell => Written(cell, random))).Append(end);
            line += 1 + cells.Sum(cell => cell.Count(c => c == '\n'));
        }
    }

    [Fact]
    public async Task JsonLines_FindsEachBadRow_AtItsLine()
    {
        Random random = new(5);
        StringBuilder text = new();
        List<(int Line, string Value)> bad = [];
        for (int line = 1; text.Length < 3_000_000; line++)
        {
            string agency = Agency(random);
            if (agency is not ("SJJ" or "CZJ" or "DXYYS"))
            {
                bad.Add((line, agency));
            }

            JsonSerializerOptions? escaping = random.Next(2) == 0 ? Relaxed : null;
            text.Append(JsonSerializer.Serialize(new { before = Cell(random), agency, after = new { agency = Cell(random) } }, escaping)).Append('\n');
        }

        _folder.Write("data.jsonl", text.ToString());
        ProgramRun run = await _folder.Run("validate", "data.jsonl", "--column", "agency", "--output", "report.jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(bad, Report());
    }

    /// <summary>The command, told to take names, takes what the library resolves, and proposes what the library proposes first.</summary>
    [Fact]
    public async Task Names_AreTaken_AsTheLibraryTakesThem()
    {
        Random random = new(6);
        List<string> texts = [];
        foreach (AgencyInfo agency in Agencies.All)
        {
            foreach (string spelling in (string[])[agency.Code, agency.Name, .. agency.Aliases])
            {
                texts.Add(spelling);
                texts.Add(" " + spelling.ToLowerInvariant() + "\u3000");
                texts.Add(spelling.Replace('财', '財').Replace('电', '電').Replace('厅', '廳').Replace('发', '發'));
                texts.Add(string.Concat(spelling.Select(c => c is >= 'A' and <= 'Z' ? (char)(c + 0xFEE0) : c)));
                texts.Add(spelling.Remove(random.Next(spelling.Length), 1));
                texts.Add(spelling.Insert(random.Next(spelling.Length), "福"));
            }
        }

        _folder.Write("data.jsonl", string.Concat(texts.Select(text => JsonSerializer.Serialize(new { agency = text }) + "\n")));
        ProgramRun run = await _folder.Run(
            "validate", "data.jsonl", "--column", "agency", "--allow-names", "--output", "report.jsonl", "--plan", RepositoryFile.PathOf("plan.yaml"));

        Assert.Equal(1, run.ExitCode);
        Assert.True(texts.Count > 800);
        Assert.Equal(
            texts.Select((text, i) => (Line: i + 1, Value: text)).Where(row => !Agencies.Resolve(row.Value).IsFound && row.Value.Length > 0),
            Report().Where(row => row.Value.Length > 0));
    }

    private List<(int Line, string Value)> Report() => [.. _folder.Read("report.jsonl")
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Select(row => (row.GetProperty("line").GetInt32(), row.GetProperty("value").GetString()!))];

    private static string Agency(Random random) => random.Next(20) switch
    {
        0 => "S\"J",
        1 => "SJ,J",
        2 => "市数\n据局",
        3 => "坏" + random.Next(20_000).ToString(CultureInfo.InvariantCulture),
        < 8 => "CZJ",
        < 12 => "DXYYS",
        _ => "SJJ",
    };

    private static string Cell(Random random) => random.Next(8) switch
    {
        0 => "",
        1 => "有,分隔",
        2 => "两\n行",
        3 => "\"",
        4 => "\"\"\n,\"",
        5 => new string('字', random.Next(60)),
        6 => new string('x', random.Next(300)),
        _ => random.Next().ToString(CultureInfo.InvariantCulture),
    };

    private static string Written(string cell, Random random) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") >= 0 || random.Next(6) == 0 ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell;
}
