using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Exporting;

/// <summary>Writes the tables as SQL that creates and fills them, in one transaction where the database has such for tables.</summary>
/// <param name="dialect">Whose SQL.</param>
internal sealed class SqlExport(SqlDialect dialect)
{
    private readonly SqlText _text = new(dialect);

    /// <summary>Writes them.</summary>
    public void Write(Stream output, IReadOnlyList<PlanTable> tables)
    {
        if (dialect == SqlDialect.Mysql)
        {
            RefuseLongKeys(tables);
        }

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

    // MySQL would refuse them, or cut them where it is not told to be strict.
    private static void RefuseLongKeys(IReadOnlyList<PlanTable> tables)
    {
        foreach (PlanTable table in tables)
        {
            for (int i = 0; i < table.Columns.Count; i++)
            {
                TableColumn column = table.Columns[i];
                if (column.Type == ColumnType.Key && table.Rows.Select(row => row[i]).OfType<string>().FirstOrDefault(text => LengthOf(text) > column.Longest) is { } tooLong)
                {
                    string shown = ShownText.Of(tooLong);
                    int length = LengthOf(tooLong);
                    throw FileFault.OfContent(new FindingText(
                        $"'{shown}' has {length} characters, and MySQL finds rows of {table.Name} by a {column.Name} of {column.Longest} at the most. Shorten it in the plan, or write another dialect.",
                        $"“{shown}”有 {length} 个字符，而 MySQL 的 {table.Name} 表只能按不超过 {column.Longest} 个字符的 {column.Name} 查找行。请在方案中缩短，或改用其他方言。"));
                }
            }
        }
    }

    private static int LengthOf(string text) => text.EnumerateRunes().Count();

    private void WriteTable(StreamWriter sql, PlanTable table)
    {
        List<string> lines = [.. table.Columns.Select(column => Column(column))];
        lines.Add($"PRIMARY KEY ({string.Join(", ", table.PrimaryKey.Select(name => Indexed(table, name)))})");
        lines.AddRange(table.ForeignKeys.Select(key => $"FOREIGN KEY ({Names(key.Columns)}) REFERENCES {Name(key.Table)} ({Names(key.Keys)})"));
        sql.WriteLine($"CREATE TABLE {Name(table.Name)} (\n  {string.Join(",\n  ", lines)}\n){(dialect == SqlDialect.Mysql ? " ROW_FORMAT = DYNAMIC DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin" : string.Empty)};");
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

    private string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Name));

    // The names are this program's own, and some are words of SQL.
    private string Name(string name) => dialect == SqlDialect.Mysql ? $"`{name}`" : $"\"{name}\"";
}

/// <summary>Whose SQL is written.</summary>
internal enum SqlDialect
{
    /// <summary>PostgreSQL.</summary>
    Postgresql,

    /// <summary>SQLite.</summary>
    Sqlite,

    /// <summary>MySQL and MariaDB.</summary>
    Mysql,
}
