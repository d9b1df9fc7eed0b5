using System;
using System.ComponentModel;
using System.Globalization;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime;

/// <summary>
/// Converts between the codes and the values of a plan's enum, for configuration, MVC, property grids and whatever else asks for a
/// <see cref="TypeConverter"/>. Exact codes only; the standard values are those of the plan. Applied to the enum by attribute.
/// </summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlanTypeConverter<TEnum> : TypeConverter
    where TEnum : struct, Enum
{
    private static PlanCodes<TEnum> Codes => PlanCodes<TEnum>.Instance;

    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>Parses a code.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="culture">Not used.</param>
    /// <param name="value">The code, a string.</param>
    /// <returns>The value.</returns>
    /// <exception cref="PlanCodeException">The input is not a code; the message names it and the nearest code.</exception>
    /// <exception cref="NotSupportedException">The input is not a string.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string code ? Codes.Parse(code) : base.ConvertFrom(context, culture, value);

    /// <summary>Gives the code of a value.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="culture">Not used.</param>
    /// <param name="value">The value.</param>
    /// <param name="destinationType"><see cref="string"/>.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a value of the plan.</exception>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is TEnum known ? Codes.ToCode(known) : base.ConvertTo(context, culture, value, destinationType);

    /// <inheritdoc/>
    public override bool GetStandardValuesSupported(ITypeDescriptorContext? context) => true;

    /// <inheritdoc/>
    public override bool GetStandardValuesExclusive(ITypeDescriptorContext? context) => true;

    /// <inheritdoc/>
    public override StandardValuesCollection? GetStandardValues(ITypeDescriptorContext? context)
    {
        TEnum[] all = new TEnum[Codes.Table.Count];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = EnumNumber.To<TEnum>(Codes.Table.ValueAt(i));
        }

        return new StandardValuesCollection(all);
    }

    /// <inheritdoc/>
    public override bool IsValid(ITypeDescriptorContext? context, object? value) =>
        value is string code ? Codes.TryParse(code, out _) : value is TEnum known && Codes.IsDefined(known);
}
