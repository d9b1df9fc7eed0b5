using System.Globalization;
using DuckDB.NET.Data;

namespace Province;

/// <summary>Rows in files of Parquet, a folder for each region (<c>region=35010/part-0.parquet</c>), and their check by processes of DuckDB, one a region.</summary>
public static class PartitionedFiles
{
    private const string Prefix = "region=";

    /// <summary>Writes rows: four agencies, and one of a thousand bad.</summary>
    /// <param name="root">The folder of all.</param>
    /// <param name="regions">The regions.</param>
    /// <param name="rows">How many rows there are in all.</param>
    /// <param name="filesOfRegion">How many files each region has.</param>
    public static void Write(string root, IReadOnlyList<string> regions, long rows, int filesOfRegion)
    {
        using DuckDBConnection duck = Open();
        long each = rows / regions.Count / filesOfRegion;
        foreach (string region in regions)
        {
            string folder = Directory.CreateDirectory(Path.Combine(root, Prefix + region)).FullName;
            for (int i = 0; i < filesOfRegion; i++)
            {
                Execute(duck, $"COPY (SELECT CASE WHEN i % 1000 = 999 THEN 'XX' ELSE ['SJJ', 'CZT', 'XXZX', 'SZF'][i % 4 + 1] END AS agency FROM range({each}) AS t (i)) TO '{folder}/part-{i}.parquet'");
            }
        }
    }

    /// <summary>Checks the files of all regions.</summary>
    /// <param name="root">The folder of all.</param>
    /// <param name="codes">The table of agencies, as <c>fujianplan export --format parquet --table agency</c> writes it.</param>
    /// <param name="processes">How many processes there are at the same time.</param>
    /// <returns>What was found, a line for each region in their order; and what lies in no region, which nobody has checked.</returns>
    public static async Task<IReadOnlyList<string>> Check(string root, string codes, int processes)
    {
        using SemaphoreSlim free = new(processes);
        string[] folders = [.. Directory.GetDirectories(root).Order(StringComparer.Ordinal)];
        string[] regions = [.. folders.Where(folder => RegionOf(folder) is not null)];
        string[] found = await Task.WhenAll(regions.Select(async folder =>
        {
            await free.WaitAsync();
            try
            {
                return $"{RegionOf(folder)}: {(await ToolCommand.RunItself("check-region", folder, codes)).Trim()}";
            }
            finally
            {
                free.Release();
            }
        }));
        IEnumerable<string> stray = Directory.GetFiles(root, "*.parquet").Concat(folders.Except(regions).SelectMany(folder => Directory.GetFiles(folder, "*.parquet")))
            .Order(StringComparer.Ordinal).Select(file => $"{Path.GetRelativePath(root, file)}: no region; not checked. Move it into the folder of its region ({Prefix}35010).");
        return [.. found, .. stray];
    }

    /// <summary>Checks the files of a region: a process of its own does.</summary>
    /// <param name="folder">The region's folder.</param>
    /// <param name="codes">The table of agencies.</param>
    /// <returns>How many rows there are, how many are bad, and which codes those have.</returns>
    public static string CheckRegion(string folder, string codes)
    {
        using DuckDBConnection duck = Open();
        using DuckDBCommand command = duck.CreateCommand();
        command.CommandText = $"""
            WITH found AS (SELECT agency, count(*) AS rows FROM read_parquet('{folder}/*.parquet') GROUP BY agency),
              bad AS (SELECT f.agency, f.rows FROM found AS f LEFT JOIN read_parquet('{codes}') AS a ON a.code = f.agency AND a.retired_since IS NULL WHERE a.code IS NULL)
            SELECT (SELECT coalesce(sum(rows), 0) FROM found), (SELECT coalesce(sum(rows), 0) FROM bad), (SELECT string_agg(coalesce(agency, '(none)'), ', ' ORDER BY agency) FROM bad)
            """;
        using DuckDBDataReader reader = command.ExecuteReader();
        reader.Read();
        string bad = reader.IsDBNull(2) ? string.Empty : $" ({reader.GetString(2)})";
        return string.Create(CultureInfo.InvariantCulture, $"{reader.GetValue(0)} rows, {reader.GetValue(1)} bad{bad}");
    }

    private static string? RegionOf(string folder) =>
        Path.GetFileName(folder) is var name && name.StartsWith(Prefix, StringComparison.Ordinal) && name[Prefix.Length..] is { Length: > 0 } region && region != "__HIVE_DEFAULT_PARTITION__" ? region : null;

    // One thread each: the processes are what runs at the same time.
    private static DuckDBConnection Open()
    {
        DuckDBConnection duck = new("Data Source=:memory:");
        duck.Open();
        Execute(duck, "SET threads = 1");
        return duck;
    }

    private static void Execute(DuckDBConnection duck, string sql)
    {
        using DuckDBCommand command = duck.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
