using FujianPlan.Runtime;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FujianPlan.EntityFrameworkCore.Tests.Queries;

/// <summary>Where the model stores something else than codes, queries ask for what is stored.</summary>
public sealed class OtherStorageTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public OtherStorageTests() => _connection.Open();

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void NumbersAndIdentifiers_AnswerAsCodesDo()
    {
        Duty[] duties = [.. Plan.Agencies.Take(20).Reverse().Select((agency, i) => new Duty { Id = i + 1, Agency = agency.Agency, Task = Plan.Tasks[i * 3].Id, Role = (Role)(1 + (i % 4)), Wrapped = new TaskCode(Plan.Tasks[i * 2].Id) })];
        using DutyContext context = new(new DbContextOptionsBuilder<DutyContext>().UseSqlite(_connection).UseFujianPlan().Options);
        context.Database.EnsureCreated();
        context.AddRange(duties);
        context.SaveChanges();
        context.ChangeTracker.Clear();

        Same(all => all.OrderBy(duty => duty.Agency).Select(duty => duty.Id));
        Same(all => all.OrderByDescending(duty => duty.Task).Select(duty => duty.Id));
        Same(all => all.OrderBy(duty => duty.Wrapped).Select(duty => duty.Wrapped));
        Same(all => all.Where(duty => duty.Agency > Agency.FinanceDepartment || duty.Role >= Role.Supporting).OrderBy(duty => duty.Id).Select(duty => (int)duty.Role));
        Same(all => all.OrderBy(duty => duty.Id).Select(duty => duty.Agency.ToCode() + duty.Task.ToCode() + duty.Role.ToCode() + duty.Wrapped));
        Same(all => all.GroupBy(duty => duty.Role).OrderBy(group => group.Min(duty => duty.Task)).Select(group => group.Max(duty => duty.Agency)));

        void Same<T>(Func<IQueryable<Duty>, IQueryable<T>> query) => Assert.Equal(query(duties.AsQueryable()).ToList(), query(context.Duties).ToList());
    }

    // What the database cannot be asked for is asked of what was read: there is a number that the plan has not.
    [Fact]
    public void Casts_OfWhatWasRead_AreThoseOfCSharp()
    {
        using DutyContext context = new(new DbContextOptionsBuilder<DutyContext>().UseSqlite(_connection).UseFujianPlan().Options);
        context.Database.EnsureCreated();
        context.Add(new Duty { Id = 1, Agency = Agency.FinanceDepartment, Task = TaskId.GovernmentExtranet, Role = Role.Lead, Wrapped = new TaskCode(TaskId.GovernmentExtranet) });
        context.SaveChanges();

        Assert.Equal([0, 0], context.Duties.Select(duty => new[] { (int)None(duty.Id), (int)None(2) }).Single());
        Assert.Equal(Agency.FinanceDepartment, context.Duties.Select(duty => (Agency)(int)Same(duty.Agency)).Single());
    }

    private static Agency None(int _) => default;

    private static Agency Same(Agency agency) => agency;

    public sealed class Duty
    {
        public int Id { get; set; }

        public Agency Agency { get; set; }

        public TaskId Task { get; set; }

        public Role Role { get; set; }

        public TaskCode Wrapped { get; set; }
    }

    public sealed class DutyContext(DbContextOptions<DutyContext> options) : DbContext(options)
    {
        public DbSet<Duty> Duties => Set<Duty>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Duty>(duty =>
        {
            duty.Property(each => each.Agency).HasConversion<int>();
            duty.Property(each => each.Task).HasConversion<string>();
            duty.Property(each => each.Wrapped).HasConversion(code => (int)code.Value, number => new TaskCode((TaskId)number));
        });
    }
}
