using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Binding;

/// <summary>What the binder reaches from a type: its members, those of their types, elements, keys and values.</summary>
internal static class BoundTypes
{
    /// <summary>All members with values of a plan that are reached from a type.</summary>
    /// <param name="root">What is bound.</param>
    /// <param name="plans">The plans at hand.</param>
    public static IEnumerable<BoundValue> From(ITypeSymbol root, PlanSet plans)
    {
        HashSet<ITypeSymbol> seen = new(SymbolEqualityComparer.Default);
        Stack<ITypeSymbol> left = new([root]);
        while (left.Count > 0)
        {
            foreach (INamedTypeSymbol type in Parts(left.Pop()))
            {
                if (!seen.Add(type) || !plans.MayMark(type.ContainingAssembly) || PlanEnum.OfWrapper(type, plans) is not null)
                {
                    continue;
                }

                foreach (ISymbol member in Members(type))
                {
                    if (Held(TypeOf(member), plans) is { } held)
                    {
                        yield return new BoundValue(member, held);
                    }
                    else
                    {
                        left.Push(TypeOf(member));
                    }
                }
            }
        }
    }

    /// <summary>The plan's type that a type is, or holds as an element, a key or a value.</summary>
    /// <returns>The type; null where there is none.</returns>
    public static PlanEnum? Held(ITypeSymbol type, PlanSet plans) =>
        Parts(type).Select(part => PlanEnum.Of(part, plans) ?? PlanEnum.OfWrapper(part, plans)).FirstOrDefault(found => found is not null);

    /// <summary>The type of a property or a parameter.</summary>
    public static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IParameterSymbol)member).Type;

    // Agency?[], List<Agency>, Dictionary<string, Agency>: itself, and what it is made of.
    private static IEnumerable<INamedTypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Parts).Prepend(named),
        _ => [],
    };

    // What has a setter; and the parameters of the constructor that is called where there is but one, of which those that have such a property count as that.
    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type)
    {
        Dictionary<string, ISymbol> members = new(StringComparer.OrdinalIgnoreCase);
        for (INamedTypeSymbol? one = type; one is { SpecialType: not SpecialType.System_Object }; one = one.BaseType)
        {
            foreach (IPropertySymbol property in one.GetMembers().OfType<IPropertySymbol>().Where(IsBound))
            {
                if (!members.ContainsKey(property.Name))
                {
                    members.Add(property.Name, property);
                }
            }
        }

        IMethodSymbol[] constructors = [.. type.InstanceConstructors.Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public && !constructor.IsImplicitlyDeclared)];
        return constructors.Length == 1 ? members.Values.Concat(constructors[0].Parameters.Where(parameter => !members.ContainsKey(parameter.Name))) : members.Values;
    }

    // A collection needs no setter. A value without one is left alone, and its setter may not be hidden.
    private static bool IsBound(IPropertySymbol property) => property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod: not null }
        && (property.SetMethod is { } setter ? setter.DeclaredAccessibility == Accessibility.Public : property.Type is { IsReferenceType: true, SpecialType: SpecialType.None });
}
