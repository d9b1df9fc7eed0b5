using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Values;

/// <summary>What is marked as a code, in a compilation and what it references.</summary>
internal sealed class CodeMarks
{
    // Several analyzers ask for the same symbols.
    private static readonly ConditionalWeakTable<PlanSet, CodeMarks> All = new();

    private readonly PlanSet _plans;
    private readonly MarkingTypes _types;
    private readonly ConcurrentDictionary<ISymbol, CodeMark?> _found = new(SymbolEqualityComparer.Default);

    // Made once: it is asked for at every value that may be a constant text.
    private readonly Func<ISymbol, CodeMark?> _find;

    private CodeMarks(PlanSet plans)
    {
        (_plans, _types, _find) = (plans, new MarkingTypes(plans), Find);
        Sources = new CodeSources(this, new Origins(plans.Compilation));
    }

    /// <summary>What expressions may come to.</summary>
    public CodeSources Sources { get; }

    /// <summary>The marks of the plans at hand.</summary>
    public static CodeMarks Of(PlanSet plans) => All.GetValue(plans, static key => new CodeMarks(key));

    /// <summary>The mark on a parameter, a property or a field, or on what a method returns.</summary>
    /// <returns>The mark; null where there is none.</returns>
    public CodeMark? On(ISymbol? symbol) => _plans.MayMark(symbol?.ContainingAssembly) && symbol!.OriginalDefinition is var declared && _types.MayHold(declared) ? _found.GetOrAdd(declared, _find) : null;

    /// <summary>The mark on what an expression refers to, or on the collection whose element it is.</summary>
    /// <returns>The mark; null where there is none.</returns>
    public CodeMark? OnValue(IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation conversion:
                    value = conversion.Operand;
                    continue;
                case IConditionalAccessOperation access:
                    value = access.WhenNotNull;
                    continue;
                case IArrayElementReferenceOperation element:
                    value = element.ArrayReference;
                    continue;
                case IPropertyReferenceOperation { Property: { IsIndexer: true, Parameters: { Length: 1 } index } indexer, Instance: { } collection }
                    when index[0].Type.SpecialType == SpecialType.System_Int32 && On(indexer) is null:
                    value = collection;
                    continue;
                case IPropertyReferenceOperation { Property: var property }:
                    return On(property);
                case IFieldReferenceOperation { Field: { IsConst: false } field }:
                    return On(field);
                case IParameterReferenceOperation { Parameter: var parameter }:
                    return On(parameter);
                case IInvocationOperation { TargetMethod: var method }:
                    return On(method);
                default:
                    return null;
            }
        }
    }

    private CodeMark? Find(ISymbol symbol) => symbol switch
    {
        // What a record is taken apart into has the names of its properties, and comes from the compiler.
        IParameterSymbol { RefKind: RefKind.Out, ContainingSymbol: IMethodSymbol { Name: "Deconstruct", IsImplicitlyDeclared: true, ContainingType: var record } } part =>
            record.GetMembers(part.Name).OfType<IPropertySymbol>().Select(On).FirstOrDefault(),
        IParameterSymbol parameter => In(parameter.GetAttributes()) ?? OfProperty(parameter) ?? OfOrigins(parameter),
        IPropertySymbol property => In(property.GetAttributes()) ?? OfParameter(property) ?? OfOrigins(property),
        IFieldSymbol field => In(field.GetAttributes()),
        IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol property } getter => In(getter.GetReturnTypeAttributes()) ?? On(property),
        IMethodSymbol method => In(method.GetReturnTypeAttributes()) ?? OfOrigins(method),
        _ => null,
    };

    // Of a record, the parameter and the property are one thing to its author, who marks either.
    private CodeMark? OfProperty(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } record }
        && record.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property
            ? In(property.GetAttributes()) ?? OfOrigins(property)
            : null;

    private static CodeMark? OfParameter(IPropertySymbol property) => property.ContainingType is { IsRecord: true } record
        ? record.InstanceConstructors
            .SelectMany(constructor => constructor.Parameters)
            .Where(parameter => parameter.Name == property.Name)
            .Select(parameter => In(parameter.GetAttributes()))
            .FirstOrDefault(mark => mark is not null)
        : null;

    private CodeMark? OfOrigins(IParameterSymbol parameter) => Origins(parameter.ContainingSymbol)
        .Select(origin => (origin as IMethodSymbol)?.Parameters ?? ((IPropertySymbol)origin).Parameters)
        .Select(parameters => On(parameters[parameter.Ordinal]))
        .FirstOrDefault(mark => mark is not null);

    private CodeMark? OfOrigins(ISymbol member) => Origins(member).Select(On).FirstOrDefault(mark => mark is not null);

    // What a method or a property overrides, or implements.
    private IEnumerable<ISymbol> Origins(ISymbol member) => member switch
    {
        IMethodSymbol { OverriddenMethod: { } overridden } => [overridden],
        IMethodSymbol { MethodKind: MethodKind.ExplicitInterfaceImplementation, ExplicitInterfaceImplementations: var implemented } => implemented,
        IMethodSymbol { MethodKind: MethodKind.Ordinary } => Implemented(member),
        IPropertySymbol { OverriddenProperty: { } overridden } => [overridden],
        IPropertySymbol { ExplicitInterfaceImplementations: { IsEmpty: false } implemented } => implemented,
        IPropertySymbol => Implemented(member),
        _ => [],
    };

    private IEnumerable<ISymbol> Implemented(ISymbol member) => member is { DeclaredAccessibility: Accessibility.Public, ContainingType: { TypeKind: TypeKind.Class or TypeKind.Struct } type }
        ? type.AllInterfaces
            .Where(implemented => _plans.MayMark(implemented.ContainingAssembly))
            .SelectMany(implemented => implemented.GetMembers(member.Name))
            .Where(wanted => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(wanted), member))
        : [];

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

/// <summary>That something is marked as a code, with <c>[AgencyCode]</c> or <c>[TaskCode]</c>.</summary>
/// <param name="Kind">What it is the code of.</param>
/// <param name="Attribute">The attribute's class, which is one of a plan's types.</param>
internal sealed record CodeMark(CodeKind Kind, INamedTypeSymbol Attribute);
