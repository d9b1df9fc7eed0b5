using FujianPlan.Runtime;
using Microsoft.EntityFrameworkCore;

namespace FujianPlan.EntityFrameworkCore.Tests;

public sealed class Order
{
    public int Id { get; set; }

    public TaskId Task { get; set; }

    public SectionId Section { get; set; }

    public Role Role { get; set; }

    public Agency Assignee { get; set; }

    public Agency? Deputy { get; set; }
}

public sealed class OrderContext(DbContextOptions<OrderContext> options) : DbContext(options)
{
    public DbSet<Order> Orders => Set<Order>();

    public DbSet<PlanAgency<Agency>> Agencies => Set<PlanAgency<Agency>>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseFujianPlan();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.HasPlanAgencies<Agency>();
}
