using System.Collections.Immutable;
using System.Composition;
using FujianPlan.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace FujianPlan.CodeFixes.Rules;

/// <summary>FJP9008: adds the cases that a <c>switch</c> misses, each to be filled in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingCaseFix))]
[Shared]
public sealed class MissingCaseFix : NodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("FJP9008");

    private protected override string TitleOf(Diagnostic diagnostic) => FixTitle.In("Add the missing cases", "补上缺少的取值");

    private protected override IEnumerable<NodeEdit> EditsFor(SyntaxNode node, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation)
    {
        int place = diagnostic.Location.SourceSpan.Start;
        ExpressionSyntax[] missing = [.. Replacement.In(diagnostic.Properties, Replacement.Expressions).Select(member => Names.Member(member, model, place))];
        return node is SwitchStatementSyntax or SwitchExpressionSyntax ? [new NodeEdit(node, changed => Completed(changed, missing).WithAdditionalAnnotations(Formatter.Annotation))] : [];
    }

    private static SyntaxNode Completed(SyntaxNode node, ExpressionSyntax[] missing) =>
        node is SwitchStatementSyntax statement ? Completed(statement, missing) : Completed((SwitchExpressionSyntax)node, missing);

    // Before the default, which stays the last.
    private static SwitchStatementSyntax Completed(SwitchStatementSyntax statement, ExpressionSyntax[] missing)
    {
        SwitchSectionSyntax[] added = [.. missing.Select(member => SyntaxFactory.SwitchSection(
            SyntaxFactory.SingletonList<SwitchLabelSyntax>(SyntaxFactory.CaseSwitchLabel(member)),
            SyntaxFactory.SingletonList<StatementSyntax>(SyntaxFactory.ThrowStatement(NotDone()))))];
        int last = statement.Sections.IndexOf(section => section.Labels.Any(SyntaxKind.DefaultSwitchLabel));
        return statement.WithSections(statement.Sections.InsertRange(last >= 0 ? last : statement.Sections.Count, added));
    }

    // Before whatever else there is: an arm behind one that takes everything is an error.
    private static SwitchExpressionSyntax Completed(SwitchExpressionSyntax expression, ExpressionSyntax[] missing)
    {
        SwitchExpressionArmSyntax[] added = [.. missing.Select(member => SyntaxFactory.SwitchExpressionArm(SyntaxFactory.ConstantPattern(member), SyntaxFactory.ThrowExpression(NotDone())))];
        int last = expression.Arms.IndexOf(arm => arm is { WhenClause: null, Pattern: DiscardPatternSyntax or VarPatternSyntax or DeclarationPatternSyntax });
        return expression.WithArms(expression.Arms.InsertRange(last >= 0 ? last : expression.Arms.Count, added));
    }

    private static ObjectCreationExpressionSyntax NotDone() =>
        SyntaxFactory.ObjectCreationExpression(Names.Type("System.NotImplementedException")).WithArgumentList(SyntaxFactory.ArgumentList());
}
