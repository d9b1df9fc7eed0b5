using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FujianPlan.CodeFixes.Rules;

/// <summary>FJP9009: writes the successor of what is retired, where there is one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RetiredMemberFix))]
[Shared]
public sealed class RetiredMemberFix : ReplacementFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("FJP9009");
}
