using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FujianPlan.CodeFixes.Rules;

/// <summary>FJP9011: removes an [Implements] of a task whose text is lost.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LostTaskFix))]
[Shared]
public sealed class LostTaskFix : AttributeRemovalFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("FJP9011");

    private protected override string Title => FixTitle.In("Remove this attribute", "删去此标注");
}
