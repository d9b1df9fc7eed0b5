using System.Globalization;

namespace FujianPlan.Tool.Exporting;

/// <summary>Tables and their rows, as statements.</summary>
/// <param name="dialect">Whose SQL.</param>
internal sealed class SqlTables(SqlDialect dialect)
{
    private readonly SqlText _text = new(dialect);

    /// <summary>The statement that creates a table.</summary>
    public string Create(PlanTable table)
    {
        List<string> lines = [.. table.Columns.Select(column => Column(column))];
        lines.Add($"PRIMARY KEY ({string.Join(", ", table.PrimaryKey.Select(name => Indexed(table, name)))})");
        lines.AddRange(table.ForeignKeys.Select(key => $"FOREIGN KEY ({Names(key.Columns)}) REFERENCES {Name(key.Table)} ({Names(key.Keys)})"));
        return $"CREATE TABLE {Name(table.Name)} (\n  {string.Join(",\n  ", lines)}\n){(dialect == SqlDialect.Mysql ? " ROW_FORMAT = DYNAMIC DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin" : string.Empty)};";
    }

    /// <summary>The statements that fill it, one a row.</summary>
    /// <param name="table">The table.</param>
    /// <param name="into">The name of the table that gets the rows; its own where null.</param>
    public IEnumerable<string> Insert(PlanTable table, string? into = null)
    {
        string columns = Names(table.Columns.Select(column => column.Name));
        return table.Rows.Select(row => $"INSERT INTO {Name(into ?? table.Name)} ({columns}) VALUES ({string.Join(", ", row.Select(Value))});");
    }

    /// <summary>Some names, with commas between them.</summary>
    public string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Name));

    /// <summary>A name. The names are this program's own, and some are words of SQL.</summary>
    public string Name(string name) => dialect == SqlDialect.Mysql ? $"`{name}`" : $"\"{name}\"";

    private string Column(TableColumn column)
    {
        string name = Name(column.Name);
        string check = column.Words.Count > 0 ? $" CHECK ({name} IN ({string.Join(", ", column.Words.Select(Value))}))"
            : column.Type == ColumnType.Boolean && dialect == SqlDialect.Sqlite ? $" CHECK ({name} IN (0, 1))"
            : string.Empty;
        return $"{name} {Type(column)}{(column.IsNullable ? string.Empty : " NOT NULL")}{check}";
    }

    // Of a text of any length, MySQL takes the beginning into a key.
    private string Indexed(PlanTable table, string name) =>
        dialect == SqlDialect.Mysql && table.Columns.First(column => column.Name == name) is { Type: ColumnType.Text, Longest: var longest } ? $"{Name(name)}({longest})" : Name(name);

    private string Type(TableColumn column) => column.Type switch
    {
        ColumnType.Integer => "integer",
        ColumnType.Boolean => dialect == SqlDialect.Sqlite ? "integer" : "boolean",
        ColumnType.Date => dialect == SqlDialect.Sqlite ? "text" : "date",

        // MySQL finds no rows by a text of any length.
        ColumnType.Key when dialect == SqlDialect.Mysql => string.Create(CultureInfo.InvariantCulture, $"varchar({column.Longest})"),

        // Its text is of 65,535 bytes; one of a plan may have a million characters.
        _ when dialect == SqlDialect.Mysql => "mediumtext",
        _ => "text",
    };

    private string Value(object? value) => value switch
    {
        null => "NULL",
        bool truth => dialect == SqlDialect.Sqlite ? (truth ? "1" : "0") : (truth ? "true" : "false"),
        int number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly day => $"'{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'",
        _ => _text.Of((string)value),
    };
}
