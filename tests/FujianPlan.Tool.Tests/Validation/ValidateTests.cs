using System.Globalization;
using System.Text;
using System.Text.Json;
using FujianPlan.Tool.Tests.Printing;

namespace FujianPlan.Tool.Tests.Validation;

/// <summary><c>fujianplan validate</c>: what is taken, what is told of the rest, and where.</summary>
public sealed class ValidateTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan);

    public void Dispose() => _folder.Dispose();

    private Task<ProgramRun> Validate(string file, params string[] more) => _folder.Run(["validate", file, "--column", "agency", .. more]);

    [Fact]
    public async Task GoodRows_AreClean()
    {
        _folder.Write("data.csv", "id,agency\n1,SJJ\n2,CZJ\n3,DXYYS\n");
        Assert.Equal(new ProgramRun(0, "", "data.csv: 3 rows, 0 bad (separated by ',', UTF-8)\n"), await Validate("data.csv"));
    }

    private const string EveryFault = "id,agency\n1,SJJ\n2,SJX\n3,财政局\n4,czj\n5,XXB\n6,\n7,火星局办公室\n8\n9, SJJ\n";

    [Fact]
    public async Task EachFault_IsToldWithItsLine_AndWhatToWrite()
    {
        _folder.Write("data.csv", EveryFault);
        ProgramRun run = await Validate("data.csv");
        Assert.Equal(
            """
            data.csv(3): error not-found: 'SJX' is not an agency of this plan. Did you mean 'SJJ' (市数据局)?
            data.csv(4): error name: '财政局' is a name of 'CZJ' (市财政局). Write the code.
            data.csv(5): error not-exact: 'czj' is not written as the plan writes it: 'CZJ' (市财政局).
            data.csv(6): error retired: 'XXB' (市信息办) is no longer in force. Its successor is 'SJJ' (市数据局).
            data.csv(7): error empty: There is no agency code.
            data.csv(8): error not-found: '火星局办公室' is not an agency of this plan.
            data.csv(9): error malformed: The row has 1 columns, but the header has 2. Put a value that contains a separator in quotes.
            data.csv(10): error not-exact: ' SJJ' is not written as the plan writes it: 'SJJ' (市数据局).

            """,
            run.Output);
        Assert.Equal((1, "data.csv: 9 rows, 8 bad (separated by ',', UTF-8)\n"), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task Chinese_WhereTheSystemIs()
    {
        _folder.Write("data.csv", EveryFault);
        ProgramRun run = await _folder.RunInChinese("validate", "data.csv", "--column", "agency");
        Assert.Equal(
            """
            data.csv(3): 错误 查无此部门：本方案没有部门“SJX”。是否为“SJJ”（市数据局）？
            data.csv(4): 错误 填了名称：“财政局”是“CZJ”（市财政局）的名称，请填写代码。
            data.csv(5): 错误 写法不符：“czj”与本方案的写法不同，应为“CZJ”（市财政局）。
            data.csv(6): 错误 已停用：“XXB”（市信息办）已停用。由“SJJ”（市数据局）继任。
            data.csv(7): 错误 未填写：没有填写部门代码。
            data.csv(8): 错误 查无此部门：本方案没有部门“火星局办公室”。
            data.csv(9): 错误 格式有误：本行有 1 列，表头有 2 列。值中含分隔符时请加引号。
            data.csv(10): 错误 写法不符：“ SJJ”与本方案的写法不同，应为“SJJ”（市数据局）。

            """,
            run.Output);
        Assert.Equal((1, "data.csv：共 9 行，8 行有误（以“,”分隔，UTF-8）\n"), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task Names_Retired_AndEmpty_AreTakenWhereAllowed()
    {
        _folder.Write("data.csv", "agency,x\nＳＪＪ,1\n 财政局 ,2\n市財政局,3\nczj,4\nXXB,5\n,6\n各电信运营商,7\n");
        ProgramRun run = await Validate("data.csv", "--allow-names", "--allow-retired", "--allow-empty");
        Assert.Equal(new ProgramRun(0, "", "data.csv: 7 rows, 0 bad (separated by ',', UTF-8)\n"), run);
    }

    [Theory]
    [InlineData("data.tsv", "id\tagency\n1\tSJJ\n2\t\"S\tJ\"\n3\tSJX\n", 3, 4, "separated by tabs, UTF-8")]
    [InlineData("data.csv", "\uFEFFid,agency\r\n1,SJJ\r\n2,S J\r\n3,SJX\r\n", 3, 4, "separated by ',', UTF-8")]
    [InlineData("data.csv", "\"id\",\"agency\"\n\"1,\n2\",\"SJJ\"\n2,\"S\"\"J\"\n\n3,SJX", 4, 6, "separated by ',', UTF-8")]
    [InlineData("data.csv", "agency\nSJJ\nS J\nSJX\n", 3, 4, "separated by ',', UTF-8")]
    [InlineData("data.jsonl", "{\"agency\":\"SJJ\"}\n{\"x\":[{\"agency\":1}],\"agency\":\"S\\u0020J\"}\n\n{\"agency\":\"SJX\"}", 2, 4, "JSON Lines, UTF-8")]
    [InlineData("DATA.NDJSON", "\uFEFF{\"agency\":\"S\\u004AJ\"}\r\n{\"agency\":\"S J\"}\r\n{\"agency\":\"SJX\",\"id\":1}\r\n", 2, 3, "JSON Lines, UTF-8")]
    public async Task EachFormat_IsReadToTheLine(string file, string text, int first, int second, string taken)
    {
        _folder.Write(file, text);
        ProgramRun run = await Validate(file);
        Assert.Equal(
            [$"{file}({first})", $"{file}({second})"],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": error not-found: ")[0]));
        Assert.Equal((1, $"{file}: 3 rows, 2 bad ({taken})\n"), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task Json_LinesThatAreNone_AreBadRows_AndTheOthersAreRead()
    {
        _folder.Write("data.jsonl", [
            .. "{\"agency\":\"SJJ\"}\n{\"agency\":12}\n{\"agency\":null}\n{}\n[\"SJJ\"]\n{\"agency\":\"SJJ\"\n{\"agency\":\"SJJ\"}}\n"u8,
            .. "{\"agency\":\"\\ud800\"}\n{\"agency\":\"SJJ\",\"agency\":\"CZJ\"}\n"u8, (byte)'"', 0xFF, (byte)'"', .. "\n{\"agency\":\"CZJ\"}\n"u8]);
        ProgramRun run = await Validate("data.jsonl");
        Assert.Equal(
            """
            data.jsonl(2): error not-text: 'agency' is not a string.
            data.jsonl(3): error empty: There is no agency code.
            data.jsonl(4): error empty: There is no agency code.
            data.jsonl(5): error malformed: The line is JSON, but not an object.
            data.jsonl(6): error malformed: The line is not valid JSON from byte 16 on.
            data.jsonl(7): error malformed: The line is not valid JSON from byte 17 on.
            data.jsonl(8): error malformed: A string has half of a surrogate pair.
            data.jsonl(9): error malformed: The object has 'agency' twice.
            data.jsonl(10): error malformed: Byte 0xFF at column 2 is not UTF-8. Save the file as UTF-8, or specify its encoding with --encoding.

            """,
            run.Output);
        Assert.Equal((1, "data.jsonl: 11 rows, 9 bad (JSON Lines, UTF-8)\n"), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task StandardInput_IsRead()
    {
        ProgramRun run = await _folder.RunOn("agency\nSJX\n"u8.ToArray(), "validate", "-", "--column", "agency", "--format", "csv");
        Assert.Equal(new ProgramRun(1, "-(2): error not-found: 'SJX' is not an agency of this plan. Did you mean 'SJJ' (市数据局)?\n", "-: 1 row, 1 bad (separated by ',', UTF-8)\n"), run);
    }

    [Theory]
    [InlineData("agency,x\nSJJ,1\n\"SJJ,2\nCZJ,3\n", 3, "The quote that opens column 1 is not closed. Close it; the rows after this line cannot be read.")]
    [InlineData("agency,x\nSJJ,1\nSJJ,\"2\nCZJ,\"3\"\n", 3, "Column 2 has a quote that neither opens nor closes the value. Put the value in quotes, and double the quotes inside it; the rows after this line cannot be read.")]
    [InlineData("agency,x\nSJJ,1\nSJJ,2\"\nCZJ,3\n", 3, "Column 2 has a quote that neither opens nor closes the value. Put the value in quotes, and double the quotes inside it; the rows after this line cannot be read.")]
    [InlineData("agency,\"x\nSJJ,1\n", 1, "The quote that opens column 2 is not closed. Close it; the rows after this line cannot be read.")]
    [InlineData("", 1, "The file is empty: it does not even have column names.")]
    public async Task TornFiles_StopWithTheirPlace_AndLeaveNoReport(string text, int line, string message)
    {
        _folder.Write("data.csv", text).Write("report.csv", "before");
        ProgramRun run = await Validate("data.csv", "--output", "report.csv");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"data.csv({line}): error unreadable: {message}\ndata.csv: stopped. The results above are incomplete: ", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("'report.csv' was not written because it would be incomplete.\n", run.Errors, StringComparison.Ordinal);
        Assert.Equal("before", _folder.Read("report.csv"));
        Assert.Equal(["data.csv", "plan.yaml", "report.csv"], Directory.GetFiles(_folder.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task HostileValues_AreShownHarmlessly()
    {
        _folder.Write("data.csv", $"agency,x\nSJ\0J,1\n\u202ESJJ,2\n\u001B[31mSJJ,3\n{new string('长', 3_500_000)},4\nCZJ,5\n");
        ProgramRun run = await Validate("data.csv");
        Assert.Equal(
            $"""
            data.csv(2): error not-found: 'SJ\u0000J' is not an agency of this plan. Did you mean 'SJJ' (市数据局)?
            data.csv(3): error not-found: '\u202ESJJ' is not an agency of this plan. Did you mean 'SJJ' (市数据局)?
            data.csv(4): error not-found: '\u001B[31mSJJ' is not an agency of this plan.
            data.csv(5): error not-found: '{new string('长', 40)}…' is not an agency of this plan.

            """,
            run.Output);
        Assert.Equal((1, "data.csv: 5 rows, 4 bad (separated by ',', UTF-8)\n"), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task ARowOfMoreThan64MiB_Stops()
    {
        _folder.Write("data.csv", [.. "agency,x\nSJJ,1\nCZJ,"u8, .. Enumerable.Repeat((byte)'x', 70 << 20)]);
        ProgramRun run = await Validate("data.csv");
        Assert.Equal(new ProgramRun(1, "", "data.csv(3): error unreadable: The row is longer than 64 MiB. Is a closing quote or a line break missing?\ndata.csv: stopped. The results above are incomplete: 2 rows were checked.\n"), run);
    }

    [Fact]
    public async Task WrongUse_IsToldWithTheNearest()
    {
        _folder.Write("data.csv", "id,agence,x,x\n1,SJJ,1,2\n").Write("data.txt", "agency\n");
        Assert.Equal(new ProgramRun(2, "", "data.csv: error column: There is no column 'agency'. Did you mean 'agence'? Available: id, agence, x, x. (separated by ',', UTF-8)\n"), await Validate("data.csv"));
        Assert.Equal(new ProgramRun(2, "", "data.csv: error column: There are 2 columns 'x'. (separated by ',', UTF-8)\n"), await _folder.Run("validate", "data.csv", "--column", "x"));
        Assert.Equal(new ProgramRun(2, "", "fujianplan: data.txt: the format is unknown. Add --format csv, tsv, json, jsonl, parquet or xlsx.\n"), await Validate("data.txt"));
        Assert.Equal(new ProgramRun(2, "", "fujianplan: There is no encoding 'gb18031'. Did you mean 'gb18030'?\n"), await Validate("data.csv", "--encoding", "gb18031"));
        Assert.Equal(2, (await _folder.Run("validate", "data.csv")).ExitCode);
        Assert.Equal(2, (await Validate("data.csv", "--limit", "-1")).ExitCode);
    }

    [Fact]
    public async Task MissingFiles_AndPlansWithErrors_AreTold()
    {
        ProgramRun missing = await Validate("nothing.csv");
        Assert.Equal((2, ""), (missing.ExitCode, missing.Output));
        Assert.Contains("nothing.csv", missing.Errors, StringComparison.Ordinal);

        _folder.Write("data.csv", "agency\nSJJ\n").Write("plan.yaml", ToolFolder.Plan.Replace("lead: [SJJ]", "lead: [SXJ]", StringComparison.Ordinal));
        ProgramRun broken = await Validate("data.csv");
        Assert.Equal((1, ""), (broken.ExitCode, broken.Output));
        Assert.Contains("FJP2001: Unknown agency code 'SXJ'", broken.Errors, StringComparison.Ordinal);
        Assert.EndsWith("fujianplan: Nothing was checked: the plan has errors.\n", broken.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_AsCsv_IsWhole_AndNoSpreadsheetRunsIt()
    {
        _folder.Write("data.csv", "agency\n\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"\n'x\nSJJ\nSJX\n'=1\n");
        ProgramRun run = await Validate("data.csv", "-o", "report.csv");
        Assert.Equal(new ProgramRun(1, "", "data.csv: 5 rows, 4 bad (separated by ',', UTF-8)\n"), run);

        // An apostrophe is put before what a spreadsheet would run, and before nothing else.
        Assert.Equal(
            """
            file,line,row,value,kind,code,message
            data.csv,2,2,"'=HYPERLINK(""http://x"",""y"")",not-found,,"'=HYPERLINK(""http://x"",""y"")' is not an agency of this plan."
            data.csv,3,3,'x,not-found,,''x' is not an agency of this plan.
            data.csv,5,5,SJX,not-found,SJJ,'SJX' is not an agency of this plan. Did you mean 'SJJ' (市数据局)?
            data.csv,6,6,''=1,not-found,,''=1' is not an agency of this plan.

            """.ReplaceLineEndings("\r\n"),
            _folder.Read("report.csv"));
    }

    [Fact]
    public async Task Report_AsJsonLines_HasTheValueAsItWasRead()
    {
        _folder.Write("data.csv", "agency\n\"S\"\"J\u0001\"\nSJJ\n");
        ProgramRun run = await Validate("data.csv", "--report", "jsonl", "--quiet");
        Assert.Equal(
            new ProgramRun(1, """{"file":"data.csv","line":2,"row":2,"value":"S\"J\u0001","kind":"not-found","code":null,"message":"'S\"J\\u0001' is not an agency of this plan."}""" + "\n", ""),
            run);
    }

    [Fact]
    public async Task Limit_CountsWhatItDoesNotTell()
    {
        _folder.Write("data.csv", "agency\n" + string.Concat(Enumerable.Repeat("SJX\n", 250)));
        ProgramRun most = await Validate("data.csv");
        Assert.Equal((1, 100), (most.ExitCode, most.Output.Count(c => c == '\n')));
        Assert.Equal("data.csv: 250 rows, 250 bad (separated by ',', UTF-8)\n150 more bad rows are not listed. Use --output report.csv to get all of them.\n", most.Errors);

        Assert.Equal(250, (await Validate("data.csv", "--limit", "0")).Output.Count(c => c == '\n'));
        Assert.Equal(3, (await Validate("data.csv", "--limit", "3")).Output.Count(c => c == '\n'));
    }

    [Fact]
    public async Task SeveralFiles_MakeOneReport()
    {
        _folder.Write("a.csv", "agency\nSJX\n").Write("b.tsv", "agency\tx\nSJJ\t1\nSJX\t2\n");
        ProgramRun run = await _folder.Run("validate", "a.csv", "b.tsv", "--column", "agency", "--output", "report.jsonl");
        Assert.Equal(new ProgramRun(1, "", "a.csv: 1 row, 1 bad (separated by ',', UTF-8)\nb.tsv: 2 rows, 1 bad (separated by tabs, UTF-8)\n"), run);
        Assert.Equal(["a.csv", "b.tsv"], _folder.Read("report.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('"')[3]));
    }

    // What is written there as a number already is told from what this program writes so.
    [Fact]
    public async Task CsvOnTheStandardOutput_IsReadBack()
    {
        string[] values =
        [
            "a\\u000Ab", "a\nb", "a\\\nb", "\\u005Cu000A", "\\\\u000A", "\\u00", "\\u000a", "\\U0001F600", "\\U000E0001", "\U000E0001", "\\\uE000", "C:\\users\\u0041", "'\\u0027", "##", "\\u##", "#\\u0023", "=\\u003D", "\u202E\\u202E", "\\",
            .. HostileStrings.All.Where(text => text.Length is > 0 and < 1000),
        ];
        _folder.Write("data.jsonl", string.Concat(values.Select(value => $"{{\"agency\": {JsonSerializer.Serialize(value)}}}\n")));

        ProgramRun run = await Validate("data.jsonl", "--report", "csv", "--limit", "100000");

        Dictionary<int, string> told = PrintedCsv.Read(run.Output).Skip(1).ToDictionary(row => int.Parse(row[1], CultureInfo.InvariantCulture), row => row[3]);
        Assert.True(told.Count > 19, run.Errors);
        Assert.All(told, row => Assert.Equal(values[row.Key - 1], row.Value));
        Assert.All(Enumerable.Range(1, 19), line => Assert.Contains(line, told.Keys));
    }
}
