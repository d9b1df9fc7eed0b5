using FujianPlan.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Registry.Data;

/// <summary>The reports on both plans. Each plan's codes are constrained to its own, and its agencies have a table.</summary>
public sealed class RegistryContext(DbContextOptions<RegistryContext> options) : DbContext(options)
{
    public DbSet<ProvinceReport> ProvinceReports => Set<ProvinceReport>();

    public DbSet<CityReport> CityReports => Set<CityReport>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasPlanAgencies<FujianPlan.Agency>("ProvinceAgencies");
        modelBuilder.HasPlanAgencies<CityPlan.Agency>("CityAgencies");
    }
}
