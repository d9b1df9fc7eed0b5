using System.Globalization;
using System.Text.RegularExpressions;
using FujianPlan.Authoring.Characters;

namespace FujianPlan.Authoring.Binding.Values;

/// <summary>What was meant by a value that is written in another way than the format's.</summary>
internal static class MeantValue
{
    private const int Longest = 64;
    private const string ChineseDigits = "〇一二三四五六七八九";

    private static readonly char[] Around = [' ', '"', '\'', ',', ';'];

    // Made where they are needed: a plan without mistakes has no use for them.
    private const string Day = @"^\D*(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$";
    private const string Digits = @"^\D*?0*(\d+)\D*$";

    /// <summary>The value in ASCII, without quotes and without a comment behind a full-width number sign.</summary>
    internal static string Ascii(string written)
    {
        string ascii = AsciiForm.Of(written);
        int comment = ascii.IndexOf(" #", StringComparison.Ordinal);
        return (comment > 0 ? ascii.Substring(0, comment) : ascii).Trim(Around);
    }

    /// <summary>The number, as it should be written: of 一, 2011年, 第3号, 1. or 07; null where there is none, or more than one.</summary>
    internal static string? Number(string written)
    {
        if (written.Length > Longest || written.IndexOfAny(['-', '+', '_', '－', '＋', '百', '千', '万', '亿']) >= 0)
        {
            return null;
        }

        Match match = Found(Digits, written);
        return match.Success && match.Groups[1].Value.Length <= 9 ? match.Groups[1].Value : null;
    }

    /// <summary>The day, as it should be written: of 2011年12月27日, 2011/12/27 or 二〇一一年十二月二十七日; null where there is none.</summary>
    internal static string? Date(string written)
    {
        if (written.Length > Longest)
        {
            return null;
        }

        Match match = Found(Day, written);
        if (!match.Success)
        {
            return null;
        }

        string date = $"{match.Groups[1].Value}-{match.Groups[2].Value.PadLeft(2, '0')}-{match.Groups[3].Value.PadLeft(2, '0')}";
        return DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? date : null;
    }

    private static Match Found(string pattern, string written) =>
        Regex.Match(WithoutChineseNumerals(AsciiForm.Of(written)), pattern, RegexOptions.CultureInvariant | RegexOptions.ECMAScript);

    /// <summary>A text with 二〇一一 as 2011 and 二十七 as 27; larger numbers with units are left as they are.</summary>
    private static string WithoutChineseNumerals(string text)
    {
        string normal = text.Replace('○', '〇').Replace('零', '〇').Replace('O', '〇');
        string tens = Regex.Replace(
            normal,
            "([一二三四五六七八九]?)十([一二三四五六七八九]?)",
            match => Digit(match.Groups[1].Value, "1") + Digit(match.Groups[2].Value, "0"),
            RegexOptions.CultureInvariant);
        return string.Concat(tens.Select(c => ChineseDigits.IndexOf(c) is var digit && digit >= 0 ? (char)('0' + digit) : c));
    }

    private static string Digit(string numeral, string otherwise) =>
        numeral.Length == 0 ? otherwise : ChineseDigits.IndexOf(numeral[0]).ToString(CultureInfo.InvariantCulture);
}
