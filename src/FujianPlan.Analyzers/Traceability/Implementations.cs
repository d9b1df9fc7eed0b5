using System.Collections.Immutable;
using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Analyzers.Traceability;

/// <summary>Finds what <c>[Implements]</c> stands on: types, methods, and the assembly.</summary>
internal static class Implementations
{
    /// <summary>Looks for symbols that say which tasks they implement.</summary>
    /// <param name="context">Where to register.</param>
    /// <param name="plans">The plans at hand.</param>
    /// <param name="found">What is done with what one symbol says, in the order of the source.</param>
    public static void Register(CompilationStartAnalysisContext context, PlanSet plans, Action<Action<Diagnostic>, IReadOnlyList<Implementation>> found)
    {
        context.RegisterSymbolAction(
            symbol => Tell(symbol.Symbol, null, symbol.ReportDiagnostic, symbol.CancellationToken), SymbolKind.NamedType, SymbolKind.Method);

        // What the assembly says stands at the top of files. The end of the compilation would do as well, but no editor waits for it.
        context.RegisterSemanticModelAction(model =>
        {
            if (model.SemanticModel.SyntaxTree.GetRoot(model.CancellationToken) is CompilationUnitSyntax { AttributeLists.Count: > 0 })
            {
                Tell(model.SemanticModel.Compilation.Assembly, model.SemanticModel.SyntaxTree, model.ReportDiagnostic, model.CancellationToken);
            }
        });

        void Tell(ISymbol symbol, SyntaxTree? tree, Action<Diagnostic> report, CancellationToken cancellation)
        {
            List<Implementation>? all = null;
            foreach (AttributeData attribute in symbol.GetAttributes())
            {
                if (Of(attribute, plans, cancellation) is { } implementation)
                {
                    (all ??= []).Add(implementation);
                }
            }

            if (all is not null)
            {
                found(tree is null ? report : diagnostic => ReportIn(tree, diagnostic, report), all);
            }
        }
    }

    // Of what the whole assembly says, each file reports its own part.
    private static void ReportIn(SyntaxTree tree, Diagnostic diagnostic, Action<Diagnostic> report)
    {
        if (diagnostic.Location.SourceTree == tree)
        {
            report(diagnostic);
        }
    }

    private static Implementation? Of(AttributeData attribute, PlanSet plans, CancellationToken cancellation) =>
        attribute is { AttributeClass: { Name: "ImplementsAttribute" } mark, ApplicationSyntaxReference: { } written }
            && attribute.ConstructorArguments.Length == 1
            && attribute.ConstructorArguments[0] is { Value: { } value, Type: INamedTypeSymbol { Name: "TaskId" } type }
            && plans.PlanOf(mark) is { } plan
            && PlanEnum.Of(type, plans)?.MemberOf(value) is { } member
            && plan.TaskOfId(member.Name) is { } task
                ? new Implementation(plan, task, written.GetSyntax(cancellation).GetLocation())
                : null;
}
