namespace FujianPlan.Tool.Tests.Exporting;

/// <summary>SQL for a database on several servers. What it does there, FujianPlan.Province.Tests tries out.</summary>
public sealed class ShardedExportTests : IDisposable
{
    private const string North = "north=3501,3502@10.0.0.11:5433/province", South = "south=3506@[fd00::12]/province", Coordinator = "10.0.0.10/province";

    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan);

    public void Dispose() => _folder.Dispose();

    private Task<ProgramRun> Export(params string[] arguments) => _folder.Run(["export", "--format", "sql", .. arguments]);

    [Fact]
    public async Task EachServer_HasAFile_AndLaterVersionsHaveOne()
    {
        ProgramRun run = await Export("--shard-by", "area", "--coordinator", Coordinator, "--shard", North, "--shard", South, "-o", "cluster");
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
        Assert.Equal(["coordinator.sql", "roll-out.sql", "shard-north.sql", "shard-south.sql"], Directory.GetFiles(_folder.PathOf("cluster")).Select(Path.GetFileName).Order());
        string coordinator = _folder.Read("cluster/coordinator.sql"), south = _folder.Read("cluster/shard-south.sql");
        Assert.Contains("CREATE SERVER \"south\" FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'fd00::12', port '5432', dbname 'province', async_capable 'true',", coordinator, StringComparison.Ordinal);
        Assert.Contains("CREATE FOREIGN TABLE \"assignment_north\" PARTITION OF assignment FOR VALUES IN ('3501', '3502') SERVER \"north\" OPTIONS (table_name 'assignment');", coordinator, StringComparison.Ordinal);
        Assert.Contains("CHECK (\"area\" IN ('3506'))", south, StringComparison.Ordinal);
        Assert.Contains("CREATE SUBSCRIPTION \"plan_south\" CONNECTION 'host=10.0.0.10 port=5432 dbname=province' PUBLICATION plan;", south, StringComparison.Ordinal);
        // Replication brings the rows.
        Assert.Contains("INSERT INTO \"agency\"", coordinator, StringComparison.Ordinal);
        Assert.DoesNotContain("INSERT INTO", south, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--shard-by needs to know where shards find the coordinator: --coordinator 10.0.0.10:5432/province.", "--shard-by", "region", "--shard", North, "-o", "cluster")]
    [InlineData("--shard-by needs to know where shards find the coordinator: --coordinator 10.0.0.10:5432/province.", "--shard-by", "region", "--shard", North, "--coordinator", "10.0.0.10:0/province", "-o", "cluster")]
    [InlineData("--shard-by needs the shards: --shard north=3501,3502@10.0.0.11:5432/province, once for each.", "--shard-by", "region", "--coordinator", Coordinator, "-o", "cluster")]
    [InlineData("--shard-by writes several files. Name a folder for them: -o cluster/.", "--shard-by", "region", "--coordinator", Coordinator, "--shard", North)]
    [InlineData("--shard-by writes several files. Name a folder for them: -o cluster/.", "--shard-by", "region", "--coordinator", Coordinator, "--shard", North, "-o", "plan.yaml")]
    [InlineData("The shard 'east=@10.0.0.13/province' has no region, and would get no row. Name its regions before the '@': north=3501,3502@10.0.0.11:5432/province.", "--shard-by", "region", "--coordinator", Coordinator, "--shard", North, "--shard", "east=@10.0.0.13/province", "-o", "cluster")]
    [InlineData("The region '3502' is named twice: the rows of a region are on one shard. Leave it with one of them.", "--shard-by", "region", "--coordinator", Coordinator, "--shard", North, "--shard", "east=3502@10.0.0.13/province", "-o", "cluster")]
    [InlineData("Two shards are 'north', or at one place. Give each a name and a database of its own.", "--shard-by", "region", "--coordinator", Coordinator, "--shard", North, "--shard", "east=3509@10.0.0.11:5433/province", "-o", "cluster")]
    [InlineData("--shard is a name (small letters, digits, underscores), its regions and where it is, such as north=3501,3502@10.0.0.11:5432/province; not 'North=3501@x/y'.", "--shard-by", "region", "--coordinator", Coordinator, "--shard", "North=3501@x/y", "-o", "cluster")]
    [InlineData("--shard-by is only for --format sql --dialect postgresql. Remove it.", "--shard-by", "region", "--dialect", "mysql", "--coordinator", Coordinator, "--shard", North, "-o", "cluster")]
    [InlineData("--shard is only for --shard-by. Remove it.", "--shard", North)]
    [InlineData("--shard-by is the name of a column: small letters, digits and underscores, and none of id, task, agency, written_at, done_on, name, assignments, open, last_day, what, code, kind, successors; not 'agency'. Write --shard-by region.", "--shard-by", "agency")]
    public async Task WrongUse_IsTold_AndNothingIsWritten(string what, params string[] arguments)
    {
        ProgramRun run = await Export(arguments);
        Assert.Equal((2, "", $"fujianplan: {what}\n"), (run.ExitCode, run.Output, run.Errors));
        Assert.False(Directory.Exists(_folder.PathOf("cluster")));
    }
}
