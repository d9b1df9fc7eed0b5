using FujianPlan.Runtime;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FujianPlan.EntityFrameworkCore.Tests.Queries;

/// <summary>What cannot be asked for is refused with a sentence, before the database is asked.</summary>
public sealed class RefusalTests
{
    private const string AppendedText =
        "A query appends 'item.Assignee' to a text: in C# that is the identifier of the 'FujianPlan.Agency', but the database has its code. Write item.Assignee.ToCode().";

    [Fact]
    public void Enum_IsNotAppendedToAText()
    {
        using ItemContext context = new(Sqlite().UseFujianPlan().Options);

        Assert.Equal(AppendedText, Refused(context.Items.Select(item => "to " + item.Assignee)));
        Assert.Equal(AppendedText, Refused(context.Items.Where(item => item.Assignee + " of it" == "SZB of it")));
        Assert.Equal(
            "A query appends 'item.Kind' to a text: in C# that is the identifier of the 'FujianPlan.Runtime.DeadlineKind', but the database has its code. Write AsEnumerable() before it.",
            Refused(context.Items.Select(item => "due " + item.Kind)));
    }

    [Fact]
    public void Enum_IsNotCastToThatOfAnotherPlan()
    {
        using ItemContext context = new(Sqlite().UseFujianPlan().Options);

        Assert.Equal(
            "A query casts 'item.Task' of the type 'FujianPlan.TaskId' to 'CityPlan.TaskId'. The database stores codes, but C# would cast the number. Compare codes instead: ToCode() on both sides.",
            Refused(context.Items.Where(item => (CityPlan.TaskId)item.Task == item.CityTask)));
    }

    [Fact]
    public void WhatTheDatabaseItselfCompares_IsRefused()
    {
        using ItemContext context = new(new DbContextOptionsBuilder<ItemContext>().UseNpgsql("Host=none").UseFujianPlan().Options);
        (TaskId Task, int Id) last = (TaskId.GovernmentExtranet, 3);

        Assert.Equal(
            "A query asks the database for 'GreaterThan' of 'FujianPlan.TaskId'. The database stores codes and would compare them as text. Cast each to int, or compare with > and <.",
            Refused(context.Items.Where(item => EF.Functions.GreaterThan(ValueTuple.Create(item.Task, item.Id), ValueTuple.Create(last.Task, last.Id)))));
        Assert.Equal(
            "A query asks the database for 'Greatest' of 'FujianPlan.Agency'. The database stores codes and would compare them as text. Cast each to int, or compare with > and <.",
            Refused(context.Items.Select(item => EF.Functions.Greatest(item.Assignee, item.Keeper.Value))));
        Assert.Equal(
            "A query asks the database for 'HasFlag' of 'FujianPlan.Runtime.Role'. The database stores codes and would compare them as text. Write ==.",
            Refused(context.Items.Where(item => item.Role.HasFlag(Role.Lead))));
        Assert.Contains("CASE", context.Items.Where(item => EF.Functions.GreaterThan(ValueTuple.Create((int)item.Task, item.Id), ValueTuple.Create((int)last.Task, last.Id))).ToQueryString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ModelOfCodes_WithoutTheOptions_IsRefused()
    {
        using ItemContext context = new(Sqlite().Options);

        Assert.Equal(
            "'Item.Assignee' is stored as a code, and queries of this context would sort and compare codes as text. "
            + "Also call UseFujianPlan() on the options of the context: options.UseFujianPlan(), after UseSqlite(…), UseNpgsql(…) or the like.",
            Assert.Throws<InvalidOperationException>(() => context.Items.ToQueryString()).Message);
    }

    // Collections of codes are asked, too; numbers are compared by every database.
    [Fact]
    public void WhatIsRefusedWithoutTheOptions_AreCodes()
    {
        using SmallContext<Codes> codes = new();
        using SmallContext<Numbers> numbers = new();

        Assert.StartsWith("'Codes.Helpers' is stored as a code,", Assert.Throws<InvalidOperationException>(() => codes.Model.GetEntityTypes()).Message, StringComparison.Ordinal);
        Assert.Single(numbers.Model.GetEntityTypes());
    }

    [Fact]
    public void ServicesOfTheApplicationsOwn_WithoutThoseOfPlans_AreRefused()
    {
        using ServiceProvider none = new ServiceCollection().AddEntityFrameworkSqlite().BuildServiceProvider(), all = new ServiceCollection().AddEntityFrameworkSqlite().AddEntityFrameworkFujianPlan().BuildServiceProvider();
        using ItemContext taken = new(Sqlite().UseFujianPlan().UseInternalServiceProvider(all).Options);

        Assert.Equal(
            "The context has services of its own (UseInternalServiceProvider), which lack those of UseFujianPlan(). Add them: services.AddEntityFrameworkFujianPlan().",
            Assert.Throws<InvalidOperationException>(() => new ItemContext(Sqlite().UseFujianPlan().UseInternalServiceProvider(none).Options)).Message);
        Assert.Contains("CASE", taken.Items.OrderBy(item => item.Task).ToQueryString(), StringComparison.Ordinal);
    }

    private static DbContextOptionsBuilder<ItemContext> Sqlite() => new DbContextOptionsBuilder<ItemContext>().UseSqlite("Data Source=:memory:");

    private static string Refused<T>(IQueryable<T> query) => Assert.Throws<InvalidOperationException>(() => query.ToQueryString()).Message;

    private sealed class Codes
    {
        public int Id { get; set; }

        public List<Agency> Helpers { get; set; } = [];
    }

    private sealed class Numbers
    {
        public int Id { get; set; }

        public Agency Assignee { get; set; }

        public SectionId Section { get; set; }
    }

    private sealed class SmallContext<T> : DbContext
        where T : class
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite("Data Source=:memory:");

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseFujianPlan();

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<T>();
            if (typeof(T) == typeof(Numbers))
            {
                modelBuilder.Entity<Numbers>().Property(each => each.Assignee).HasConversion<int>();
            }
        }
    }
}
