using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace FujianPlan.CodeFixes;

/// <summary>Names as a fix writes them: whole, for the simplifier to shorten and, where that does no harm, their namespace to be imported.</summary>
internal static class Names
{
    // On a name with the type whose namespace it needs.
    private static readonly SyntaxAnnotation Bearing = new("FujianPlan.Import");

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

    /// <summary>A method as it is called on a value.</summary>
    /// <param name="method">Its name.</param>
    /// <param name="type">The type of the value, for which it is an extension method, in the same namespace.</param>
    /// <param name="model">What the code means.</param>
    /// <param name="position">Where it goes.</param>
    /// <returns>The name; null where the namespace is not imported, and cannot be.</returns>
    public static SimpleNameSyntax? Extension(string method, ITypeSymbol type, SemanticModel model, int position)
    {
        if (model.LookupSymbols(position, type, method, includeReducedExtensionMethods: true).OfType<IMethodSymbol>().Any())
        {
            return SyntaxFactory.IdentifierName(method);
        }

        // Nothing but a type has its namespace imported. The one that is put here is taken out again when that is done.
        return Holder(type) is var holder && MayImport(holder, model, position)
            ? SyntaxFactory.GenericName(
                    SyntaxFactory.Identifier(method),
                    SyntaxFactory.TypeArgumentList(SyntaxFactory.SingletonSeparatedList(Type(holder).WithAdditionalAnnotations(Simplifier.AddImportsAnnotation))))
                .WithAdditionalAnnotations(Bearing)
            : null;
    }

    /// <summary>The class with the extension methods of an enum.</summary>
    public static string Holder(ITypeSymbol type) => $"{type.ContainingNamespace.ToDisplayString()}.{type.Name}Extensions";

    /// <summary>A file of whose names all is imported that they need.</summary>
    /// <param name="root">The file.</param>
    /// <returns>The file, without what bears a namespace only for that.</returns>
    public static SyntaxNode Relieved(SyntaxNode root) =>
        root.ReplaceNodes(root.GetAnnotatedNodes(Bearing).OfType<GenericNameSyntax>(), (_, name) => SyntaxFactory.IdentifierName(name.Identifier));

    // Every plan has the same types. Where another plan's are in sight, or anything else of one of their names, importing these would
    // make each such name ambiguous.
    private static bool MayImport(string type, SemanticModel model, int position) => model.Compilation.GetTypeByMetadataName(type)?.ContainingNamespace is { } space
        && space.GetTypeMembers().All(member => model.LookupNamespacesAndTypes(position, name: member.Name).All(seen => SymbolEqualityComparer.Default.Equals(seen.ContainingNamespace, space)));
}
