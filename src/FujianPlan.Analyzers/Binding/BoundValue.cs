using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Binding;

/// <summary>A member of a type that is bound, which holds values of a plan.</summary>
/// <param name="Member">A property, or a parameter of the constructor that the binder calls.</param>
/// <param name="Type">The enum, or what wraps its values.</param>
internal sealed record BoundValue(ISymbol Member, PlanEnum Type)
{
    /// <summary>Whether it holds what wraps the values, such as <c>AgencyCode</c>.</summary>
    public bool IsWrapped => Type.Symbol.TypeKind != TypeKind.Enum;

    /// <summary>Where the type of the member is written; null where that is in another assembly, or where the type is an argument of a generic one.</summary>
    /// <param name="plans">The plans at hand.</param>
    public Location? PlaceIn(PlanSet plans) => SymbolEqualityComparer.Default.Equals(Member.ContainingAssembly, plans.Compilation.Assembly) && BoundTypes.Held(BoundTypes.TypeOf(Member.OriginalDefinition), plans) is not null
        ? Member.Locations.FirstOrDefault(place => place.IsInSource)
        : null;
}
