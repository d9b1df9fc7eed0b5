using System.ComponentModel;
using System.Globalization;
using FujianPlan.Runtime;
using Microsoft.EntityFrameworkCore;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>
/// What is stored. For the converters; it is public because a compiled model repeats their expressions in the application.
/// <c>dotnet ef dbcontext optimize</c> writes down how the value of a property that is not set would be stored, and the application reads that when it
/// begins: a text or a number that no plan has. It is written at no other time.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PlanStored
{
    internal const string NotSet = "\0";
    private const int NoNumber = int.MinValue;

    /// <summary>The code of a value.</summary>
    /// <typeparam name="TEnum">The plan's enum.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not a value of the plan.</exception>
    public static string CodeOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => IsDesigned(value) ? NotSet : PlanCodes.Of<TEnum>().ToCode(value);

    /// <summary>The number of a value whose code is one.</summary>
    /// <inheritdoc cref="CodeOf"/>
    public static int NumberOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => IsDesigned(value) ? NoNumber : int.Parse(PlanCodes.Of<TEnum>().ToCode(value), CultureInfo.InvariantCulture);

    /// <summary>Reads a stored code.</summary>
    /// <typeparam name="TEnum">The plan's enum.</typeparam>
    /// <param name="code">The code.</param>
    /// <returns>The value.</returns>
    /// <exception cref="PlanCodeException">It is not a code; the message names it and the nearest code.</exception>
    public static TEnum Value<TEnum>(string code)
        where TEnum : struct, Enum => code == NotSet ? default : PlanCodes.Of<TEnum>().Parse(code);

    /// <summary>Reads a stored number.</summary>
    /// <typeparam name="TEnum">The plan's enum.</typeparam>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    /// <exception cref="PlanCodeException">It is not a code; the message names it and the nearest code.</exception>
    public static TEnum ValueOfNumber<TEnum>(int number)
        where TEnum : struct, Enum => number == NoNumber ? default : PlanCodes.Of<TEnum>().Parse(number.ToString(CultureInfo.InvariantCulture));

    private static bool IsDesigned<TEnum>(TEnum value)
        where TEnum : struct, Enum => EF.IsDesignTime && EqualityComparer<TEnum>.Default.Equals(value, default);
}
