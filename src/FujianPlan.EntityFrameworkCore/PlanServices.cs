using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>What contexts need whose services the application makes itself.</summary>
public static class PlanServices
{
    /// <summary>
    /// Adds what <see cref="PlanOptionsConfiguration.UseFujianPlan(Microsoft.EntityFrameworkCore.DbContextOptionsBuilder, bool)"/> needs to services
    /// that are handed to <c>UseInternalServiceProvider</c>. Any other context has them by itself.
    /// </summary>
    /// <param name="services">The services of Entity Framework, such as <c>AddEntityFrameworkSqlite</c> makes.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddEntityFrameworkFujianPlan(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSingleton<IInterceptor, PlanQueryInterceptor>();
        new EntityFrameworkRelationalServicesBuilder(services)
            .TryAdd<IRelationalTypeMappingSourcePlugin, PlanTypeMappingSourcePlugin>()
            .TryAdd<IMethodCallTranslatorPlugin, PlanFunctionTranslatorPlugin>()
            .TryAdd<IConventionSetPlugin, PlanConventionSetPlugin>();
        return services;
    }
}
