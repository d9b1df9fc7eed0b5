using Npgsql;

namespace FujianPlan.Province.Tests;

/// <summary>What is asked of all rows is answered on the shards, and only the answers travel.</summary>
public sealed class AnswerTests(ProvinceFixture province) : IClassFixture<ProvinceFixture>
{
    private const string Load = "SELECT agency, name, sum(assignments), sum(open) FROM agency_load GROUP BY agency, name ORDER BY agency";
    private const string Overdue = "SELECT task, agency, last_day, sum(open) FROM overdue_task GROUP BY task, agency, last_day ORDER BY agency";
    private const string Bad = "SELECT region, id, what, code, kind, successors FROM bad_code";

    [Fact]
    public async Task Questions_AreAnsweredOnShards_AndOnlyAnswersTravel()
    {
        await using NpgsqlConnection connection = await province.Cluster.Open();
        await Fill(connection, 240);
        Assert.Equal(["CZT|省财政厅|240|160", "SJJ|省数据局|240|160", "SZF|各市政府|240|160", "XXZX|省信息中心|240|160"], await connection.Rows(Load));
        Assert.Equal(["1.1|CZT|2024-12-31|80", "1.1|SJJ|2024-12-31|80", "1.1|SZF|2024-12-31|80", "1.1|XXZX|2024-12-31|80"], await connection.Rows(Overdue));
        Assert.Empty(await connection.Rows(Bad));

        long load = (await TravelledBytes.Of(province.Cluster, Load)).Bytes, overdue = (await TravelledBytes.Of(province.Cluster, Overdue)).Bytes, bad = (await TravelledBytes.Of(province.Cluster, Bad)).Bytes;
        Assert.InRange(load, 1, 2_500);
        Assert.InRange(overdue, 1, 2_500);
        Assert.InRange(bad, 1, 1_500);
        await Fill(connection, 24_000);
        // A hundred times the rows are a few more digits.
        Assert.InRange((await TravelledBytes.Of(province.Cluster, Load)).Bytes, load, load + 200);
        Assert.InRange((await TravelledBytes.Of(province.Cluster, Overdue)).Bytes, overdue, overdue + 200);
        // No row travels either time; what is said around the answer may be longer the first time.
        Assert.InRange((await TravelledBytes.Of(province.Cluster, Bad)).Bytes, 1, bad + 200);
        Assert.True((await TravelledBytes.Of(province.Cluster, "SELECT agency FROM assignment")).Bytes > 500_000);
    }

    [Theory]
    [InlineData(Load, "agency_load")]
    [InlineData(Overdue, "overdue_task")]
    [InlineData(Bad, "bad_code")]
    public async Task Plan_ReadsViewsOfShards_AtTheSameTime(string question, string view)
    {
        await using NpgsqlConnection connection = await province.Cluster.Open();
        List<string> plan = await connection.Rows("EXPLAIN (VERBOSE) " + question);
        Assert.Equal(2, plan.Count(line => line.Contains("Async Foreign Scan", StringComparison.Ordinal)));
        string[] remote = [.. plan.Where(line => line.Contains("Remote SQL", StringComparison.Ordinal))];
        Assert.Equal(2, remote.Length);
        Assert.All(remote, sql => Assert.Contains($" FROM public.{view}", sql, StringComparison.Ordinal));
        Assert.DoesNotContain(plan, line => line.Contains("public.assignment", StringComparison.Ordinal));
    }

    [Fact]
    public async Task QuestionOfARegion_IsAskedOfItsShardAlone()
    {
        await using NpgsqlConnection connection = await province.Cluster.Open();
        List<string> plan = await connection.Rows($"EXPLAIN (VERBOSE) SELECT * FROM agency_load WHERE region = '{province.Second.Regions[1]}'");
        Assert.Contains("agency_load_shard2", Assert.Single(plan, line => line.Contains("Foreign Scan", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    // No row has the id 0, whatever other tests have written.
    [Theory]
    [InlineData("'35010', 0, '1.1', 'sjj'", "23503", "assignment_agency_fkey")]
    [InlineData("'35010', 0, '1.1', 'DAJ'", "23503", "assignment_agency_fkey")]
    [InlineData("'35010', 0, '1.9', 'SJJ'", "23503", "assignment_task_fkey")]
    [InlineData("'35010', 0, '1.1', NULL", "23502", "null value in column \"agency\"")]
    [InlineData("NULL, 0, '1.1', 'SJJ'", "23514", "no partition of relation \"assignment\" found for row")]
    [InlineData("'99999', 0, '1.1', 'SJJ'", "23514", "no partition of relation \"assignment\" found for row")]
    public async Task BadRow_IsRefusedThroughTheCoordinator(string row, string state, string words)
    {
        await using NpgsqlConnection connection = await province.Cluster.Open();
        PostgresException refused = await ProvinceFixture.Refusal(connection, $"INSERT INTO assignment (region, id, task, agency) VALUES ({row})");
        Assert.Equal(state, refused.SqlState);
        Assert.Contains(words, refused.MessageText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RowOfAnotherShard_IsRefused()
    {
        await using NpgsqlConnection shard = await province.Second.Server.Open();
        PostgresException refused = await ProvinceFixture.Refusal(shard, $"INSERT INTO assignment (region, id, task, agency) VALUES ('{province.First.Regions[0]}', 1, '1.1', 'SJJ')");
        Assert.Equal("assignment_is_of_this_shard", refused.ConstraintName);
    }

    [Fact]
    public async Task PlanOfAShard_IsNotChangedThere()
    {
        await using NpgsqlConnection shard = await province.Second.Server.Open();
        PostgresException refused = await ProvinceFixture.Refusal(shard, "INSERT INTO agency (code, number, id, name, is_collective, members_known) VALUES ('XXB', 9, 'Office', '省信息办', false, false)");
        Assert.Equal("table agency of a shard is filled by the coordinator alone", refused.MessageText);
        Assert.Equal("分片上的表 agency 只由协调节点填写。", refused.Detail);
        Assert.Equal("Change the plan, and run its roll-out.sql at the coordinator.", refused.Hint);
        Assert.Equal(refused.MessageText, (await ProvinceFixture.Refusal(shard, "DELETE FROM agency")).MessageText);
    }

    private async Task Fill(NpgsqlConnection connection, int rowsOfRegion)
    {
        await connection.Execute("DELETE FROM assignment");
        foreach (string region in province.Cluster.Regions)
        {
            await connection.Execute(Tour.Rows(region, rowsOfRegion));
        }
    }
}
