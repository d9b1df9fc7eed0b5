using FujianPlan.Runtime;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>Configuration of a model that holds values of plans.</summary>
public static class PlanModelConfiguration
{
    /// <summary>
    /// Stores values of plans as <see cref="PlanOptionsConfiguration.UseFujianPlan(DbContextOptionsBuilder, bool)"/> does. That method does
    /// more: the options of the context must call it, and that call alone is enough. For <see cref="DbContext.ConfigureConventions"/>.
    /// </summary>
    /// <param name="configuration">The model's configuration.</param>
    /// <param name="checkConstraints">Whether the columns have check constraints. It overrides the options.</param>
    /// <returns>The same configuration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configuration"/> is null.</exception>
    public static ModelConfigurationBuilder UseFujianPlan(this ModelConfigurationBuilder configuration, bool checkConstraints = true)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        foreach (Type type in PlanConventions.Types)
        {
            // The options may have added it.
            configuration.Conventions.Remove(type);
            if (checkConstraints || type != typeof(PlanCheckConstraintConvention))
            {
                configuration.Conventions.Add(services => PlanConventions.New(type, services));
            }
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
    /// <exception cref="ArgumentException"><typeparamref name="TAgency"/> is not the enum of a plan's agencies, or the table belongs to another plan.</exception>
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
            throw new ArgumentException($"The table '{table}' is already used by '{other.DisplayName()}'. Choose another name: HasPlanAgencies<{typeof(TAgency)}>(\"…\").", nameof(table));
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
