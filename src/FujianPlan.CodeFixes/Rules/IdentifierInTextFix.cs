using System.Collections.Immutable;
using System.Composition;
using FujianPlan.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace FujianPlan.CodeFixes.Rules;

/// <summary>FJP9012: writes the code into the text, not the identifier.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IdentifierInTextFix))]
[Shared]
public sealed class IdentifierInTextFix : NodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("FJP9012");

    private protected override string TitleOf(Diagnostic diagnostic) => FixTitle.Write(IsOfAll(diagnostic) ? "Select(one => one.ToCode())" : "ToCode()");

    private protected override IEnumerable<NodeEdit> EditsFor(SyntaxNode node, Diagnostic diagnostic, SemanticModel model, CancellationToken cancellation) => node is not ExpressionSyntax value ? []
        : IsOfAll(diagnostic) ? OfAll(value, model, cancellation)
        : ExtensionCall.Of(value, value, "ToCode", model, cancellation) is not null
            ? [new NodeEdit(value, changed => ExtensionCall.Of(value, (ExpressionSyntax)changed, "ToCode", model, cancellation)!.WithTriviaFrom(changed))]
            : [];

    private static bool IsOfAll(Diagnostic diagnostic) => Replacement.In(diagnostic.Properties, Replacement.Expressions).Contains("Select");

    // string.Join(", ", agencies) → string.Join(", ", agencies.Select(one => one.ToCode())), where that can be written as it stands.
    private static IEnumerable<NodeEdit> OfAll(ExpressionSyntax values, SemanticModel model, CancellationToken cancellation)
    {
        bool isTyped = values.Parent?.Parent?.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax } or GenericNameSyntax };
        if (isTyped || model.GetTypeInfo(values, cancellation).Type is not { } type || ElementOf(type) is not { } element
            || !model.LookupSymbols(values.SpanStart, type, "Select", includeReducedExtensionMethods: true).OfType<IMethodSymbol>().Any()
            || Names.Extension("ToCode", Enum(element), model, values.SpanStart) is not { } name)
        {
            return [];
        }

        ExpressionSyntax one = SyntaxFactory.IdentifierName("one");
        ExpressionSyntax code = SymbolEqualityComparer.Default.Equals(Enum(element), element)
            ? SyntaxFactory.InvocationExpression(SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, one, name))
            : SyntaxFactory.ConditionalAccessExpression(one, SyntaxFactory.InvocationExpression(SyntaxFactory.MemberBindingExpression(name)));
        return
        [
            new NodeEdit(values, changed => SyntaxFactory.InvocationExpression(
                SyntaxFactory.MemberAccessExpression(
                    SyntaxKind.SimpleMemberAccessExpression,
                    SyntaxFactory.ParenthesizedExpression(((ExpressionSyntax)changed).WithoutTrivia()).WithAdditionalAnnotations(Simplifier.Annotation),
                    SyntaxFactory.IdentifierName("Select")),
                SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(SyntaxFactory.SimpleLambdaExpression(SyntaxFactory.Parameter(SyntaxFactory.Identifier("one")), code))))).WithTriviaFrom(changed)),
        ];
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol type) => type is IArrayTypeSymbol array ? array.ElementType
        : type.AllInterfaces.Add((type as INamedTypeSymbol)!).FirstOrDefault(one => one?.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0];

    private static ITypeSymbol Enum(ITypeSymbol type) => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
