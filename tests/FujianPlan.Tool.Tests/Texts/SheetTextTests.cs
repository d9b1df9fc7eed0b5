using System.IO.Compression;
using System.Text;

namespace FujianPlan.Tool.Tests.Texts;

/// <summary>Tables of tasks, as workbooks and as CSV and TSV.</summary>
public sealed class SheetTextTests : IDisposable
{
    private const string Expected = """
        示例市任务分工表
        一、夯实基础
        1.建设一张网，覆盖全市。
        备注：分期实施
        牵头单位：市数据局　责任单位：市财政局、市教育局　完成时限：2024年6月30日
        2.统一标准。
        牵头单位：市数据局　完成时限：持续推进

        """;

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("tasks.csv", ",", "utf-8")]
    [InlineData("tasks.csv", ";", "gb18030")]
    [InlineData("tasks.tsv", "\t", "utf-16")]
    public async Task ValuesWithSeparators_BecomeTasks(string name, string separator, string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string[][] rows =
        [
            ["示例市任务分工表"], ["序号", "任务内容", "牵头单位", "责任单位", "完成时限", "备注"], ["一、夯实基础", "", "", "", "", ""],
            ["1", "\"建设一张网，\n覆盖全市。\"", "市数据局", "\"市财政局\n市教育局\"", "2024年6月30日", "分期实施"], ["2", "统一标准。", "市数据局", "—", "持续推进", ""],
        ];
        Encoding named = Encoding.GetEncoding(encoding);
        _folder.Write(name, [.. named.GetPreamble(), .. named.GetBytes(string.Join("\r\n", rows.Select(row => string.Join(separator, row))))]);

        ProgramRun run = await _folder.Run("text", name);

        Assert.Equal((0, Expected.Replace("建设一张网，覆盖", "建设一张网，\n覆盖", StringComparison.Ordinal)), (run.ExitCode, run.Output));
    }

    // Days are numbers to the file, and dates to its reader; what is hidden is not read.
    [Fact]
    public async Task AWorkbook_IsReadAsItsReaderSeesIt()
    {
        _folder.Write("tasks.bin", Workbook(
            """
            <cols><col min="7" max="7" hidden="1"/></cols><sheetData>
            <row r="1"><c r="A1" t="inlineStr"><is><t>示例市任务分工表</t></is></c></row>
            <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c><c r="D3" t="s"><v>3</v></c><c r="E3" t="s"><v>4</v></c><c r="F3" t="s"><v>5</v></c><c r="G3" t="inlineStr"><is><t>内部</t></is></c></row>
            <row r="4"><c r="A4" t="inlineStr"><is><t>一、夯实基础</t></is></c></row>
            <row r="5"><c r="A5"><v>1</v></c><c r="B5" t="inlineStr"><is><t>建设一张网，覆盖全市。</t><rPh sb="0" eb="1"><t>jiàn</t></rPh></is></c><c r="C5" t="inlineStr"><is><t>市数据局</t></is></c><c r="D5" t="inlineStr"><is><t>市财政局&#10;市教育局</t></is></c><c r="E5" s="1"><v>45473</v></c><c r="F5" t="inlineStr"><is><t>分期实施</t></is></c><c r="G5" t="inlineStr"><is><t>密</t></is></c></row>
            <row r="6" hidden="1"><c r="B6" t="inlineStr"><is><t>作废。</t></is></c></row>
            <row r="7"><c r="A7"><v>2</v></c><c r="B7" t="inlineStr"><is><t>统一标准。</t></is></c><c r="D7" t="inlineStr"><is><t>/</t></is></c><c r="E7" t="inlineStr"><is><t>持续推进</t></is></c></row>
            </sheetData><mergeCells><mergeCell ref="A1:F1"/><mergeCell ref="A4:F4"/><mergeCell ref="C5:C7"/></mergeCells>
            """));

        ProgramRun run = await _folder.Run("text", "tasks.bin");

        Assert.Equal(new ProgramRun(0, Expected, "taken from a workbook; left out: 2 hidden rows or columns, 1 hidden sheet\n"), run);
    }

    // 21,000 cells that have something, and twenty million places between them.
    [Fact]
    public async Task CellsThatStandFarApart_AreRefused_AndNoTableOfThemIsMade()
    {
        IEnumerable<string> wide = Enumerable.Range(0, 1000).Select(column => $"<c r=\"{Letters(column)}1\"><v>1</v></c>");
        IEnumerable<string> rows = Enumerable.Range(2, 20_000).Select(row => $"<row r=\"{row}\"><c r=\"A{row}\"><v>1</v></c></row>");
        _folder.Write("tasks.xlsx", Workbook($"<sheetData><row r=\"1\">{string.Concat(wide)}</row>{string.Concat(rows)}</sheetData>"));

        ProgramRun run = await _folder.Run("text", "tasks.xlsx");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("The sheet has more than 20,000,000 cells. Is it the right file?", run.Errors, StringComparison.Ordinal);
        Assert.Contains("工作表的单元格超过 20,000,000 个。文件是否正确？", (await _folder.RunInChinese("text", "tasks.xlsx")).Errors, StringComparison.Ordinal);
    }

    private static string Letters(int column) => (column >= 26 ? Letters((column / 26) - 1) : "") + (char)('A' + (column % 26));

    // What is below a heading of several rows, with numbers of both: the rows are of the next level.
    [Fact]
    public async Task RowsUnderNumberedHeadings_AreOfTheNextLevel_AndADutyOfTheHeadingStandsAtIt()
    {
        _folder.Write("notice.html", """
            <table><tr><th rowspan="2">序号</th><th rowspan="2">重点任务</th><th rowspan="2">主要内容</th><th colspan="2">责任分工</th></tr><tr><th>牵头部门</th><th>配合部门</th></tr>
            <tr><td>1</td><td rowspan="2">1.优化服务</td><td>推进网上办理。</td><td rowspan="2">市数据局</td><td>市教育局</td></tr><tr><td>2</td><td>精简材料。</td><td></td></tr>
            <tr><td>3</td><td>2.提高效率</td><td>限时办结。</td><td>市公安局</td><td>各县政府</td></tr></table>
            """);

        Assert.Equal(
            """
            1.优化服务
            牵头部门：市数据局
            （1）推进网上办理。
            配合部门：市教育局
            （2）精简材料。
            2.提高效率
            （3）限时办结。
            牵头部门：市公安局　配合部门：各县政府

            """,
            (await _folder.Run("text", "notice.html")).Output);
    }

    [Fact]
    public async Task ATableOfOtherThings_IsWrittenRowByRow() => Assert.Equal(
        "年份\t数量\n2023\t5\n", (await _folder.Write("notice.html", "<table><tr><td>年份</td><td>数量</td></tr><tr><td>2023</td><td>5</td></tr></table>").Run("text", "notice.html")).Output);

    private static byte[] Workbook(string sheet)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        using MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create))
        {
            Add(archive, "_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Related}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Related}\"><sheets><sheet name=\"旧\" sheetId=\"2\" state=\"hidden\" r:id=\"r1\"/><sheet name=\"分工\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Add(archive, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Related}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"{Related}/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"r3\" Type=\"{Related}/styles\" Target=\"styles.xml\"/></Relationships>");
            Add(archive, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(new[] { "序号", "任务内容", "牵头单位", "责任单位", "完成时限", "备注" }.Select(name => $"<si><t>{name}</t></si>"))}</sst>");
            Add(archive, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"1\"><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/></numFmts><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"176\"/></cellXfs></styleSheet>");
            Add(archive, "xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\">{sheet}</worksheet>");
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using Stream part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
