using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FujianPlan.CodeFixes.Rules;

/// <summary>FJP9004: writes the constant of a code in place of the literal.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CodeLiteralFix))]
[Shared]
public sealed class CodeLiteralFix : ReplacementFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("FJP9004");
}
