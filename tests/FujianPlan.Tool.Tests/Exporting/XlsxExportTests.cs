using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;

namespace FujianPlan.Tool.Tests.Exporting;

/// <summary>Workbooks, read back by two programs that others use for it.</summary>
public sealed class XlsxExportTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", HostilePlan.Text);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Workbook_IsReadBackByExcelDataReader()
    {
        await _folder.Export("xlsx", "--output", "plan.xlsx");
        Dictionary<string, List<object?[]>> sheets = ReadByExcelDataReader();

        Assert.Equal(["plan", "agency", "agency_name", "agency_member", "part", "section", "task", "task_text", "duty", "duty_agency", "section_text", "section_duty", "section_duty_agency", "part_text", "part_duty", "part_duty_agency", "remark", "remark_duty", "remark_duty_agency", "notice", "plan_issuer", "agency_successor", "task_successor", "raci"], sheets.Keys);
        int number = Array.IndexOf(sheets["agency"][0], "number"), note = Array.IndexOf(sheets["agency"][0], "note"), english = Array.IndexOf(sheets["agency"][0], "english");
        object?[][] hostile = [.. sheets["agency"].Skip(1).Where(row => (double)row[number]! >= 100)];
        Assert.Equal(HostilePlan.Strings, hostile.Select(row => row[note]));
        Assert.Equal(HostilePlan.EnglishNames, hostile.Select(row => row[english]));
        Assert.Equal([false, false, true, false], sheets["agency"].Skip(1).Take(4).Select(row => row[Array.IndexOf(sheets["agency"][0], "is_collective")]));
        Assert.Equal("2024-03-01", sheets["plan"][1][Array.IndexOf(sheets["plan"][0], "issued")]);
        Assert.Single(sheets["agency_member"]);
    }

    [Fact]
    public async Task Workbook_IsReadBackByOpenXml_IsValid_AndNothingInItIsAFormula()
    {
        await _folder.Export("xlsx", "--output", "plan.xlsx");
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(_folder.PathOf("plan.xlsx"), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(workbook, TestContext.Current.CancellationToken));
        string agencies = workbook.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == "agency").Id!;
        Row[] rows = [.. ((WorksheetPart)workbook.WorkbookPart.GetPartById(agencies)).Worksheet!.Descendants<Row>()];
        Assert.Equal(HostilePlan.Strings, rows.Skip(1 + 4).Select(row => Text(row.Elements<Cell>().ElementAt(Note))));
        Assert.DoesNotContain(workbook.WorkbookPart.WorksheetParts, sheet => sheet.Worksheet!.Descendants<CellFormula>().Any());
    }

    [Theory]
    [InlineData(32_767, "长")]
    [InlineData(32_766, "𠮷")]
    public async Task LongestText_IsKeptWhole(int length, string repeated)
    {
        string text = string.Concat(Enumerable.Repeat(repeated, length / repeated.Length));
        _folder.Write("plan.yaml", WithNote(text));
        await _folder.Export("xlsx", "--output", "plan.xlsx");

        Assert.Equal(text, ReadByExcelDataReader()["agency"].Single(row => (string)row[0]! == "CZJ")[Note]);
    }

    [Fact]
    public async Task TextThatNoCellHolds_IsRefused_AndOtherFormatsHaveIt()
    {
        _folder.Write("plan.yaml", WithNote(new string('长', 32_768))).Write("plan.xlsx", "before");

        Assert.Equal(
            new ProgramRun(1, "", "fujianplan: 'note' of agency 'CZJ' has 32768 characters, and a spreadsheet holds 32767 in a cell. Use another format, such as csv.\n"),
            await _folder.Run("export", "plan.yaml", "--format", "xlsx", "--output", "plan.xlsx"));
        Assert.Equal("before", _folder.Read("plan.xlsx"));
        Assert.Contains(new string('长', 32_768), await _folder.Export("json"), StringComparison.Ordinal);
    }

    // Where the note of an agency stands in its sheet.
    private const int Note = 11;

    private static string WithNote(string note) => ToolFolder.Plan.Replace("aliases: [财政局]}", $"note: {JsonSerializer.Serialize(note)}}}", StringComparison.Ordinal);

    // The standard leaves it to the reader to make characters of their numbers: ECMA-376, part 1, 22.9.2.19.
    private static string Text(Cell cell) => Regex.Replace(
        cell.InlineString!.Text!.Text,
        "_x([0-9A-Fa-f]{4})_",
        match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    private Dictionary<string, List<object?[]>> ReadByExcelDataReader()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using IExcelDataReader reader = ExcelReaderFactory.CreateReader(File.OpenRead(_folder.PathOf("plan.xlsx")));
        Dictionary<string, List<object?[]>> sheets = [];
        do
        {
            List<object?[]> rows = [];
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
            }

            sheets.Add(reader.Name, rows);
        }
        while (reader.NextResult());
        return sheets;
    }
}
