using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;

namespace FujianPlan.Analyzers.Values;

/// <summary>That something is marked as a code, with <c>[AgencyCode]</c> or <c>[TaskCode]</c>.</summary>
/// <param name="Kind">What it is the code of.</param>
/// <param name="Attribute">The attribute's class, which is one of a plan's types.</param>
internal sealed record CodeMark(CodeKind Kind, INamedTypeSymbol Attribute);
