using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace FujianPlan.CodeFixes;

/// <summary>Names as a fix writes them: whole, for the simplifier to shorten and their namespaces to be imported.</summary>
internal static class Names
{
    /// <summary>A type.</summary>
    /// <param name="type">Its name, fully qualified.</param>
    /// <returns>The name.</returns>
    public static TypeSyntax Type(string type) => SyntaxFactory.ParseTypeName("global::" + type).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);

    /// <summary>A member of a type.</summary>
    /// <param name="member">Its name, fully qualified.</param>
    /// <returns>The expression.</returns>
    public static ExpressionSyntax Member(string member)
    {
        int point = member.LastIndexOf('.');

        // The type has to bear the annotation: of a longer expression, no namespace is found to be imported.
        ExpressionSyntax type = SyntaxFactory.ParseExpression("global::" + member.Substring(0, point)).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
        return SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, type, SyntaxFactory.IdentifierName(member.Substring(point + 1)))
            .WithAdditionalAnnotations(Simplifier.Annotation);
    }
}
