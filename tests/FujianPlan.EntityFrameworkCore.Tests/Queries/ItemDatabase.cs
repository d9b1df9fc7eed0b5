using FujianPlan.Runtime;
using Microsoft.EntityFrameworkCore;

namespace FujianPlan.EntityFrameworkCore.Tests.Queries;

/// <summary>A database of items, filled once for all tests of a class.</summary>
public abstract class ItemDatabase : IAsyncLifetime
{
    /// <summary>What is stored, in the order of keys.</summary>
    public IReadOnlyList<Item> Stored { get; } = Items();

    public abstract string? Missing { get; }

    public abstract DbContextOptions<ItemContext> Options { get; }

    public async ValueTask InitializeAsync()
    {
        await Open();
        if (Missing is null)
        {
            await using ItemContext context = new(Options);
            await context.Database.EnsureCreatedAsync();
            context.AddRange(Stored);
            await context.SaveChangesAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Close();
        GC.SuppressFinalize(this);
    }

    protected abstract ValueTask Open();

    protected abstract ValueTask Close();

    // Every task once, in an order that is neither that of the plan nor that of the text; every agency, role and kind.
    private static List<Item> Items()
    {
        Owner[] owners = [new() { Agency = Agency.DigitalFujianOffice }, new() { Agency = Agency.FinanceDepartment }];
        CityPlan.TaskId[] city = [.. CityPlan.Plan.Tasks.Select(task => task.Id)];
        return [.. Plan.Tasks.Select(task => task.Id).OrderBy(task => (int)task % 7).ThenByDescending(task => task).Select((task, i) => new Item
        {
            Task = task,
            Next = i % 3 == 0 ? null : Plan.Tasks[i].Id,
            Code = new TaskCode(Plan.Tasks[Plan.Tasks.Count - 1 - i].Id),
            NextCode = i % 4 == 0 ? null : new TaskCode(task),
            CityTask = city[i % city.Length],
            Section = Plan.Sections[i % Plan.Sections.Count].Id,
            SectionCode = new SectionCode(Plan.Sections[i * 3 % Plan.Sections.Count].Id),
            Role = (Role)(1 + (i % 4)),
            Kind = (DeadlineKind)(i % 8),
            Other = i % 5 == 0 ? null : (DeadlineKind)(i * 3 % 8),
            Assignee = Plan.Agencies[i % Plan.Agencies.Count].Agency,
            Deputy = i % 2 == 0 ? null : Plan.Agencies[i * 5 % Plan.Agencies.Count].Agency,
            Keeper = new AgencyCode(Plan.Agencies[i * 7 % Plan.Agencies.Count].Agency),
            Number = 1 + (i % 9),
            Owner = owners[i % 2],
        })];
    }
}

public sealed class SqliteItems : ItemDatabase
{
    private readonly string _file = Path.GetTempFileName();

    public override string? Missing => null;

    public override DbContextOptions<ItemContext> Options => new DbContextOptionsBuilder<ItemContext>().UseSqlite($"Data Source={_file};Pooling=false").UseFujianPlan().Options;

    protected override ValueTask Open() => default;

    protected override ValueTask Close()
    {
        File.Delete(_file);
        return default;
    }
}

public sealed class PostgresItems(PostgresHost host) : ItemDatabase
{
    // Each class has one.
    private readonly string _database = "t" + Guid.NewGuid().ToString("N");

    public override string? Missing => host.IsRunning ? null : PostgresServer.Missing;

    public override DbContextOptions<ItemContext> Options => new DbContextOptionsBuilder<ItemContext>().UseNpgsql(host.ConnectionTo(_database)).UseFujianPlan().Options;

    protected override async ValueTask Open() => await host.Started;

    protected override ValueTask Close() => default;
}
