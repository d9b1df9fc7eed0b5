using System.Collections.Immutable;
using System.Composition;
using FujianPlan.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace FujianPlan.CodeFixes.Rules;

/// <summary>
/// FJP9014: the code is bound as text, by a property of its own with the same key. The one that was bound reads it, so whoever asks for its value goes on as before.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(GeneratedBinderFix))]
[Shared]
public sealed class GeneratedBinderFix : PlanFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("FJP9014");

    private protected override IEnumerable<FixProposal> ProposalsFor(SyntaxNode root, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation)
    {
        string[] names = Replacement.In(diagnostic.Properties, Replacement.Expressions);
        if (names.Length == 0 || root.FindNode(diagnostic.Location.SourceSpan) is not PropertyDeclarationSyntax property || CodeProperty.Of(property, names, model, cancellation) is not { } code)
        {
            return [];
        }

        // A node has one that takes its place: here, what holds the two.
        TypeDeclarationSyntax both = SyntaxFactory.StructDeclaration("Both").AddMembers(code.Bound(), code.Read());
        return [new FixProposal(FixTitle.In($"Bind its code as text: {code.Name}", $"以文本绑定其代码：{code.Name}"), [new NodeEdit(property, _ => both)])];
    }

    private protected override SyntaxNode Applied(SyntaxNode root, IReadOnlyList<NodeEdit> edits)
    {
        SyntaxNode tracked = root.TrackNodes(edits.Select(edit => edit.Node));
        foreach (NodeEdit edit in edits)
        {
            SyntaxNode current = tracked.GetCurrentNode(edit.Node)!;
            tracked = tracked.ReplaceNode(current, ((TypeDeclarationSyntax)edit.Rewrite(current)).Members.Select(member => member.WithAdditionalAnnotations(Formatter.Annotation)));
        }

        return tracked;
    }
}
