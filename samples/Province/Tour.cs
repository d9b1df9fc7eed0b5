using Npgsql;

namespace Province;

/// <summary>Shows what the province's servers do, step by step.</summary>
public static class Tour
{
    private const int RowsOfRegion = 20_000;

    /// <summary>Takes it.</summary>
    /// <param name="output">What is told.</param>
    public static async Task Take(TextWriter output)
    {
        await using ProvinceCluster cluster = await ProvinceCluster.Start(shards: 3);
        await cluster.Install(Plan("plan.yaml"));
        output.WriteLine($"A coordinator and {cluster.Shards.Count} shards have the plan; each shard has two regions: {string.Join(", ", cluster.Regions)}.");

        await using NpgsqlConnection connection = await cluster.Open();
        foreach (string region in cluster.Regions)
        {
            await connection.Execute(Rows(region, RowsOfRegion));
        }

        output.WriteLine($"{await connection.Value("SELECT sum(assignments) FROM agency_load")} rows were written through the coordinator. The load of each agency:");
        Tell(output, await connection.Rows("SELECT agency, max(name), sum(assignments), sum(open) FROM agency_load GROUP BY agency ORDER BY agency"));
        output.WriteLine("What is overdue:");
        Tell(output, await connection.Rows("SELECT task, agency, last_day, sum(open) FROM overdue_task GROUP BY task, agency, last_day ORDER BY task, agency"));
        await Counted(output, cluster, connection);
        await RolledOut(output, cluster, connection);
        await Killed(output, cluster, connection);
    }

    /// <summary>The plan's file of a name.</summary>
    public static string Plan(string name) => Path.Combine(AppContext.BaseDirectory, "plans", name);

    /// <summary>The statement that writes rows of a region: four agencies, two tasks, every third done.</summary>
    /// <param name="region">The region.</param>
    /// <param name="count">How many.</param>
    /// <param name="first">The id of the first.</param>
    public static string Rows(string region, long count, long first = 1) =>
        $"INSERT INTO assignment (region, id, task, agency, done_on) SELECT '{region}', i, (ARRAY['1.1', '1.2'])[i % 2 + 1], (ARRAY['SJJ', 'CZT', 'XXZX', 'SZF'])[i / 2 % 4 + 1], CASE WHEN i % 3 = 0 THEN DATE '2024-06-01' END FROM generate_series({first}, {first + count - 1}) AS i";

    private static async Task Counted(TextWriter output, ProvinceCluster cluster, NpgsqlConnection connection)
    {
        const string Load = "SELECT agency, sum(assignments) FROM agency_load GROUP BY agency";
        string remote = (await connection.Rows("EXPLAIN (VERBOSE) " + Load)).First(line => line.Contains("Remote SQL", StringComparison.Ordinal)).Trim();
        (_, long answers) = await TravelledBytes.Of(cluster, Load);
        (_, long all) = await TravelledBytes.Of(cluster, "SELECT agency, count(*) FROM assignment GROUP BY agency");
        output.WriteLine($"Each shard is asked for answers ({remote}): {answers} bytes travel. For all rows it would be {all}.");
    }

    private static async Task RolledOut(TextWriter output, ProvinceCluster cluster, NpgsqlConnection connection)
    {
        AssignmentWriter writer = new(cluster);
        await connection.Execute("DELETE FROM assignment");
        using CancellationTokenSource stop = new();
        Task[] writing = [writer.Write(["XXZX", "DAJ"], stop.Token), writer.Write(["XXZX", "DAJ"], stop.Token)];
        await Task.Delay(500);
        TimeSpan took = await cluster.RollOut(Plan("plan-next.yaml"));
        int written = writer.Written.Count;
        await Task.Delay(500);
        await stop.CancelAsync();
        await Task.WhenAll(writing);
        output.WriteLine($"The next version (XXZX retired, DAJ new) was rolled out in {took.TotalMilliseconds:N0} ms while rows were written: {writer.Written.Count} were, {writer.Refused.Count} were refused.");
        string stored = await connection.Value("SELECT sum(assignments) FROM agency_load");
        output.WriteLine(stored == $"{writer.Written.Count}" && writer.Written.Count > written ? "All that were answered for are there, and no other." : $"{stored} are there.");
        output.WriteLine($"{await connection.Value("SELECT count(*) FROM bad_code WHERE kind = 'retired'")} rows from before name the retired agency; one is moved by: UPDATE assignment SET agency = 'SJJ' WHERE agency = 'XXZX'");
    }

    private static async Task Killed(TextWriter output, ProvinceCluster cluster, NpgsqlConnection connection)
    {
        string before = await connection.Value("SELECT sum(assignments) FROM agency_load");
        RegionShard shard = cluster.Shards[0];
        await shard.Server.Kill();
        output.WriteLine($"{shard.Name} is killed. All regions together:");
        try
        {
            await connection.Value("SELECT sum(assignments) FROM agency_load");
        }
        catch (PostgresException thrown)
        {
            output.WriteLine($"  {thrown.MessageText.Split('\n')[0]}");
        }

        output.WriteLine($"The others answer: {await connection.Value($"SELECT sum(assignments) FROM agency_load WHERE region IN ('{string.Join("', '", cluster.Shards.Skip(1).SelectMany(other => other.Regions))}')")} rows.");
        Tell(output, await connection.Rows("SELECT shard, kind, english FROM cluster_fault()"));
        await shard.Server.Start();
        output.WriteLine(await connection.Value("SELECT sum(assignments) FROM agency_load") == before ? "It is started again, and nothing is missing." : "It is started again, and rows are missing.");
    }

    private static void Tell(TextWriter output, List<string> rows) => rows.ForEach(row => output.WriteLine("  " + row.Replace("|", "  ", StringComparison.Ordinal)));
}
