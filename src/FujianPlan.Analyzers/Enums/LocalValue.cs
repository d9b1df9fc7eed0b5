using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Enums;

/// <summary>Whether a value that a local gets is ever read: <c>Agency agency = default; Agencies.TryParse(code, out agency);</c></summary>
internal sealed class LocalValue
{
    private readonly ILocalSymbol _local;
    private readonly HashSet<int> _seen = [];
    private bool _isReplaced;

    private LocalValue(ILocalSymbol local) => _local = local;

    private enum Meeting
    {
        None,
        Written,
        Read,
    }

    /// <summary>Whether another value always takes the place of a value that a local gets, before anything reads it.</summary>
    /// <param name="value">The value, which is what the local is declared with, or assigned.</param>
    /// <param name="graphOf">The control flow around an operation.</param>
    /// <returns>False where it is read on any way through the method, where nothing takes its place, and for what goes into no local.</returns>
    public static bool IsReplaced(IOperation value, Func<ControlFlowGraph?> graphOf)
    {
        IOperation? parent = value.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        ILocalSymbol? local = parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { IsConst: false } declared } } => declared,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation assigned, Parent: IExpressionStatementOperation } => assigned.Local,
            _ => null,
        };
        if (local is null || graphOf() is not { } graph)
        {
            return false;
        }

        LocalValue kept = new(local);
        return kept.IsReadAfter(graph, value.Syntax) == false && kept._isReplaced;
    }

    // Null where the value is not in the graph: functions inside a method have graphs of their own.
    private bool? IsReadAfter(ControlFlowGraph graph, SyntaxNode value)
    {
        foreach (BasicBlock block in graph.Blocks)
        {
            for (int i = 0; i < block.Operations.Length; i++)
            {
                if (block.Operations[i].DescendantsAndSelf().Any(one => one is ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment && IsOwn(target) && assignment.Value.Syntax == value))
                {
                    return IsRead(graph, block, i + 1);
                }
            }
        }

        return Functions(graph).Select(function => IsReadAfter(function, value)).FirstOrDefault(answer => answer is not null);
    }

    private static IEnumerable<ControlFlowGraph> Functions(ControlFlowGraph graph) => graph.LocalFunctions
        .Select(function => graph.GetLocalFunctionControlFlowGraph(function))
        .Concat(graph.Blocks
            .SelectMany(block => block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations)
            .SelectMany(operation => operation.DescendantsAndSelf())
            .OfType<IFlowAnonymousFunctionOperation>()
            .Select(function => graph.GetAnonymousFunctionControlFlowGraph(function)));

    private bool IsRead(ControlFlowGraph graph, BasicBlock block, int from)
    {
        // Whatever is done inside a try may end in any of its handlers.
        if (Handlers(block).Any(handler => IsReadIn(graph, handler)))
        {
            return true;
        }

        for (int i = from; i < block.Operations.Length; i++)
        {
            Meeting met = Meet(block.Operations[i]);
            if (met != Meeting.None)
            {
                _isReplaced |= met == Meeting.Written;
                return met == Meeting.Read;
            }
        }

        Meeting last = block.BranchValue is null ? Meeting.None : Meet(block.BranchValue);
        _isReplaced |= last == Meeting.Written;
        return last == Meeting.Read || (last == Meeting.None && (IsReadIn(graph, block.FallThroughSuccessor?.Destination?.Ordinal) || IsReadIn(graph, block.ConditionalSuccessor?.Destination?.Ordinal)));
    }

    private bool IsReadIn(ControlFlowGraph graph, int? block) => block is { } ordinal && _seen.Add(ordinal) && IsRead(graph, graph.Blocks[ordinal], 0);

    private static IEnumerable<int?> Handlers(BasicBlock block)
    {
        for (ControlFlowRegion? region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Try)
            {
                foreach (ControlFlowRegion handler in region.EnclosingRegion!.NestedRegions.Where(other => other.Kind != ControlFlowRegionKind.Try))
                {
                    yield return handler.FirstBlockOrdinal;
                }
            }
        }
    }

    // What the first of its parts, in the order in which they are evaluated, does with the local.
    private Meeting Meet(IOperation operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation reference:
                return IsOwn(reference) ? Meeting.Read : Meeting.None;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target, IsRef: false } assignment when IsOwn(target):
                return Meet(assignment.Value) is var value && value != Meeting.None ? value : Meeting.Written;
            case IDeconstructionAssignmentOperation { Target: ITupleOperation targets } deconstruction when targets.Elements.Any(element => element is ILocalReferenceOperation target && IsOwn(target)):
                return Meet(deconstruction.Value) is var values && values != Meeting.None ? values : Meeting.Written;
            // A function may read the local whenever it is called.
            case IFlowAnonymousFunctionOperation:
                return Names(operation.Syntax) ? Meeting.Read : Meeting.None;
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } function } when Names(function):
            case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } called } when Names(called):
                return Meeting.Read;
        }

        bool isWritten = false;
        foreach (IOperation part in operation.ChildOperations)
        {
            // Arguments are evaluated first, and then the call writes what it gives out.
            if (part is IArgumentOperation { Parameter.RefKind: RefKind.Out, Value: ILocalReferenceOperation given } && IsOwn(given))
            {
                isWritten = true;
            }
            else if (Meet(part) is var met && met != Meeting.None)
            {
                return met;
            }
        }

        return isWritten ? Meeting.Written : Meeting.None;
    }

    private bool Names(IMethodSymbol function) => function.DeclaringSyntaxReferences.Any(declared => Names(declared.GetSyntax()));

    private bool Names(SyntaxNode function) => function.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == _local.Name);

    private bool IsOwn(ILocalReferenceOperation reference) => SymbolEqualityComparer.Default.Equals(reference.Local, _local);
}
