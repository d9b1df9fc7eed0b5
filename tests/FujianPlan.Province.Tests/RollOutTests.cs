using Npgsql;

namespace FujianPlan.Province.Tests;

/// <summary>A new version of the plan, while rows are written: an agency is retired, one is added.</summary>
public sealed class RollOutTests
{
    private static string Row(string region, long id, string agency) => $"INSERT INTO assignment (region, id, task, agency) VALUES ('{region}', {id}, '1.1', '{agency}')";

    private static async Task<ProvinceFixture> Start(int shards)
    {
        ProvinceFixture province = new() { Shards = shards };
        await province.InitializeAsync();
        Assert.SkipUnless(DatabaseServer.IsInstalled, PostgresServer.Missing);
        return province;
    }

    [Fact]
    public async Task WhileRowsAreWritten_NoneIsLost_AndNoBadOneGetsIn()
    {
        await using ProvinceFixture province = await Start(shards: 2);
        AssignmentWriter writer = new(province.Cluster);
        using CancellationTokenSource stop = new();
        Task[] writing = [.. Enumerable.Range(0, 3).Select(_ => writer.Write(["XXZX", "SJJ", "DAJ"], stop.Token))];
        await Until(() => writer.Written.Count > 50);
        Assert.All(writer.Refused.Values, refused => Assert.Equal(("DAJ", "23503"), refused));

        await province.Cluster.RollOut(Tour.Plan("plan-next.yaml"));
        long[] before = [.. writer.Written.Keys];
        long last = before.Concat(writer.Refused.Keys).Max() + writing.Length;
        await Until(() => writer.Written.Keys.Any(id => id > last + 50));
        await stop.CancelAsync();
        await Task.WhenAll(writing);

        await using NpgsqlConnection connection = await province.Cluster.Open();
        Assert.Equal(
            writer.Written.OrderBy(row => row.Key).Select(row => $"{row.Key}|{row.Value.Region}|{row.Value.Agency}"),
            await connection.Rows("SELECT id, region, agency FROM assignment ORDER BY id"));
        Assert.DoesNotContain(writer.Written, row => row.Key > last && row.Value.Agency == "XXZX");
        Assert.DoesNotContain(writer.Refused, row => row.Key > last && row.Value.Agency != "XXZX");
        Assert.Contains(writer.Written, row => row.Value.Agency == "DAJ");
        Assert.Contains(("XXZX", "23514"), writer.Refused.Values);

        // Rows from before are told, with where they go; done they can be as they are.
        string retired = await connection.Value("SELECT count(*) FROM assignment WHERE agency = 'XXZX'");
        Assert.Equal($"agency|XXZX|retired|SJJ|{retired}", await connection.Value("SELECT what, code, kind, successors, count(*) FROM bad_code GROUP BY what, code, kind, successors"));
        await connection.Execute("UPDATE assignment SET done_on = DATE '2025-01-01' WHERE agency = 'XXZX'");
        Assert.Equal("23514", (await ProvinceFixture.Refusal(connection, "UPDATE assignment SET agency = 'XXZX' WHERE agency = 'DAJ'")).SqlState);
        await connection.Execute("UPDATE assignment SET agency = 'SJJ' WHERE agency = 'XXZX'");
        Assert.Empty(await connection.Rows("SELECT * FROM bad_code"));
        Assert.Empty(await connection.Rows("SELECT * FROM cluster_fault()"));
    }

    [Fact]
    public async Task RowThatIsBeingWritten_IsWaitedFor_AndOneThatKnowsOnlyTheOlderPlan_IsRefused()
    {
        await using ProvinceFixture province = await Start(shards: 1);
        string region = province.First.Regions[0];
        await using NpgsqlConnection early = await province.First.Server.Open(), stale = await province.First.Server.Open(), late = await province.Cluster.Open();
        await early.Execute("BEGIN");
        await early.Execute(Row(region, 1, "XXZX"));
        await stale.Execute("BEGIN ISOLATION LEVEL REPEATABLE READ");
        Assert.Equal("XXZX", await stale.Value("SELECT code FROM agency WHERE code = 'XXZX' AND retired_since IS NULL"));

        Task<TimeSpan> rolledOut = province.Cluster.RollOut(Tour.Plan("plan-next.yaml"));
        await Task.Delay(1500, TestContext.Current.CancellationToken);
        Assert.False(rolledOut.IsCompleted);
        await early.Execute("COMMIT");
        await rolledOut;

        Assert.Equal("40001", (await ProvinceFixture.Refusal(stale, Row(region, 2, "XXZX"))).SqlState);
        PostgresException refused = await ProvinceFixture.Refusal(late, Row(region, 3, "XXZX"));
        Assert.Equal(("23514", "agency XXZX is retired since 2.0.0"), (refused.SqlState, refused.MessageText));
        Assert.Equal(("XXZX 自 2.0.0 起停用。", "Write its successor: SJJ."), (refused.Detail, refused.Hint));
        await late.Execute(Row(region, 4, "DAJ"));
        Assert.Equal(["1|XXZX", "4|DAJ"], await late.Rows("SELECT id, agency FROM assignment ORDER BY id"));
    }

