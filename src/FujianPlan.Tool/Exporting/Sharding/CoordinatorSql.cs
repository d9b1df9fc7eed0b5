using System.Globalization;

namespace FujianPlan.Tool.Exporting.Sharding;

/// <summary>The SQL of the coordinator: the plan, which it publishes; the tables of the shards' rows and answers; and what is wrong with the whole.</summary>
/// <param name="cluster">The servers.</param>
/// <param name="tables">The plan.</param>
internal sealed class CoordinatorSql(ShardCluster cluster, IReadOnlyList<PlanTable> tables)
{
    private static readonly SqlTables Sql = new(SqlDialect.Postgresql);
    private static readonly SqlText Literal = new(SqlDialect.Postgresql);

    /// <summary>The file.</summary>
    public string Text() => $"""
        -- The coordinator: psql -v ON_ERROR_STOP=1 -f coordinator.sql, before the files of the shards.
        {ShardedSql.Head}BEGIN;

        DO $$
        BEGIN
          IF current_setting('wal_level') <> 'logical' THEN
            RAISE EXCEPTION 'the plan goes to the shards by logical replication, and wal_level is %', current_setting('wal_level')
              USING DETAIL = '方案通过逻辑复制分发到各分片，须将 wal_level 设为 logical。', HINT = 'ALTER SYSTEM SET wal_level = logical; and start the server again.';
          END IF;
        END $$;

        {string.Join("\n\n", tables.Select(table => string.Join('\n', [Sql.Create(table), .. Sql.Insert(table)])))}

        {ShardedSql.RollOuts}

        CREATE PUBLICATION plan FOR TABLE {Sql.Names([.. tables.Select(table => table.Name), "plan_roll_out"])};

        {ShardedSql.Fingerprint(tables)}

        CREATE EXTENSION IF NOT EXISTS postgres_fdw;
        CREATE TABLE plan_shard (name text PRIMARY KEY);
        {string.Join("\n", cluster.Shards.Select(Server))}

        {string.Join("\n\n", ShardCluster.Divided.Select(Divided))}

        {ClusterFaultSql.Of(cluster)}

        {Waiting}

        COMMIT;

        """;

    // Where a machine is gone without a word, that is noticed after a few seconds.
    private static string Server(Shard shard)
    {
        string name = Sql.Name(shard.Name), port = shard.Place.Port.ToString(CultureInfo.InvariantCulture);
        return $"""
            INSERT INTO plan_shard VALUES ('{shard.Name}');
            CREATE SERVER {name} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host {Literal.Of(shard.Place.Host)}, port '{port}', dbname '{shard.Place.Database}', async_capable 'true', fetch_size '10000', batch_size '1000', connect_timeout '5', tcp_user_timeout '10000');
            CREATE USER MAPPING FOR CURRENT_USER SERVER {name};
            CREATE FOREIGN TABLE {Sql.Name("shard_state_" + shard.Name)} (version text, fingerprint text, clock timestamptz, copying bigint, codes text[], regions text[]) SERVER {name} OPTIONS (table_name 'shard_state');
            """;
    }

    private string Divided((string Table, string Columns) divided) => $"""
        CREATE TABLE {divided.Table} (
          {Sql.Name(cluster.Column)} text NOT NULL,
          {divided.Columns}
        ) PARTITION BY LIST ({Sql.Name(cluster.Column)});
        {string.Join("\n", cluster.Shards.Select(shard => $"CREATE FOREIGN TABLE {Sql.Name(divided.Table + "_" + shard.Name)} PARTITION OF {divided.Table} FOR VALUES IN ({string.Join(", ", shard.Regions.Select(Literal.Of))}) SERVER {Sql.Name(shard.Name)} OPTIONS (table_name '{divided.Table}');"))}
        """;

    private const string Waiting = """
        -- Waits until every shard has what the coordinator has. It is asked in a transaction of its own each time, as one sees what was there when it began.
        CREATE PROCEDURE await_plan(longest interval DEFAULT '1 minute') LANGUAGE plpgsql AS $$
        DECLARE
          target pg_lsn := pg_current_wal_lsn();
          ends timestamptz := clock_timestamp() + longest;
          behind text;
          one text;
          has_all boolean;
        BEGIN
          LOOP
            SELECT string_agg(p.name, ', ' ORDER BY p.name) INTO behind
            FROM plan_shard AS p LEFT JOIN pg_replication_slots AS s ON s.slot_name = 'plan_' || p.name
            WHERE s.confirmed_flush_lsn IS NULL OR s.confirmed_flush_lsn < target;
            IF behind IS NULL THEN
              FOR one IN SELECT name FROM plan_shard ORDER BY name LOOP
                EXECUTE format('SELECT copying = 0 AND fingerprint = plan_fingerprint() FROM %I', 'shard_state_' || one) INTO has_all;
                IF has_all IS NOT TRUE THEN
                  behind := concat_ws(', ', behind, one);
                END IF;
              END LOOP;
            END IF;
            EXIT WHEN behind IS NULL;
            IF clock_timestamp() > ends THEN
              RAISE EXCEPTION 'after % these shards still have an older plan: %', longest, behind
                USING DETAIL = format('%s 之后，这些分片的方案仍是旧版：%s。', longest, behind),
                  HINT = 'They get it when they are there again: CALL await_plan() waits for that. SELECT * FROM cluster_fault() says what is wrong.';
            END IF;
            COMMIT;
            PERFORM pg_sleep(0.05);
          END LOOP;
        END $$;
        """;
}
