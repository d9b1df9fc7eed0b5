#nullable enable

using System;
using System.Collections;
using System.ComponentModel;
using System.Globalization;

namespace FujianPlan;

/// <summary>
/// Converts between codes and values, for configuration, MVC, property grids and whatever else asks for a
/// <see cref="TypeConverter"/>. Exact codes only; the standard values are those of the plan.
/// </summary>
public abstract class CodeTypeConverter : TypeConverter
{
    private protected CodeTypeConverter()
    {
    }

    /// <inheritdoc/>
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>Takes a code.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="culture">Not used.</param>
    /// <param name="value">The code, a string.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The input is no code; the message names it and the nearest.</exception>
    /// <exception cref="NotSupportedException">The input is no string.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string code ? FromCode(code) : base.ConvertFrom(context, culture, value);

    /// <summary>Gives the code of a value.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="culture">Not used.</param>
    /// <param name="value">The value.</param>
    /// <param name="destinationType"><see cref="string"/>.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not the plan's.</exception>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value != null ? ToCode(value) ?? base.ConvertTo(context, culture, value, destinationType) : base.ConvertTo(context, culture, value, destinationType);

    /// <inheritdoc/>
    public override bool GetStandardValuesSupported(ITypeDescriptorContext? context) => true;

    /// <inheritdoc/>
    public override bool GetStandardValuesExclusive(ITypeDescriptorContext? context) => true;

    /// <inheritdoc/>
    public override StandardValuesCollection? GetStandardValues(ITypeDescriptorContext? context) => new StandardValuesCollection(Values());

    /// <inheritdoc/>
    public override bool IsValid(ITypeDescriptorContext? context, object? value)
    {
        if (value is not string code)
        {
            return value != null && ((IList)Values()).Contains(value);
        }

        try
        {
            FromCode(code);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private protected abstract object FromCode(string code);

    // Null where it is a value of another type.
    private protected abstract string? ToCode(object value);

    private protected abstract Array Values();
}
