using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Values;

/// <summary>The runtime's own calls that hand on the texts that they get: into another collection, or into a task.</summary>
internal static class HandingOn
{
    /// <summary>Whether a method does.</summary>
    public static bool By(IMethodSymbol method) => method.Name switch
    {
        "FromResult" => method.ContainingType.Name is "Task" or "ValueTask",
        "ToArray" or "ToList" or "ToHashSet" or "AsEnumerable" or "Append" or "Prepend" or "Concat" or "Union" or "Distinct" or "Repeat"
            or "ToImmutableArray" or "ToImmutableList" or "ToImmutableHashSet" or "ToFrozenSet" or "Create" or "CreateRange"
            or "AsReadOnly" or "AsSpan" or "AsMemory" => method.ContainingType.SpecialType != SpecialType.System_String && IsCollections(method.ContainingType),
        _ => false,
    };

    /// <summary>Whether a collection is made of what it is given: <c>new HashSet&lt;string&gt;(codes)</c>.</summary>
    public static bool By(IObjectCreationOperation creation) =>
        creation.Arguments.Length == 1 && creation.Type is INamedTypeSymbol { TypeArguments.Length: 1 } type
        && type.TypeArguments[0].SpecialType is SpecialType.System_String or SpecialType.System_Byte && IsCollections(type);

    private static bool IsCollections(INamedTypeSymbol type) => type.ContainingNamespace switch
    {
        { Name: "System", ContainingNamespace.IsGlobalNamespace: true } => type.Name is "Array" or "MemoryExtensions" or "ReadOnlyMemory" or "Memory" or "ReadOnlySpan" or "Span",
        { Name: "Linq", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => true,
        { Name: "Generic" or "Immutable" or "Frozen" or "ObjectModel" or "Concurrent", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } } => true,
        _ => false,
    };
}
