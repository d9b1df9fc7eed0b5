using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Enums;

/// <summary>
/// What has the identifiers of one of the plan's enums stored or exchanged: <c>HasConversion&lt;string&gt;()</c> of Entity Framework Core,
/// and the runtime's converter of enums to JSON.
/// </summary>
/// <param name="Type">The enum.</param>
/// <param name="Advice">What to do instead.</param>
internal sealed record StoredIdentifiers(PlanEnum Type, FindingText Advice)
{
    /// <summary>What an operation has stored.</summary>
    /// <returns>The enum; null where it is none of a plan's.</returns>
    public static StoredIdentifiers? Of(IOperation operation, PlanSet plans) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "HasConversion" or "HaveConversion" } method } call when IsOf(method.ContainingType, "EntityFrameworkCore") && IsToText(call) =>
            InDatabase(method.ContainingType, plans),
        IObjectCreationOperation { Type: INamedTypeSymbol { Name: "EnumToStringConverter" } converter } when IsOf(converter, "EntityFrameworkCore") => InDatabase(converter, plans),
        IObjectCreationOperation { Type: INamedTypeSymbol { Name: "JsonStringEnumConverter" } converter } => InJson(converter, plans),
        ITypeOfOperation { TypeOperand: INamedTypeSymbol { Name: "JsonStringEnumConverter" } converter } => InJson(converter, plans),
        _ => null,
    };

    private static bool IsToText(IInvocationOperation call) =>
        (call.TargetMethod.TypeArguments.FirstOrDefault() ?? call.Arguments.Select(argument => argument.Value).OfType<ITypeOfOperation>().FirstOrDefault()?.TypeOperand)?.SpecialType == SpecialType.System_String;

    private static StoredIdentifiers? InDatabase(INamedTypeSymbol of, PlanSet plans)
    {
        if (PlanEnum.OfNullable(of.TypeArguments.LastOrDefault(), plans) is not { } type)
        {
            return null;
        }

        return new StoredIdentifiers(type, new FindingText(
            $"Convert with ToCode() and {type.Parser}.Parse, as the package FujianPlan.EntityFrameworkCore does.",
            $"请像 FujianPlan.EntityFrameworkCore 包那样用 ToCode() 与 {type.Parser}.Parse 转换。"));
    }

    private static StoredIdentifiers? InJson(INamedTypeSymbol converter, PlanSet plans) => PlanEnum.OfNullable(converter.TypeArguments.FirstOrDefault(), plans) is { } type
        ? new StoredIdentifiers(type, new FindingText($"Remove it: {type.Symbol.Name} has its own converter.", $"请去掉：{type.Symbol.Name} 自带转换器。"))
        : null;

    private static bool IsOf(INamedTypeSymbol type, string space)
    {
        for (INamespaceSymbol? one = type.ContainingNamespace; one is { IsGlobalNamespace: false }; one = one.ContainingNamespace)
        {
            if (one.Name == space)
            {
                return true;
            }
        }

        return false;
    }
}
