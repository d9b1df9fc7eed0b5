using System.Globalization;
using System.Text;
using FujianPlan.Tool.Writing;

namespace FujianPlan.Tool.Exporting;

/// <summary>Writes a table as comma-separated values, in UTF-8 without a mark. A missing value is an empty one.</summary>
internal static class CsvExport
{
    /// <summary>Writes it.</summary>
    /// <param name="output">What is written to.</param>
    /// <param name="table">The table.</param>
    /// <param name="isRaw">Whether cells that a spreadsheet would run are left as they are.</param>
    /// <param name="isPrinted">Whether it goes to a terminal or a pipe, and not to a file.</param>
    public static void Write(Stream output, PlanTable table, bool isRaw, bool isPrinted)
    {
        using StreamWriter text = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        CsvText.WriteRow(text, table.Columns.Select(column => (CsvCell)column.Name), isRaw, isPrinted);
        foreach (object?[] row in table.Rows)
        {
            CsvText.WriteRow(text, row.Select(value => (CsvCell)Cell(value)), isRaw, isPrinted);
        }
    }

    /// <summary>A value as text.</summary>
    public static string Cell(object? value) => value switch
    {
        null => string.Empty,
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
