using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Values;

/// <summary>The calls of collections of one type of elements that take elements, or ask for them.</summary>
internal static class CollectionCalls
{
    /// <summary>Whether a method puts into the collection what it gets.</summary>
    public static bool Add(IMethodSymbol method) =>
        method.Name is "Add" or "AddRange" or "Insert" or "InsertRange" or "TryAdd" or "Push" or "Enqueue" or "AddFirst" or "AddLast" or "UnionWith" && IsOfOneType(method);

    /// <summary>Whether a method asks whether an element is there, or where.</summary>
    public static bool Ask(IMethodSymbol method) => method.Name is "Contains" or "IndexOf" or "LastIndexOf" or "Remove" && IsOfOneType(method);

    // What a dictionary is marked for, its keys or its values, nobody can tell; and a text is none of texts.
    private static bool IsOfOneType(IMethodSymbol method) => method.IsStatic
        ? method is { ContainingType.Name: "Enumerable" or "MemoryExtensions" or "ImmutableArrayExtensions" or "Array" }
        : method.ContainingType is { TypeArguments.Length: 1 };
}
