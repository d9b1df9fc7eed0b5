using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FujianPlan.CodeFixes.Rules;

/// <summary>FJP9002: writes the constant of the code that was most likely meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownTaskCodeFix))]
[Shared]
public sealed class UnknownTaskCodeFix : ReplacementFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("FJP9002");
}
