using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Values;

/// <summary>Finds the constants that are used where codes are wanted.</summary>
internal sealed class CodeUses
{
    private readonly PlanSet _plans;
    private readonly CodeMarks _marks;
    private readonly Action<OperationAnalysisContext, CodeUse> _found;
    private readonly Action<OperationAnalysisContext, MarkedUse>? _foundMarked;
    private readonly bool _follows;

    private CodeUses(PlanSet plans, Action<OperationAnalysisContext, CodeUse> found, Action<OperationAnalysisContext, MarkedUse>? foundMarked, bool follows) =>
        (_plans, _marks, _found, _foundMarked, _follows) = (plans, CodeMarks.Of(plans), found, foundMarked, follows);

    /// <summary>Looks for constants that reach what is marked, and for those that the library looks up.</summary>
    /// <param name="context">Where to register.</param>
    /// <param name="plans">The plans at hand.</param>
    /// <param name="found">What is done with each.</param>
    /// <param name="foundMarked">What is done with something that is marked as a code of another kind; null where that is of no interest.</param>
    /// <param name="follows">Whether variables are followed to what they have.</param>
    public static void Register(
        CompilationStartAnalysisContext context, PlanSet plans, Action<OperationAnalysisContext, CodeUse> found, Action<OperationAnalysisContext, MarkedUse>? foundMarked = null, bool follows = true)
    {
        CodeUses uses = new(plans, found, foundMarked, follows);
        context.RegisterOperationAction(uses.Argument, OperationKind.Argument);
        context.RegisterOperationAction(uses.Attribute, OperationKind.Attribute);
        context.RegisterOperationAction(uses.Assignment, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
        context.RegisterOperationAction(uses.Deconstruction, OperationKind.DeconstructionAssignment);
        context.RegisterOperationAction(uses.MemberInitializer, OperationKind.MemberInitializer);
        context.RegisterOperationAction(uses.Initializer, OperationKind.FieldInitializer, OperationKind.PropertyInitializer, OperationKind.ParameterInitializer);
        context.RegisterOperationAction(uses.Function, OperationKind.LocalFunction, OperationKind.AnonymousFunction);
        context.RegisterOperationAction(uses.Return, OperationKind.Return, OperationKind.YieldReturn);
    }

    /// <summary>Looks for constants that the library looks up.</summary>
    /// <param name="context">Where to register.</param>
    /// <param name="plans">The plans at hand.</param>
    /// <param name="found">What is done with each.</param>
    /// <param name="foundMarked">What is done with something that is marked as a code of another kind; null where that is of no interest.</param>
    /// <param name="follows">Whether variables are followed to what they have.</param>
    public static void RegisterLookUps(
        CompilationStartAnalysisContext context, PlanSet plans, Action<OperationAnalysisContext, CodeUse> found, Action<OperationAnalysisContext, MarkedUse>? foundMarked = null, bool follows = true)
    {
        CodeUses uses = new(plans, found, foundMarked, follows);
        context.RegisterOperationAction(uses.LookUp, OperationKind.Invocation);
    }

    /// <summary>Looks for constants that are compared with what is marked.</summary>
    /// <param name="context">Where to register.</param>
    /// <param name="plans">The plans at hand.</param>
    /// <param name="found">What is done with each.</param>
    /// <param name="foundMarked">What is done with something that is marked as a code of another kind; null where that is of no interest.</param>
    /// <param name="follows">Whether variables are followed to what they have.</param>
    public static void RegisterComparisons(
        CompilationStartAnalysisContext context, PlanSet plans, Action<OperationAnalysisContext, CodeUse> found, Action<OperationAnalysisContext, MarkedUse>? foundMarked = null, bool follows = true)
    {
        CodeUses uses = new(plans, found, foundMarked, follows);
        context.RegisterOperationAction(uses.Compared, Comparison.Kinds);
    }

    private void LookUp(OperationAnalysisContext context)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (LookUps.MayBe(call.TargetMethod))
        {
            foreach (IArgumentOperation argument in call.Arguments)
            {
                Argument(context, argument);
            }
        }
    }

    private void Argument(OperationAnalysisContext context) => Argument(context, (IArgumentOperation)context.Operation);

    private void Argument(OperationAnalysisContext context, IArgumentOperation argument)
    {
        if (argument is not { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter } || !MayBePassed(argument.Value, parameter))
        {
            return;
        }

        if (_plans.MayMark(parameter.ContainingAssembly))
        {
            if (_marks.On(parameter) is { } mark)
            {
                Reached(context, mark, argument.Value);
                return;
            }
        }

        if (LookUps.Of(parameter, _plans) is (var plan, var kind))
        {
            Use(context, plan, kind, CodeUseKind.IsLookedUp, argument.Value);
            return;
        }

        // order.Supporting.Add("SZBB")
        if (argument.Parent is IInvocationOperation { Instance: { } collection, TargetMethod: var method } && CollectionCalls.Add(method) && _marks.OnValue(collection) is { } collected)
        {
            Reached(context, collected, argument.Value);
        }
    }

    // Most methods that take anything, as those of logs do, are not for codes. What the parameter takes is asked last, as the compiler has
    // to find it out.
    private bool MayBePassed(IOperation value, IParameterSymbol parameter) =>
        CodeSources.MayBeIn(value, alsoReferences: false) || (_follows && CodeSources.MayBeIn(value, alsoReferences: true) && MayTakeTexts(parameter.Type));

    private static bool MayTakeTexts(ITypeSymbol type) => type.SpecialType == SpecialType.System_String || type is IArrayTypeSymbol or INamedTypeSymbol { TypeArguments.Length: 1 } or ITypeParameterSymbol;

