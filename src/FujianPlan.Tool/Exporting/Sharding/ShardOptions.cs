using System.CommandLine;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Exporting.Sharding;

/// <summary>What <c>export --format sql</c> is told of a database that lies on several servers.</summary>
internal static partial class ShardOptions
{
    private static readonly Option<string?> By = new("--shard-by")
    {
        HelpName = Wording.Of("column", "列"),
        Description = Wording.Of("Write SQL for a database of PostgreSQL on several servers, divided by this column, such as region: a folder of files for the coordinator and each shard.", "为分布在多台服务器上的 PostgreSQL 数据库生成 SQL，按此列（如 region）划分：文件夹中含协调节点和各分片的文件。"),
    };

    private static readonly Option<string[]> Shards = new("--shard")
    {
        HelpName = Wording.Of("name=regions@host:port/database", "名称=地区@主机:端口/数据库"),
        Description = Wording.Of("A shard, its values of that column and where it is: north=3501,3502@10.0.0.11:5432/province. Written once for each.", "一个分片、该列中归它的值及其位置：north=3501,3502@10.0.0.11:5432/province。每个分片写一次。"),
    };

    private static readonly Option<string?> Coordinator = new("--coordinator")
    {
        HelpName = Wording.Of("host:port/database", "主机:端口/数据库"),
        Description = Wording.Of("Where shards find the coordinator: 10.0.0.10:5432/province.", "各分片从何处连接协调节点：10.0.0.10:5432/province。"),
    };

    /// <summary>Adds them to the command.</summary>
    public static void AddTo(Command command)
    {
        foreach (Option option in (Option[])[By, Shards, Coordinator])
        {
            option.CompletionSources.Clear();
            command.Add(option);
        }
    }

    /// <summary>What the user says of the servers.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="isPostgresql">Whether SQL of PostgreSQL is asked for.</param>
    /// <param name="output">Where it goes; null for the standard output.</param>
    /// <param name="cluster">The servers; null where there is but one, or something is wrong.</param>
    /// <returns>What is wrong, and what to write; null where nothing is.</returns>
    public static FindingText? Read(ParseResult arguments, bool isPostgresql, string? output, out ShardCluster? cluster)
    {
        cluster = null;
        FindingText use = new("--format sql --dialect postgresql", " --format sql --dialect postgresql"), beside = new("--shard-by", " --shard-by");
        bool isSharded = WrongUse.Has(arguments, By);
        if (WrongUse.Pointless(arguments, (By, isPostgresql, use), (Shards, isSharded, beside), (Coordinator, isSharded, beside)) is { } pointless)
        {
            return pointless;
        }

        if (!isSharded)
        {
            return null;
        }

        string column = arguments.GetValue(By)!;
        if (!ColumnName().IsMatch(column) || ShardCluster.OtherColumns.Contains(column))
        {
            string shown = ShownText.Of(column), taken = string.Join(", ", ShardCluster.OtherColumns);
            return new($"--shard-by is the name of a column: small letters, digits and underscores, and none of {taken}; not '{shown}'. Write --shard-by region.", $"--shard-by 应为列名：由小写字母、数字和下划线组成，且不得为 {taken}；不能为“{shown}”。请写 --shard-by region。");
        }

        if (arguments.GetValue(Coordinator) is not { } written || DatabasePlace.Parse(written) is not { } place)
        {
            return new("--shard-by needs to know where shards find the coordinator: --coordinator 10.0.0.10:5432/province.", "--shard-by 需要知道各分片从何处连接协调节点：--coordinator 10.0.0.10:5432/province。");
        }

        if (Faulty(arguments.GetValue(Shards) ?? [], out List<Shard> shards) is { } fault)
        {
            return fault;
        }

        cluster = new ShardCluster(column, place, shards);
        return output is null || File.Exists(output)
            ? new("--shard-by writes several files. Name a folder for them: -o cluster/.", "--shard-by 会写出多个文件，请指明存放的文件夹：-o cluster/。")
            : null;
    }

    private static FindingText? Faulty(string[] written, out List<Shard> shards)
    {
        List<Shard> known = shards = [];
        foreach (string one in written)
        {
            string shown = ShownText.Of(one);
            if (Shard.Parse(one) is not { } shard)
            {
                return one.Split('=', 2) is [_, ['@', ..]]
                    ? new($"The shard '{shown}' has no region, and would get no row. Name its regions before the '@': north=3501,3502@10.0.0.11:5432/province.", $"分片“{shown}”没有地区，不会有任何行。请在“@”前写明地区：north=3501,3502@10.0.0.11:5432/province。")
                    : new($"--shard is a name (small letters, digits, underscores), its regions and where it is, such as north=3501,3502@10.0.0.11:5432/province; not '{shown}'.", $"--shard 应写明名称（小写字母、数字、下划线）、地区及位置，如 north=3501,3502@10.0.0.11:5432/province；不能为“{shown}”。");
            }

            if (known.Find(other => other.Name == shard.Name || other.Place == shard.Place) is { } same)
            {
                return new($"Two shards are '{same.Name}', or at one place. Give each a name and a database of its own.", $"有两个分片同名，或位于同一数据库（“{same.Name}”）。请为每个分片指定各自的名称和数据库。");
            }

            string? twice = shard.Regions.FirstOrDefault(region => known.Exists(other => other.Regions.Contains(region)) || shard.Regions.Count(other => other == region) > 1);
            if (twice is not null)
            {
                string region = ShownText.Of(twice);
                return new($"The region '{region}' is named twice: the rows of a region are on one shard. Leave it with one of them.", $"地区“{region}”出现了两次：同一地区的行只能在一个分片上。请只保留其一。");
            }

            known.Add(shard);
        }

        return known.Count == 0
            ? new("--shard-by needs the shards: --shard north=3501,3502@10.0.0.11:5432/province, once for each.", "--shard-by 需要写明分片：--shard north=3501,3502@10.0.0.11:5432/province，每个分片写一次。")
            : null;
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{0,30}$", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnName();
}
