using System.Globalization;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Tool.Drafting;

/// <summary>The date of a notice.</summary>
internal static partial class NoticeDates
{
    /// <summary>The first date in a text: 2011-12-27, 2011年12月27日, 二〇一一年十二月二十七日.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The date, and how it is written; null where there is none.</returns>
    public static (DateOnly Date, string Written)? In(string text) => AllIn(text).Select(date => ((DateOnly, string)?)date).FirstOrDefault();

    /// <summary>All dates in a text, in order.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<(DateOnly Date, string Written)> AllIn(string text)
    {
        foreach (Match match in Date().Matches(text))
        {
            int year = Number(match.Groups["year"].Value), month = Number(match.Groups["month"].Value), day = Number(match.Groups["day"].Value);
            if (year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
            {
                yield return (new DateOnly(year, month, day), match.Value);
            }
        }
    }

    // 2011; 二〇一一, digit by digit; 十二, 二十七, with tens.
    private static int Number(string written)
    {
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        int tens = written.IndexOf('十', StringComparison.Ordinal);
        return tens >= 0
            ? (tens == 0 ? 1 : Digit(written[tens - 1])) * 10 + (tens + 1 < written.Length ? Digit(written[tens + 1]) : 0)
            : written.Aggregate(0, (sum, digit) => (sum * 10) + Digit(digit));
    }

    private static int Digit(char digit) => DateDigits.IsZero(digit) ? 0 : 1 + "一二三四五六七八九".IndexOf(digit, StringComparison.Ordinal);

    [GeneratedRegex("(?<year>[0-9]{4})[-/.．年](?<month>[0-9]{1,2})[-/.．月](?<day>[0-9]{1,2})日?|(?<year>" + DateDigits.Pattern + "{4})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})日", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Date();
}
