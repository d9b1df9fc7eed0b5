using FujianPlan.Runtime;
using Microsoft.EntityFrameworkCore;

namespace FujianPlan.EntityFrameworkCore.Tests.Collections;

/// <summary>Values of plans in collections and documents, wherever a model can have them.</summary>
public sealed class Basket
{
    public int Id { get; set; }

    public List<Agency> Helpers { get; set; } = [];

    public List<TaskId>? Tasks { get; set; }

    public Role[] Roles { get; set; } = [];

    public List<DeadlineKind?> Kinds { get; set; } = [];

    public List<SectionId> Sections { get; set; } = [];

    public List<CityPlan.AgencyCode> Codes { get; set; } = [];

    public required Note Note { get; set; }

    public List<Line> Lines { get; set; } = [];

    public required Label Label { get; set; }
}

/// <summary>A document.</summary>
public sealed class Note
{
    public Agency About { get; set; }

    public TaskCode? Task { get; set; }

    public SectionId Section { get; set; }

    public DeadlineKind Kind { get; set; }

    public List<Agency> Also { get; set; } = [];

    public Inner Inner { get; set; } = new();
}

/// <summary>A document within one.</summary>
public sealed class Inner
{
    public Role As { get; set; }
}

/// <summary>One of several documents in a column.</summary>
public sealed class Line
{
    public CityPlan.TaskId Task { get; set; }

    public List<Role> Roles { get; set; } = [];
}

/// <summary>A complex type that is a document.</summary>
public sealed class Label
{
    public AgencyCode Keeper { get; set; }
}

public sealed class BasketContext(DbContextOptions<BasketContext> options) : DbContext(options)
{
    public DbSet<Basket> Baskets => Set<Basket>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Basket>(basket =>
    {
        basket.OwnsOne(each => each.Note, note => note.ToJson().OwnsOne(each => each.Inner));
        basket.OwnsMany(each => each.Lines, line => line.ToJson());
        basket.ComplexProperty(each => each.Label, label => label.ToJson());
    });
}
