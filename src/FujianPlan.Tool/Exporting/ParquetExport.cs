using Parquet;
using Parquet.Schema;

namespace FujianPlan.Tool.Exporting;

/// <summary>Writes a table as Apache Parquet.</summary>
internal static class ParquetExport
{
    /// <summary>Writes it.</summary>
    /// <param name="output">What is written to. It can be sought in.</param>
    /// <param name="table">The table.</param>
    /// <returns>When it is written.</returns>
    public static async Task Write(Stream output, PlanTable table)
    {
        ParquetSchema schema = new(table.Columns.Select(Field));
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(schema, output);
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        for (int i = 0; i < table.Columns.Count; i++)
        {
            await WriteColumn(group, schema.DataFields[i], table.Columns[i].Type, [.. table.Rows.Select(row => row[i])]);
        }

        group.CompleteValidate();
    }

    private static Field Field(TableColumn column) => column.Type switch
    {
        ColumnType.Integer => column.IsNullable ? new DataField<int?>(column.Name) : new DataField<int>(column.Name),
        ColumnType.Boolean => new DataField<bool>(column.Name),
        ColumnType.Date => new DateTimeDataField(column.Name, DateTimeFormat.Date),
        _ => new DataField(column.Name, typeof(string), isNullable: column.IsNullable),
    };

    private static Task WriteColumn(ParquetRowGroupWriter group, DataField field, ColumnType type, object?[] values) => type switch
    {
        ColumnType.Integer when field.IsNullable => group.WriteAsync<int>(field, values.Select(value => (int?)value).ToArray()),
        ColumnType.Integer => group.WriteAsync<int>(field, values.Select(value => (int)value!).ToArray()),
        ColumnType.Boolean => group.WriteAsync<bool>(field, values.Select(value => (bool)value!).ToArray()),
        ColumnType.Date => group.WriteAsync<DateTime>(field, values.Select(value => ((DateOnly)value!).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)).ToArray()),
        _ => group.WriteAsync(field, values.Select(value => (string)value!).ToArray()),
    };
}