    // [InlineData("SZBB")]
    private void Attribute(OperationAnalysisContext context)
    {
        foreach ((ISymbol target, IOperation value) in DataAttributes.Of((IAttributeOperation)context.Operation, context.CancellationToken))
        {
            Reached(context, target, value);
        }
    }

    private void Assignment(OperationAnalysisContext context)
    {
        IAssignmentOperation assignment = (IAssignmentOperation)context.Operation;
        Assigned(context, assignment.Target, assignment.Value);
    }

    // (order.Lead, order.Task) = ("SZBB", "9.9")
    private void Deconstruction(OperationAnalysisContext context)
    {
        IDeconstructionAssignmentOperation assignment = (IDeconstructionAssignmentOperation)context.Operation;
        IOperation value = assignment.Value;
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        if (assignment.Target is ITupleOperation targets && value is ITupleOperation values)
        {
            foreach ((IOperation target, IOperation element) in targets.Elements.Zip(values.Elements, (target, element) => (target, element)))
            {
                Assigned(context, target, element);
            }
        }
    }

    private void Assigned(OperationAnalysisContext context, IOperation target, IOperation value)
    {
        if (target is IMemberReferenceOperation or IParameterReferenceOperation or IArrayElementReferenceOperation && CodeSources.MayBeIn(value, _follows) && _marks.OnValue(target) is { } mark)
        {
            Reached(context, mark, value);
        }
    }

    // new Order { Supporting = { "SZBB" } }
    private void MemberInitializer(OperationAnalysisContext context)
    {
        IMemberInitializerOperation member = (IMemberInitializerOperation)context.Operation;
        if (member.InitializedMember is IMemberReferenceOperation reference)
        {
            foreach (IOperation added in ConstantTexts.Added(member.Initializer))
            {
                Reached(context, reference.Member, added);
            }
        }
    }

    private void Initializer(OperationAnalysisContext context)
    {
        ISymbol? target = context.Operation switch
        {
            IFieldInitializerOperation fields => fields.InitializedFields.FirstOrDefault(),
            IPropertyInitializerOperation properties => properties.InitializedProperties.FirstOrDefault(),
            IParameterInitializerOperation parameter => parameter.Parameter,
            _ => null,
        };
        Reached(context, target, ((ISymbolInitializerOperation)context.Operation).Value);
    }

    // What the parameters of a function inside a method are without an argument is no operation of that method.
    private void Function(OperationAnalysisContext context)
    {
        IMethodSymbol function = context.Operation is ILocalFunctionOperation local ? local.Symbol : ((IAnonymousFunctionOperation)context.Operation).Symbol;
        foreach (IParameterSymbol parameter in function.Parameters)
        {
            if (parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: string }
                && parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.CancellationToken) is ParameterSyntax { Default.Value: { } written }
                && context.Operation.SemanticModel?.GetOperation(written, context.CancellationToken) is { } value)
            {
                Reached(context, parameter, value);
            }
        }
    }

    private void Return(OperationAnalysisContext context)
    {
        if (context.Operation is IReturnOperation { ReturnedValue: { } value }
            && CodeSources.MayBeIn(value, _follows)
            && MethodOf(context) is { } method
            && _marks.On(method) is { } mark)
        {
            Reached(context, mark, value);
        }
    }

    // A lambda returns for itself, not for the method that it stands in.
    private static IMethodSymbol? MethodOf(OperationAnalysisContext context)
    {
        for (IOperation? parent = context.Operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IAnonymousFunctionOperation lambda:
                    return lambda.Symbol;
                case ILocalFunctionOperation local:
                    return local.Symbol;
            }
        }

        return context.ContainingSymbol as IMethodSymbol;
    }

    private void Compared(OperationAnalysisContext context)
    {
        foreach (ComparedValue compared in Comparison.Of(context.Operation, _marks))
        {
            if (_plans.PlanOf(compared.Mark.Attribute) is { } plan)
            {
                Use(context, plan, compared.Mark.Kind, CodeUseKind.IsCompared, compared.Value, compared.Rule);
            }
        }
    }

    private void Reached(OperationAnalysisContext context, ISymbol? target, IOperation value)
    {
        if (target is not null && CodeSources.MayBeIn(value, _follows) && _marks.On(target) is { } mark)
        {
            Reached(context, mark, value);
        }
    }

    private void Reached(OperationAnalysisContext context, CodeMark mark, IOperation value)
    {
        if (_plans.PlanOf(mark.Attribute) is { } plan)
        {
            Use(context, plan, mark.Kind, CodeUseKind.Reaches, value);
        }
    }

    private void Use(OperationAnalysisContext context, KnownPlan plan, CodeKind kind, CodeUseKind use, IOperation value, EqualityRule? rule = null)
    {
        foreach (CodeSource source in _marks.Sources.Of(value))
        {
            if (ConstantTexts.TextOf(source.Value) is { } text)
            {
                if ((_follows || source.Value == source.Place) && rule?.MayJudge(text) != false && !(use == CodeUseKind.Reaches && IsHeldToItsOwnMark(source.Value, kind)))
                {
                    _found(context, new CodeUse(plan, kind, use, text, source.Place) { IgnoresCase = rule?.IgnoresCase == true, IsWhole = source.IsWhole, Written = source.Value == source.Place ? null : source.Value });
                }
            }
            else if (_foundMarked is not null && _marks.OnValue(source.Value) is { } mark && mark.Kind != kind)
            {
                _foundMarked(context, new MarkedUse(plan, kind, mark.Kind, use, source.Place));
            }
        }
    }

    // A constant that is marked itself is told where it is declared.
    private bool IsHeldToItsOwnMark(IOperation value, CodeKind kind) => value is IFieldReferenceOperation { Field: { IsConst: true } constant } && _marks.On(constant)?.Kind == kind;
}
