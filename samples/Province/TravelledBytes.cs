using Npgsql;

namespace Province;

/// <summary>The bytes that travel between the coordinator and its shards.</summary>
public static class TravelledBytes
{
    /// <summary>Counts those of a question, with a connection that is open already.</summary>
    /// <param name="cluster">The servers.</param>
    /// <param name="sql">The question.</param>
    /// <returns>How many rows the answer has, and how many bytes travelled for it, both ways.</returns>
    public static async Task<(int Rows, long Bytes)> Of(ProvinceCluster cluster, string sql)
    {
        List<CountingRelay> relays = [.. cluster.Shards.Select(shard => new CountingRelay(shard.Server.Port))];
        await using NpgsqlConnection connection = await cluster.Open();
        try
        {
            for (int i = 0; i < relays.Count; i++)
            {
                await connection.Execute($"ALTER SERVER {cluster.Shards[i].Name} OPTIONS (SET port '{relays[i].Port}')");
            }

            await connection.Rows("SELECT count(*) FROM agency_load");
            long before = relays.Sum(relay => relay.Count.ToShard + relay.Count.FromShard);
            int rows = (await connection.Rows(sql)).Count;
            return (rows, relays.Sum(relay => relay.Count.ToShard + relay.Count.FromShard) - before);
        }
        finally
        {
            for (int i = 0; i < relays.Count; i++)
            {
                await connection.Execute($"ALTER SERVER {cluster.Shards[i].Name} OPTIONS (SET port '{cluster.Shards[i].Server.Port}')");
                await relays[i].DisposeAsync();
            }
        }
    }
}
