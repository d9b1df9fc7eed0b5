using FujianPlan.Runtime;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FujianPlan.EntityFrameworkCore.Tests.Queries;

/// <summary>What the model adds to queries, and what the application keeps of them, compares as C# does, too.</summary>
public sealed class FilterTests : IDisposable
{
    private static readonly Func<FilteredContext, TaskId, IEnumerable<int>> Compiled =
        EF.CompileQuery((FilteredContext context, TaskId from) => context.Jobs.IgnoreQueryFilters().Where(job => job.Task >= from).OrderBy(job => job.Task).Select(job => job.Id));

    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public FilterTests() => _connection.Open();

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void Filters_CompareAsCSharpDoes()
    {
        using FilteredContext context = Filled();
        TaskId from = TaskIds.Parse("2.3");

        Assert.Equal(["2.3", "2.11"], context.Jobs.OrderBy(job => job.Task).Select(job => job.Task.ToCode()));
        context.From = TaskIds.Parse("2.4");
        Assert.Equal(["2.11"], context.Jobs.OrderBy(job => job.Task).Select(job => job.Task.ToCode()));
        Assert.Equal(["1.5", "1.7", "2.3", "2.11"], context.Jobs.IgnoreQueryFilters(["From"]).OrderBy(job => job.Task).Select(job => job.Task.ToCode()));
        Assert.Equal([3, 4, 5], Compiled(context, from));
    }

    [Fact]
    public void SeveralPages_FollowOnEachOther()
    {
        using FilteredContext context = Filled();
        List<string> read = [];
        for (TaskId? last = null; context.Jobs.IgnoreQueryFilters().Where(job => last == null || job.Task > last).OrderBy(job => job.Task).FirstOrDefault() is { } next; last = next.Task)
        {
            read.Add(next.Task.ToCode());
        }

        Assert.Equal(["1.5", "1.7", "2.3", "2.11", "3.1"], read);
    }

    private FilteredContext Filled()
    {
        FilteredContext context = new(new DbContextOptionsBuilder<FilteredContext>().UseSqlite(_connection).UseFujianPlan().Options);
        context.Database.EnsureCreated();
        context.AddRange(new[] { "1.5", "1.7", "2.3", "2.11", "3.1" }.Select((code, i) => new Job { Id = i + 1, Task = TaskIds.Parse(code) }));
        context.SaveChanges();
        return context;
    }

    public sealed class Job
    {
        public int Id { get; set; }

        public TaskId Task { get; set; }
    }

    public sealed class FilteredContext(DbContextOptions<FilteredContext> options) : DbContext(options)
    {
        public DbSet<Job> Jobs => Set<Job>();

        public TaskId From { get; set; } = TaskIds.Parse("2.3");

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Job>()
            .HasQueryFilter("From", job => job.Task >= From)
            .HasQueryFilter("To", job => job.Task < TaskIds.Parse("3.1"));
    }
}
