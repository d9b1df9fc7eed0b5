using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>The conventions of this package.</summary>
internal static class PlanConventions
{
    /// <summary>Their types.</summary>
    public static IReadOnlyList<Type> Types { get; } =
        [typeof(PlanDiscoveryConvention), typeof(PlanColumnConvention), typeof(PlanCheckConstraintConvention), typeof(PlanFilterConvention), typeof(PlanOptionsConvention)];

    /// <summary>Makes one.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="services">What the context has.</param>
    public static IConvention New(Type type, IServiceProvider services) => (IConvention)ActivatorUtilities.CreateInstance(services, type);
}

/// <summary>Adds them to those of the provider, for contexts whose options say so.</summary>
internal sealed class PlanConventionSetPlugin(IServiceProvider services, IDbContextOptions options) : IConventionSetPlugin
{
    public ConventionSet ModifyConventions(ConventionSet conventionSet)
    {
        bool hasCheckConstraints = options.FindExtension<PlanOptionsExtension>() is { HasCheckConstraints: true };
        foreach (Type type in PlanConventions.Types.Where(type => hasCheckConstraints || type != typeof(PlanCheckConstraintConvention)))
        {
            conventionSet.Add(PlanConventions.New(type, services));
        }

        return conventionSet;
    }
}
