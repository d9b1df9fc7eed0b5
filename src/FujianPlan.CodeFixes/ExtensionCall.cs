using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace FujianPlan.CodeFixes;

/// <summary>Calls of the plan's extension methods on its enums: <c>agency.ToCode()</c>, <c>task.Lead?.ToCode()</c>.</summary>
internal static class ExtensionCall
{
    /// <summary>Calls a method on a value.</summary>
    /// <param name="value">An expression of one of a plan's enums, or of its nullable form.</param>
    /// <param name="written">The same, as it is written in the call.</param>
    /// <param name="method">The method: <c>ToCode</c> or <c>IsDefined</c>.</param>
    /// <param name="model">What the code means.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The call; null where the expression has no such type.</returns>
    public static ExpressionSyntax? Of(ExpressionSyntax value, ExpressionSyntax written, string method, SemanticModel model, CancellationToken cancellation)
    {
        bool isNullable = false;
        ITypeSymbol? type = model.GetTypeInfo(value, cancellation).Type;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            (type, isNullable) = (nullable.TypeArguments[0], true);
        }

        if (type is not { TypeKind: TypeKind.Enum })
        {
            return null;
        }

        SimpleNameSyntax? name = Names.Extension(method, type, model, value.SpanStart);
        if (name is null)
        {
            // What may be null, or stands behind a ?., has no such form.
            return isNullable || value.DescendantNodesAndSelf().OfType<MemberBindingExpressionSyntax>().Any() ? null : SyntaxFactory.InvocationExpression(
                Names.Member($"{Names.Holder(type)}.{method}", model, value.SpanStart),
                SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(written.WithoutTrivia()))));
        }

        // What stands behind a ?. cannot be put into parentheses, and needs none.
        ExpressionSyntax receiver = written is IdentifierNameSyntax or MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ElementBindingExpressionSyntax
            ? written.WithoutTrivia()
            : SyntaxFactory.ParenthesizedExpression(written.WithoutTrivia()).WithAdditionalAnnotations(Simplifier.Annotation);
        return isNullable
            ? SyntaxFactory.ConditionalAccessExpression(receiver, SyntaxFactory.InvocationExpression(SyntaxFactory.MemberBindingExpression(name)))
            : SyntaxFactory.InvocationExpression(SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, receiver, name));
    }
}
