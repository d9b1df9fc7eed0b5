using System.Collections.Immutable;
using System.Composition;
using FujianPlan.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FujianPlan.CodeFixes.Rules;

/// <summary>
/// Puts in place of an expression what the analyzer proposes: the constant of a code, the successor of what is retired. All rules that
/// propose one have this fix.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplacementFix))]
[Shared]
public sealed class ReplacementFix : PlanFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create("FJP9001", "FJP9002", "FJP9003", "FJP9004", "FJP9005", "FJP9009", "FJP9013", "FJP9016");

    private protected override IEnumerable<FixProposal> ProposalsFor(SyntaxNode root, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation)
    {
        // What a variable has is mended where it gets it, so that the variable is not left without a use.
        Location place = diagnostic.AdditionalLocations.Count > 0 ? diagnostic.AdditionalLocations[0] : diagnostic.Location;
        if (root.FindNode(place.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax expression || HasCommentWithin(expression))
        {
            return [];
        }

        bool isChoice = diagnostic.Properties.ContainsKey(Replacement.Choice);
        return ProposalsFor(expression, diagnostic).Select(proposal => new FixProposal(
            FixTitle.Write(Replacement.Shown(proposal)),
            [new NodeEdit(expression, _ => (Replacement.IsLiteral(proposal) ? SyntaxFactory.ParseExpression(proposal) : Names.Member(proposal, model, expression.SpanStart)).WithTriviaFrom(expression))],
            isChoice ? $"{expression} → {proposal}" : null));
    }

    // What is between the parts of an expression, such as a comment or a directive, would be lost with them.
    private static bool HasCommentWithin(ExpressionSyntax expression) => expression.DescendantTrivia()
        .Any(trivia => expression.Span.Contains(trivia.Span) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    // No constant is UTF-8: where that is wanted, the code itself is written.
    private static string[] ProposalsFor(ExpressionSyntax expression, Diagnostic diagnostic) => expression.IsKind(SyntaxKind.Utf8StringLiteralExpression)
        ? [.. Replacement.In(diagnostic.Properties, Replacement.Codes).Select(code => SymbolDisplay.FormatLiteral(code, quote: true) + "u8")]
        : Replacement.In(diagnostic.Properties, Replacement.Expressions);
}
