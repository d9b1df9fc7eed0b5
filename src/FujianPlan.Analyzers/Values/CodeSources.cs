using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Values;

/// <summary>What an expression may come to, through everything that hands a text on.</summary>
/// <param name="marks">What is marked: that is judged where it gets its value.</param>
/// <param name="origins">What variables have that are assigned once.</param>
internal sealed class CodeSources(CodeMarks marks, Origins origins)
{
    // Of a variable that has another's value, and so on. Nobody writes longer chains.
    private const int Deepest = 8;

    /// <summary>
    /// Whether <see cref="Of"/> may find anything of interest. It is asked of every argument and every value of a compilation, most of
    /// which are of none: it allocates nothing, and looks up nothing.
    /// </summary>
    /// <param name="value">The expression.</param>
    /// <param name="alsoReferences">Whether what is no constant is of interest, too.</param>
    public static bool MayBeIn(IOperation value, bool alsoReferences)
    {
        while (value is IConversionOperation { ConstantValue.HasValue: false } conversion)
        {
            value = conversion.Operand;
        }

        return ConstantTexts.MayBeIn(value) || (alsoReferences && value.Kind switch
        {
            OperationKind.LocalReference or OperationKind.FieldReference or OperationKind.PropertyReference => IsTextOrTexts(value.Type),
            OperationKind.ParameterReference or OperationKind.Invocation or OperationKind.ConditionalAccess => value.Type?.SpecialType == SpecialType.System_String,
            _ => false,
        });
    }

    /// <summary>What an expression may come to.</summary>
    /// <param name="value">The expression.</param>
    /// <returns>Constants, and references to what is no variable that is assigned once.</returns>
    public IEnumerable<CodeSource> Of(IOperation value)
    {
        Stack<(IOperation Value, IOperation? Variable, bool IsWhole, int Depth)> left = new();
        left.Push((value, null, true, 0));
        while (left.Count > 0)
        {
            (IOperation operation, IOperation? variable, bool isWhole, int depth) = left.Pop();
            if (ConstantTexts.TextOf(operation) is not null)
            {
                yield return new CodeSource(operation, variable ?? operation, isWhole);
                continue;
            }

            bool isPassedOn = true;
            foreach (IOperation part in ConstantTexts.Parts(operation))
            {
                isPassedOn = false;
                left.Push((part, variable, isWhole && (variable is null || operation is IConversionOperation), depth));
            }

            if (isPassedOn && depth < Deepest && marks.OnValue(operation) is null && origins.Of(operation) is { } origin)
            {
                left.Push((origin, variable ?? operation, isWhole, depth + 1));
            }
            else if (isPassedOn && operation is IMemberReferenceOperation or IParameterReferenceOperation or IInvocationOperation or IConditionalAccessOperation)
            {
                yield return new CodeSource(operation, variable ?? operation, isWhole);
            }
        }
    }

    private static bool IsTextOrTexts(ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_String } => true,
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String } => true,
        INamedTypeSymbol { TypeArguments.Length: 1 } texts => texts.TypeArguments[0].SpecialType is SpecialType.System_String or SpecialType.System_Byte,
        _ => false,
    };
}

/// <summary>Something that an expression may come to.</summary>
/// <param name="Value">Where it is written: a constant, or a reference to something.</param>
/// <param name="Place">Where it is used: the same, or the variable that has it.</param>
/// <param name="IsWhole">Whether it is all that stands at that place.</param>
internal readonly record struct CodeSource(IOperation Value, IOperation Place, bool IsWhole);
