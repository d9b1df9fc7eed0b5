using System.Data.Common;
using FujianPlan.Runtime;
using Microsoft.EntityFrameworkCore;

[assembly: AssemblyFixture(typeof(PostgresHost))]

namespace FujianPlan.EntityFrameworkCore.Tests;

public sealed class SqliteTests : DatabaseTests
{
    private readonly string _file = Path.GetTempFileName();

    protected override DbContextOptions<OrderContext> Options => new DbContextOptionsBuilder<OrderContext>().UseSqlite($"Data Source={_file};Pooling=false").UseFujianPlan().Options;

    protected override void Dispose(bool disposing)
    {
        File.Delete(_file);
        base.Dispose(disposing);
    }
}

public sealed class PostgresTests(PostgresServer server) : DatabaseTests, IClassFixture<PostgresServer>
{
    private readonly string _database = "t" + Guid.NewGuid().ToString("N");

    protected override DbContextOptions<OrderContext> Options
    {
        get
        {
            Assert.SkipUnless(server.IsRunning, PostgresServer.Missing);
            return new DbContextOptionsBuilder<OrderContext>().UseNpgsql(server.ConnectionTo(_database)).UseFujianPlan().Options;
        }
    }
}

/// <summary>What a database makes of the plan's values. Each database runs them all.</summary>
public abstract class DatabaseTests : IDisposable
{
    private static readonly Order Sample = new()
    {
        Task = TaskId.GovernmentExtranet,
        Section = SectionId.InformationInfrastructure,
        Role = Role.Supporting,
        Assignee = Agency.DigitalFujianOffice,
    };

    protected abstract DbContextOptions<OrderContext> Options { get; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    [Fact]
    public async Task EveryValue_IsStoredAsItsCode_AndComesBack()
    {
        await using OrderContext context = await Created();
        List<Order> orders = [.. Plan.Agencies.Select((agency, i) => new Order
        {
            Task = Plan.Tasks[i % Plan.Tasks.Count].Id,
            Section = Plan.Sections[i % Plan.Sections.Count].Id,
            Role = (Role)(1 + (i % 3)),
            Assignee = agency.Agency,
            Deputy = i % 2 == 0 ? null : Plan.Agencies[0].Agency,
        })];
        context.AddRange(orders);
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);

        await using OrderContext other = new(Options);
        List<Order> read = await other.Orders.OrderBy(order => order.Id).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            orders.Select(order => (order.Task, order.Section, order.Role, order.Assignee, order.Deputy)),
            read.Select(order => (order.Task, order.Section, order.Role, order.Assignee, order.Deputy)));
        string[] stored = await other.Database.SqlQueryRaw<string>("SELECT \"Task\" || ' ' || \"Section\" || ' ' || \"Role\" || ' ' || \"Assignee\" AS \"Value\" FROM \"Orders\" ORDER BY \"Id\"").ToArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(orders.Select(order => $"{order.Task.ToCode()} {(int)order.Section} {order.Role.ToCode()} {order.Assignee.ToCode()}"), stored);
    }

    [Fact]
    public async Task Query_ComparesCodes_InTheDatabase()
    {
        await using OrderContext context = await Created();
        context.Add(Sample);
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        Agency[] wanted = [Agency.DigitalFujianOffice, Agency.FinanceDepartment];

        Assert.Equal(1, await context.Orders.CountAsync(order => order.Assignee == Agency.DigitalFujianOffice && order.Role == Role.Supporting, TestContext.Current.CancellationToken));
        Assert.Equal(1, await context.Orders.CountAsync(order => wanted.Contains(order.Assignee) && order.Deputy == null, TestContext.Current.CancellationToken));
        Assert.Equal(
            "省数字办",
            await context.Orders.Join(context.Agencies, order => order.Assignee, agency => agency.Code, (order, agency) => agency.Name).SingleAsync(TestContext.Current.CancellationToken));
        Assert.Equal(Plan.Agencies.Count, await context.Agencies.CountAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("Task", "'1.8'")]
    [InlineData("Section", "9")]
    [InlineData("Role", "'Lead'")]
    [InlineData("Assignee", "'SZBB'")]
    [InlineData("Assignee", "'szb'")]
    [InlineData("Deputy", "''")]
    public async Task Database_RefusesWhatThePlanHasNot(string column, string value)
    {
        await using OrderContext context = await Created();
        context.Add(Sample);
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);

        string sql = "UPDATE \"Orders\" SET \"" + column + "\" = " + value;

        DbException thrown = await Assert.ThrowsAnyAsync<DbException>(() => context.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken));

        Assert.Contains($"CK_Orders_{column}_plan", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UndefinedValue_IsNotSaved()
    {
        await using OrderContext context = await Created();
        context.Add(new Order { Task = TaskId.GovernmentExtranet, Section = SectionId.InformationInfrastructure, Role = Role.Lead });

        await Assert.ThrowsAnyAsync<Exception>(() => context.SaveChangesAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, await new OrderContext(Options).Orders.CountAsync(TestContext.Current.CancellationToken));
    }

    private async Task<OrderContext> Created()
    {
        OrderContext context = new(Options);
        await context.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        return context;
    }
}
