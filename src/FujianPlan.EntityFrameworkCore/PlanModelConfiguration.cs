using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>What a model needs to hold values of the plan.</summary>
public static class PlanModelConfiguration
{
    /// <summary>
    /// Stores every <see cref="Agency"/>, <see cref="TaskId"/> and <see cref="Role"/> of the model as its code, and every
    /// <see cref="SectionId"/> as its number, each in a column with a check constraint. For
    /// <see cref="DbContext.ConfigureConventions"/>. A plan that gains agencies or tasks changes the constraints: add a migration.
    /// </summary>
    /// <param name="configuration">The model's configuration.</param>
    /// <param name="checkConstraints">Whether the columns have check constraints.</param>
    /// <returns>The same configuration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configuration"/> is null.</exception>
    public static ModelConfigurationBuilder UseFujianPlan(this ModelConfigurationBuilder configuration, bool checkConstraints = true)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        configuration.Properties<Agency>().HaveConversion<AgencyConverter>().HaveMaxLength(PlanColumns.AgencyLength).AreUnicode(false);
        configuration.Properties<TaskId>().HaveConversion<TaskIdConverter>().HaveMaxLength(PlanColumns.TaskLength).AreUnicode(false);
        configuration.Properties<Role>().HaveConversion<RoleConverter>().HaveMaxLength(PlanColumns.RoleLength).AreUnicode(false);
        configuration.Properties<SectionId>().HaveConversion<SectionIdConverter>();
        if (checkConstraints)
        {
            configuration.Conventions.Add(services => new PlanCheckConstraintConvention(services.GetRequiredService<ISqlGenerationHelper>()));
        }

        return configuration;
    }

    /// <summary>
    /// Adds a table of the plan's agencies, filled with them, for reports that join names to codes, and for foreign keys. For
    /// <see cref="DbContext.OnModelCreating"/>.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="table">The table's name.</param>
    /// <returns>The same model.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public static ModelBuilder HasPlanAgencies(this ModelBuilder model, string table = "plan_agencies")
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<PlanAgency>(entity =>
        {
            entity.ToTable(table).HasKey(agency => agency.Code);
            entity.HasData(Plan.Agencies.Select(agency => new PlanAgency
            {
                Code = agency.Agency,
                Name = agency.Name,
                English = agency.English,
                IsCollective = agency.IsCollective,
                RetiredSince = agency.Retirement?.Since,
            }));
        });
        return model;
    }
}
