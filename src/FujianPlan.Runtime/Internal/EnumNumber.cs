using System;

namespace FujianPlan.Runtime.Internal;

/// <summary>Turns values of enums of <see cref="int"/> into numbers and back.</summary>
internal static class EnumNumber
{
#if NET8_0_OR_GREATER
    internal static TEnum To<TEnum>(int number)
        where TEnum : struct, Enum => System.Runtime.CompilerServices.Unsafe.As<int, TEnum>(ref number);

    internal static int Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => System.Runtime.CompilerServices.Unsafe.As<TEnum, int>(ref value);
#else
    internal static TEnum To<TEnum>(int number)
        where TEnum : struct, Enum => (TEnum)Enum.ToObject(typeof(TEnum), number);

    internal static int Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture);
#endif

    internal static TEnum[] All<TEnum>(int[] numbers)
        where TEnum : struct, Enum
    {
        if (numbers.Length == 0)
        {
            return Array.Empty<TEnum>();
        }

        TEnum[] all = new TEnum[numbers.Length];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = To<TEnum>(numbers[i]);
        }

        return all;
    }
}
