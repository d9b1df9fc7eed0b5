using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Values;

/// <summary>Attributes whose arguments are values of what they stand on: of the parameters of a test, or of a parameter or property itself.</summary>
internal static class DataAttributes
{
    /// <summary>What an attribute gives to whom.</summary>
    /// <param name="attribute">Any attribute.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>Each value, and the symbol that gets it.</returns>
    public static IEnumerable<(ISymbol Target, IOperation Value)> Of(IAttributeOperation attribute, CancellationToken cancellation)
    {
        if (attribute.Operation is not IObjectCreationOperation { Type.Name: var name } creation || KindOf(name) is not { } isOfParameters
            || attribute.Syntax.Parent?.Parent is not { } owner
            || attribute.SemanticModel?.GetDeclaredSymbol(Declared(owner), cancellation) is not { } target)
        {
            return [];
        }

        IEnumerable<IOperation> values = creation.Arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue).SelectMany(argument => Values(argument));
        return !isOfParameters ? values.Select(value => (target, value))
            : target is IMethodSymbol { Parameters: { IsEmpty: false } parameters }
                ? values.Select((value, i) => ((ISymbol)parameters[Math.Min(i, parameters.Length - 1)], value)).Where((_, i) => i < parameters.Length || parameters[parameters.Length - 1].IsParams)
                : [];
    }

    private static bool? KindOf(string attribute) => attribute switch
    {
        "InlineDataAttribute" or "TestCaseAttribute" or "DataRowAttribute" or "ArgumentsAttribute" => true,
        "ValuesAttribute" or "DefaultValueAttribute" or "DefaultParameterValueAttribute" or "AllowedValuesAttribute" or "DeniedValuesAttribute" => false,
        _ => null,
    };

    private static SyntaxNode Declared(SyntaxNode owner) => owner is BaseFieldDeclarationSyntax { Declaration.Variables: var variables } ? variables.First() : owner;

    // A row of values is one argument, object by object.
    private static ImmutableArray<IOperation> Values(IArgumentOperation argument)
    {
        IOperation value = argument.Value;
        while (value is IConversionOperation { ConstantValue.HasValue: false } conversion)
        {
            value = conversion.Operand;
        }

        return argument.Parameter?.Type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Object } && value is IArrayCreationOperation { Initializer: { } row }
            ? row.ElementValues
            : ImmutableArray.Create(value);
    }
}
