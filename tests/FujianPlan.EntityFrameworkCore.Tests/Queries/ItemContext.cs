using FujianPlan.Runtime;
using Microsoft.EntityFrameworkCore;

namespace FujianPlan.EntityFrameworkCore.Tests.Queries;

/// <summary>Values of plans that are asked for: as enums and wrapped, nullable and not, in collections and in a document.</summary>
public sealed class Item
{
    public int Id { get; set; }

    public TaskId Task { get; set; }

    public TaskId? Next { get; set; }

    public TaskCode Code { get; set; }

    public TaskCode? NextCode { get; set; }

    public CityPlan.TaskId CityTask { get; set; }

    public SectionId Section { get; set; }

    public SectionCode SectionCode { get; set; }

    public Role Role { get; set; }

    public DeadlineKind Kind { get; set; }

    public DeadlineKind? Other { get; set; }

    public Agency Assignee { get; set; }

    public Agency? Deputy { get; set; }

    public AgencyCode Keeper { get; set; }

    public int Number { get; set; }

    public Owner? Owner { get; set; }
}

/// <summary>Whose items are read through a navigation.</summary>
public sealed class Owner
{
    public int Id { get; set; }

    public Agency Agency { get; set; }

    public List<Item> Items { get; } = [];
}

public sealed class ItemContext(DbContextOptions<ItemContext> options) : DbContext(options)
{
    public DbSet<Item> Items => Set<Item>();

    public DbSet<Owner> Owners => Set<Owner>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseFujianPlan();
}
