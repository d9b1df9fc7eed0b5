using FujianPlan.Runtime;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Plans;

/// <summary>What <c>[PlanEnum]</c> says of a type: the generator writes it on a plan's enums, and on what wraps their values.</summary>
internal static class PlanMark
{
    private const string Runtime = "FujianPlan.Runtime";

    /// <summary>What the codes of a type's values are.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The kind; null where the type does not say it.</returns>
    public static CodeKind? KindOf(INamedTypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute is { AttributeClass: { Name: nameof(PlanEnumAttribute) } mark, ConstructorArguments: { Length: 2 } arguments } && IsOfTheRuntime(mark) && arguments[1].Value is int kind)
            {
                return (PlanValueKind)kind switch
                {
                    PlanValueKind.Agency => CodeKind.Agency,
                    PlanValueKind.Task => CodeKind.Task,
                    PlanValueKind.Section => CodeKind.Section,
                    PlanValueKind.Role => CodeKind.Role,
                    _ => null,
                };
            }
        }

        return null;
    }

    /// <summary>Whether a symbol is of what all plans share.</summary>
    /// <param name="symbol">A type of any assembly.</param>
    public static bool IsOfTheRuntime(ISymbol symbol) =>
        symbol.ContainingNamespace is { Name: nameof(Runtime), ContainingNamespace: { Name: nameof(FujianPlan), ContainingNamespace.IsGlobalNamespace: true } } && symbol.ContainingAssembly?.Name == Runtime;
}
