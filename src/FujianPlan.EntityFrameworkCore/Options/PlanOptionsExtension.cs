using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
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

    public void ApplyServices(IServiceCollection services)
    {
        services.AddSingleton<IInterceptor, PlanQueryInterceptor>();
        new EntityFrameworkRelationalServicesBuilder(services)
            .TryAdd<IRelationalTypeMappingSourcePlugin, PlanTypeMappingSourcePlugin>()
            .TryAdd<IMethodCallTranslatorPlugin, PlanFunctionTranslatorPlugin>()
            .TryAdd<IConventionSetPlugin, PlanConventionSetPlugin>();
    }

    public void Validate(IDbContextOptions options)
    {
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
