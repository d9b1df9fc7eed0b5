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

    /// <summary>Parses a code, exactly as the plan has it.</summary>
    /// <param name="code">The code.</param>
    /// <param name="value">The value; not a value of the plan if the input is not a code.</param>
    /// <returns>Whether the input is a code.</returns>
    public bool TryParse(string? code, out TEnum value)
    {
        int number = code == null ? 0 : Table.Find(code);
        value = EnumNumber.To<TEnum>(number);
        return number != 0;
    }

#if NET8_0_OR_GREATER
    /// <summary>Parses a code, exactly as the plan has it.</summary>
    /// <param name="code">The code.</param>
    /// <param name="value">The value; not a value of the plan if the input is not a code.</param>
    /// <returns>Whether the input is a code.</returns>
    public bool TryParse(ReadOnlySpan<char> code, out TEnum value)
    {
        int number = Table.Find(code);
        value = EnumNumber.To<TEnum>(number);
        return number != 0;
    }

    /// <summary>Parses a code in UTF-8, exactly as the plan has it.</summary>
    /// <param name="utf8Code">The code's bytes.</param>
    /// <param name="value">The value; not a value of the plan if the input is not a code.</param>
    /// <returns>Whether the input is a code.</returns>
    public bool TryParse(ReadOnlySpan<byte> utf8Code, out TEnum value)
    {
        int number = Table.Find(utf8Code);
        value = EnumNumber.To<TEnum>(number);
        return number != 0;
    }
#endif

    /// <summary>Parses a code, exactly as the plan has it.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="PlanCodeException">The input is not a code; the message names it and the nearest code.</exception>
    public TEnum Parse(string code)
    {
        if (code == null)
        {
            throw new ArgumentNullException(nameof(code));
        }

        return TryParse(code, out TEnum value) ? value : throw Table.NotACode(code);
    }

    /// <summary>Reads a value's number, as messages of Protocol Buffers carry it: <c>(int)</c> of the enum gives it. Numbers never change.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    /// <exception cref="PlanCodeException">It is not a value of the plan (a newer version may send one), or it is 0.</exception>
    public TEnum FromNumber(int number) => IsDefined(number) ? EnumNumber.To<TEnum>(number) : throw NumberMessage.Of(Kind, number);

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not a value of the plan.</exception>
    public string ToCode(TEnum value) => Table.PositionOf(EnumNumber.Of(value)) is >= 0 and int position
        ? Table.CodeAt(position)
        : throw Table.NotAValue(nameof(value), EnumNumber.Of(value));

    /// <summary>The code of a value, or what it stands for.</summary>
    /// <param name="value">The value.</param>
    /// <param name="format">
    /// Null, empty, <c>G</c> or <c>C</c>: the code. <c>N</c>: the name of an agency or role, the heading of a section, the text of a task; of a task
    /// and a section, <c>T</c> too. <c>E</c>: the same in English.
    /// </param>
    /// <returns>The text; empty for the enum's default value, and where there is none.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a value of the plan.</exception>
    public string Format(TEnum value, string? format)
    {
        int number = EnumNumber.Of(value), position = Table.PositionOf(number);
        if (number != 0 && position < 0)
        {
            throw Table.NotAValue(nameof(value), number);
        }

        switch (format)
        {
            case null:
            case "":
            case "G":
            case "C":
                return number == 0 ? string.Empty : Table.CodeAt(position);
            case "T" when Kind == PlanValueKind.Task || Kind == PlanValueKind.Section:
            case "N":
                return number == 0 ? string.Empty : Table.NameAt(position);
            case "E":
                return number == 0 ? string.Empty : Table.EnglishAt(position) ?? string.Empty;
            default:
                throw new FormatException("The formats of a plan's code are G, C (the code), N (the name) and E (the English name).");
        }
    }

    /// <summary>Whether a value is one of the plan's.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it is.</returns>
    public bool IsDefined(TEnum value) => IsDefined(EnumNumber.Of(value));

    /// <inheritdoc/>
    public override bool Has(object? value) => value is TEnum known && IsDefined(known);

    /// <inheritdoc/>
    public override object ToEnum(int number) => EnumNumber.To<TEnum>(number);

    private static PlanCodes<TEnum> Make()
    {
        PlanEnumAttribute attribute = typeof(TEnum).GetCustomAttribute<PlanEnumAttribute>(inherit: false)
            ?? throw new InvalidOperationException("'" + typeof(TEnum) + "' is not an enum of a plan: it lacks [PlanEnum].");
        return new PlanCodes<TEnum>(TableOf(attribute));
    }
}
