using System.Text;
using FujianPlan.Tool.Writing;

namespace FujianPlan.Tool.Exporting.Sharding;

/// <summary>The SQL of a database that lies on several servers of PostgreSQL: one file for each, and one for later versions of the plan.</summary>
internal static class ShardedSql
{
    /// <summary>What every file begins with: what a backslash means in a string is a setting of the session.</summary>
    public const string Head = "SET standard_conforming_strings = on;\nSET client_encoding = 'UTF8';\n";

    /// <summary>The statement that creates the table of roll-outs: each begins with its row, and shards wait for their writers when it comes.</summary>
    public const string RollOuts = "CREATE TABLE plan_roll_out (begun_at timestamptz PRIMARY KEY DEFAULT clock_timestamp());";

    /// <summary>Writes the files.</summary>
    /// <param name="folder">Where they go.</param>
    /// <param name="cluster">The servers.</param>
    /// <param name="tables">The plan.</param>
    public static Task Write(string folder, ShardCluster cluster, IReadOnlyList<PlanTable> tables) => FileFolder.Write(
        folder,
        [
            File("coordinator.sql", new CoordinatorSql(cluster, tables).Text()),
            .. cluster.Shards.Select(shard => File($"shard-{shard.Name}.sql", new ShardSql(cluster, shard, tables).Text())),
            File("roll-out.sql", RollOutSql.Of(tables)),
        ]);

    /// <summary>
    /// The statement that makes a function of what a server has of the plan, as one text. It is the same on all of them, whatever the settings
    /// of each.
    /// </summary>
    public static string Fingerprint(IReadOnlyList<PlanTable> tables)
    {
        IEnumerable<string> rows = tables.Select(table => $"SELECT '{table.Name} ' || t::text AS line FROM \"{table.Name}\" AS t");
        return $"""
            -- The whole plan of this server as one text: two servers have the same plan where it is the same.
            CREATE FUNCTION plan_fingerprint() RETURNS text LANGUAGE sql STABLE SET search_path FROM CURRENT SET datestyle = 'ISO' AS $$
              SELECT md5(string_agg(line, E'\n' ORDER BY line COLLATE "C")) FROM (
                {string.Join("\n    UNION ALL ", rows)}
              ) AS lines
            $$;
            """;
    }

    private static (string Name, Func<Stream, Task> Write) File(string name, string text) => (name, async stream => await stream.WriteAsync(Encoding.UTF8.GetBytes(text)));
}
