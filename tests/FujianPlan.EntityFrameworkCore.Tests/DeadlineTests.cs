using FujianPlan.Runtime;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FujianPlan.EntityFrameworkCore.Tests;

/// <summary>What a deadline says of a task is stored as what it is: a day as a day, a kind as its word.</summary>
public sealed class DeadlineTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public DeadlineTests() => _connection.Open();

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void KindsAndDays_ComeBack_AndAreAskedFor()
    {
        using DueContext context = new(new DbContextOptionsBuilder<DueContext>().UseSqlite(_connection).UseFujianPlan().Options);
        context.Database.EnsureCreated();
        DeadlineKind[] kinds = Enum.GetValues<DeadlineKind>();
        context.AddRange(kinds.Select((kind, i) => new Due { Kind = kind, DueOn = kind == DeadlineKind.Ongoing ? null : new DateOnly(2024, 1 + i, 28) }));
        context.SaveChanges();
        context.ChangeTracker.Clear();

        Assert.Equal(kinds, context.Dues.OrderBy(due => due.Id).Select(due => due.Kind));
        Assert.Equal([DeadlineKind.Other, DeadlineKind.Day], context.Dues.Where(due => due.DueOn <= new DateOnly(2024, 2, 28)).OrderBy(due => due.DueOn).Select(due => due.Kind));
        Assert.Equal(5, Assert.Single(context.Dues.Where(due => due.Kind == DeadlineKind.HalfYear)).Id);
        Assert.Equal(
            ["other 2024-01-28", "day 2024-02-28", "month 2024-03-28", "quarter 2024-04-28", "halfYear 2024-05-28", "year 2024-06-28", "ongoing ", "both 2024-08-28"],
            context.Database.SqlQueryRaw<string>("""SELECT "Kind" || ' ' || coalesce("DueOn", '') AS "Value" FROM "Dues" ORDER BY "Id" """).ToList());

        const string Wrong = """UPDATE "Dues" SET "Kind" = 'Month' WHERE "Id" = 1""";
        Assert.Contains("CK_Dues_Kind_plan", Assert.Throws<SqliteException>(() => context.Database.ExecuteSqlRaw(Wrong)).Message, StringComparison.Ordinal);
        context.Database.ExecuteSqlRaw("PRAGMA ignore_check_constraints = ON");
        context.Database.ExecuteSqlRaw(Wrong);
        context.ChangeTracker.Clear();
        Assert.StartsWith(
            "'Month' is not the word of a kind of deadline. The words are: other, day, month,",
            Assert.Throws<InvalidOperationException>(() => context.Dues.Single(due => due.Id == 1)).Message,
            StringComparison.Ordinal);
    }

    public sealed class Due
    {
        public int Id { get; set; }

        public DeadlineKind Kind { get; set; }

        public DateOnly? DueOn { get; set; }
    }

    public sealed class DueContext(DbContextOptions<DueContext> options) : DbContext(options)
    {
        public DbSet<Due> Dues => Set<Due>();

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseFujianPlan();
    }
}
