using FujianPlan.Runtime;
using Microsoft.EntityFrameworkCore;

namespace FujianPlan.EntityFrameworkCore.Tests;

/// <summary>Values of two plans, wherever a model can have them.</summary>
public sealed class Ledger
{
    // The two are the key.
    public AgencyCode Keeper { get; set; }

    public CityPlan.TaskId CityTask { get; set; }

    public Role Role { get; set; }

    public TaskCode? Task { get; set; }

    public SectionCode Section { get; set; }

    public CityPlan.SectionId? CitySection { get; set; }

    public CityPlan.Agency CityAgency { get; set; }

    public CityPlan.AgencyCode? CityDeputy { get; set; }

    public List<Agency> Helpers { get; set; } = [];

    public List<CityPlan.AgencyCode> CityHelpers { get; set; } = [];

    public CityPlan.TaskId[] CityTasks { get; set; } = [];

    public required Place Place { get; set; }

    public required Signature Signature { get; set; }

    public required Remark Remark { get; set; }
}

/// <summary>A complex type: its columns stand among those of its owner.</summary>
public sealed class Place
{
    public CityPlan.Agency District { get; set; }

    public AgencyCode? Office { get; set; }
}

/// <summary>An owned type.</summary>
public sealed class Signature
{
    public CityPlan.AgencyCode By { get; set; }

    public Role As { get; set; }
}

/// <summary>An owned type that is stored as a document.</summary>
public sealed class Remark
{
    public Agency About { get; set; }

    public CityPlan.TaskCode Task { get; set; }
}

public sealed class LedgerContext(DbContextOptions<LedgerContext> options) : DbContext(options)
{
    public DbSet<Ledger> Ledgers => Set<Ledger>();

    public DbSet<PlanAgency<Agency>> Agencies => Set<PlanAgency<Agency>>();

    public DbSet<PlanAgency<CityPlan.Agency>> CityAgencies => Set<PlanAgency<CityPlan.Agency>>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseFujianPlan();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasPlanAgencies<Agency>().HasPlanAgencies<CityPlan.Agency>("city_agencies");
        modelBuilder.Entity<Ledger>(ledger =>
        {
            ledger.HasKey(each => new { each.Keeper, each.CityTask });
            ledger.HasOne<PlanAgency<CityPlan.Agency>>().WithMany().HasForeignKey(each => each.CityAgency);
            ledger.ComplexProperty(each => each.Place);
            ledger.OwnsOne(each => each.Signature);
            ledger.OwnsOne(each => each.Remark, remark => remark.ToJson());
        });
    }
}
