using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Province;

/// <summary>Measures what docs/at-scale.md says of cost, and prints it as that page has it.</summary>
public static class Figures
{
    private const int RowsOfStatement = 100_000;

    private static readonly string[] SixteenRegions = [.. Enumerable.Range(35010, 16).Select(region => region.ToString(CultureInfo.InvariantCulture))];

    /// <summary>Measures.</summary>
    /// <param name="most">The most rows, of databases and of files.</param>
    /// <param name="output">What is told.</param>
    public static async Task Measure(long most, TextWriter output)
    {
        output.WriteLine("| PostgreSQL: shards | rows | bytes a row | written, rows/s | rows/s and core | all loads, ms | bad codes, ms | bytes for the loads | new plan, ms | while rows are written, ms |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (int shards in new[] { 1, 2, 4 })
        {
            await Database(shards, Math.Min(most, 1_000_000), output);
        }

        for (long rows = 100_000; rows <= most; rows *= 10)
        {
            await Database(2, rows, output);
        }

        output.WriteLine();
        output.WriteLine("| files of Parquet: by | processes or threads | rows | s | rows/s | rows/s and core | ns a row and core |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        for (long rows = 100_000; rows <= most; rows *= 10)
        {
            await Files(rows, output);
        }
    }

    private static async Task Database(int shards, long rows, TextWriter output)
    {
        await using ProvinceCluster cluster = await ProvinceCluster.Start(shards);
        await cluster.Install(Tour.Plan("plan.yaml"));
        int[] servers = [.. cluster.Shards.Select(shard => shard.Server.Process)];
        double cpu = CpuTime.Of(servers);
        long start = Stopwatch.GetTimestamp();
        await Task.WhenAll(cluster.Shards.Select(shard => Fill(shard, rows / shards)));
        double written = Stopwatch.GetElapsedTime(start).TotalSeconds, spent = CpuTime.Of(servers) - cpu;

        long stored = 0;
        foreach (RegionShard shard in cluster.Shards)
        {
            await using NpgsqlConnection there = await shard.Server.Open();
            stored += long.Parse(await there.Value("SELECT pg_total_relation_size('assignment')"), CultureInfo.InvariantCulture);
        }

        await using NpgsqlConnection connection = await cluster.Open();
        const string Load = "SELECT agency, sum(assignments) FROM agency_load GROUP BY agency";
        await connection.Rows(Load);
        double load = await Milliseconds(() => connection.Rows(Load)), bad = await Milliseconds(() => connection.Rows("SELECT * FROM bad_code"));
        long bytes = (await TravelledBytes.Of(cluster, Load)).Bytes;
        AssignmentWriter writer = new(cluster);
        using CancellationTokenSource stop = new();
        await connection.Execute("UPDATE agency SET note = '新' WHERE code = 'SJJ'");
        double idle = await Milliseconds(() => connection.Execute("CALL await_plan()"));
        Task writing = writer.Write(["SJJ", "CZT"], stop.Token);
        double busy = (await cluster.RollOut(Tour.Plan("plan-next.yaml"))).TotalMilliseconds;
        await stop.CancelAsync();
        await writing;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {shards} | {rows:N0} | {stored / rows:N0} | {rows / written:N0} | {rows / spent:N0} | {load:N0} | {bad:N0} | {bytes:N0} | {idle:N0} | {busy:N0} |"));
        await output.FlushAsync();
    }

    private static async Task Fill(RegionShard shard, long rows)
    {
        await using NpgsqlConnection connection = await shard.Server.Open();
        for (long done = 0; done < rows; done += RowsOfStatement)
        {
            // Ids above those of the writer that comes later.
            await connection.Execute(Tour.Rows(shard.Regions[(int)(done / RowsOfStatement % 2)], Math.Min(RowsOfStatement, rows - done), first: 1_000_001 + done));
        }
    }

    private static async Task Files(long rows, TextWriter output)
    {
        string root = Directory.CreateTempSubdirectory("fujianplan-files-").FullName, codes = Path.Combine(root, "agency.parquet"), data = Path.Combine(root, "data");
        try
        {
            await ToolCommand.Run("export", Tour.Plan("plan.yaml"), "--format", "parquet", "--table", "agency", "-o", codes);
            PartitionedFiles.Write(data, SixteenRegions, rows, filesOfRegion: 2);
            foreach (int processes in new[] { 1, 2, 4 })
            {
                await Told(output, "DuckDB, a process a region", processes, rows, () => PartitionedFiles.Check(data, codes, processes));
            }

            foreach (int threads in new[] { 1, 2 })
            {
                Environment.SetEnvironmentVariable("DOTNET_PROCESSOR_COUNT", threads.ToString(CultureInfo.InvariantCulture));
                await Told(output, "`fujianplan validate`", threads, rows, () => ToolCommand.Run("validate", Path.Combine(data, "*", "part-*.parquet"), "--column", "agency", "--plan", Tour.Plan("plan.yaml"), "-o", Path.Combine(root, "report.csv")));
            }
        }
        finally
        {
            Environment.SetEnvironmentVariable("DOTNET_PROCESSOR_COUNT", null);
            Directory.Delete(root, recursive: true);
        }
    }

    private static async Task Told(TextWriter output, string by, int processes, long rows, Func<Task> work)
    {
        double cpu = CpuTime.Of(Environment.ProcessId), seconds = await Milliseconds(work) / 1000, spent = CpuTime.Of(Environment.ProcessId) - cpu;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {by} | {processes} | {rows:N0} | {seconds:N1} | {rows / seconds:N0} | {rows / spent:N0} | {spent / rows * 1e9:N0} |"));
        await output.FlushAsync();
    }

    private static async Task<double> Milliseconds(Func<Task> work)
    {
        long start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
