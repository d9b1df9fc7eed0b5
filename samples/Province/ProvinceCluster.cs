using System.Diagnostics;
using Npgsql;

namespace Province;

/// <summary>A coordinator and its shards, each a server of its own, made of what <c>fujianplan export --format sql --shard-by region</c> writes.</summary>
public sealed class ProvinceCluster : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fujianplan-sql-").FullName;

    private ProvinceCluster(DatabaseServer coordinator, IReadOnlyList<RegionShard> shards)
    {
        Coordinator = coordinator;
        Shards = shards;
    }

    /// <summary>The server that has the plan, and no rows of data.</summary>
    public DatabaseServer Coordinator { get; }

    /// <summary>The servers that have the rows, each of two regions.</summary>
    public IReadOnlyList<RegionShard> Shards { get; }

    /// <summary>All regions.</summary>
    public IEnumerable<string> Regions => Shards.SelectMany(shard => shard.Regions);

    /// <summary>Starts the servers.</summary>
    /// <param name="shards">How many shards there are.</param>
    public static async Task<ProvinceCluster> Start(int shards)
    {
        DatabaseServer[] servers = await Task.WhenAll(Enumerable.Range(0, shards + 1).Select(_ => DatabaseServer.Make()));
        return new(servers[0], [.. servers.Skip(1).Select((server, i) => new RegionShard($"shard{i + 1}", [$"{35010 + (i * 2)}", $"{35011 + (i * 2)}"], server))]);
    }

    /// <summary>Installs a plan: the coordinator first, then the shards, which get it from there.</summary>
    /// <param name="plan">The plan's file.</param>
    public async Task Install(string plan)
    {
        await Export(plan);
        await Coordinator.RunFile(Path.Combine(_folder, "coordinator.sql"));
        await Task.WhenAll(Shards.Select(shard => shard.Server.RunFile(Path.Combine(_folder, $"shard-{shard.Name}.sql"))));
        await using NpgsqlConnection connection = await Open();
        while ((await connection.Rows("SELECT kind FROM cluster_fault()")).Count > 0)
        {
            await Task.Delay(50);
        }
    }

    /// <summary>Rolls out another version of the plan; returns when all shards have it.</summary>
    /// <param name="plan">The plan's file.</param>
    /// <param name="longest">How long shards are waited for.</param>
    /// <returns>How long that took.</returns>
    public async Task<TimeSpan> RollOut(string plan, string longest = "1 minute")
    {
        await Export(plan);
        string file = Path.Combine(_folder, "roll-out.sql");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("CALL await_plan();", $"CALL await_plan('{longest}');", StringComparison.Ordinal));
        long start = Stopwatch.GetTimestamp();
        await Coordinator.RunFile(file);
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>Connects to the coordinator.</summary>
    public Task<NpgsqlConnection> Open() => Coordinator.Open();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(Shards.Select(shard => shard.Server).Append(Coordinator).Select(server => server.DisposeAsync().AsTask()));
        Directory.Delete(_folder, recursive: true);
    }

    private async Task Export(string plan)
    {
        string[] shards = [.. Shards.SelectMany(shard => new[] { "--shard", $"{shard.Name}={string.Join(',', shard.Regions)}@127.0.0.1:{shard.Server.Port}/postgres" })];
        await ToolCommand.Run(["export", plan, "--format", "sql", "--shard-by", "region", "--coordinator", $"127.0.0.1:{Coordinator.Port}/postgres", .. shards, "-o", _folder]);
    }
}

/// <summary>A shard of the province.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Regions">The regions whose rows it has.</param>
/// <param name="Server">Its server.</param>
public sealed record RegionShard(string Name, IReadOnlyList<string> Regions, DatabaseServer Server);
