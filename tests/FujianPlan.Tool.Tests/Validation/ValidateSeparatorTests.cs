using System.Globalization;

namespace FujianPlan.Tool.Tests.Validation;

/// <summary>CSV as spreadsheets save it: what stands between its values, and which row of the spreadsheet a line is.</summary>
public sealed class ValidateSeparatorTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan);

    public void Dispose() => _folder.Dispose();

    private Task<ProgramRun> Validate(params string[] more) => _folder.Run(["validate", "data.csv", "--column", "agency", .. more]);

    [Theory]
    [InlineData("id,agency\n1,SJJ\n2,SJX\n", "separated by ','")]
    [InlineData("id;agency\n1;SJJ\n2;SJX\n", "separated by ';'")]
    [InlineData("agency;\"a,b\"\nSJJ;\"1;2\"\nSJX;3,4\n", "separated by ';'")]
    [InlineData("id\tagency\n1\tSJJ\n2\tSJX\n", "separated by tabs")]
    [InlineData("id|agency|a;b\n1|SJJ|x\n2|SJX|y\n", "separated by '|'")]
    [InlineData("\uFEFF\"agency\";x\r\n\"SJJ\";1\r\n\"SJX\";2\r\n", "separated by ';'")]
    [InlineData("agency\nSJJ\nSJX\n", "separated by ','")]
    public async Task IsTold_ByTheNamesOfTheColumns(string text, string taken)
    {
        _folder.Write("data.csv", text);

        Assert.Equal(
            new ProgramRun(1, "data.csv(3): error not-found: 'SJX' is not an agency of this plan. Did you mean 'SJJ' (市数据局)?\n", $"data.csv: 2 rows, 1 bad ({taken}, UTF-8)\n"),
            await Validate());
    }

    // As Excel writes and reads it. Its row 1 is the line after that.
    [Theory]
    [InlineData("sep=;\nid;agency\n1;SJX\n", "separated by ';'")]
    [InlineData("\uFEFFSEP=|\r\nid|agency\r\n1|SJX\r\n", "separated by '|'")]
    public async Task IsWhatTheFileSays(string text, string taken)
    {
        _folder.Write("data.csv", text);

        Assert.Equal(
            new ProgramRun(1, "data.csv(3): error not-found: 'SJX' is not an agency of this plan. Did you mean 'SJJ' (市数据局)? (row 2 in a spreadsheet)\n", $"data.csv: 1 row, 1 bad ({taken}, UTF-8)\n"),
            await Validate());
    }

    [Theory]
    [InlineData("semicolon", "id;agency\n1;SJJ\n", "separated by ';'")]
    [InlineData(";", "id;agency\n1;SJJ\n", "separated by ';'")]
    [InlineData("Tab", "id\tagency\n1\tSJJ\n", "separated by tabs")]
    [InlineData("^", "id^agency\n1^SJJ\n", "separated by '^'")]
    [InlineData("pipe", "agency|x;y\nSJJ|1\n", "separated by '|'")]
    public async Task IsWhatTheUserSays(string said, string text, string taken)
    {
        _folder.Write("data.csv", text);

        Assert.Equal(new ProgramRun(0, "", $"data.csv: 1 row, 0 bad ({taken}, UTF-8)\n"), await Validate("--separator", said));
    }

    [Fact]
    public async Task WhatWasTaken_IsTold_WhereTheColumnIsNotThere_InBothLanguages()
    {
        _folder.Write("data.csv", "id;agence;x\n1;SJJ;2\n");
        Assert.Equal(
            new ProgramRun(2, "", "data.csv: error column: There is no column 'agency'. Did you mean 'agence'? Available: id, agence, x. (separated by ';', UTF-8)\n"), await Validate());
        Assert.Equal(
            new ProgramRun(2, "", "data.csv: 错误：没有名为“agency”的列。是否为“agence”？现有：id、agence、x。（以“;”分隔，UTF-8）\n"), await _folder.RunInChinese("validate", "data.csv", "--column", "agency"));
    }

    [Fact]
    public async Task WrongUse_IsToldWithTheNearest()
    {
        _folder.Write("data.csv", "agency\nSJJ\n").Write("data.jsonl", "{}\n");
        Assert.Equal(new ProgramRun(2, "", "fujianplan: --separator must be one of comma, semicolon, tab, pipe, or a character such as ';', not 'semicolons'. Did you mean 'semicolon'?\n"), await Validate("--separator", "semicolons"));
        Assert.Equal(2, (await Validate("--separator", "\"")).ExitCode);
        Assert.Equal(2, (await Validate("--separator", "a")).ExitCode);
        Assert.Equal(new ProgramRun(2, "", "fujianplan: data.jsonl: --separator is for CSV only.\n"), await _folder.Run("validate", "data.jsonl", "--column", "agency", "--separator", ";"));
        Assert.Equal(new ProgramRun(2, "", "fujianplan: data.csv: --sheet 只用于工作簿（XLSX）。\n"), await _folder.RunInChinese("validate", "data.csv", "--column", "agency", "--sheet", "1"));
    }

    // A value of several lines is one row to a spreadsheet, and a blank line is one, too.
    [Fact]
    public async Task RowsAreTold_AsASpreadsheetShowsThem()
    {
        _folder.Write("data.csv", "id,\"agency\"\nx,SJX\n\"1\n2\n3\",SJX\n\nx,SJX\n\"1\n2\",\"SJ\nX\"\nx,SJX\n".Replace("\"agency\"", "agency", StringComparison.Ordinal));
        ProgramRun text = await Validate(), chinese = await _folder.RunInChinese("validate", "data.csv", "--column", "agency");
        await Validate("-o", "report.csv");

        Assert.Equal(
            ["data.csv(2)", "data.csv(3)", "data.csv(7) (row 5 in a spreadsheet)", "data.csv(8) (row 6 in a spreadsheet)", "data.csv(11) (row 7 in a spreadsheet)"],
            text.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':')[0] + (line.Contains(" (row ", StringComparison.Ordinal) ? line[line.IndexOf(" (row ", StringComparison.Ordinal)..] : "")));
        Assert.EndsWith("（电子表格第 7 行）\n", chinese.Output, StringComparison.Ordinal);
        Assert.Equal(["2,2", "3,3", "7,5", "8,6", "11,7"], _folder.Read("report.csv").Split("\r\n").Skip(1).Where(line => line.StartsWith("data.csv,", StringComparison.Ordinal)).Select(line => string.Join(',', line.Split(',')[1..3])));
    }

    // Rows are counted through all parts of a file that is read in several.
    [Fact]
    public async Task RowsAreTold_InALongFile()
    {
        const int Rows = 60_000;
        _folder.Write("data.csv", "\"a\nb\",agency\n" + string.Concat(Enumerable.Range(2, Rows).Select(row => (row % 7 == 0 ? "\"1\n2\n3\"" : "0123456789012345678901234567890123456789") + (row % 1000 == 0 ? ",SJX\n" : ",SJJ\n"))));
        await Validate("-o", "report.csv");

        (long, long)[] told = [.. _folder.Read("report.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).Select(cells => (long.Parse(cells[1], CultureInfo.InvariantCulture), long.Parse(cells[2], CultureInfo.InvariantCulture)))];
        Assert.Equal(Enumerable.Range(1, Rows / 1000).Select(i => (Line(i * 1000), i * 1000L)), told);

        // The names take two lines; each seventh row before this one two lines more than one.
        static long Line(int row) => row + 1 + (2 * ((row - 1) / 7));
    }
}
