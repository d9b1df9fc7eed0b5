using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Exporting;

/// <summary>Writes the tables as SQL that creates and fills them, in one transaction where the database has such for tables.</summary>
/// <param name="dialect">Whose SQL.</param>
internal sealed class SqlExport(SqlDialect dialect)
{
    private readonly SqlTables _tables = new(dialect);

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
            sql.WriteLine(_tables.Create(table));
            foreach (string row in _tables.Insert(table))
            {
                sql.WriteLine(row);
            }
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
