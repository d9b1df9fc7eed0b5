using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Values;

/// <summary>When two texts are equal where they are compared.</summary>
/// <param name="IgnoresCase">Whether capitals and small letters are the same, or may be.</param>
/// <param name="IsOrdinal">Whether each character counts, in any culture.</param>
internal sealed record EqualityRule(bool IgnoresCase, bool IsOrdinal)
{
    /// <summary>That of <c>==</c>, patterns and <c>switch</c>.</summary>
    public static EqualityRule Ordinal { get; } = new(IgnoresCase: false, IsOrdinal: true);

    private static EqualityRule Unknown { get; } = new(IgnoresCase: true, IsOrdinal: false);

    /// <summary>That of a call: what its <c>StringComparison</c> or <c>StringComparer</c> says.</summary>
    public static EqualityRule Of(IInvocationOperation call)
    {
        IEnumerable<IOperation> parts = call.Arguments.Select(argument => argument.Value);
        foreach (IOperation part in call.Instance is { } instance ? parts.Prepend(instance) : parts)
        {
            IOperation value = part is IConversionOperation conversion ? conversion.Operand : part;
            if (IsComparer(value.Type))
            {
                return value is IPropertyReferenceOperation { Property: { Name: var name, ContainingType.Name: "StringComparer" } } ? Named(name)
                    : value is IPropertyReferenceOperation { Property: { Name: "Default", ContainingType.Name: "EqualityComparer" } } ? Ordinal
                    : Unknown;
            }

            if (value.Type is { Name: "StringComparison", ContainingNamespace.Name: "System" })
            {
                return value is IFieldReferenceOperation { Field.Name: var comparison } ? Named(comparison) : Unknown;
            }
        }

        return Ordinal;
    }

    /// <summary>Whether it can be told of a text that nothing is equal to it. Cultures pass over some characters, but over none of these.</summary>
    public bool MayJudge(string text) => IsOrdinal || text.All(character => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.');

    private static EqualityRule Named(string name) => new(name.EndsWith("IgnoreCase", StringComparison.Ordinal), name.StartsWith("Ordinal", StringComparison.Ordinal));

    private static bool IsComparer(ITypeSymbol? type) => type is { Name: "StringComparer" or "EqualityComparer" or "IEqualityComparer" };
}
