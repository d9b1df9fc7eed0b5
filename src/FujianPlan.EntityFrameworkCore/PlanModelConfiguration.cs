using FujianPlan.Runtime;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>What a model needs to hold values of plans.</summary>
public static class PlanModelConfiguration
{
    /// <summary>
    /// Stores every agency, task and role of the model as its code, every section as its number, and the kind of a deadline as its word; but for the last, each in a column with a check
    /// constraint: of every plan, as the enum or as its wrapper such as <c>AgencyCode</c>. Collections of them hold codes and have no
    /// constraint. For <see cref="DbContext.ConfigureConventions"/>. A plan that gains agencies or tasks changes the constraints: add a
    /// migration.
    /// </summary>
    /// <param name="configuration">The model's configuration.</param>
    /// <param name="checkConstraints">Whether the columns have check constraints.</param>
    /// <returns>The same configuration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configuration"/> is null.</exception>
    public static ModelConfigurationBuilder UseFujianPlan(this ModelConfigurationBuilder configuration, bool checkConstraints = true)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        configuration.DefaultTypeMapping<Role>().HasConversion<PlanCodeConverter<Role>>().HasMaxLength(PlanCodes.Of<Role>().LongestCode).IsUnicode(false);
        configuration.Properties<DeadlineKind>().HaveConversion<DeadlineKindConverter>().HaveMaxLength(DeadlineKindConverter.LongestWord).AreUnicode(false);
        configuration.DefaultTypeMapping<DeadlineKind>().HasConversion<DeadlineKindConverter>().HasMaxLength(DeadlineKindConverter.LongestWord).IsUnicode(false);
        configuration.Conventions.Add(_ => new PlanDiscoveryConvention());
        configuration.Conventions.Add(_ => new PlanColumnConvention(configuration));
        if (checkConstraints)
        {
            configuration.Conventions.Add(services => new PlanCheckConstraintConvention(services.GetRequiredService<ISqlGenerationHelper>()));
        }

        return configuration;
    }

    /// <summary>
    /// Adds a table of a plan's agencies, filled with them, for reports that join names to codes, and for foreign keys. For
    /// <see cref="DbContext.OnModelCreating"/>.
    /// </summary>
    /// <typeparam name="TAgency">The enum of the plan's agencies.</typeparam>
    /// <param name="model">The model.</param>
    /// <param name="table">The table's name. Each plan needs its own.</param>
    /// <returns>The same model.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="ArgumentException"><typeparamref name="TAgency"/> has not the agencies of a plan, or the table is another plan's.</exception>
    public static ModelBuilder HasPlanAgencies<TAgency>(this ModelBuilder model, string table = "plan_agencies")
        where TAgency : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(model);
        if (PlanCodes.Find(typeof(TAgency)) is not { Kind: PlanValueKind.Agency } agencies)
        {
            throw new ArgumentException($"'{typeof(TAgency)}' is not the enum of a plan's agencies. Write HasPlanAgencies<Agency>(), with the plan's namespace.");
        }

        if (model.Model.GetEntityTypes().FirstOrDefault(entity => entity.GetTableName() == table && entity.ClrType != typeof(PlanAgency<TAgency>)) is { } other)
        {
            throw new ArgumentException($"The table '{table}' holds '{other.DisplayName()}' already. Name another: HasPlanAgencies<{typeof(TAgency)}>(\"…\").", nameof(table));
        }

        model.Entity<PlanAgency<TAgency>>(entity =>
        {
            entity.ToTable(table).HasKey(agency => agency.Code);
            entity.HasData(agencies.Values.Select(agency => new PlanAgency<TAgency>
            {
                Code = (TAgency)agencies.ToEnum(agency.Number),
                Name = agency.Name,
                English = agency.English ?? string.Empty,
                IsCollective = agency.IsCollective,
                RetiredSince = agency.RetiredSince,
            }));
        });
        return model;
    }
}
