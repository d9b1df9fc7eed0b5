using System.Text;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Exporting;

namespace FujianPlan.Tool.Comparing;

/// <summary>Writes what a newer version of a plan asks of a database that holds values of the older, as SQL.</summary>
/// <param name="before">The older version.</param>
/// <param name="after">The newer one.</param>
/// <param name="dialect">The SQL dialect.</param>
internal sealed class ChangeSql(PlanModel before, PlanModel after, SqlDialect dialect)
{
    private readonly SqlText _text = new(dialect);
    private readonly StringBuilder _sql = new();

    /// <summary>Writes it.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="agencies">The table of agencies, as Entity Framework has it; null where there is none.</param>
    /// <param name="succession">Where rows move to; null where they stay.</param>
    public string Of(IReadOnlyList<StoredColumn> columns, IReadOnlyList<string>? agencies, Succession? succession)
    {
        Line(dialect switch
        {
            SqlDialect.Postgresql => "SET standard_conforming_strings = on;\nSET client_encoding = 'UTF8';\nBEGIN;",
            // What changes a table is for good at once.
            SqlDialect.Mysql => "SET NAMES utf8mb4;\nSTART TRANSACTION;",
            _ => "BEGIN;",
        });
        if (agencies is not null)
        {
            WriteAgencies(Name(agencies));
        }

        foreach (StoredColumn column in columns)
        {
            Write(column, succession?.Moves(column.Kind) ?? []);
        }

        Line("COMMIT;");
        return _sql.ToString();
    }

    private void Write(StoredColumn column, IReadOnlyList<(string Code, string Successor)> moves)
    {
        string table = Name(column.Table), name = Name([column.Column]), constraint = Name([$"CK_{column.Table[^1]}_{column.Column}_plan"]);
        string[] codes = column.Codes(after);
        bool isChanged = !codes.ToHashSet(StringComparer.Ordinal).SetEquals(column.Codes(before));
        string check = $"CHECK ({name} IN ({string.Join(", ", codes.Select(code => column.Kind == StoredKind.Section ? code : _text.Of(code)))}))";
        if (isChanged)
        {
            Line(dialect switch
            {
                SqlDialect.Sqlite => $"-- SQLite cannot change the constraint of a table. If {table} has {constraint}, recreate the table first, with CONSTRAINT {constraint} {check}",
                SqlDialect.Postgresql => $"ALTER TABLE {table} DROP CONSTRAINT IF EXISTS {constraint};",
                _ => $"ALTER TABLE {table} DROP CONSTRAINT {constraint};",
            });
        }

        foreach ((string code, string successor) in moves)
        {
            Line($"UPDATE {table} SET {name} = {_text.Of(successor)} WHERE {name} = {_text.Of(code)};");
        }

        if (isChanged && dialect != SqlDialect.Sqlite)
        {
            Line($"ALTER TABLE {table} ADD CONSTRAINT {constraint} {check};");
        }
    }

    // What the package for Entity Framework keeps of an agency.
    private void WriteAgencies(string table)
    {
        Dictionary<string, AgencyModel> left = before.Agencies.ToDictionary(agency => agency.Code);
        foreach (AgencyModel now in after.Agencies)
        {
            if (!left.Remove(now.Code, out AgencyModel? old))
            {
                Line($"INSERT INTO {table} ({string.Join(", ", Row(now).Select(cell => Name([cell.Column])).Prepend(Name(["Code"])))}) VALUES ({string.Join(", ", Row(now).Select(cell => cell.Value).Prepend(_text.Of(now.Code)))});");
                continue;
            }

            string[] changed = [.. Row(now).Except(Row(old)).Select(cell => $"{Name([cell.Column])} = {cell.Value}")];
            if (changed.Length > 0)
            {
                Line($"UPDATE {table} SET {string.Join(", ", changed)} WHERE {Name(["Code"])} = {_text.Of(now.Code)};");
            }
        }

        foreach (AgencyModel old in left.Values)
        {
            Line($"DELETE FROM {table} WHERE {Name(["Code"])} = {_text.Of(old.Code)};");
        }
    }

    private (string Column, string Value)[] Row(AgencyModel agency) =>
    [
        ("Name", _text.Of(agency.Name)),
        ("English", _text.Of(agency.English)),
        ("IsCollective", dialect == SqlDialect.Sqlite ? (agency.IsCollective ? "1" : "0") : (agency.IsCollective ? "true" : "false")),
        ("RetiredSince", agency.Retirement is { } retirement ? _text.Of(retirement.Since) : "NULL"),
    ];

    private void Line(string line) => _sql.Append(line).Append('\n');

    // A name has no sign that would end it: StoredColumn sees to that.
    private string Name(IEnumerable<string> names) => string.Join('.', names.Select(name => dialect == SqlDialect.Mysql ? $"`{name}`" : $"\"{name}\""));
}
