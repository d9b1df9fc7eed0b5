using FujianPlan.Runtime;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace FujianPlan.EntityFrameworkCore.Tests;

/// <summary>What the conventions make of a model, by its SQL. No database is asked.</summary>
public sealed class ModelTests
{
    // As it was when the package knew this plan alone: what is stored asks for no migration.
    [Fact]
    public void ModelOfThisPlanAlone_HasTheSqlThatItAlwaysHad()
    {
        using OrderContext sqlite = new(new DbContextOptionsBuilder<OrderContext>().UseSqlite("Data Source=:memory:").UseFujianPlan().Options);
        using OrderContext npgsql = new(new DbContextOptionsBuilder<OrderContext>().UseNpgsql("Host=none").UseFujianPlan().Options);

        ApprovedFile.Assert(Approved("Sqlite"), sqlite.Database.GenerateCreateScript().ReplaceLineEndings("\n"));
        ApprovedFile.Assert(Approved("Npgsql"), npgsql.Database.GenerateCreateScript().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Constraints_CanBeLeftOut()
    {
        string script = ScriptOf(_ => { }, checkConstraints: false);

        Assert.Contains("\"Assignee\" character varying(32) NOT NULL", script, StringComparison.Ordinal);
        Assert.DoesNotContain("CK_", script, StringComparison.Ordinal);
    }

    // A constraint of codes would refuse every number.
    [Fact]
    public void WhereTheModelStoresSomethingElse_ThatIsStored_AndNotConstrained()
    {
        string script = ScriptOf(model => model.Entity<Order>(order =>
        {
            order.Property(each => each.Assignee).HasConversion<int>();
            order.Property(each => each.Role).HasMaxLength(20);
        }));

        Assert.Contains("\"Assignee\" integer NOT NULL", script, StringComparison.Ordinal);
        Assert.DoesNotContain("CK_Orders_Assignee_plan", script, StringComparison.Ordinal);
        Assert.Contains("\"Role\" character varying(20) NOT NULL", script, StringComparison.Ordinal);
        Assert.Contains("CK_Orders_Deputy_plan", script, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatTheModelIgnores_IsNotStored()
    {
        string script = ScriptOf(model => model.Entity<Post>().Ignore(post => post.Holder));

        Assert.Contains("\"Task\" character varying(7)", script, StringComparison.Ordinal);
        Assert.DoesNotContain("Holder", script, StringComparison.Ordinal);
    }

    [Fact]
    public void TableOfEachConcreteType_ConstrainsWhatItsBaseTypesHave()
    {
        string script = ScriptOf(model =>
        {
            model.Entity<Post>().UseTpcMappingStrategy();
            model.Entity<CityPost>();
        });

        Assert.Contains("CK_CityPost_Holder_plan", script, StringComparison.Ordinal);
        Assert.Contains("CK_CityPost_Task_plan", script, StringComparison.Ordinal);
        Assert.Contains("""CONSTRAINT "CK_CityPost_CityTask_plan" CHECK ("CityTask" IN ('1.1', '1.2', '2.1', '4.1', '4.1.1', '4.1.2'))""", script, StringComparison.Ordinal);
        Assert.Contains("CK_Post_Holder_plan", script, StringComparison.Ordinal);
    }

    [Fact]
    public void TableOfAnotherPlan_IsNotSharedByMistake()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => ScriptOf(model => model.HasPlanAgencies<Agency>().HasPlanAgencies<CityPlan.Agency>()));

        Assert.Equal(
            "The table 'plan_agencies' is already used by 'PlanAgency<Agency>'. Choose another name: HasPlanAgencies<CityPlan.Agency>(\"…\"). (Parameter 'table')",
            thrown.Message);
    }

    [Fact]
    public void WhatAreNoAgencies_FillNoTable()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => ScriptOf(model => model.HasPlanAgencies<Role>()));

        Assert.Equal("'FujianPlan.Runtime.Role' is not the enum of a plan's agencies. Write HasPlanAgencies<Agency>(), with the plan's namespace.", thrown.Message);
    }

    private static string ScriptOf(Action<ModelBuilder> configure, bool checkConstraints = true)
    {
        using OtherContext context = new(configure, checkConstraints);
        return context.Database.GenerateCreateScript();
    }

    private static string Approved(string provider) => RepositoryFile.PathOf("tests", "FujianPlan.EntityFrameworkCore.Tests", "Sql", $"{provider}.sql");

    private sealed class OtherContext(Action<ModelBuilder> configure, bool checkConstraints) : DbContext
    {
        public DbSet<Order> Orders => Set<Order>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseNpgsql("Host=none").UseFujianPlan()
            .ReplaceService<IModelCacheKeyFactory, NoCache>();

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseFujianPlan(checkConstraints);

        protected override void OnModelCreating(ModelBuilder modelBuilder) => configure(modelBuilder);
    }

    // Each context is a model of its own.
    private sealed class NoCache : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (context, designTime);
    }
}

public class Post
{
    public int Id { get; set; }

    public AgencyCode Holder { get; set; }

    public TaskId Task { get; set; }
}

public sealed class CityPost : Post
{
    public CityPlan.TaskCode CityTask { get; set; }
}
