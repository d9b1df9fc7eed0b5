using System.Collections.Concurrent;
using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FujianPlan.Analyzers.Values;

/// <summary>
/// Which types may mark anything of theirs as a code. Most types of an application do not, and to look at the attributes of each of
/// their members would cost more than all else that is looked for.
/// </summary>
internal sealed class MarkingTypes
{
    private static readonly string[] Marks = ["AgencyCode", "TaskCode"];
    private static readonly string[] Escapes = ["\\u", "\\U"];

    private readonly PlanSet _plans;
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, bool> _trees = new();
    private readonly Lazy<bool> _isAliased;

    // Made once: they are asked for at every symbol.
    private readonly Func<INamedTypeSymbol, bool> _findType;
    private readonly Func<SyntaxTree, bool> _findTree;

    /// <summary>Makes one.</summary>
    /// <param name="plans">The plans at hand.</param>
    public MarkingTypes(PlanSet plans)
    {
        (_plans, _findType, _findTree) = (plans, MayMark, Mentions);
        _isAliased = new(() => plans.Compilation.SyntaxTrees.Any(tree => _trees.GetOrAdd(tree, _findTree) && HasGlobalAlias(tree)));
    }

    /// <summary>Whether a symbol may be marked, or be marked through what it overrides, implements or stands for.</summary>
    /// <param name="symbol">A symbol as it is declared.</param>
    public bool MayHold(ISymbol symbol) => symbol.ContainingType is not { } type || _types.GetOrAdd(type.OriginalDefinition, _findType);

    // What a member overrides or implements is marked where that is declared.
    private bool MayMark(INamedTypeSymbol type) => MayMarkItself(type)
        || (type.BaseType is { SpecialType: SpecialType.None } whole && _types.GetOrAdd(whole.OriginalDefinition, _findType))
        || type.AllInterfaces.Any(part => MayMarkItself(part.OriginalDefinition));

    private bool MayMarkItself(INamedTypeSymbol type) => _plans.MayMark(type.ContainingAssembly)
        && (type.DeclaringSyntaxReferences.IsEmpty || _isAliased.Value || type.DeclaringSyntaxReferences.Any(part => _trees.GetOrAdd(part.SyntaxTree, _findTree)));

    // By its text: a name that is written with escapes may be any. A text that is not at hand is not made for this.
    private static bool Mentions(SyntaxTree tree) => !tree.TryGetText(out var text) || Mentions(text.ToString());

    private static bool Mentions(string text) => Escapes.Any(escape => text.IndexOf(escape, StringComparison.Ordinal) >= 0) || Marks.Any(mark => Mentions(text, mark));

    private static bool Mentions(string text, string mark)
    {
        for (int at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            // AgencyCodes has the constants, and marks nothing.
            int end = at + mark.Length;
            if (end == text.Length || !char.IsLetterOrDigit(text[end]) || string.CompareOrdinal(text, end, "Attribute", 0, "Attribute".Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    // global using Code = FujianPlan.AgencyCodeAttribute;
    private static bool HasGlobalAlias(SyntaxTree tree) => tree.GetRoot() is CompilationUnitSyntax file
        && file.Usings.Any(one => one is { Alias: not null, GlobalKeyword.RawKind: not 0 } && Mentions(one.ToString()));
}
