using System;
using System.Reflection;
using FujianPlan.Runtime.Compiled;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime;

/// <summary>The codes of one of a plan's enums, by type: for converters and the like that are generic over it.</summary>
/// <typeparam name="TEnum">The enum: one that the generator wrote, or <see cref="Role"/>.</typeparam>
public sealed class PlanCodes<TEnum> : PlanCodes
    where TEnum : struct, Enum
{
    private static PlanCodes<TEnum>? s_instance;

    private PlanCodes(ValueTable table)
        : base(table)
    {
    }

    internal static PlanCodes<TEnum> Instance => s_instance ??= Make();

    /// <summary>Takes a code, exactly as the plan has it.</summary>
    /// <param name="code">The code.</param>
    /// <param name="value">The value; none of the plan's where the input is no code.</param>
    /// <returns>Whether the input is a code.</returns>
    public bool TryParse(string? code, out TEnum value)
    {
        int number = code == null ? 0 : Table.Find(code);
        value = EnumNumber.To<TEnum>(number);
        return number != 0;
    }

#if NET8_0_OR_GREATER
    /// <summary>Takes a code, exactly as the plan has it.</summary>
    /// <param name="code">The code.</param>
    /// <param name="value">The value; none of the plan's where the input is no code.</param>
    /// <returns>Whether the input is a code.</returns>
    public bool TryParse(ReadOnlySpan<char> code, out TEnum value)
    {
        int number = Table.Find(code);
        value = EnumNumber.To<TEnum>(number);
        return number != 0;
    }

    /// <summary>Takes a code in UTF-8, exactly as the plan has it.</summary>
    /// <param name="utf8Code">The code's bytes.</param>
    /// <param name="value">The value; none of the plan's where the input is no code.</param>
    /// <returns>Whether the input is a code.</returns>
    public bool TryParse(ReadOnlySpan<byte> utf8Code, out TEnum value)
    {
        int number = Table.Find(utf8Code);
        value = EnumNumber.To<TEnum>(number);
        return number != 0;
    }
#endif

    /// <summary>Takes a code, exactly as the plan has it.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="PlanCodeException">The input is no code; the message names it and the nearest.</exception>
    public TEnum Parse(string code)
    {
        if (code == null)
        {
            throw new ArgumentNullException(nameof(code));
        }

        return TryParse(code, out TEnum value) ? value : throw Table.NotACode(code);
    }

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the plan's.</exception>
    public string ToCode(TEnum value) => Table.PositionOf(EnumNumber.Of(value)) is >= 0 and int position
        ? Table.CodeAt(position)
        : throw Table.NotAValue(nameof(value), EnumNumber.Of(value));

    /// <summary>Whether a value is one of the plan's.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is.</returns>
    public bool IsDefined(TEnum value) => IsDefined(EnumNumber.Of(value));

    /// <inheritdoc/>
    public override object ToEnum(int number) => EnumNumber.To<TEnum>(number);

    private static PlanCodes<TEnum> Make()
    {
        PlanEnumAttribute attribute = typeof(TEnum).GetCustomAttribute<PlanEnumAttribute>(inherit: false)
            ?? throw new InvalidOperationException("'" + typeof(TEnum) + "' is no enum of a plan: it lacks [PlanEnum].");
        return new PlanCodes<TEnum>(TableOf(attribute));
    }
}
