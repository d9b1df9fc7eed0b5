using Npgsql;

namespace FujianPlan.Province.Tests;

/// <summary>A coordinator and two shards, or as many as are wanted, with the sample's first plan.</summary>
public sealed class ProvinceFixture : IAsyncLifetime
{
    private ProvinceCluster? _cluster;

    public int Shards { get; init; } = 2;

    /// <summary>The servers; the test is skipped where there is no PostgreSQL.</summary>
    public ProvinceCluster Cluster
    {
        get
        {
            Assert.SkipUnless(DatabaseServer.IsInstalled, PostgresServer.Missing);
            return _cluster!;
        }
    }

    public RegionShard First => Cluster.Shards[0];

    public RegionShard Second => Cluster.Shards[1];

    public async ValueTask InitializeAsync()
    {
        if (DatabaseServer.IsInstalled)
        {
            _cluster = await ProvinceCluster.Start(Shards);
            await _cluster.Install(Tour.Plan("plan.yaml"));
        }
    }

    public ValueTask DisposeAsync() => _cluster?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>What a server says of a statement that it refuses.</summary>
    public static async Task<PostgresException> Refusal(NpgsqlConnection connection, string sql) => await Assert.ThrowsAsync<PostgresException>(() => connection.Execute(sql));
}
