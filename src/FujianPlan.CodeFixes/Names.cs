using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace FujianPlan.CodeFixes;

/// <summary>Names as a fix writes them: whole, for the simplifier to shorten and, where that does no harm, their namespace to be imported.</summary>
internal static class Names
{
    /// <summary>A type whose namespace is not imported for it.</summary>
    /// <param name="type">Its name, fully qualified.</param>
    /// <returns>The name.</returns>
    public static TypeSyntax Type(string type) => SyntaxFactory.ParseTypeName("global::" + type).WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>A member of a plan's type.</summary>
    /// <param name="member">Its name, fully qualified.</param>
    /// <param name="model">What the code means.</param>
    /// <param name="position">Where it goes.</param>
    /// <returns>The expression.</returns>
    public static ExpressionSyntax Member(string member, SemanticModel model, int position)
    {
        int point = member.LastIndexOf('.');
        string type = member.Substring(0, point);

        // The type has to bear the annotation: of a longer expression, no namespace is found to be imported.
        ExpressionSyntax qualified = SyntaxFactory.ParseExpression("global::" + type).WithAdditionalAnnotations(Simplifier.Annotation);
        return SyntaxFactory.MemberAccessExpression(
                SyntaxKind.SimpleMemberAccessExpression,
                MayImport(type, model, position) ? qualified.WithAdditionalAnnotations(Simplifier.AddImportsAnnotation) : qualified,
                SyntaxFactory.IdentifierName(member.Substring(point + 1)))
            .WithAdditionalAnnotations(Simplifier.Annotation);
    }

    // Every plan has the same types. Where another plan's are in sight, or anything else of one of their names, importing these would
    // make each such name ambiguous.
    private static bool MayImport(string type, SemanticModel model, int position) => model.Compilation.GetTypeByMetadataName(type)?.ContainingNamespace is { } space
        && space.GetTypeMembers().All(member => model.LookupNamespacesAndTypes(position, name: member.Name).All(seen => SymbolEqualityComparer.Default.Equals(seen.ContainingNamespace, space)));
}
