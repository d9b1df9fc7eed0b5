using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Values;

/// <summary>Something that an expression may come to.</summary>
/// <param name="Value">Where it is written: a constant, or a reference to something.</param>
/// <param name="Place">Where it is used: the same, or the variable that has it.</param>
/// <param name="IsWhole">Whether it is all that stands at that place.</param>
internal readonly record struct CodeSource(IOperation Value, IOperation Place, bool IsWhole);
