using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Values;

/// <summary>What a pattern is held against, wherever it stands in a larger one.</summary>
internal static class PatternInput
{
    /// <summary>The mark on what a pattern, or the label of a case, is held against.</summary>
    /// <param name="pattern">The pattern or the label.</param>
    /// <param name="marks">What is marked.</param>
    /// <returns>The mark; null where there is none.</returns>
    public static CodeMark? MarkOn(IOperation pattern, CodeMarks marks)
    {
        while (true)
        {
            switch (pattern.Parent)
            {
                // An element of a list is held to the mark of the list.
                case IBinaryPatternOperation or INegatedPatternOperation or IListPatternOperation or ISlicePatternOperation:
                    pattern = pattern.Parent;
                    continue;
                // order is { Lead: "SZBB" }
                case IPropertySubpatternOperation property:
                    return marks.OnValue(property.Member);
                // order is ("SZBB", _)
                case IRecursivePatternOperation parts when parts.DeconstructionSubpatterns.IndexOf((IPatternOperation)pattern) is >= 0 and var index:
                    return OnPart(parts, index, marks);
                default:
                    return Whole(pattern) is { } value ? marks.OnValue(value) : null;
            }
        }
    }

    private static CodeMark? OnPart(IRecursivePatternOperation parts, int index, CodeMarks marks)
    {
        int count = parts.DeconstructionSubpatterns.Length;
        return parts.DeconstructSymbol is IMethodSymbol { Parameters: var given } ? marks.On(given[given.Length - count + index])
            // (order.Lead, order.Task) is ("SZBB", _)
            : Whole(parts) is ITupleOperation tuple && tuple.Elements.Length == count ? marks.OnValue(tuple.Elements[index])
            : null;
    }

    private static IOperation? Whole(IOperation pattern)
    {
        while (pattern.Parent is IBinaryPatternOperation or INegatedPatternOperation)
        {
            pattern = pattern.Parent;
        }

        IOperation? value = pattern switch
        {
            ICaseClauseOperation { Parent.Parent: ISwitchOperation statement } => statement.Value,
            { Parent: ICaseClauseOperation { Parent.Parent: ISwitchOperation statement } } => statement.Value,
            { Parent: ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation expression } } => expression.Value,
            { Parent: IIsPatternOperation whole } => whole.Value,
            _ => null,
        };
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }
}
