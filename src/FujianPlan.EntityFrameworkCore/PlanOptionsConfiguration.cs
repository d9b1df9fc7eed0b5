using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>Options of a context that stores and queries values of plans.</summary>
public static class PlanOptionsConfiguration
{
    /// <summary>
    /// Stores every agency, task and role as its code, every section as its number, and the kind of a deadline as its word, each in a column
    /// with a check constraint: of every plan, as the enum or as its wrapper such as <c>AgencyCode</c>. Queries sort, compare and cast them as C#
    /// does, and SQL that is written by hand takes and gives codes. A plan that gains agencies or tasks changes the constraints: add a migration.
    /// </summary>
    /// <param name="options">The options of the context, after those that name the database.</param>
    /// <param name="checkConstraints">Whether the columns have check constraints.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static DbContextOptionsBuilder UseFujianPlan(this DbContextOptionsBuilder options, bool checkConstraints = true)
    {
        ArgumentNullException.ThrowIfNull(options);
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new PlanOptionsExtension(checkConstraints));
        return options;
    }

    /// <inheritdoc cref="UseFujianPlan(DbContextOptionsBuilder, bool)"/>
    /// <typeparam name="TContext">The context.</typeparam>
    public static DbContextOptionsBuilder<TContext> UseFujianPlan<TContext>(this DbContextOptionsBuilder<TContext> options, bool checkConstraints = true)
        where TContext : DbContext
    {
        UseFujianPlan((DbContextOptionsBuilder)options, checkConstraints);
        return options;
    }
}
