namespace FujianPlan.Tool.Exporting.Sharding;

/// <summary>The SQL of a shard: the plan's tables, which replication fills; the rows of its regions, which keys keep good; and the answers about them.</summary>
/// <param name="cluster">The servers.</param>
/// <param name="shard">The shard.</param>
/// <param name="tables">The plan.</param>
internal sealed class ShardSql(ShardCluster cluster, Shard shard, IReadOnlyList<PlanTable> tables)
{
    private static readonly SqlTables Sql = new(SqlDialect.Postgresql);
    private static readonly SqlText Literal = new(SqlDialect.Postgresql);

    private string By => Sql.Name(cluster.Column);

    private string Regions => string.Join(", ", shard.Regions.Select(Literal.Of));

    /// <summary>The file.</summary>
    public string Text() => $"""
        -- The shard {shard.Name}: psql -v ON_ERROR_STOP=1 -f shard-{shard.Name}.sql, there, after coordinator.sql.
        {ShardedSql.Head}BEGIN;

        {string.Join("\n\n", tables.Select(Sql.Create))}

        {ShardedSql.RollOuts}

        {Guards()}

        {ShardedSql.Fingerprint(tables)}

        {Data()}

        {Refusals()}

        {Answers()}

        {State()}

        COMMIT;

        -- Not in a transaction: it asks the coordinator to keep from now on what this server has not had yet.
        CREATE SUBSCRIPTION "plan_{shard.Name}" CONNECTION '{cluster.Coordinator.Connection}' PUBLICATION plan;

        """;

    // Replication does not fire them: triggers are for what sessions do.
    private string Guards() => $"""
        CREATE FUNCTION plan_comes_from_coordinator() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'table % of a shard is filled by the coordinator alone', TG_TABLE_NAME
            USING DETAIL = format('分片上的表 %s 只由协调节点填写。', TG_TABLE_NAME), HINT = 'Change the plan, and run its roll-out.sql at the coordinator.';
        END $$;
        {string.Join("\n", tables.Select(table => $"CREATE TRIGGER plan_comes_from_coordinator BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON {Sql.Name(table.Name)} FOR EACH STATEMENT EXECUTE FUNCTION plan_comes_from_coordinator();"))}
        """;

    private string Data() => $"""
        -- A code that the plan does not have is refused by its key, and a row of another shard's region by its check.
        CREATE TABLE assignment (
          {By} text NOT NULL CONSTRAINT assignment_is_of_this_shard CHECK ({By} IN ({Regions})),
          {ShardCluster.Divided[0].Columns},
          PRIMARY KEY ({By}, id),
          FOREIGN KEY (task) REFERENCES task (code),
          FOREIGN KEY (agency) REFERENCES agency (code)
        );
        """;

    // What is retired has rows from before, and so a key cannot refuse it. Writers share a lock until they commit, before a key looks for a code; a
    // roll-out takes it alone with its first row, before it locks any row of the plan: it waits for those who write, and who comes later waits
    // for it, and sees it. (Locks of rows are not fair: with enough writers, a roll-out would wait for ever.) Who comes with an older snapshot
    // finds the row of the plan changed since (40001), and writes anew.
    private static string Refusals() => """
        CREATE VIEW retired AS
          SELECT 'agency' AS what, a.code, a.retired_since AS since, (SELECT string_agg(s.successor, ', ' ORDER BY s.position) FROM agency_successor AS s WHERE s.agency = a.code) AS successors
          FROM agency AS a WHERE a.retired_since IS NOT NULL
          UNION ALL
          SELECT 'task', t.code, t.retired_since, (SELECT string_agg(s.successor, ', ' ORDER BY s.position) FROM task_successor AS s WHERE s.task = t.code)
          FROM task AS t WHERE t.retired_since IS NOT NULL;

        CREATE FUNCTION plan_waits_for_writers() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
        BEGIN
          PERFORM pg_advisory_xact_lock('plan'::regclass::oid::bigint);
          RETURN NEW;
        END $$;
        CREATE TRIGGER plan_waits_for_writers BEFORE INSERT ON plan_roll_out FOR EACH ROW EXECUTE FUNCTION plan_waits_for_writers();
        ALTER TABLE plan_roll_out ENABLE REPLICA TRIGGER plan_waits_for_writers;

        CREATE FUNCTION writer_waits_for_plan() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
        BEGIN
          PERFORM pg_advisory_xact_lock_shared('plan'::regclass::oid::bigint);
          RETURN NULL;
        END $$;
        CREATE TRIGGER writer_waits_for_plan BEFORE INSERT OR UPDATE ON assignment FOR EACH STATEMENT EXECUTE FUNCTION writer_waits_for_plan();

        CREATE FUNCTION refuse_retired(agencies text[], tasks text[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
        DECLARE gone record;
        BEGIN
          PERFORM FROM agency WHERE code = ANY (agencies) FOR SHARE;
          PERFORM FROM task WHERE code = ANY (tasks) FOR SHARE;
          SELECT * INTO gone FROM retired WHERE (what = 'agency' AND code = ANY (agencies)) OR (what = 'task' AND code = ANY (tasks)) ORDER BY what, code LIMIT 1;
          IF FOUND THEN
            RAISE EXCEPTION '% % is retired since %', gone.what, gone.code, gone.since
              USING ERRCODE = 'check_violation', DETAIL = format('%s 自 %s 起停用。', gone.code, gone.since),
                HINT = CASE WHEN gone.successors IS NULL THEN 'It has no successor.' ELSE format('Write its successor: %s.', gone.successors) END;
          END IF;
        END $$;

        CREATE FUNCTION assignment_is_in_force() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
        BEGIN
          PERFORM refuse_retired(ARRAY(SELECT DISTINCT agency FROM written), ARRAY(SELECT DISTINCT task FROM written));
          RETURN NULL;
        END $$;
        CREATE TRIGGER assignment_is_in_force AFTER INSERT ON assignment REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION assignment_is_in_force();

        -- A row from before may be done, and need not be in force for that.
        CREATE FUNCTION assignment_stays_in_force() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
        BEGIN
          PERFORM refuse_retired(ARRAY[NULLIF(NEW.agency, OLD.agency)], ARRAY[NULLIF(NEW.task, OLD.task)]);
          RETURN NULL;
        END $$;
        CREATE TRIGGER assignment_stays_in_force AFTER UPDATE OF agency, task ON assignment FOR EACH ROW
          WHEN (NEW.agency <> OLD.agency OR NEW.task <> OLD.task) EXECUTE FUNCTION assignment_stays_in_force();
        """;

