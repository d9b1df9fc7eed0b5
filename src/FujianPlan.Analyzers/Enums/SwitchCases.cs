using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Enums;

/// <summary>The values that a <c>switch</c> has a case for.</summary>
internal sealed class SwitchCases
{
    private readonly ImmutableArray<IOperation> _cases;
    private readonly bool _hasElse;

    private SwitchCases(IEnumerable<IOperation> cases, bool hasElse) => (_cases, _hasElse) = (cases.ToImmutableArray(), hasElse);

    /// <summary>The cases of a <c>switch</c>. One with a guard covers nothing for certain, and an else that throws is there for what is missed.</summary>
    /// <param name="operation">An <see cref="ISwitchOperation"/> or an <see cref="ISwitchExpressionOperation"/>.</param>
    public static SwitchCases Of(IOperation operation)
    {
        if (operation is ISwitchOperation statement)
        {
            return new SwitchCases(
                statement.Cases.SelectMany(section => section.Clauses.Select(clause => CaseOf(clause)).Where(one => one is not null && !(IsElse(one) && Throws(section.Body)))).Select(one => one!),
                statement.Cases.Any(section => section.Clauses.Any(clause => clause.CaseKind == CaseKind.Default) && !Throws(section.Body)));
        }

        ISwitchExpressionOperation expression = (ISwitchExpressionOperation)operation;
        return new SwitchCases(
            expression.Arms.Where(arm => arm.Guard is null && !(IsElse(arm.Pattern) && Throws(arm.Value))).Select(arm => arm.Pattern),
            hasElse: false);
    }

    /// <summary>Whether a value, or null, has a case. What cannot be told from the code is taken to have.</summary>
    public bool Cover(object? value) => _hasElse || _cases.Any(one => Matches(one, value) ?? true);

    private static IOperation? CaseOf(ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation single => single.Value,
        IPatternCaseClauseOperation { Guard: null } pattern => pattern.Pattern,
        _ => null,
    };

    // Whether a pattern, or the constant of a case, matches a value; null where it cannot be told.
    private static bool? Matches(IOperation one, object? value) => one switch
    {
        IConstantPatternOperation constant => Matches(constant.Value, value),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => Or(Matches(either.LeftPattern, value), Matches(either.RightPattern, value)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => !Or(!Matches(both.LeftPattern, value), !Matches(both.RightPattern, value)),
        INegatedPatternOperation negated => !Matches(negated.Pattern, value),
        IRelationalPatternOperation when value is null => false,
        IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: IComparable bound } } relational when bound.GetType() == value!.GetType() => bound.CompareTo(value) is var order
            ? relational.OperatorKind switch
            {
                BinaryOperatorKind.LessThan => order > 0,
                BinaryOperatorKind.LessThanOrEqual => order >= 0,
                BinaryOperatorKind.GreaterThan => order < 0,
                BinaryOperatorKind.GreaterThanOrEqual => order <= 0,
                _ => null,
            }
            : null,
        IDeclarationPatternOperation declaration => value is not null || declaration.MatchesNull,
        ITypePatternOperation => value is not null,
        IDiscardPatternOperation => true,
        IPatternOperation => null,
        { ConstantValue: { HasValue: true, Value: var constant } } => Equals(value, constant),
        IConversionOperation conversion => Matches(conversion.Operand, value),
        _ => null,
    };

    private static bool? Or(bool? left, bool? right) => left == true || right == true ? true : left is null || right is null ? null : false;

    private static bool IsElse(IOperation one) => one is IDiscardPatternOperation or IDeclarationPatternOperation or ITypePatternOperation;

    private static bool Throws(ImmutableArray<IOperation> body) => body.Length > 0 && (body[0] is IBlockOperation block ? Throws(block.Operations) : Throws(body[0]));

    private static bool Throws(IOperation value) => value switch
    {
        IThrowOperation => true,
        IConversionOperation conversion => Throws(conversion.Operand),
        IExpressionStatementOperation statement => Throws(statement.Operation),
        _ => false,
    };
}