    [Fact]
    public async Task WritersThatNeverPause_DoNotKeepAVersionWaiting()
    {
        await using ProvinceFixture province = await Start(shards: 1);
        using CancellationTokenSource stop = new();
        // There is no moment at which none of them has a row of the agency that is not committed.
        Task<string>[] writing = [.. Enumerable.Range(1, 6).Select(i => WriteSlowly(province.First, i, stop.Token))];
        await Task.Delay(1000, TestContext.Current.CancellationToken);
        Task<TimeSpan> rolledOut = province.Cluster.RollOut(Tour.Plan("plan-next.yaml"));
        await Task.WhenAny(rolledOut, Task.Delay(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken));
        bool isInTime = rolledOut.IsCompleted;
        if (isInTime)
        {
            // Each finds the agency retired with its next row.
            await Task.WhenAll(writing);
        }

        await stop.CancelAsync();
        Assert.True(isInTime, "The version came only when nobody wrote any more.");
        await rolledOut;
        Assert.All(await Task.WhenAll(writing), state => Assert.Equal("23514", state));
    }

    private static async Task<string> WriteSlowly(RegionShard shard, int writer, CancellationToken stop)
    {
        await using NpgsqlConnection connection = await shard.Server.Open();
        for (int i = 0; ; i++)
        {
            try
            {
                await connection.Execute($"BEGIN; {Row(shard.Regions[0], (writer * 1_000_000) + i, "XXZX")}; SELECT pg_sleep(0.{writer + 2}); COMMIT");
            }
            catch (PostgresException refused)
            {
                return refused.SqlState;
            }

            if (stop.IsCancellationRequested)
            {
                return "nothing";
            }
        }
    }

    [Fact]
    public async Task OlderVersion_IsRefused_AndTheSameOneChangesNothing()
    {
        await using ProvinceFixture province = await Start(shards: 1);
        await province.Cluster.RollOut(Tour.Plan("plan-next.yaml"));
        await using NpgsqlConnection connection = await province.Cluster.Open();
        string before = await connection.Value("SELECT plan_fingerprint(), (SELECT max(xmin::text::bigint) FROM duty_agency)");
        await province.Cluster.RollOut(Tour.Plan("plan-next.yaml"));
        Assert.Equal(before, await connection.Value("SELECT plan_fingerprint(), (SELECT max(xmin::text::bigint) FROM duty_agency)"));

        InvalidOperationException refused = await Assert.ThrowsAsync<InvalidOperationException>(() => province.Cluster.RollOut(Tour.Plan("plan.yaml")));
        Assert.Contains("this version of the plan is older than that of the coordinator: agency DAJ, XXZX is missing or in force again", refused.Message, StringComparison.Ordinal);
        Assert.Contains("DETAIL:  本文件的方案版本比协调节点的旧：缺少 DAJ, XXZX，或将其恢复为现行。", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, await connection.Value("SELECT plan_fingerprint(), (SELECT max(xmin::text::bigint) FROM duty_agency)"));
    }

    [Fact]
    public async Task ShardThatIsKilled_WhileRowsAreWritten_ComesBack_AndNothingIsMissing()
    {
        await using ProvinceFixture province = await Start(shards: 2);
        AssignmentWriter writer = new(province.Cluster);
        using CancellationTokenSource stop = new();
        Task[] writing = [.. Enumerable.Range(0, 3).Select(_ => writer.Write(["SJJ", "CZT"], stop.Token))];
        await Until(() => writer.Written.Count > 100);
        await province.First.Server.Kill();

        await using NpgsqlConnection connection = await province.Cluster.Open();
        PostgresException all = await ProvinceFixture.Refusal(connection, "SELECT sum(assignments) FROM agency_load");
        Assert.Equal(("08001", "could not connect to server \"shard1\""), (all.SqlState, all.MessageText));
        await connection.Execute(Row(province.Second.Regions[0], 1_000_000, "SJJ"));
        Assert.Equal("1", await connection.Value($"SELECT count(*) FROM assignment WHERE region = '{province.Second.Regions[0]}' AND id = 1000000"));
        Assert.Equal("shard1|no-answer|It does not answer: could not connect to server \"shard1\". Start it again; the others answer for their own regions meanwhile: WHERE region IN (…).", await connection.Value("SELECT shard, kind, english FROM cluster_fault()"));
        // A version that comes meanwhile waits for it.
        InvalidOperationException behind = await Assert.ThrowsAsync<InvalidOperationException>(() => province.Cluster.RollOut(Tour.Plan("plan-next.yaml"), "1 second"));
        Assert.Contains("after 00:00:01 these shards still have an older plan: shard1", behind.Message, StringComparison.Ordinal);

        await province.First.Server.Start();
        int written = writer.Written.Count;
        await Until(() => writer.Written.Count > written + 100);
        await stop.CancelAsync();
        await Task.WhenAll(writing);
        Assert.True(writer.Retries > 0);
        Assert.Empty(writer.Refused);
        Assert.Equal(
            writer.Written.OrderBy(row => row.Key).Select(row => $"{row.Key}|{row.Value.Region}|{row.Value.Agency}"),
            await connection.Rows("SELECT id, region, agency FROM assignment WHERE id < 1000000 ORDER BY id"));
        await connection.Execute("CALL await_plan()");
        Assert.Empty(await connection.Rows("SELECT * FROM cluster_fault()"));
        await connection.Execute(Row(province.First.Regions[0], 1_000_001, "DAJ"));
    }

    private static async Task Until(Func<bool> condition)
    {
        while (!condition())
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }
}