    private string Answers() => $"""
        -- What is asked of the rows is answered where they are. A day begins where the plan was issued, whatever the zone of the server.
        CREATE VIEW agency_load AS
          SELECT r.{By}, r.agency, a.name, r.assignments, r.open
          FROM (SELECT {By}, agency, count(*) AS assignments, count(*) FILTER (WHERE done_on IS NULL) AS open FROM assignment GROUP BY {By}, agency) AS r
          LEFT JOIN agency AS a ON a.code = r.agency;
        CREATE VIEW task_due AS
          SELECT t.code, CASE WHEN t.deadline IS NOT NULL THEN t.last_day WHEN u.deadline IS NOT NULL THEN u.last_day WHEN s.deadline IS NOT NULL THEN s.last_day ELSE p.last_day END AS last_day
          FROM task AS t LEFT JOIN task AS u ON u.code = t.parent LEFT JOIN section AS s ON s.number = t.section LEFT JOIN part AS p ON p.position = s.part;
        CREATE VIEW overdue_task AS
          SELECT r.{By}, r.task, r.agency, d.last_day, count(*) AS open
          FROM assignment AS r JOIN task_due AS d ON d.code = r.task
          WHERE r.done_on IS NULL AND d.last_day < (now() AT TIME ZONE 'Asia/Shanghai')::date
          GROUP BY r.{By}, r.task, r.agency, d.last_day;
        CREATE VIEW bad_code AS
          SELECT r.{By}, r.id, 'agency' AS what, r.agency AS code, CASE WHEN a.code IS NULL THEN 'not-found' ELSE 'retired' END AS kind, g.successors
          FROM assignment AS r LEFT JOIN agency AS a ON a.code = r.agency LEFT JOIN retired AS g ON g.what = 'agency' AND g.code = r.agency
          WHERE a.code IS NULL OR a.retired_since IS NOT NULL
          UNION ALL
          SELECT r.{By}, r.id, 'task', r.task, CASE WHEN t.code IS NULL THEN 'not-found' ELSE 'retired' END, g.successors
          FROM assignment AS r LEFT JOIN task AS t ON t.code = r.task LEFT JOIN retired AS g ON g.what = 'task' AND g.code = r.task
          WHERE t.code IS NULL OR t.retired_since IS NOT NULL;
        """;

    private static string State() => """
        -- What cluster_fault() of the coordinator asks.
        CREATE VIEW shard_state AS
          SELECT (SELECT coalesce(data_version, issued::text) FROM plan) AS version, plan_fingerprint() AS fingerprint, clock_timestamp() AS clock,
            (SELECT count(*) FROM pg_subscription_rel WHERE srsubstate NOT IN ('r', 's')) AS copying,
            ARRAY(SELECT code FROM agency UNION ALL SELECT code FROM task) AS codes,
            ARRAY(SELECT replace(m[1], '''''', '''') FROM pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''((?:[^'']|'''')*)''::text', 'g') AS m
              WHERE conrelid = 'assignment'::regclass AND conname = 'assignment_is_of_this_shard') AS regions;
        """;
}
