using System.Collections.Concurrent;
using Npgsql;

namespace Province;

/// <summary>
/// Writes assignments through the coordinator while servers come and go: a row is tried again, under the same id, until a server has answered for
/// it. One that was written and not answered for is then not written twice.
/// </summary>
/// <param name="cluster">Where to.</param>
public sealed class AssignmentWriter(ProvinceCluster cluster)
{
    private long _next;

    /// <summary>The rows that were answered for.</summary>
    public ConcurrentDictionary<long, (string Region, string Agency)> Written { get; } = new();

    /// <summary>The rows that were refused, and with which state.</summary>
    public ConcurrentDictionary<long, (string Agency, string State)> Refused { get; } = new();

    /// <summary>How often a row was tried again.</summary>
    public int Retries => _retries;

    private int _retries;

    /// <summary>Writes rows, region after region, until it is told to stop.</summary>
    /// <param name="agencies">The agencies that they name, one after another.</param>
    /// <param name="stop">What ends it.</param>
    /// <returns>When it has stopped. No row is left between two states.</returns>
    public async Task Write(IReadOnlyList<string> agencies, CancellationToken stop)
    {
        string[] regions = [.. cluster.Regions];
        NpgsqlConnection? connection = null;
        while (!stop.IsCancellationRequested)
        {
            long id = Interlocked.Increment(ref _next);
            string region = regions[id % regions.Length], agency = agencies[(int)(id / regions.Length % agencies.Count)];
            while (true)
            {
                try
                {
                    connection ??= await cluster.Open();
                    await connection.Execute($"INSERT INTO assignment (region, id, task, agency) VALUES ('{region}', {id}, '1.1', '{agency}') ON CONFLICT DO NOTHING");
                    Written[id] = (region, agency);
                    break;
                }
                catch (PostgresException refused) when (refused.SqlState is PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.CheckViolation)
                {
                    Refused[id] = (agency, refused.SqlState);
                    break;
                }
                catch (NpgsqlException)
                {
                    // The shard is gone, or a version of the plan came in between. Neither says anything about the row.
                    Interlocked.Increment(ref _retries);
                    await (connection?.DisposeAsync() ?? ValueTask.CompletedTask);
                    connection = null;
                    await Task.Delay(20, CancellationToken.None);
                }
            }
        }

        await (connection?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
