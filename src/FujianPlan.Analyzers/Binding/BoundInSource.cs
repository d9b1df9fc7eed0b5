using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Binding;

/// <summary>The values of a plan that configuration is bound to anywhere in a compilation, by the types of its own that have them.</summary>
internal static class BoundInSource
{
    /// <summary>Finds them.</summary>
    /// <param name="plans">The plans of the compilation.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>Of each type, the members that are bound.</returns>
    public static ILookup<INamedTypeSymbol, BoundValue> Of(PlanSet plans, CancellationToken cancellation)
    {
        HashSet<ITypeSymbol> roots = new(SymbolEqualityComparer.Default);
        foreach (SyntaxTree tree in plans.Compilation.SyntaxTrees)
        {
            InvocationExpressionSyntax[] calls = [.. tree.GetRoot(cancellation).DescendantNodes().OfType<InvocationExpressionSyntax>().Where(call => NameOf(call.Expression) is { } name && BinderCall.MayBe(name))];
            if (calls.Length == 0)
            {
                continue;
            }

            // A property is told where it stands, where it can be mended, and what binds it stands elsewhere: the model of that file is asked for once, and only where a generated binder runs.
#pragma warning disable RS1030
            SemanticModel model = plans.Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
            roots.UnionWith(calls.Select(call => model.GetOperation(call, cancellation) is IInvocationOperation operation && !BinderCall.IsOfOneValue(operation) ? BinderCall.TypeOf(operation) : null).OfType<ITypeSymbol>());
        }

        return roots.SelectMany(root => BoundTypes.From(root, plans))
            .Where(value => value.PlaceIn(plans) is not null)
            .GroupBy(value => value.Member.OriginalDefinition, SymbolEqualityComparer.Default)
            .Select(group => group.First())
            .ToLookup(value => value.Member.ContainingType.OriginalDefinition, (IEqualityComparer<INamedTypeSymbol>)SymbolEqualityComparer.Default);
    }

    private static string? NameOf(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
