using System.Collections.Immutable;
using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Values;

/// <summary>That something is marked as a code, with <c>[AgencyCode]</c> or <c>[TaskCode]</c>.</summary>
/// <param name="Kind">What it is the code of.</param>
/// <param name="Attribute">The attribute's class, which is one of a plan's types.</param>
internal sealed record CodeMark(CodeKind Kind, INamedTypeSymbol Attribute)
{
    /// <summary>The mark on a parameter, a property or a field.</summary>
    /// <returns>The mark; null where there is none.</returns>
    public static CodeMark? Of(ISymbol symbol) => symbol switch
    {
        IParameterSymbol parameter => In(parameter.GetAttributes()) ?? OfProperty(parameter) ?? OfOverridden(parameter),
        IPropertySymbol property => In(property.GetAttributes()) ?? OfParameter(property) ?? (property.OverriddenProperty is { } overridden ? Of(overridden) : null),
        IFieldSymbol field => In(field.GetAttributes()),
        _ => null,
    };

    /// <summary>The mark on what a method returns.</summary>
    /// <returns>The mark; null where there is none.</returns>
    public static CodeMark? OfReturn(IMethodSymbol method) => In(method.GetReturnTypeAttributes())
        ?? (method is { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol property } ? Of(property) : null)
        ?? (method.OverriddenMethod is { } overridden ? OfReturn(overridden) : null);

    // Of a record, the parameter and the property are one thing to its author, who marks either.
    private static CodeMark? OfProperty(IParameterSymbol parameter) => parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } record }
        ? record.GetMembers(parameter.Name).OfType<IPropertySymbol>().Select(property => In(property.GetAttributes())).FirstOrDefault()
        : null;

    private static CodeMark? OfParameter(IPropertySymbol property) => property.ContainingType is { IsRecord: true } record
        ? record.InstanceConstructors
            .SelectMany(constructor => constructor.Parameters)
            .Where(parameter => parameter.Name == property.Name)
            .Select(parameter => In(parameter.GetAttributes()))
            .FirstOrDefault(mark => mark is not null)
        : null;

    private static CodeMark? OfOverridden(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { OverriddenMethod: { } overridden } && parameter.Ordinal < overridden.Parameters.Length
            ? Of(overridden.Parameters[parameter.Ordinal])
            : null;

    private static CodeMark? In(ImmutableArray<AttributeData> attributes)
    {
        foreach (AttributeData attribute in attributes)
        {
            switch (attribute.AttributeClass)
            {
                case { Name: "AgencyCodeAttribute" } agency:
                    return new CodeMark(CodeKind.Agency, agency);
                case { Name: "TaskCodeAttribute" } task:
                    return new CodeMark(CodeKind.Task, task);
            }
        }

        return null;
    }
}
