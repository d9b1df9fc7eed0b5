using System.Collections.Immutable;
using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

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
        // Most symbols have no attribute: to be told of attributes costs little, and to ask each symbol for its own costs much.
        context.RegisterOperationAction(operation => TellOf(operation), OperationKind.Attribute);

        // What the assembly says stands at the top of files. The end of the compilation would do as well, but no editor waits for it.
        context.RegisterSemanticModelAction(model =>
        {
            SyntaxTree tree = model.SemanticModel.SyntaxTree;
            if (tree.GetRoot(model.CancellationToken) is CompilationUnitSyntax { AttributeLists.Count: > 0 })
            {
                Tell(model.SemanticModel.Compilation.Assembly.GetAttributes(), diagnostic => ReportIn(tree, null, diagnostic, model.ReportDiagnostic), model.CancellationToken);
            }
        });

        void TellOf(OperationAnalysisContext operation)
        {
            if (IsImplements(operation.Operation) && operation.ContainingSymbol is not IAssemblySymbol)
            {
                Tell(
                    Owner(operation.ContainingSymbol, operation.Operation.Syntax),
                    diagnostic => ReportIn(operation.Operation.Syntax.SyntaxTree, operation.Operation.Syntax, diagnostic, operation.ReportDiagnostic),
                    operation.CancellationToken);
            }
        }

        void Tell(ImmutableArray<AttributeData> attributes, Action<Diagnostic> report, CancellationToken cancellation)
        {
            List<Implementation>? all = null;
            foreach (AttributeData attribute in attributes)
            {
                if (Of(attribute, plans, cancellation) is { } implementation)
                {
                    (all ??= []).Add(implementation);
                }
            }

            if (all is not null)
            {
                found(report, all);
            }
        }
    }

    private static bool IsImplements(IOperation operation) => operation is IAttributeOperation { Operation: IObjectCreationOperation { Type.Name: "ImplementsAttribute" } };

    // All the attributes of what one of them stands on. [method: Implements(…)] before an event is for what adds and removes.
    private static ImmutableArray<AttributeData> Owner(ISymbol declared, SyntaxNode attribute)
    {
        IEnumerable<ISymbol> others = declared is IEventSymbol both ? new ISymbol?[] { both.AddMethod, both.RemoveMethod }.OfType<ISymbol>() : Enumerable.Empty<ISymbol>();
        foreach (ISymbol symbol in others.Prepend(declared))
        {
            ImmutableArray<AttributeData> attributes = symbol.GetAttributes();
            if (attributes.Any(one => one.ApplicationSyntaxReference is { } written && written.SyntaxTree == attribute.SyntaxTree && written.Span == attribute.Span))
            {
                return attributes;
            }
        }

        return ImmutableArray<AttributeData>.Empty;
    }

    // Of what a symbol says, each attribute reports its own part; of what the whole assembly says, each file.
    private static void ReportIn(SyntaxTree tree, SyntaxNode? attribute, Diagnostic diagnostic, Action<Diagnostic> report)
    {
        if (diagnostic.Location.SourceTree == tree && (attribute is null || diagnostic.Location.SourceSpan == attribute.Span))
        {
            report(diagnostic);
        }
    }

    private static Implementation? Of(AttributeData attribute, PlanSet plans, CancellationToken cancellation) =>
        attribute is { AttributeClass: { Name: "ImplementsAttribute" } mark, ApplicationSyntaxReference: { } written }
            && attribute.ConstructorArguments.Length == 1
            && attribute.ConstructorArguments[0] is { Value: { } value, Type: { } type }
            && plans.PlanOf(mark) is { } plan
            && PlanEnum.Of(type, plans) is { Kind: CodeKind.Task } tasks && tasks.MemberOf(value) is { } member
            && plan.TaskOfId(member.Name) is { } task
                ? new Implementation(plan, task, written.GetSyntax(cancellation).GetLocation())
                : null;
}

/// <summary>That a piece of software says it implements a task.</summary>
/// <param name="Plan">The task's plan.</param>
/// <param name="Task">The task.</param>
/// <param name="Place">Where it says so.</param>
internal sealed record Implementation(KnownPlan Plan, KnownMember Task, Location Place);
