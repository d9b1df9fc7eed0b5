namespace FujianPlan.Tool.Exporting.Sharding;

/// <summary>
/// Brings the plan of a coordinator to another version, in one transaction that changes only the rows that differ; they go to the shards by
/// replication. Codes stay: a version that lacks some, or that has again in force what is retired, is an older one and is refused.
/// </summary>
internal static class RollOutSql
{
    private static readonly SqlTables Sql = new(SqlDialect.Postgresql);

    /// <summary>The file.</summary>
    public static string Of(IReadOnlyList<PlanTable> tables)
    {
        IEnumerable<string> next = tables.Select(table => string.Join(
            '\n',
            [$"CREATE TEMPORARY TABLE {Next(table)} (LIKE {Sql.Name(table.Name)}) ON COMMIT DROP;", .. Sql.Insert(table, "next_" + table.Name)]));
        IEnumerable<PlanTable> known = tables.Where(table => table.Name is "agency" or "task");
        return $"""
            -- Another version of the plan: psql -v ON_ERROR_STOP=1 -f roll-out.sql, at the coordinator. Rows may be written meanwhile.
            {ShardedSql.Head}BEGIN;
            LOCK TABLE "plan" IN EXCLUSIVE MODE;
            INSERT INTO plan_roll_out DEFAULT VALUES;

            {string.Join("\n\n", next)}

            {string.Join("\n\n", known.Select(Refusal))}

            {string.Join("\n", tables.Select(Merge))}
            {string.Join("\n", tables.Reverse().Select(Removal))}
            COMMIT;

            -- Ends when all shards have it.
            CALL await_plan();

            """;
    }

    private static string Next(PlanTable table) => Sql.Name("next_" + table.Name);

    private static string Refusal(PlanTable table) => $"""
        DO $$
        DECLARE lost text;
        BEGIN
          SELECT string_agg(t.code, ', ' ORDER BY t.code) INTO lost
          FROM {Sql.Name(table.Name)} AS t LEFT JOIN {Next(table)} AS n ON n.code = t.code
          WHERE n.code IS NULL OR (t.retired_since IS NOT NULL AND n.retired_since IS NULL);
          IF lost IS NOT NULL THEN
            RAISE EXCEPTION 'this version of the plan is older than that of the coordinator: {table.Name} % is missing or in force again', lost
              USING DETAIL = format('本文件的方案版本比协调节点的旧：缺少 %s，或将其恢复为现行。', lost),
                HINT = 'Codes are for ever: keep them in the plan, retired, and export it anew.';
          END IF;
        END $$;
        """;

    private static string Merge(PlanTable table)
    {
        string all = Sql.Names(table.Columns.Select(column => column.Name));
        string[] others = [.. table.Columns.Select(column => column.Name).Except(table.PrimaryKey)];
        string change = others.Length == 0 ? "NOTHING"
            : $"UPDATE SET {string.Join(", ", others.Select(name => $"{Sql.Name(name)} = excluded.{Sql.Name(name)}"))} WHERE ({string.Join(", ", others.Select(name => "t." + Sql.Name(name)))}) IS DISTINCT FROM ({string.Join(", ", others.Select(name => "excluded." + Sql.Name(name)))})";
        return $"INSERT INTO {Sql.Name(table.Name)} AS t ({all}) SELECT {all} FROM {Next(table)} ON CONFLICT ({Sql.Names(table.PrimaryKey)}) DO {change};";
    }

    private static string Removal(PlanTable table) =>
        $"DELETE FROM {Sql.Name(table.Name)} AS t WHERE NOT EXISTS (SELECT FROM {Next(table)} AS n WHERE {string.Join(" AND ", table.PrimaryKey.Select(name => $"n.{Sql.Name(name)} = t.{Sql.Name(name)}"))});";
}
