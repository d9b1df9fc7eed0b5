using System;
using System.ComponentModel;
using System.Globalization;

namespace FujianPlan.Runtime;

/// <summary>
/// Converts between texts and wrapped codes where they are <see cref="IPlanWrapper{TSelf, TEnum}"/>. Configuration leaves what has no converter at its
/// default, without a word. Applied by attribute.
/// </summary>
/// <typeparam name="TCode">The wrapper.</typeparam>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlanWrapperTypeConverter<TCode, TEnum> : TypeConverter
    where TCode : struct, IPlanWrapper<TCode, TEnum>
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
    /// <returns>The wrapped code.</returns>
    /// <exception cref="PlanCodeException">The input is not a code; the message names it and the nearest code.</exception>
    /// <exception cref="NotSupportedException">The input is not a string.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string code ? default(TCode).Wrap(Codes.Parse(code)) : base.ConvertFrom(context, culture, value);

    /// <summary>Gives the code.</summary>
    /// <param name="context">Not used.</param>
    /// <param name="culture">Not used.</param>
    /// <param name="value">The wrapped code.</param>
    /// <param name="destinationType"><see cref="string"/>.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is a default value, which is not a code.</exception>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is TCode code ? Codes.ToCode(code.Value) : base.ConvertTo(context, culture, value, destinationType);

    /// <inheritdoc/>
    public override bool IsValid(ITypeDescriptorContext? context, object? value) =>
        value is string code ? Codes.TryParse(code, out _) : value is TCode known && Codes.IsDefined(known.Value);
}
