using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FujianPlan.CodeFixes.Rules;

/// <summary>FJP9006: writes <c>null</c> for a value that is none, and makes what has it nullable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndefinedValueFix))]
[Shared]
public sealed class UndefinedValueFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("FJP9006");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax value
                && model is not null
                && Nulled(root, value, model, context.CancellationToken) is { } changed)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(FixTitle.Write("null"), _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)), nameof(UndefinedValueFix)),
                    diagnostic);
            }
        }
    }

    private static SyntaxNode? Nulled(SyntaxNode root, ExpressionSyntax value, SemanticModel model, CancellationToken cancellation)
    {
        ExpressionSyntax none = SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression).WithTriviaFrom(value);

        // Agency? lead = default(Agency): what it goes into takes null already.
        if (model.GetTypeInfo(value, cancellation).ConvertedType is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            return root.ReplaceNode(value, none);
        }

        return DeclaredType(value) is { IsVar: false } and not NullableTypeSyntax and { } type
            ? root.ReplaceNodes([value, type], (node, _) => node == value ? none : SyntaxFactory.NullableType(type.WithoutTrailingTrivia()).WithTrailingTrivia(type.GetTrailingTrivia()))
            : null;
    }

    // The type that the code gives what the value goes into; null where it is not written beside it.
    private static TypeSyntax? DeclaredType(ExpressionSyntax value) => value.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1 } declaration } } => declaration.Type,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
        EqualsValueClauseSyntax { Parent: ParameterSyntax parameter } => parameter.Type,
        ArrowExpressionClauseSyntax { Parent: { } member } => ReturnType(member),
        ReturnStatementSyntax statement => ReturnType(statement.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax)),
        _ => null,
    };

    private static TypeSyntax? ReturnType(SyntaxNode? member) => member switch
    {
        MethodDeclarationSyntax method when !method.Modifiers.Any(SyntaxKind.AsyncKeyword) => method.ReturnType,
        LocalFunctionStatementSyntax local when !local.Modifiers.Any(SyntaxKind.AsyncKeyword) => local.ReturnType,
        PropertyDeclarationSyntax property => property.Type,
        _ => null,
    };
}
