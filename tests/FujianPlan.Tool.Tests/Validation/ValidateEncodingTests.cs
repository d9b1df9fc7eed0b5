using System.Text;

namespace FujianPlan.Tool.Tests.Validation;

/// <summary>Data in whatever encoding: read as what it is said to be, and otherwise told where it is not.</summary>
public sealed class ValidateEncodingTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan);

    public void Dispose() => _folder.Dispose();

    private Task<ProgramRun> Validate(string file, params string[] more) => _folder.Run(["validate", file, "--column", "agency", .. more]);

    [Fact]
    public async Task Gb18030_AsExcelSavesIt_IsReadWhenTold()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _folder.Write("data.csv", Encoding.GetEncoding("gb18030").GetBytes("部门,备注\nSJJ,好\n市財局,坏\n"));

        ProgramRun told = await _folder.Run("validate", "data.csv", "--column", "部门", "--encoding", "gb18030");
        Assert.Equal((1, "data.csv(3): error not-found: '市財局' is not an agency of this plan. Did you mean 'CZJ' (市财政局)?\n"), (told.ExitCode, told.Output));

        ProgramRun untold = await _folder.Run("validate", "data.csv", "--column", "部门");
        Assert.Equal((1, ""), (untold.ExitCode, untold.Output));
        Assert.StartsWith("data.csv(1): error unreadable: Byte 0xB2 at column 1 is not UTF-8. It can be read as GB18030, which the Chinese version of Excel writes: use --encoding gb18030.\n", untold.Errors, StringComparison.Ordinal);
    }

    // .NET calls GBK by the name of its oldest part.
    [Fact]
    public async Task Gbk_IsCalledGbk()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _folder.Write("data.csv", Encoding.GetEncoding("gbk").GetBytes("agency,备注\nSJJ,好\n")).Write("bad.csv", [.. "agency\nSJJ\n"u8, 0x81, 0x20, 0x0A]);

        Assert.Equal((0, "data.csv: 1 row, 0 bad (separated by ',', GBK)\n"), Answer(await Validate("data.csv", "--encoding", "gbk")));
        Assert.Contains(" is not gbk. Is the encoding right?", (await Validate("bad.csv", "--encoding", "gbk")).Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "UTF-16")]
    [InlineData(true, "UTF-16BE")]
    public async Task Utf16_IsReadByItsMark_FromAFileAndFromAPipe(bool isBigEndian, string name)
    {
        UnicodeEncoding encoding = new(isBigEndian, byteOrderMark: true);
        byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes("agency,x\nSJJ,𠮷\nSJX,x\n")];
        _folder.Write("data.csv", bytes);

        string told = $": 2 rows, 1 bad (separated by ',', {name})\n";
        Assert.Equal((1, "data.csv" + told), Answer(await Validate("data.csv")));
        Assert.Equal((1, "-" + told), Answer(await _folder.RunOn(bytes, "validate", "-", "--column", "agency", "--format", "csv")));
        Assert.Equal((1, "-: 2 elements, 1 bad (JSON, UTF-8)\n"), Answer(await _folder.RunOn("\uFEFF[{\"agency\":\"SJJ\"},{\"agency\":\"x\"}]"u8.ToArray(), "validate", "-", "--column", "agency", "--format", "json")));
        Assert.Equal((1, "data.csv" + told), Answer(await Validate("data.csv", "--encoding", name)));
    }

    private static (int, string) Answer(ProgramRun run) => (run.ExitCode, run.Errors);

    [Fact]
    public async Task Utf16_IsNotTaken_WhereTheUserSaysUtf8()
    {
        _folder.Write("data.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("agency\nSJJ\n")]);
        Assert.Equal(
            new ProgramRun(1, "", "data.csv(1): error unreadable: The file is UTF-16, not UTF-8. Use --encoding utf-16.\ndata.csv: stopped. The results above are incomplete: 0 rows were checked.\n"),
            await Validate("data.csv", "--encoding", "utf-8"));
    }

    [Theory]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "0xED")]
    [InlineData(new byte[] { 0xC0, 0xAF }, "0xC0")]
    [InlineData(new byte[] { 0xE7, 0x9C }, "0xE7")]
    public async Task InvalidUtf8_StopsAtItsLine(byte[] bytes, string shown)
    {
        _folder.Write("data.csv", [.. "agency\nSJX\nSJ"u8, .. bytes, .. "\nSJX\n"u8]);
        ProgramRun run = await Validate("data.csv");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"data.csv(3): error unreadable: Byte {shown} at column 3 is not UTF-8.", run.Errors, StringComparison.Ordinal);
        Assert.StartsWith("data.csv(2): error not-found: 'SJX'", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("data.csv(4)", run.Output, StringComparison.Ordinal);
    }

    // Which byte, on which line, in which column: in each format, and in whatever encoding the file is said to be.
    [Theory]
    [InlineData("data.csv", "utf-8", "agency\nSJJ\n数据", "\nSJJ\n", "data.csv(3): error unreadable: Byte 0xFF at column 3 is not UTF-8. Save the file as UTF-8, or specify its encoding with --encoding.")]
    [InlineData("data.csv", "utf-8", "agen", "cy\nSJJ\n", "data.csv(1): error unreadable: Byte 0xFF at column 5 is not UTF-8. Save the file as UTF-8, or specify its encoding with --encoding.")]
    [InlineData("data.csv", "utf-8", "\uFEFFagen", "cy\nSJJ\n", "data.csv(1): error unreadable: Byte 0xFF at column 5 is not UTF-8. Save the file as UTF-8, or specify its encoding with --encoding.")]
    [InlineData("data.tsv", "utf-8", "x\tagency\r\n1\t𠮷", "\r\n", "data.tsv(2): error unreadable: Byte 0xFF at column 5 is not UTF-8. Save the file as UTF-8, or specify its encoding with --encoding.")]
    [InlineData("data.jsonl", "utf-8", "{\"agency\":\"SJJ\"}\n{\"agency\":\"数", "\"}\n", "data.jsonl(2): error malformed: Byte 0xFF at column 13 is not UTF-8. Save the file as UTF-8, or specify its encoding with --encoding.")]
    [InlineData("data.json", "utf-8", "[{\"agency\":\"SJJ\"},\n{\"a\":1},{\"agency\":\"数", "\"}]\n", "data.json(2): error unreadable: Byte 0xFF at column 21 is not UTF-8. Save the file as UTF-8, or specify its encoding with --encoding.")]
    [InlineData("data.csv", "gb18030", "agency\nSJJ\n数据", "\nSJJ\n", "data.csv(3): error unreadable: Byte 0xFF at column 3 is not gb18030. Is the encoding right?")]
    [InlineData("data.jsonl", "gb18030", "{\"agency\":\"数", "\"}\n", "data.jsonl(1): error unreadable: Byte 0xFF at column 13 is not gb18030. Is the encoding right?")]
    [InlineData("data.csv", "utf-16", "\uFEFFagency\n数\uE000", "\n", "data.csv(2): error unreadable: Byte 0x00 at column 2 is not utf-16. Is the encoding right?")]
    public async Task ByteThatIsNotOfTheEncoding_IsToldWithItsLineAndColumn(string file, string encoding, string before, string after, string told)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Encoding of = Encoding.GetEncoding(encoding);
        _folder.Write(file, encoding == "utf-16" ? Utf16(before + after) : [.. of.GetBytes(before), 0xFF, .. of.GetBytes(after)]);
        ProgramRun run = await Validate(file, "--encoding", encoding);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(told + "\n", run.Output + run.Errors, StringComparison.Ordinal);
    }

    // U+E000 stands for half a character: no text of a test's source may hold one.
    private static byte[] Utf16(string text) => [.. text.Replace('\uE000', '\uDC00').SelectMany(c => new[] { (byte)c, (byte)(c >> 8) })];
}
