using System.ComponentModel;
using FujianPlan.Runtime;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>
/// Makes wrapped codes. For the converters: an expression cannot call a static member of an interface. It is public because a compiled
/// model repeats the expression in the application.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PlanWrapper
{
    /// <summary>Reads a stored code.</summary>
    /// <typeparam name="TCode">The wrapper.</typeparam>
    /// <typeparam name="TEnum">The enum that it wraps.</typeparam>
    /// <param name="code">The code.</param>
    /// <returns>The wrapped code.</returns>
    /// <exception cref="PlanCodeException">It is not a code; the message names it and the nearest code.</exception>
    public static TCode Of<TCode, TEnum>(string code)
        where TCode : struct, IPlanCode<TCode, TEnum>
        where TEnum : struct, Enum => Of<TCode, TEnum>(PlanStored.Value<TEnum>(code));

    /// <summary>Reads a stored number.</summary>
    /// <typeparam name="TCode">The wrapper.</typeparam>
    /// <typeparam name="TEnum">The enum that it wraps.</typeparam>
    /// <param name="number">The number.</param>
    /// <returns>The wrapped code.</returns>
    /// <exception cref="PlanCodeException">It is not a code; the message names it and the nearest code.</exception>
    public static TCode OfNumber<TCode, TEnum>(int number)
        where TCode : struct, IPlanCode<TCode, TEnum>
        where TEnum : struct, Enum => Of<TCode, TEnum>(PlanStored.ValueOfNumber<TEnum>(number));

    private static TCode Of<TCode, TEnum>(TEnum value)
        where TCode : struct, IPlanCode<TCode, TEnum>
        where TEnum : struct, Enum => EqualityComparer<TEnum>.Default.Equals(value, default) ? default : TCode.FromValue(value);
}
