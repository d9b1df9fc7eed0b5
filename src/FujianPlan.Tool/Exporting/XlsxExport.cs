using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;
using SpreadCheetah;

namespace FujianPlan.Tool.Exporting;

/// <summary>Writes all tables as one workbook, a sheet each. Cells hold text, numbers and truth values, never formulas.</summary>
internal static class XlsxExport
{
    /// <summary>No cell of a spreadsheet holds more: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3.</summary>
    private const int LongestCell = 32_767;

    /// <summary>Writes it.</summary>
    /// <param name="output">What is written to.</param>
    /// <param name="tables">The tables.</param>
    /// <returns>When it is written.</returns>
    /// <exception cref="FileFault">A text is longer than a cell may be.</exception>
    public static async Task Write(Stream output, IReadOnlyList<PlanTable> tables)
    {
        await using Spreadsheet workbook = await Spreadsheet.CreateNewAsync(output);
        foreach (PlanTable table in tables)
        {
            await workbook.StartWorksheetAsync(table.Name);
            await workbook.AddRowAsync([.. table.Columns.Select(column => new DataCell(column.Name))]);
            foreach (object?[] row in table.Rows)
            {
                await workbook.AddRowAsync([.. row.Select((value, i) => Cell(value, table, table.Columns[i], row))]);
            }
        }

        await workbook.FinishAsync();
    }

    private static DataCell Cell(object? value, PlanTable table, TableColumn column, object?[] row) => value switch
    {
        null => default,
        int number => new DataCell(number),
        bool truth => new DataCell(truth),
        string { Length: > LongestCell } text => throw FileFault.OfContent(new FindingText(
            string.Create(CultureInfo.InvariantCulture, $"'{column.Name}' of {table.Name} '{row[0]}' has {text.Length} characters, and a spreadsheet holds {LongestCell} in a cell. Use another format, such as csv."),
            string.Create(CultureInfo.InvariantCulture, $"{table.Name}“{row[0]}”的 {column.Name} 有 {text.Length} 个字符，而电子表格的单元格最多容纳 {LongestCell} 个。请改用 csv 等其他格式。"))),
        _ => new DataCell(XlsxText.Of(CsvExport.Cell(value))),
    };
}
