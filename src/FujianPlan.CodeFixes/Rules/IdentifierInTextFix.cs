using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FujianPlan.CodeFixes.Rules;

/// <summary>FJP9012: writes the code into the text, not the identifier.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IdentifierInTextFix))]
[Shared]
public sealed class IdentifierInTextFix : NodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("FJP9012");

    private protected override string TitleOf(Diagnostic diagnostic) => FixTitle.Write("ToCode()");

    private protected override IEnumerable<NodeEdit> EditsFor(SyntaxNode node, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation) =>
        node is ExpressionSyntax value && ExtensionCall.Of(value, value, "ToCode", model, cancellation) is not null
            ? [new NodeEdit(value, changed => ExtensionCall.Of(value, (ExpressionSyntax)changed, "ToCode", model, cancellation)!.WithTriviaFrom(changed))]
            : [];
}
