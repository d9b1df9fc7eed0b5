using System.Globalization;

namespace FujianPlan.Tool.Exporting.Engines;

/// <summary>The tables of a plan and their rows, as statements of an engine.</summary>
/// <param name="engine">The engine.</param>
internal sealed class EngineTables(Engine engine)
{
    private readonly EngineText _text = new(engine);

    /// <summary>The statement that creates a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">What it is called; its own name where null.</param>
    /// <param name="more">What stands behind its columns besides.</param>
    /// <param name="where">Where Flink finds it; the database of the plan where null.</param>
    public string Create(PlanTable table, string? name = null, IEnumerable<string>? more = null, string? where = null)
    {
        IEnumerable<string> lines = [.. table.Columns.Select(Column), .. more ?? [], .. engine == Engine.Flink ? [$"PRIMARY KEY ({Names(table.PrimaryKey)}) NOT ENFORCED"] : Array.Empty<string>()];
        return $"CREATE TABLE {Name(name ?? table.Name)} (\n  {string.Join(",\n  ", lines)}\n){where ?? Where(table)};";
    }

    /// <summary>The statement that fills it; null where it has no rows.</summary>
    public string? Insert(PlanTable table)
    {
        string rows = $"VALUES\n  {string.Join(",\n  ", table.Rows.Select(row => $"({string.Join(", ", row.Select((value, i) => Value(table.Columns[i], value)))})"))}", columns = Names(table.Columns.Select(column => column.Name));
        return table.Rows.Count == 0 ? null

            // Flink's VALUES have no NULL. No text of a plan is empty, no number 0 where there may be none, and no day so early.
            : engine == Engine.Flink ? $"INSERT INTO {Name(table.Name)} SELECT {string.Join(", ", table.Columns.Select(column => column.IsNullable ? $"NULLIF({Name(column.Name)}, {Nothing(column.Type)})" : Name(column.Name)))} FROM ({rows}) AS t ({columns});"
            : $"INSERT INTO {Name(table.Name)} ({columns}) {rows};";
    }

    private string Where(PlanTable table) => engine switch
    {
        Engine.Spark => " USING parquet",
        Engine.Clickhouse => $" ENGINE = MergeTree ORDER BY ({Names(table.PrimaryKey)})",

        // Asked once for each key and hour: a code does not go, and one that is retired is told an hour later at the most.
        Engine.Flink => $" WITH (\n  'connector' = 'jdbc',\n  'url' = 'jdbc:postgresql://database:5432/plans',\n  'table-name' = '{table.Name}',\n  'lookup.cache' = 'PARTIAL',\n  'lookup.partial-cache.max-rows' = '10000',\n  'lookup.partial-cache.expire-after-write' = '1 h'\n)",
        _ => string.Empty,
    };

    private string Column(TableColumn column) => engine == Engine.Clickhouse
        ? $"{Name(column.Name)} {(column.IsNullable ? $"Nullable({Type(column.Type)})" : Type(column.Type))}"
        : $"{Name(column.Name)} {Type(column.Type)}{(column.IsNullable ? string.Empty : " NOT NULL")}";

    private string Type(ColumnType type) => (engine, type) switch
    {
        (Engine.Clickhouse, ColumnType.Integer) => "Int32",
        (Engine.Clickhouse, ColumnType.Boolean) => "Bool",
        (Engine.Clickhouse, ColumnType.Date) => "Date32",
        (Engine.Clickhouse, _) => "String",
        (Engine.Trino, ColumnType.Integer) => "integer",
        (Engine.Trino, ColumnType.Boolean) => "boolean",
        (Engine.Trino, ColumnType.Date) => "date",
        (Engine.Trino, _) => "varchar",
        (_, ColumnType.Integer) => "INT",
        (_, ColumnType.Boolean) => "BOOLEAN",
        (_, ColumnType.Date) => "DATE",
        _ => "STRING",
    };

    private static string Nothing(ColumnType type) => type switch
    {
        ColumnType.Integer => "0",
        ColumnType.Date => "DATE '0001-01-01'",
        _ => "''",
    };

    private string Value(TableColumn column, object? value) => value switch
    {
        null => engine == Engine.Flink ? Nothing(column.Type) : "NULL",
        bool truth => truth ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly day => $"{(engine == Engine.Clickhouse ? string.Empty : "DATE ")}'{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'",
        _ => _text.Of((string)value),
    };

    private string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Name));

    private string Name(string name) => engine == Engine.Trino ? $"\"{name}\"" : $"`{name}`";
}
