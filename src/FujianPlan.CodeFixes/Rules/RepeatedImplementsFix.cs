using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FujianPlan.CodeFixes.Rules;

/// <summary>FJP9010: removes an [Implements] that says what another does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RepeatedImplementsFix))]
[Shared]
public sealed class RepeatedImplementsFix : AttributeRemovalFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("FJP9010");

    private protected override string Title => FixTitle.In("Remove the repeated attribute", "删去重复的标注");
}
