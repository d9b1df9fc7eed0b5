using Npgsql;

namespace FujianPlan.Province.Tests;

/// <summary>What is wrong with a shard is told by the coordinator, with what to do.</summary>
public sealed class FaultTests(ProvinceFixture province) : IClassFixture<ProvinceFixture>
{
    private const string Faults = "SELECT shard, kind, english FROM cluster_fault()";

    // Whoever reads a slot goes on for a moment when its subscription is disabled.
    private static string UntilNobodyReads(string slot) => $"DO $$ BEGIN WHILE EXISTS (SELECT FROM pg_replication_slots WHERE slot_name = '{slot}' AND active) LOOP PERFORM pg_sleep(0.05); END LOOP; END $$";

    [Fact]
    public async Task ShardWithoutReplication_HasAnOlderPlan()
    {
        await using NpgsqlConnection connection = await province.Cluster.Open(), shard = await province.Second.Server.Open();
        Assert.Empty(await connection.Rows(Faults));
        await shard.Execute("ALTER SUBSCRIPTION plan_shard2 DISABLE");
        await connection.Execute(UntilNobodyReads("plan_shard2"));
        await connection.Execute("UPDATE agency SET note = '新' WHERE code = 'SJJ'");
        PostgresException behind = await ProvinceFixture.Refusal(connection, "CALL await_plan('0.5 seconds')");
        Assert.Equal("after 00:00:00.5 these shards still have an older plan: shard2", behind.MessageText);
        Assert.Equal("00:00:00.5 之后，这些分片的方案仍是旧版：shard2。", behind.Detail);
        Assert.Equal(
            [
                "shard2|older-plan|Its plan is not that of the coordinator: version 1.0.0 there, 1.0.0 here. CALL await_plan(); if that does not help, look for the subscription plan_shard2 in its log.",
                "shard2|replication|It gets no new plan: nobody reads the slot plan_shard2. There: ALTER SUBSCRIPTION plan_shard2 ENABLE; its log says why it stopped.",
            ],
            await connection.Rows(Faults));
        await shard.Execute("ALTER SUBSCRIPTION plan_shard2 ENABLE");
        await connection.Execute("CALL await_plan()");
        Assert.Empty(await connection.Rows(Faults));
    }

    [Fact]
    public async Task CodeThatOnlyOneShardKnows()
    {
        await using NpgsqlConnection connection = await province.Cluster.Open(), shard = await province.First.Server.Open();
        await shard.Execute("SET session_replication_role = replica; INSERT INTO agency (code, number, id, name, is_collective, members_known) VALUES ('XXB', 9, 'Office', '省信息办', false, false)");
        Assert.Equal(
            "shard1|unknown-code|It has codes that the plan of the coordinator lacks: XXB. Add them to the plan and roll it out, or delete them there after its bad rows: SET session_replication_role = replica.",
            await connection.Value(Faults));
        Assert.Equal("它有协调节点的方案所没有的代码：XXB。请加入方案并分发，或在改正相关行之后于该分片删除：SET session_replication_role = replica。", await connection.Value("SELECT chinese FROM cluster_fault()"));
        await shard.Execute("DELETE FROM agency WHERE code = 'XXB'");
        Assert.Empty(await connection.Rows(Faults));
    }

    [Fact]
    public async Task PartitionWithoutARegion_AndRegionWithoutAPartition()
    {
        await using NpgsqlConnection connection = await province.Cluster.Open();
        string[] regions = [.. province.Second.Regions];
        await connection.Execute("ALTER TABLE assignment DETACH PARTITION assignment_shard2");
        Assert.StartsWith($"shard2|region|No partition of the coordinator has its region {regions[0]}, {regions[1]}: those rows are not seen. ", await connection.Value(Faults), StringComparison.Ordinal);
        await connection.Execute($"ALTER TABLE assignment ATTACH PARTITION assignment_shard2 FOR VALUES IN ('{regions[0]}', '{regions[1]}', '36000')");
        Assert.StartsWith("shard2|region|Rows of region 36000 are sent to it, and it takes none of them. ", await connection.Value(Faults), StringComparison.Ordinal);
        await connection.Execute("ALTER TABLE assignment DETACH PARTITION assignment_shard2; ALTER TABLE assignment ATTACH PARTITION assignment_shard2 DEFAULT");
        Assert.Equal(2, (await connection.Rows(Faults)).Count(fault => fault.StartsWith("shard2|region|", StringComparison.Ordinal)));
        await connection.Execute($"ALTER TABLE assignment DETACH PARTITION assignment_shard2; ALTER TABLE assignment ATTACH PARTITION assignment_shard2 FOR VALUES IN ('{regions[0]}', '{regions[1]}')");
        Assert.Empty(await connection.Rows(Faults));
    }

