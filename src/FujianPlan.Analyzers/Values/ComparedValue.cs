using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Values;

/// <summary>What something marked is compared with.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Value">What it is compared with.</param>
/// <param name="Rule">When the two are equal.</param>
internal sealed record ComparedValue(CodeMark Mark, IOperation Value, EqualityRule Rule);
