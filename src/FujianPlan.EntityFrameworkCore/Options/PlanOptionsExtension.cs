using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>What a context is told of plans.</summary>
/// <param name="hasCheckConstraints">Whether columns have check constraints.</param>
internal sealed class PlanOptionsExtension(bool hasCheckConstraints) : IDbContextOptionsExtension
{
    private ExtensionInfo? _info;

    /// <summary>Whether columns have check constraints.</summary>
    public bool HasCheckConstraints => hasCheckConstraints;

    public DbContextOptionsExtensionInfo Info => _info ??= new ExtensionInfo(this);

    public void ApplyServices(IServiceCollection services) => services.AddEntityFrameworkFujianPlan();

    // Services of the application's own are not given to ApplyServices: without these, queries would compare texts and nobody would say so.
    public void Validate(IDbContextOptions options)
    {
        if (options.FindExtension<CoreOptionsExtension>()?.InternalServiceProvider is { } own)
        {
            using IServiceScope scope = own.CreateScope();
            if (!scope.ServiceProvider.GetServices<IInterceptor>().OfType<PlanQueryInterceptor>().Any())
            {
                throw new InvalidOperationException("The context has services of its own (UseInternalServiceProvider), which lack those of UseFujianPlan(). Add them: services.AddEntityFrameworkFujianPlan().");
            }
        }
    }

    private sealed class ExtensionInfo(PlanOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "using FujianPlan ";

        public override int GetServiceProviderHashCode() => extension.HasCheckConstraints ? 1 : 2;

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) =>
            other is ExtensionInfo { Extension: PlanOptionsExtension same } && same.HasCheckConstraints == extension.HasCheckConstraints;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) =>
            debugInfo["FujianPlan:CheckConstraints"] = extension.HasCheckConstraints.ToString();
    }
}
