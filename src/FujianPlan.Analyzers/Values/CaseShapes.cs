using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Values;

/// <summary>
/// The cases of a <c>switch</c>, and the alternatives of a pattern, as texts that are the same where two take the same values: by these
/// it is told whether a corrected case is one that is there already.
/// </summary>
internal sealed class CaseShapes
{
    private readonly CodeUse _use;
    private readonly string _code;

    private CaseShapes(CodeUse use, string code) => (_use, _code) = (use, code);

    /// <summary>What becomes of the case that a constant stands in, if it is corrected.</summary>
    /// <param name="use">The constant, which is compared.</param>
    /// <param name="code">What is written in its place.</param>
    public static Doubling DoublingOf(CodeUse use, string code) => new CaseShapes(use, code).OfCase();

    private Doubling OfCase()
    {
        IOperation alternative = _use.Operation;
        for (IOperation? parent = alternative.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or:
                    Doubling among = Among(alternative, Alternatives(or).Where(other => other != alternative && !IsIn(other)));
                    if (among != Doubling.None)
                    {
                        return among;
                    }

                    // What is compared with the other cases is this alternative alone, but what stands around it is the whole.
                    if (or.Parent is IPatternOperation or IPropertySubpatternOperation && or.Parent is not IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or })
                    {
                        alternative = or;
                    }

                    break;
                case IPatternOperation or IPropertySubpatternOperation or IConversionOperation:
                    alternative = parent;
                    break;
                case IPatternCaseClauseOperation or ISingleValueCaseClauseOperation when parent.Parent?.Parent is ISwitchOperation statement:
                    return AmongCases(alternative, parent, [.. statement.Cases.SelectMany(section => section.Clauses).Select(clause => (clause, PatternOf(clause), IsGuarded(clause)))]);
                case ISwitchExpressionArmOperation when parent.Parent is ISwitchExpressionOperation expression:
                    return AmongCases(alternative, parent, [.. expression.Arms.Select(arm => ((IOperation)arm, (IOperation?)arm.Pattern, arm.Guard is not null))]);
                default:
                    return Doubling.None;
            }
        }

        return Doubling.None;
    }

    // Of two of the same cases, the later one is refused if the earlier one always applies.
    private Doubling AmongCases(IOperation alternative, IOperation own, List<(IOperation Case, IOperation? Pattern, bool IsGuarded)> all)
    {
        int index = all.FindIndex(one => one.Case == own);
        return Among(alternative, all.Where((one, i) => i != index && !(i < index ? one : all[index]).IsGuarded).SelectMany(one => one.Pattern is null ? [] : Alternatives(one.Pattern)));
    }

    private Doubling Among(IOperation alternative, IEnumerable<IOperation> others)
    {
        string corrected = Shape(alternative, correctsAll: false);
        IOperation[] all = [.. others];
        return all.Any(other => Shape(other, correctsAll: false) == corrected) ? Doubling.Certain
            : all.Any(other => Shape(other, correctsAll: true) == corrected) ? Doubling.Possible
            : Doubling.None;
    }

    private static IEnumerable<IOperation> Alternatives(IOperation pattern) => pattern is IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or
        ? Alternatives(or.LeftPattern).Concat(Alternatives(or.RightPattern))
        : [pattern];

    private bool IsIn(IOperation other) => other.Syntax.Span.Contains(_use.Operation.Syntax.Span);

    private static IOperation? PatternOf(ICaseClauseOperation clause) => clause switch
    {
        IPatternCaseClauseOperation pattern => pattern.Pattern,
        ISingleValueCaseClauseOperation single => single.Value,
        _ => null,
    };

    private static bool IsGuarded(ICaseClauseOperation clause) => clause is IPatternCaseClauseOperation { Guard: not null };

    private string Shape(IOperation pattern, bool correctsAll) => pattern switch
    {
        IConstantPatternOperation constant => Shape(constant.Value, correctsAll),
        IBinaryPatternOperation both => $"({Shape(both.LeftPattern, correctsAll)} {both.OperatorKind} {Shape(both.RightPattern, correctsAll)})",
        INegatedPatternOperation negated => $"not {Shape(negated.Pattern, correctsAll)}",
        IRecursivePatternOperation recursive =>
            $"{recursive.MatchedType}({Shapes(recursive.DeconstructionSubpatterns, correctsAll)}){{{Shapes(recursive.PropertySubpatterns, correctsAll)}}}{recursive.DeclaredSymbol?.Name}",
        IPropertySubpatternOperation property => $"{property.Member.Syntax}: {Shape(property.Pattern, correctsAll)}",
        IListPatternOperation list => $"[{Shapes(list.Patterns, correctsAll)}]",
        { ConstantValue: { HasValue: true, Value: string text } } => $"\"{(pattern.Syntax == _use.Operation.Syntax ? _code : correctsAll ? Corrected(text) : text)}\"",
        { ConstantValue: { HasValue: true, Value: var value } } => value?.ToString() ?? "null",
        _ => pattern.Syntax.ToString(),
    };

    private string Shapes(IEnumerable<IOperation> patterns, bool correctsAll) => string.Join(", ", patterns.Select(pattern => Shape(pattern, correctsAll)));

    private string Corrected(string text) => _use.Plan.Find(_use.Kind, text) is null && _use.Plan.Nearest(_use.Kind, text) is { IsCertain: true } nearest ? nearest.Members[0].Code : text;
}
