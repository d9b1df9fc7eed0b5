using System.Text;

namespace FujianPlan.Authoring.Numerals;

/// <summary>The numerals of headings and markers: 一, 十二, 二十, 一百零五, 一千零二十.</summary>
public static class ChineseNumeral
{
    /// <summary>The largest number that is written.</summary>
    public const int Largest = 9999;

    private const string Digits = "零一二三四五六七八九";
    private const string Units = "千百十";

    /// <summary>Writes a number as headings do.</summary>
    /// <param name="number">1 to 9999.</param>
    /// <returns>The numeral.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 1 to 9999.</exception>
    public static string Write(int number)
    {
        if (number is < 1 or > Largest)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "Numerals run from 1 to 9999.");
        }

        StringBuilder numeral = new(capacity: 7);
        for (int place = 0, weight = 1000; weight > 0; place++, weight /= 10)
        {
            int digit = number / weight % 10;
            if (digit == 0)
            {
                continue;
            }

            // 一百零五: one 零 stands for all places that are skipped; 十二, but 二十二 and 一百一十二.
            if (numeral.Length > 0 && number / weight / 10 % 10 == 0)
            {
                numeral.Append('零');
            }

            if (!(weight == 10 && digit == 1 && numeral.Length == 0))
            {
                numeral.Append(Digits[digit]);
            }

            if (weight > 1)
            {
                numeral.Append(Units[place]);
            }
        }

        return numeral.ToString();
    }

    /// <summary>Whether a character is of a numeral: Chinese, Arabic of either width, or a sign such as ①.</summary>
    /// <param name="c">The character.</param>
    internal static bool IsNumeral(char c) =>
        c is (>= '0' and <= '9') or (>= '０' and <= '９') or '〇' || NumeralSigns.Read(c) > 0 || Digits.IndexOf(c) >= 0 || Units.IndexOf(c) >= 0;

    /// <summary>Reads a numeral of one kind: 一百零五, 12, １２, ⑫.</summary>
    /// <param name="numeral">The numeral.</param>
    /// <returns>The number; 0 where it is none, or too large.</returns>
    internal static int Read(string numeral)
    {
        int number = 0, digit = 0, plain = 0;
        bool isPlain = true, hasDigit = false;
        foreach (char c in numeral)
        {
            int unit = Units.IndexOf(c), value = NumeralSigns.Read(c) is > 0 and int sign ? sign : c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : c == '〇' ? 0 : Digits.IndexOf(c);
            if (unit >= 0)
            {
                number += (hasDigit && digit > 0 ? digit : 1) * (int)Math.Pow(10, Units.Length - unit);
                (digit, hasDigit, isPlain) = (0, false, false);
            }
            else
            {
                plain = (plain * 10) + value;
                (digit, hasDigit) = (value, true);
            }

            if (plain > Largest || number > Largest)
            {
                return 0;
            }
        }

        return isPlain ? plain : number + digit;
    }
}
