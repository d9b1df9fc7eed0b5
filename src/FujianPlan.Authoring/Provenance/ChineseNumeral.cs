using System.Text;

namespace FujianPlan.Authoring.Provenance;

/// <summary>The numerals of headings and markers: 一, 十二, 二十, 一百零五.</summary>
public static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Writes a number as headings do.</summary>
    /// <param name="number">1 to 999.</param>
    /// <returns>The numeral.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside 1 to 999.</exception>
    public static string Write(int number)
    {
        if (number is < 1 or > 999)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "Headings are numbered from 1 to 999.");
        }

        StringBuilder numeral = new(capacity: 5);
        int hundreds = number / 100, tens = number / 10 % 10, ones = number % 10;
        if (hundreds > 0)
        {
            numeral.Append(Digits[hundreds]).Append('百');
            if (tens == 0 && ones > 0)
            {
                numeral.Append('零');
            }
        }

        if (tens > 0)
        {
            // 十二, but 二十二 and 一百一十二.
            if (tens > 1 || hundreds > 0)
            {
                numeral.Append(Digits[tens]);
            }

            numeral.Append('十');
        }

        return ones > 0 ? numeral.Append(Digits[ones]).ToString() : numeral.ToString();
    }
}