    [Fact]
    public async Task FirstCopyThatIsNotFinished()
    {
        await using NpgsqlConnection connection = await province.Cluster.Open(), shard = await province.First.Server.Open();
        await shard.Execute("ALTER SUBSCRIPTION plan_shard1 DISABLE");
        await connection.Execute(UntilNobodyReads("plan_shard1"));
        await shard.Execute("SET allow_system_table_mods = on; UPDATE pg_subscription_rel SET srsubstate = 'd' WHERE srrelid IN ('agency'::regclass, 'task'::regclass)");
        PostgresException waited = await ProvinceFixture.Refusal(connection, "CALL await_plan('0.5 seconds')");
        Assert.Equal("after 00:00:00.5 these shards still have an older plan: shard1", waited.MessageText);
        Assert.Equal(
            [
                "shard1|replication|It gets no new plan: nobody reads the slot plan_shard1. There: ALTER SUBSCRIPTION plan_shard1 ENABLE; its log says why it stopped.",
                "shard1|replication|Its first copy of the plan is not finished; tables left: 2. CALL await_plan() waits for it. If it does not end, the log of the shard says why.",
            ],
            await connection.Rows(Faults));
        Assert.Contains("它对方案的首次复制尚未完成：剩余表数 2。请执行 CALL await_plan() 等待；迟迟不完成时，原因见该分片的日志。", await connection.Rows("SELECT chinese FROM cluster_fault()"));
        await shard.Execute("SET allow_system_table_mods = on; UPDATE pg_subscription_rel SET srsubstate = 'r' WHERE srsubstate = 'd'");
        await connection.Execute("UPDATE agency SET note = '又新' WHERE code = 'SJJ'");
        await shard.Execute("ALTER SUBSCRIPTION plan_shard1 ENABLE");
        await connection.Execute("CALL await_plan()");
        Assert.Empty(await connection.Rows(Faults));
    }

    // The clock of a test's machine is not set wrong: the shard says what one says whose clock is.
    [Fact]
    public async Task ClocksThatAreApart()
    {
        await using NpgsqlConnection connection = await province.Cluster.Open(), shard = await province.Second.Server.Open();
        string view = await shard.Value("SELECT pg_get_viewdef('shard_state'::regclass)");
        Assert.Contains("clock_timestamp() AS clock", view, StringComparison.Ordinal);
        foreach ((string clock, string english, string chinese) in new[] { ("+ INTERVAL '90.5 s'", "00:01:30 ahead of", "快 00:01:30"), ("- INTERVAL '1 h'", "00:59:59 behind", "慢 00:59:59") })
        {
            await shard.Execute("CREATE OR REPLACE VIEW shard_state AS " + view.Replace("clock_timestamp() AS clock", $"clock_timestamp() {clock} AS clock", StringComparison.Ordinal));
            Assert.Equal($"shard2|clock|Its clock is {english} that of the coordinator: what is overdue, and when rows were written, is not comparable. Set both by one source (NTP).", await connection.Value(Faults));
            Assert.Equal($"它的时钟比协调节点{chinese}：逾期与写入时间不可比较。请以同一时间源（NTP）校准。", await connection.Value("SELECT chinese FROM cluster_fault()"));
            Assert.Empty(await connection.Rows("SELECT * FROM cluster_fault('2 hours')"));
        }

        await shard.Execute("CREATE OR REPLACE VIEW shard_state AS " + view);
        Assert.Empty(await connection.Rows(Faults));
    }
}
