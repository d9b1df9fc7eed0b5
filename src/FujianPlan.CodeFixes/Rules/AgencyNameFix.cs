using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FujianPlan.CodeFixes.Rules;

/// <summary>FJP9003: writes the constant of the agency's code in place of its name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AgencyNameFix))]
[Shared]
public sealed class AgencyNameFix : ReplacementFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("FJP9003");
}
