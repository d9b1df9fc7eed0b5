using FujianPlan;
using FujianPlan.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Intake;

public sealed class IntakeContext(DbContextOptions<IntakeContext> options) : DbContext(options)
{
    public DbSet<StoredAssignment> Assignments => Set<StoredAssignment>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.HasPlanAgencies<Agency>();
}
