using System.Text;

namespace FujianPlan.Tool.Exporting.Engines;

/// <summary>
/// A plan for an engine that joins data where that lies: its tables, their rows, and the join that finds what is no code. The table of codes goes to
/// every worker, and the data to none; codes stand in no statement about data.
/// </summary>
internal static class EngineSql
{
    /// <summary>Writes it.</summary>
    /// <param name="output">What is written to.</param>
    /// <param name="engine">The engine.</param>
    /// <param name="tables">The plan.</param>
    public static void Write(Stream output, Engine engine, IReadOnlyList<PlanTable> tables)
    {
        EngineTables sql = new(engine);
        PlanTable agency = tables.First(table => table.Name == "agency");
        IEnumerable<string?> statements =
        [
            .. tables.SelectMany(table => new[] { sql.Create(table), sql.Insert(table) }),
            .. engine == Engine.Flink ? [Topic(sql, agency)] : Array.Empty<string>(),
            "-- The rows of your data whose agency is no code, or is retired. `intake` is the data: it has an `id`, and the code in `agency`.\n" + Checks(engine),
        ];
        output.Write(Encoding.UTF8.GetBytes(string.Join("\n\n", statements.OfType<string>()) + "\n"));
    }

    // The records that `export --format records --table agency` writes. A topic says nothing for months: without a limit, a join would wait for it.
    private static string Topic(EngineTables sql, PlanTable agency) => "-- The same as records of a compacted topic.\n" + sql.Create(
        agency,
        "agency_record",
        ["`changed_at` TIMESTAMP_LTZ(3) METADATA FROM 'timestamp' VIRTUAL", "WATERMARK FOR `changed_at` AS `changed_at`"],
        " WITH (\n  'connector' = 'upsert-kafka',\n  'topic' = 'plan.agency',\n  'properties.bootstrap.servers' = 'kafka:9092',\n  'key.format' = 'raw',\n  'value.format' = 'json',\n  'scan.watermark.idle-timeout' = '1 s'\n)");

    private static string Checks(Engine engine) => engine switch
    {
        Engine.Spark => """
            SELECT /*+ BROADCAST(a) */ i.id, i.agency
            FROM intake AS i
            LEFT ANTI JOIN (SELECT code FROM agency WHERE retired_since IS NULL) AS a ON a.code = i.agency;
            """,
        Engine.Trino => """
            SET SESSION join_distribution_type = 'BROADCAST';

            SELECT i.id, i.agency
            FROM intake AS i
            LEFT JOIN (SELECT code FROM agency WHERE retired_since IS NULL) AS a ON a.code = i.agency
            WHERE a.code IS NULL;
            """,
        Engine.Clickhouse => """
            SELECT i.id, i.agency
            FROM intake AS i
            GLOBAL LEFT ANTI JOIN (SELECT code FROM agency WHERE retired_since IS NULL) AS a ON a.code = i.agency;
            """,
        _ => """
            -- Data that ends:
            SELECT /*+ BROADCAST(a) */ i.id, i.agency
            FROM intake AS i
            LEFT JOIN (SELECT code FROM agency WHERE retired_since IS NULL) AS a ON a.code = i.agency
            WHERE a.code IS NULL;

            -- A stream, with a column `at` AS PROCTIME(), that asks the database:
            SELECT i.id, i.agency
            FROM intake AS i
            LEFT JOIN agency FOR SYSTEM_TIME AS OF i.`at` AS a ON a.code = i.agency
            WHERE a.code IS NULL OR a.retired_since IS NOT NULL;

            -- A stream, with the time `written_at` of its rows and a watermark for that, and the topic as it was at that time:
            SELECT i.id, i.agency
            FROM intake AS i
            LEFT JOIN agency_record FOR SYSTEM_TIME AS OF i.written_at AS a ON a.code = i.agency
            WHERE a.code IS NULL OR a.retired_since IS NOT NULL;
            """,
    };
}
