using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FujianPlan.CodeFixes.Rules;

/// <summary>FJP9006: writes <c>null</c> for a value that is none, and makes what has it nullable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndefinedValueFix))]
[Shared]
public sealed class UndefinedValueFix : NodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("FJP9006");

    private protected override string TitleOf(Diagnostic diagnostic) => FixTitle.Write("null");

    private protected override IEnumerable<NodeEdit> EditsFor(SyntaxNode node, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation)
    {
        if (node is not ExpressionSyntax value)
        {
            return [];
        }

        NodeEdit none = new(value, old => SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression).WithTriviaFrom(old));

        // Agency? lead = default(Agency): what it goes into takes null already.
        if (model.GetTypeInfo(value, cancellation).ConvertedType is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            return [none];
        }

        return DeclaredType(value) is { IsVar: false } and not NullableTypeSyntax and { } type
            ? [none, new NodeEdit(type, old => SyntaxFactory.NullableType(((TypeSyntax)old).WithoutTrailingTrivia()).WithTrailingTrivia(old.GetTrailingTrivia()))]
            : [];
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
