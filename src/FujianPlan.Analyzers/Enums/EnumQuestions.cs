using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Enums;

/// <summary>Code that asks whether a value is one of the plan's, and gives none.</summary>
internal static class EnumQuestions
{
    /// <summary>Whether an operation only has a value compared.</summary>
    /// <param name="value">The value.</param>
    public static bool Ask(IOperation value)
    {
        IOperation part = value;
        while (part.Parent is IConversionOperation)
        {
            part = part.Parent;
        }

        return part.Parent switch
        {
            // What a caller leaves out is told where it is declared.
            IArgumentOperation { ArgumentKind: ArgumentKind.DefaultValue } => true,
            IArgumentOperation { Parent: IInvocationOperation call } => Asks(call.TargetMethod.Name),
            // default(Agency).IsDefined() and the like.
            IInvocationOperation call => call.Instance == part && Asks(call.TargetMethod.Name),
            IBinaryOperation { OperatorKind: not (BinaryOperatorKind.Add or BinaryOperatorKind.Or) } or IConstantPatternOperation or IRelationalPatternOperation or ISingleValueCaseClauseOperation => true,
            // Both sides of (a, b) == (default, default).
            ITupleOperation { Parent: ITupleBinaryOperation } => true,
            // A Try method leaves it where it found none.
            ISimpleAssignmentOperation { Target: IParameterReferenceOperation { Parameter.RefKind: RefKind.Out } or IDiscardOperation } => true,
            _ => false,
        };
    }

    // The runtime's own, and those of the frameworks for tests.
    private static bool Asks(string method) => method is "Equals" or "CompareTo" or "Compare" or "Contains" or "IndexOf" or "IsDefined"
        or "Equal" or "NotEqual" or "AreEqual" or "AreNotEqual" or "Be" or "NotBe" or "ShouldBe" or "ShouldNotBe" or "EqualTo" or "IsEqualTo" or "IsNotEqualTo";
}
