using System.Data;
using System.Globalization;
using MiniExcelLibs;

namespace FujianPlan.Tool.Exporting;

/// <summary>Writes all tables as one workbook, a sheet each. Cells hold text, numbers and truth values, never formulas.</summary>
internal static class XlsxExport
{
    /// <summary>Writes it.</summary>
    /// <param name="output">What is written to.</param>
    /// <param name="tables">The tables.</param>
    public static void Write(Stream output, IReadOnlyList<PlanTable> tables)
    {
        using DataSet sheets = new() { Locale = CultureInfo.InvariantCulture };
        foreach (PlanTable table in tables)
        {
            DataTable sheet = sheets.Tables.Add(table.Name);
            foreach (TableColumn column in table.Columns)
            {
                sheet.Columns.Add(column.Name, column.Type switch
                {
                    ColumnType.Integer => typeof(int),
                    ColumnType.Boolean => typeof(bool),
                    _ => typeof(string),
                });
            }

            foreach (object?[] row in table.Rows)
            {
                sheet.Rows.Add([.. row.Select(value => value is DateOnly ? CsvExport.Cell(value) : value)]);
            }
        }

        output.SaveAs(sheets);
    }
}
