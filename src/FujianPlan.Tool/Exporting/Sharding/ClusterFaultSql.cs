namespace FujianPlan.Tool.Exporting.Sharding;

/// <summary>The function of the coordinator that tells what is wrong with its shards, and what to do.</summary>
internal static class ClusterFaultSql
{
    /// <summary>The statement that makes it.</summary>
    /// <param name="cluster">The servers.</param>
    public static string Of(ShardCluster cluster) => $"""
        -- What is wrong with the shards, and what to do. One that does not answer is told, and the others are asked all the same.
        CREATE FUNCTION cluster_fault(most_apart interval DEFAULT '2 seconds') RETURNS TABLE (shard text, kind text, english text, chinese text)
        LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
        DECLARE
          one text; state record; before timestamptz; after timestamptz; apart interval; strays text; bounds text; routed text[]; lost text;
          here_version text := (SELECT coalesce(data_version, issued::text) FROM plan);
          here_fingerprint text := plan_fingerprint();
          here_codes text[] := ARRAY(SELECT code FROM agency UNION ALL SELECT code FROM task);
        BEGIN
          FOR one IN SELECT name FROM plan_shard ORDER BY name LOOP
            shard := one;
            before := clock_timestamp();
            BEGIN
              EXECUTE format('SELECT * FROM %I', 'shard_state_' || one) INTO state;
            EXCEPTION WHEN OTHERS THEN
              kind := 'no-answer';
              english := format('It does not answer: %s. Start it again; the others answer for their own regions meanwhile: WHERE {cluster.Column} IN (…).', split_part(SQLERRM, E'\n', 1));
              chinese := format('没有应答：%s。请重新启动；其间其他分片可就各自地区作答：WHERE {cluster.Column} IN (…)。', split_part(SQLERRM, E'\n', 1));
              RETURN NEXT;
              CONTINUE;
            END;
            after := clock_timestamp();

            SELECT string_agg(c, ', ' ORDER BY c) INTO strays FROM (SELECT unnest(state.codes) AS c EXCEPT SELECT unnest(here_codes)) AS s;
            IF strays IS NOT NULL THEN
              kind := 'unknown-code';
              english := format('It has codes that the plan of the coordinator lacks: %s. Add them to the plan and roll it out, or delete them there after its bad rows: SET session_replication_role = replica.', strays);
              chinese := format('它有协调节点的方案所没有的代码：%s。请加入方案并分发，或在改正相关行之后于该分片删除：SET session_replication_role = replica。', strays);
              RETURN NEXT;
            ELSIF state.fingerprint IS DISTINCT FROM here_fingerprint THEN
              kind := 'older-plan';
              english := format('Its plan is not that of the coordinator: version %s there, %s here. CALL await_plan(); if that does not help, look for the subscription plan_%s in its log.', coalesce(state.version, '-'), here_version, one);
              chinese := format('它的方案与协调节点不同：该处版本 %s，此处 %s。请执行 CALL await_plan()；仍不一致时，请在其日志中查看订阅 plan_%s。', coalesce(state.version, '-'), here_version, one);
              RETURN NEXT;
            END IF;

            IF NOT EXISTS (SELECT FROM pg_replication_slots WHERE slot_name = 'plan_' || one AND active) THEN
              kind := 'replication';
              english := format('It gets no new plan: nobody reads the slot plan_%s. There: ALTER SUBSCRIPTION plan_%s ENABLE; its log says why it stopped.', one, one);
              chinese := format('它收不到新方案：复制槽 plan_%s 无人读取。请在该分片执行 ALTER SUBSCRIPTION plan_%s ENABLE；停止原因见其日志。', one, one);
              RETURN NEXT;
            END IF;

            IF state.copying > 0 THEN
              kind := 'replication';
              english := format('Its first copy of the plan is not finished; tables left: %s. CALL await_plan() waits for it. If it does not end, the log of the shard says why.', state.copying);
              chinese := format('它对方案的首次复制尚未完成：剩余表数 %s。请执行 CALL await_plan() 等待；迟迟不完成时，原因见该分片的日志。', state.copying);
              RETURN NEXT;
            END IF;

            SELECT string_agg(pg_get_expr(c.relpartbound, c.oid), ' ') INTO bounds
            FROM pg_inherits AS i JOIN pg_class AS c ON c.oid = i.inhrelid JOIN pg_foreign_table AS f ON f.ftrelid = c.oid JOIN pg_foreign_server AS s ON s.oid = f.ftserver
            WHERE i.inhparent = 'assignment'::regclass AND s.srvname = one;
            routed := ARRAY(SELECT replace(m[1], '''''', '''') FROM regexp_matches(coalesce(bounds, ''), '''((?:[^'']|'''')*)''', 'g') AS m);
            SELECT string_agg(r, ', ' ORDER BY r) INTO lost FROM (SELECT unnest(state.regions) AS r EXCEPT SELECT unnest(routed)) AS s;
            IF lost IS NOT NULL THEN
              kind := 'region';
              english := format('No partition of the coordinator has its {cluster.Column} %s: those rows are not seen. CREATE FOREIGN TABLE … PARTITION OF assignment FOR VALUES IN (…), as coordinator.sql has it, and so for the answers.', lost);
              chinese := format('协调节点没有含其 {cluster.Column} %s 的分区，看不到这些行。请照 coordinator.sql 执行 CREATE FOREIGN TABLE … PARTITION OF assignment FOR VALUES IN (…)，各答案表亦同。', lost);
              RETURN NEXT;
            END IF;
            SELECT string_agg(r, ', ' ORDER BY r) INTO lost FROM (SELECT unnest(routed) AS r EXCEPT SELECT unnest(state.regions)) AS s;
            IF lost IS NOT NULL OR bounds LIKE '%DEFAULT%' THEN
              kind := 'region';
              english := format('Rows of {cluster.Column} %s are sent to it, and it takes none of them. There: put those values into the constraint assignment_is_of_this_shard; or detach the partition here.', coalesce(lost, 'that no shard has'));
              chinese := format('{cluster.Column} 为 %s 的行会送到该分片，但它不接受。请在该分片的约束 assignment_is_of_this_shard 中加入这些值，或在此处分离该分区。', coalesce(lost, '其他值'));
              RETURN NEXT;
            END IF;

            apart := greatest(before - state.clock, state.clock - after);
            IF apart > most_apart THEN
              kind := 'clock';
              english := format('Its clock is %s %s that of the coordinator: what is overdue, and when rows were written, is not comparable. Set both by one source (NTP).', to_char(apart, 'HH24:MI:SS'), CASE WHEN state.clock > after THEN 'ahead of' ELSE 'behind' END);
              chinese := format('它的时钟比协调节点%s %s：逾期与写入时间不可比较。请以同一时间源（NTP）校准。', CASE WHEN state.clock > after THEN '快' ELSE '慢' END, to_char(apart, 'HH24:MI:SS'));
              RETURN NEXT;
            END IF;
          END LOOP;
        END $$;
        """;
}
