using System.Collections.Immutable;
using System.Composition;
using FujianPlan.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FujianPlan.CodeFixes.Rules;

/// <summary>FJP9015: shows the code. What Razor generates is not mended: its user's file is no C#.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FormIdentifierFix))]
[Shared]
public sealed class FormIdentifierFix : NodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("FJP9015");

    private protected override string TitleOf(Diagnostic diagnostic) => FixTitle.Write("ToCode()");

    // BindConverter.FormatValue(agency) → agency.ToCode()
    private protected override IEnumerable<NodeEdit> EditsFor(SyntaxNode node, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation) =>
        Replacement.In(diagnostic.Properties, Replacement.Expressions).FirstOrDefault() is { } method
            && node.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } shown
            && ExtensionCall.Of(shown.Expression, shown.Expression, method, model, cancellation) is not null
                ? [new NodeEdit(call, changed => ExtensionCall.Of(shown.Expression, ((InvocationExpressionSyntax)changed).ArgumentList.Arguments[0].Expression, method, model, cancellation)!.WithTriviaFrom(changed))]
                : [];
}
