using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Plans;

/// <summary>The plans that a compilation uses: this repository's, its own, or those of other governments. Each is read when first met.</summary>
internal sealed class PlanSet
{
    // The analyzers are many, and a compilation's plans are the same for all.
    private static readonly ConditionalWeakTable<Compilation, PlanSet> Sets = new();

    private readonly HashSet<IAssemblySymbol> _planAssemblies;
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _marking = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamespaceSymbol, KnownPlan?> _plans = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, PlanEnum?> _enums = new(SymbolEqualityComparer.Default);

    // Made once: they are asked for at every argument, and at every value of an enum.
    private readonly Func<IAssemblySymbol, bool> _mayMark;
    private readonly Func<INamedTypeSymbol, PlanEnum?> _readEnum;

    private PlanSet(Compilation compilation)
    {
        (_mayMark, _readEnum) = (FindMayMark, type => PlanEnum.Read(type, this));
        Compilation = compilation;
        _planAssemblies = new HashSet<IAssemblySymbol>(
            compilation.SourceModule.ReferencedAssemblySymbols.Where(assembly => assembly.TypeNames.Contains("AgencyCodes") && assembly.TypeNames.Contains("TaskCodes")),
            SymbolEqualityComparer.Default);
        if (compilation.ContainsSymbolsWithName("AgencyCodes", SymbolFilter.Type))
        {
            _planAssemblies.Add(compilation.Assembly);
        }
    }

    /// <summary>Whether there may be any: the types that every plan has are cheap to ask for by name, and most compilations have none.</summary>
    public bool HasAny => _planAssemblies.Count > 0;

    /// <summary>Whether any of them may have something that is retired. What is compiled at the same time may have, and is not asked.</summary>
    public bool MayHaveRetired => _planAssemblies.Any(assembly => SymbolEqualityComparer.Default.Equals(assembly, Compilation.Assembly) || CarriedText.HasRetired(assembly));

    /// <summary>The code that uses them.</summary>
    public Compilation Compilation { get; }

    /// <summary>The plans of a compilation.</summary>
    public static PlanSet Of(Compilation compilation) => Sets.GetValue(compilation, static key => new PlanSet(key));

    /// <summary>The plan that a symbol's namespace holds, or what all plans share, where it is of the runtime; null where it is neither.</summary>
    public KnownPlan? PlanOf(ISymbol symbol) => symbol.ContainingNamespace is not { } space ? null
        : _planAssemblies.Contains(space.ContainingAssembly) ? _plans.GetOrAdd(space, key => KnownPlan.In(key, _planAssemblies))
        : PlanMark.IsOfTheRuntime(symbol) ? KnownPlan.Shared
        : null;

    /// <summary>The enum of a plan that a type is; null where it is none.</summary>
    public PlanEnum? EnumOf(INamedTypeSymbol type) => MayHoldEnums(type.ContainingAssembly) ? _enums.GetOrAdd(type, _readEnum) : null;

    /// <summary>Whether an assembly may mark anything with a plan's attributes: it is one, or knows one.</summary>
    public bool MayMark(IAssemblySymbol? assembly) => assembly is not null && (ReferenceEquals(assembly, Compilation.Assembly) || _marking.GetOrAdd(assembly, _mayMark));

    // Most enums are the framework's, and their attributes need not be read.
    private bool MayHoldEnums(IAssemblySymbol? assembly) => assembly is not null && (_planAssemblies.Contains(assembly) || assembly.Name == nameof(FujianPlan) + "." + nameof(Runtime));

    private bool FindMayMark(IAssemblySymbol assembly) => SymbolEqualityComparer.Default.Equals(assembly, Compilation.Assembly)
        || _planAssemblies.Contains(assembly)
        || assembly.Modules.Any(module => module.ReferencedAssemblySymbols.Any(_planAssemblies.Contains));
}
