using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using FujianPlan.Tool.Tests.Exporting;

namespace FujianPlan.Tool.Tests.Validation;

/// <summary>Workbooks: as other programs write them, and torn.</summary>
public sealed class ValidateWorkbookTests : IDisposable
{
    private const string Header = "<row r='1'><c r='A1' t='inlineStr'><is><t>agency</t></is></c></row>";

    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan);

    public void Dispose() => _folder.Dispose();

    private Task<ProgramRun> Validate(params string[] more) => _folder.Run(["validate", "data.xlsx", "--column", "agency", .. more]);

    private static string Told(ProgramRun run) => string.Join(' ', run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ")[0] + line.Split(": ")[1]["error".Length..]));

    // What goes into a workbook comes out of it: numbers for characters, blanks at the ends, everything.
    [Fact]
    public async Task TheExportOfThisProgram_IsReadBack()
    {
        _folder.Write("plan.yaml", HostilePlan.Text);
        await _folder.Run("export", "plan.yaml", "--format", "xlsx", "-o", "data.xlsx");
        Assert.Equal(new ProgramRun(0, "", $"data.xlsx: {4 + HostilePlan.Strings.Length} rows, 0 bad (XLSX, sheet 'agency')\n"), await _folder.Run("validate", "data.xlsx", "--column", "code", "--sheet", "agency", "--allow-retired"));

        ProgramRun run = await _folder.Run("validate", "data.xlsx", "--column", "note", "--sheet", "2", "--report", "jsonl");
        Dictionary<int, string> told = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(row => row.GetProperty("row").GetInt32(), row => row.GetProperty("value").GetString()!);
        Assert.Equal(4 + HostilePlan.Strings.Length, told.Count);
        Assert.All(HostilePlan.Strings.Select((text, i) => (text, i)), one => Assert.Equal(one.text.Length > 1000 ? one.text[..1000] : one.text, one.text.Length > 1000 ? told[6 + one.i][..1000] : told[6 + one.i]));
    }

    [Fact]
    public async Task AWorkbookOfTheOpenXmlSdk_IsReadToTheRow()
    {
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(_folder.PathOf("data.xlsx"), SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            SharedStringTablePart shared = workbook.AddNewPart<SharedStringTablePart>();
            shared.SharedStringTable = new SharedStringTable(Item("agency"), Item("SJJ"), new SharedStringItem(new Run(new Text("S")), new Run(new Text("JX"))));
            WorksheetPart sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(
                [new Row(Number("A1", "1"), Shared("C1", 0)) { RowIndex = 1 },
                .. Enumerable.Range(2, 9_999).Select(row => new Row(Number($"A{row}", "5"), Shared($"C{row}", row % 1000 == 0 ? 2 : 1)) { RowIndex = (uint)row }),
                new Row(Number("A20001", "5")) { RowIndex = 20_001 }]));
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = "数据" }));
        }

        ProgramRun run = await _folder.RunInChinese("validate", "data.xlsx", "--column", "agency");
        Assert.Equal(string.Concat(Enumerable.Range(1, 10).Select(i => $"data.xlsx({i * 1000}): 错误 查无此部门：本方案没有部门“SJX”。是否为“SJJ”（市数据局）？\n")) + "data.xlsx(20001): 错误 未填写：没有填写部门代码。\n", run.Output);
        Assert.Equal((1, "data.xlsx：共 10,000 行，11 行有误（XLSX，工作表“数据”）\n"), (run.ExitCode, run.Errors));

        static SharedStringItem Item(string text) => new(new Text(text));
        static Cell Number(string at, string value) => new() { CellReference = at, CellValue = new CellValue(value) };
        static Cell Shared(string at, int number) => new() { CellReference = at, DataType = CellValues.SharedString, CellValue = new CellValue(number) };
    }

    [Theory]
    [InlineData(false, "xl")]
    [InlineData(true, "some/other")]
    public async Task EveryKindOfCell_IsText_AndEveryFormOfTheFileIsRead(bool isStrict, string folder)
    {
        const string Shared = "<si><t>agency</t></si><si/><si><r><t>SJ</t></r><rPh sb='0' eb='1'><t>ほか</t></rPh><r><rPr><b/></rPr><t>J</t></r><phoneticPr fontId='1'/></si><si><t xml:space='preserve"
            + "'> SJJ</t></si><si><t>S_x004A_J</t></si>";
        string rows = "<row><c t='s'><v>0</v></c><c t='inlineStr'><is><t>x</t></is></c></row>"
            + "<row><c t='s'><v>2</v></c></row>"
            + "<row><c t='s'><v>3</v></c></row>"
            + "<row r='9' spans='1:2'><c r='A9' t='inlineStr'><is><t><![CDATA[SJX]]></t></is></c></row>"
            + "<row r='10'><c r='A10'><v>12</v></c></row><row r='11'><c r='A11' t='b'><v>1</v></c></row><row r='12'><c r='A12' t='e'><f>1/0</f><v>#DIV/0!</v></c></row>"
            + "<row r='13'><c r='A13' t='str'><f>\"SJX\"</f><v>SJJ</v></c></row><row r='14'/><row r='15'><c r='A15' s='3'/><c r='B15' t='s'><v>1</v></c></row>"
            + "<row r='16'><c r='A16' s='3'/><c r='B16' t='inlineStr'><is><t>y</t></is></c></row><row><c t='s'><v>4</v></c></row>";
        _folder.Write("data.xlsx", WorkbookText.Of([("一", "", rows)], Shared, folder, isStrict));

        ProgramRun run = await Validate();
        Assert.Equal("data.xlsx(3) not-exact data.xlsx(9) not-found data.xlsx(10) not-found data.xlsx(11) not-found data.xlsx(12) not-found data.xlsx(16) empty", Told(run));
        Assert.Equal((1, "data.xlsx: 9 rows, 6 bad (XLSX, sheet '一')\n"), (run.ExitCode, run.Errors));
        foreach (string value in new[] { "'SJX'", "'12'", "'TRUE'", "'#DIV/0!'", "' SJJ'" })
        {
            Assert.Contains(value, run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task TheSheet_IsTheFirstThatCanBeSeen_OrTheOneThatIsNamed()
    {
        static string Rows(string value) => $"{Header}<row r='2'><c r='A2' t='inlineStr'><is><t>{value}</t></is></c></row>";
        _folder.Write("data.xlsx", WorkbookText.Of([("hidden", "state='hidden'", Rows("SJJ")), ("seen", "", Rows("A")), ("3", "", Rows("B")), ("last", "", Rows("C"))]));

        Assert.Contains("'A' is not an agency", (await Validate()).Output, StringComparison.Ordinal);
        Assert.Equal(new ProgramRun(0, "", "data.xlsx: 1 row, 0 bad (XLSX, sheet 'hidden')\n"), await Validate("--sheet", "1"));
        Assert.Contains("'C' is not an agency", (await Validate("--sheet", "4")).Output, StringComparison.Ordinal);
        Assert.Contains("'B' is not an agency", (await Validate("--sheet", "3")).Output, StringComparison.Ordinal);
        Assert.Equal(
            new ProgramRun(2, "", "data.xlsx: error sheet: There is no sheet 'sen'. Did you mean 'seen'? Available: 1 'hidden', 2 'seen', 3 '3', 4 'last'.\n"), await Validate("--sheet", "sen"));
        Assert.Equal(
            new ProgramRun(2, "", "data.xlsx: 错误：没有工作表“5”。现有：1 “hidden”、2 “seen”、3 “3”、4 “last”。\n"), await _folder.RunInChinese("validate", "data.xlsx", "--column", "agency", "--sheet", "5"));
        Assert.Equal(
            new ProgramRun(2, "", "data.xlsx: error column: There is no column 'agence'. Did you mean 'agency'? Available: agency. (XLSX, sheet 'seen')\n"), await _folder.Run("validate", "data.xlsx", "--column", "agence"));
    }

    [Theory]
    [InlineData("", "data.xlsx(1): error unreadable: The sheet is empty: it does not even have column names.\n")]
    [InlineData(Header + "<row r='2'><c r='A2' t='s'><v>5</v></c></row>", "data.xlsx(2): error unreadable: The workbook is damaged: a cell refers to text 5 of 0. Save it again with the program that made it.\n")]
    [InlineData(Header + "<row r='2'><c r='A2'><v>5</v></row>", "data.xlsx(2): error unreadable: The file is not a workbook (XLSX), or is damaged. Save it again with the program that made it. (The system says: ")]
    [InlineData(Header + "<row r='x'><c r='A2'><v>5</v></c></row>", "data.xlsx(1): error unreadable: The file is not a workbook (XLSX), or is damaged. Save it again with the program that made it. (The system says: ")]
    [InlineData(Header + "<row r='2'><c r='ZZZZ2'><v>5</v></c></row>", "data.xlsx(2): error unreadable: The workbook is damaged: 'ZZZZ2' is beyond column 16384. Save it again with the program that made it.\n")]
    public async Task ATornSheet_StopsAtItsRow_AndLeavesNoReport(string rows, string told)
    {
        _folder.Write("data.xlsx", WorkbookText.Of([("一", "", rows)]));
        ProgramRun run = await Validate("-o", "report.csv");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(told, run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.PathOf("report.csv")));
    }

    [Fact]
    public async Task ATornFile_IsTold_AndNothingOfItIsTaken()
    {
        byte[] whole = WorkbookText.Of([("一", "", Header + string.Concat(Enumerable.Range(2, 20_000).Select(row => $"<row r='{row}'><c r='A{row}' t='inlineStr'><is><t>SJ{row % 77}</t></is></c></row>")))]);
        foreach (byte[] bytes in new[] { [], whole[..3], whole[..(whole.Length / 2)], whole[..^1], "agency\nSJJ\n"u8.ToArray() })
        {
            _folder.Write("data.xlsx", bytes);
            ProgramRun run = await Validate();
            Assert.Equal((1, ""), (run.ExitCode, run.Output));
            Assert.StartsWith("data.xlsx: error unreadable: The file is not a workbook (XLSX), or is damaged. Save it again with the program that made it. (The system says: ", run.Errors, StringComparison.Ordinal);
        }

        _folder.Write("data.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0]);
        Assert.StartsWith("data.xlsx: error unreadable: The workbook has a password, or is in the .xls format. Save it as .xlsx without a password.\n", (await Validate()).Errors, StringComparison.Ordinal);
        Assert.StartsWith("-: error unreadable: Parquet and XLSX cannot be read from a pipe: their index is at the end. Name a file.\n", (await _folder.RunOn(whole, "validate", "-", "--format", "xlsx", "--column", "agency")).Errors, StringComparison.Ordinal);
    }

    // A few bytes that say of themselves that they are many, and a file that is not a workbook's business.
    [Theory]
    [InlineData("<!DOCTYPE sst [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]>")]
    [InlineData("<!DOCTYPE sst SYSTEM 'file:///etc/hostname'>")]
    public async Task NothingOutsideTheFile_AndNoEntity_IsRead(string doctype)
    {
        _folder.Write("data.xlsx", WorkbookText.Zip(
        [
            ("_rels/.rels", "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='workbook.xml'/></Relationships>"),
            ("workbook.xml", "<workbook xmlns:r='x'><sheets><sheet name='一' r:id='s'/></sheets></workbook>"),
            ("_rels/workbook.xml.rels", "<Relationships><Relationship Id='s' Type='x/worksheet' Target='s.xml'/></Relationships>"),
            ("s.xml", doctype + "<worksheet><sheetData/></worksheet>"),
        ]));
        ProgramRun run = await Validate();

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("data.xlsx: error unreadable: The file is not a workbook (XLSX), or is damaged. Save it again with the program that made it. (The system says: ", run.Errors, StringComparison.Ordinal);
    }
}
