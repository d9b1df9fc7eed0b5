using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>Services for contexts whose service provider the application builds itself.</summary>
public static class PlanServices
{
    /// <summary>
    /// Adds what <see cref="PlanOptionsConfiguration.UseFujianPlan(Microsoft.EntityFrameworkCore.DbContextOptionsBuilder, bool)"/> needs to services
    /// for <c>UseInternalServiceProvider</c>. All other contexts get them automatically.
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
