using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Enums;

/// <summary>The runtime's calls that write values of any type into a text: <c>Console.WriteLine</c>, <c>Append</c>, <c>string.Join</c> and the like.</summary>
internal static class WrittenText
{
    /// <summary>What a call writes as texts.</summary>
    /// <param name="call">Any call.</param>
    /// <returns>Values, and sequences of values.</returns>
    public static IEnumerable<WrittenValue> Of(IInvocationOperation call)
    {
        if (!Writes(call.TargetMethod))
        {
            yield break;
        }

        string? format = call.Arguments.FirstOrDefault(IsFormat)?.Value.ConstantValue is { HasValue: true, Value: string constant } ? constant : null;
        int index = 0;
        foreach (IArgumentOperation argument in call.Arguments.Where(argument => !IsFormat(argument)))
        {
            IOperation value = Unwrapped(argument.Value);
            if (Elements(argument, value) is { IsDefault: false } elements)
            {
                foreach (IOperation element in elements)
                {
                    yield return new WrittenValue(Unwrapped(element), IsSequence: false, format, index++);
                }
            }
            else if (argument.Parameter is { Type: { SpecialType: SpecialType.System_Object } } or { Type: INamedTypeSymbol { TypeArguments.Length: 1 } })
            {
                // A format provider is neither; a separator, an index or a text is of no interest.
                yield return new WrittenValue(value, IsSequence: argument.Parameter!.Type.SpecialType != SpecialType.System_Object, format, index++);
            }
        }
    }

    private static bool Writes(IMethodSymbol method) => method.Name switch
    {
        "Write" or "WriteLine" => method.ContainingType is { Name: "Console" or "TextWriter" or "StringWriter" or "StreamWriter" or "Debug" or "Trace" } type && IsSystem(type),
        "Append" or "AppendLine" or "Insert" or "AppendFormat" or "AppendJoin" => method.ContainingType is { Name: "StringBuilder" } type && IsSystem(type),
        "Join" or "Concat" or "Format" => method.ContainingType.SpecialType == SpecialType.System_String,
        "ToString" => method.ContainingType is { Name: "Convert" } type && IsSystem(type),
        _ => false,
    };

    private static bool IsSystem(INamedTypeSymbol type)
    {
        INamespaceSymbol? space = type.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            space = outer;
        }

        return space?.Name == "System";
    }

    private static bool IsFormat(IArgumentOperation argument) => argument.Parameter is { Name: "format" };

    // What is passed one by one for a list of any length, or in a list that is made there and then.
    private static ImmutableArray<IOperation> Elements(IArgumentOperation argument, IOperation value) => value switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        _ when argument.ArgumentKind is not (ArgumentKind.Explicit or ArgumentKind.DefaultValue) => value.ChildOperations.ToImmutableArray(),
        _ => default,
    };

    private static IOperation Unwrapped(IOperation value)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
        {
            value = conversion.Operand;
        }

        return value;
    }
}
