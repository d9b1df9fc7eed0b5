using System.IO.Compression;
using System.Xml;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Validation.Delimited;

namespace FujianPlan.Tool.Validation.Workbooks;

/// <summary>
/// Reads a column of a sheet of a workbook (ECMA-376, part 1, 18), a row at a time; in memory are the texts that its cells share. (A library
/// that reads workbooks makes this program, compiled ahead of time, half as large again, or reads the whole sheet twice.)
/// </summary>
/// <param name="bytes">The file. It can be sought in.</param>
/// <param name="judge">What judges the values.</param>
/// <param name="take">What takes what was found, in order.</param>
internal sealed class WorkbookFile(CountedStream bytes, AssigneeJudge judge, Action<ScannedRows> take)
{
    private const int RowsOfAPart = 4096;

    private static readonly byte[] OldWorkbook = [0xD0, 0xCF, 0x11, 0xE0];

    private ScannedRows _found = new(judge);
    private SheetRows? _rows;
    private long _row;
    private long _passed;

    /// <summary>Reads the values of a column.</summary>
    /// <param name="sheet">The name or the number of the sheet; null for the first that can be seen.</param>
    /// <param name="column">The name of the column.</param>
    /// <param name="takeSheet">What takes the name of the sheet.</param>
    /// <exception cref="DataFault">The file cannot be read any further.</exception>
    /// <exception cref="MissingColumn">It has no such sheet, or that no such column.</exception>
    public void Read(string? sheet, string column, Action<string> takeSheet)
    {
        try
        {
            RefuseOld();
            using ZipArchive archive = new(bytes, ZipArchiveMode.Read, leaveOpen: true);
            WorkbookParts parts = new(archive);
            WorkbookSheet chosen = WorkbookSheets.Choose(parts.Sheets(), sheet);
            takeSheet(chosen.Name);
            ReadSheet(parts.Entry(chosen.Part), SharedTexts.Of(parts.SharedTexts()), column);
        }
        catch (DataFault fault)
        {
            // What was read before counts, and where it was.
            long row = Math.Max(_row, _rows?.Number ?? 0);
            Pass();
            throw fault.Line > 0 || row == 0 ? fault : new DataFault(row, fault.Text, fault.Answer);
        }
        catch (Exception thrown) when (thrown is not (MissingColumn or OperationCanceledException or FileFault or OutOfMemoryException))
        {
            // Of a torn file the platform throws what its readers happen to throw.
            Pass();
            throw new DataFault(Math.Max(_row, _rows?.Number ?? 0), new FindingText(
                $"The file is not a workbook (XLSX), or is damaged. Save it again with the program that made it. (The system says: {thrown.Message.TrimEnd('.')}.)",
                "文件不是工作簿（XLSX），或已损坏。请用原程序重新保存。"));
        }
    }

    // A workbook of before 2007, and one with a password, are of another kind.
    private void RefuseOld()
    {
        byte[] beginning = new byte[OldWorkbook.Length];
        bytes.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false);
        bytes.Position = 0;
        if (beginning.AsSpan().SequenceEqual(OldWorkbook))
        {
            throw new DataFault(0, new FindingText(
                "The workbook has a password, or is in the .xls format. Save it as .xlsx without a password.",
                "工作簿设有密码，或是 .xls 格式。请另存为不带密码的 .xlsx。"));
        }
    }

    private void ReadSheet(ZipArchiveEntry entry, SharedTexts shared, string column)
    {
        using CountedStream sheet = new(entry.Open(), CancellationToken.None);
        using XmlReader xml = XmlReader.Create(sheet, PackageParts.Xml);
        SheetRows rows = _rows = new(xml, shared);
        int? place = null;
        int columns = 0;
        while (rows.Next())
        {
            _row = rows.Number;
            if (rows.IsBlank)
            {
                continue;
            }

            if (place is null)
            {
                List<string> names = rows.Texts();
                (place, columns) = (ColumnNames.Find(names, column), names.Count);
                continue;
            }

            _found.Value(_row - _passed, rows.Text(place.Value));
            if (_found.Rows >= RowsOfAPart)
            {
                Pass();
                bytes.Tell(sheet.Count, entry.Length);
            }
        }

        if (columns == 0)
        {
            throw new DataFault(1, new FindingText("The sheet is empty: it does not even have column names.", "工作表为空，连列名也没有。"));
        }

        Pass();
    }

    // Rows are told by their number in the sheet, whatever of it is blank.
    private void Pass()
    {
        _found.Lines = _row - _passed;
        take(_found);
        (_passed, _found) = (_row, new ScannedRows(judge));
    }
}
