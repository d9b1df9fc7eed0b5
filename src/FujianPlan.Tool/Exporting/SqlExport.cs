using System.Globalization;
using System.Text;

namespace FujianPlan.Tool.Exporting;

/// <summary>Writes the tables as SQL that creates and fills them, in one transaction where the database has such for tables.</summary>
/// <param name="dialect">Whose SQL.</param>
internal sealed class SqlExport(SqlDialect dialect)
{
    private readonly SqlText _text = new(dialect);

    /// <summary>Writes them.</summary>
    public void Write(Stream output, IReadOnlyList<PlanTable> tables)
    {
        using StreamWriter sql = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        sql.WriteLine(dialect switch
        {
            // What a backslash means in a string is a setting of the session.
            SqlDialect.Postgresql => "SET standard_conforming_strings = on;\nSET client_encoding = 'UTF8';\nBEGIN;",
            SqlDialect.Mysql => "SET NAMES utf8mb4;\nSET SESSION sql_mode = REPLACE(@@SESSION.sql_mode, 'NO_BACKSLASH_ESCAPES', '');\nSTART TRANSACTION;",
            _ => "PRAGMA foreign_keys = ON;\nBEGIN;",
        });
        foreach (PlanTable table in tables)
        {
            sql.WriteLine();
            WriteTable(sql, table);
        }

        sql.WriteLine();
        sql.WriteLine("COMMIT;");
    }

    private void WriteTable(StreamWriter sql, PlanTable table)
    {
        List<string> lines = [.. table.Columns.Select(column => Column(column))];
        lines.Add($"PRIMARY KEY ({Names(table.PrimaryKey)})");
        lines.AddRange(table.ForeignKeys.Select(key => $"FOREIGN KEY ({Names(key.Columns)}) REFERENCES {Name(key.Table)} ({Names(key.Keys)})"));
        sql.WriteLine($"CREATE TABLE {Name(table.Name)} (\n  {string.Join(",\n  ", lines)}\n){(dialect == SqlDialect.Mysql ? " DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin" : string.Empty)};");
        string columns = Names(table.Columns.Select(column => column.Name));
        foreach (object?[] row in table.Rows)
        {
            sql.WriteLine($"INSERT INTO {Name(table.Name)} ({columns}) VALUES ({string.Join(", ", row.Select(Value))});");
        }
    }

    private string Column(TableColumn column)
    {
        string name = Name(column.Name);
        string check = column.Words.Count > 0 ? $" CHECK ({name} IN ({string.Join(", ", column.Words.Select(Value))}))"
            : column.Type == ColumnType.Boolean && dialect == SqlDialect.Sqlite ? $" CHECK ({name} IN (0, 1))"
            : string.Empty;
        return $"{name} {Type(column.Type)}{(column.IsNullable ? string.Empty : " NOT NULL")}{check}";
    }

    private string Type(ColumnType type) => type switch
    {
        ColumnType.Integer => "integer",
        ColumnType.Boolean => dialect == SqlDialect.Sqlite ? "integer" : "boolean",
        ColumnType.Date => dialect == SqlDialect.Sqlite ? "text" : "date",

        // MySQL finds no rows by a text of any length.
        ColumnType.Key when dialect == SqlDialect.Mysql => "varchar(191)",

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

    private string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Name));

    // The names are this program's own, and some are words of SQL.
    private string Name(string name) => dialect == SqlDialect.Mysql ? $"`{name}`" : $"\"{name}\"";
}
