using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Values;

/// <summary>
/// What variables have for certain: a local that is assigned where it is declared and nowhere else, a read-only field, a property without
/// a setter.
/// </summary>
/// <param name="compilation">The code that they are declared in.</param>
internal sealed class Origins(Compilation compilation)
{
    private readonly ConcurrentDictionary<ISymbol, SyntaxNode?> _written = new(SymbolEqualityComparer.Default);

    /// <summary>What a reference to a variable comes to.</summary>
    /// <param name="reference">A reference, or any other operation.</param>
    /// <returns>The one expression that the variable ever has; null where there is no such, or none at hand.</returns>
    public IOperation? Of(IOperation reference)
    {
        ISymbol? variable = reference switch
        {
            ILocalReferenceOperation { Local: { IsConst: false, RefKind: RefKind.None } local } => local,
            IFieldReferenceOperation { Field: { IsReadOnly: true, IsConst: false } field } => field,
            IPropertyReferenceOperation { Property: { SetMethod: null, IsIndexer: false, IsVirtual: false, IsAbstract: false, IsOverride: false } property } => property,
            _ => null,
        };
        if (variable is null || variable.DeclaringSyntaxReferences.Length != 1 || reference.SemanticModel is not { } model)
        {
            return null;
        }

        return _written.GetOrAdd(variable, Written) is { } value ? ModelOf(value.SyntaxTree, model)?.GetOperation(value) : null;
    }

    // Asked only for what reaches a mark, and is declared in another file than it is used in.
#pragma warning disable RS1030
    private SemanticModel? ModelOf(SyntaxTree tree, SemanticModel model) =>
        tree == model.SyntaxTree ? model : compilation.ContainsSyntaxTree(tree) ? compilation.GetSemanticModel(tree) : null;
#pragma warning restore RS1030

    private static SyntaxNode? Written(ISymbol variable) => variable.DeclaringSyntaxReferences[0].GetSyntax() switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } declarator when variable is ILocalSymbol =>
            declarator.Parent?.Parent is LocalDeclarationStatementSyntax { Parent: { } scope } && !IsChanged(ScopeOf(scope), variable) ? value : null,
        VariableDeclaratorSyntax { Initializer.Value: { } value } => IsAssignedByAConstructor(variable) ? null : value,
        PropertyDeclarationSyntax { Initializer.Value: { } value } => IsAssignedByAConstructor(variable) ? null : value,
        PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } => value,
        _ => null,
    };

    // The statements of a program are its members, one by one; and what one section of a switch declares, all can use.
    private static SyntaxNode ScopeOf(SyntaxNode scope) => scope is GlobalStatementSyntax or SwitchSectionSyntax ? scope.Parent! : scope;

    private static bool IsAssignedByAConstructor(ISymbol variable) => variable.ContainingType.DeclaringSyntaxReferences
        .Select(part => part.GetSyntax())
        .OfType<TypeDeclarationSyntax>()
        .SelectMany(part => part.Members.OfType<ConstructorDeclarationSyntax>().Concat<SyntaxNode>(
            part.Members.OfType<PropertyDeclarationSyntax>().SelectMany(property => property.AccessorList?.Accessors.Where(accessor => accessor.IsKind(SyntaxKind.InitAccessorDeclaration)) ?? [])))
        .Any(constructor => IsChanged(constructor, variable));

    // By name: another variable of the same name, in a nested function say, only makes the answer a careful one.
    private static bool IsChanged(SyntaxNode scope, ISymbol variable) => scope.DescendantNodes()
        .OfType<IdentifierNameSyntax>()
        .Any(name => name.Identifier.ValueText == variable.Name && IsChanged(name, variable));

    private static bool IsChanged(IdentifierNameSyntax name, ISymbol variable)
    {
        // this.Lead = …
        ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access && access.Name == name ? access : name;
        return whole.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == whole,
            ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } => true,
            ArgumentSyntax { Parent: TupleExpressionSyntax tuple } => IsDeconstructedInto(tuple),
            RefExpressionSyntax => true,
            PrefixUnaryExpressionSyntax unary => unary.IsKind(SyntaxKind.AddressOfExpression),
            // What a collection has when it is declared, it may lose: only a text is for ever.
            MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax => variable is ILocalSymbol { Type.SpecialType: not SpecialType.System_String },
            _ => false,
        };
    }

    private static bool IsDeconstructedInto(TupleExpressionSyntax tuple) => tuple.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == tuple,
        ForEachVariableStatementSyntax each => each.Variable == tuple,
        ArgumentSyntax { Parent: TupleExpressionSyntax outer } => IsDeconstructedInto(outer),
        _ => false,
    };
}
