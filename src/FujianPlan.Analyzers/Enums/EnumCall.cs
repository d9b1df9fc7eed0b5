using System.Collections.Immutable;
using FujianPlan.Analyzers.Plans;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FujianPlan.Analyzers.Enums;

/// <summary>A call of the runtime for one of a plan's enums, for which the plan has a member of its own.</summary>
/// <param name="Type">The enum.</param>
/// <param name="Kind">What is asked.</param>
/// <param name="Advice">What to write instead, in a few words.</param>
/// <param name="Properties">What the fix puts in its place; empty where nothing takes its place as it stands.</param>
internal sealed record EnumCall(PlanEnum Type, EnumCallKind Kind, string Advice, ImmutableDictionary<string, string?> Properties)
{
    /// <summary>The call that an operation is.</summary>
    /// <returns>The call; null where it is none, or none that has a better form.</returns>
    public static EnumCall? Of(IInvocationOperation call, PlanSet plans)
    {
        if (KindOf(call.TargetMethod) is not { } kind || PlanEnum.OfNullable(TypeOf(call), plans) is not { } type || (kind == EnumCallKind.Text && !WritesIdentifier(call)))
        {
            return null;
        }

        (string? advice, string? instead) = kind switch
        {
            EnumCallKind.Text => ("ToCode()", "ToCode"),
            EnumCallKind.IsDefined when type.Kind != CodeKind.Role => ("IsDefined()", "IsDefined"),
            EnumCallKind.Parse => (type.Parser + ".Parse", type.Plan.Qualified(type.Parser + ".Parse")),
            EnumCallKind.TryParse => (type.Parser + ".TryParse", type.Plan.Qualified(type.Parser + ".TryParse")),
            _ => (null, (string?)null),
        };
        return advice is null ? null : new EnumCall(type, kind, advice, Replacement.Of(instead is null || !FitsThere(call, type) ? [] : [instead]));
    }

    // Of the classes that take codes, only that of the agencies takes spans, and none hands out an object.
    private static bool FitsThere(IInvocationOperation call, PlanEnum type) => call.Arguments.All(argument => argument.Parameter?.Type switch
    {
        { Name: "ReadOnlySpan" } => type.Kind == CodeKind.Agency,
        { SpecialType: SpecialType.System_Object } => argument.Parameter.RefKind != RefKind.Out,
        _ => true,
    });

    private static EnumCallKind? KindOf(IMethodSymbol method) => method switch
    {
        { Name: "ToString", ContainingType: { SpecialType: SpecialType.System_Enum } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } => EnumCallKind.Text,
        { ContainingType.SpecialType: not SpecialType.System_Enum } => null,
        { Name: "Parse" } => EnumCallKind.Parse,
        { Name: "TryParse" } => EnumCallKind.TryParse,
        { Name: "GetName" } => EnumCallKind.Text,
        { Name: "IsDefined" } => EnumCallKind.IsDefined,
        _ => null,
    };

    // Enum.Parse<Agency>(…), Enum.Parse(typeof(Agency), …), agency.ToString().
    private static ITypeSymbol? TypeOf(IInvocationOperation call) => call.Instance switch
    {
        IConversionOperation boxed => boxed.Operand.Type,
        { } instance => instance.Type,
        null => call.TargetMethod.TypeArguments.FirstOrDefault() ?? call.Arguments.Select(argument => argument.Value).OfType<ITypeOfOperation>().FirstOrDefault()?.TypeOperand,
    };

    // ToString("D") writes the number, and is what it seems.
    private static bool WritesIdentifier(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter is { Name: "format" }) is not { } format
        || (format.Value.ConstantValue is { HasValue: true } constant && IdentifierFormats.Has(constant.Value as string));
}

/// <summary>What the runtime is asked of one of a plan's enums.</summary>
internal enum EnumCallKind
{
    /// <summary>The value of a text.</summary>
    Parse,

    /// <summary>The value of a text, where it has one.</summary>
    TryParse,

    /// <summary>The text of a value.</summary>
    Text,

    /// <summary>Whether a value is a member.</summary>
    IsDefined,
}
