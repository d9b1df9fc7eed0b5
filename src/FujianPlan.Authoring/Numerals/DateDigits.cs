namespace FujianPlan.Authoring.Numerals;

/// <summary>The digits of dates, with all that is typed for the zero of 二〇〇九年.</summary>
internal static class DateDigits
{
    /// <summary>Any of them, as a pattern: <c>2</c>, <c>二</c>, <c>十</c>, <c>〇</c> and what stands for that.</summary>
    public const string Pattern = "[0-9０-９" + Zeros + "一二三四五六七八九十]";

    // A circle, a letter of any alphabet, or the word.
    private const string Zeros = "〇○◯零OＯoｏΟОо";

    /// <summary>Whether a character stands for zero in a date that is written in Chinese.</summary>
    /// <param name="c">The character.</param>
    public static bool IsZero(char c) => Zeros.IndexOf(c) >= 0;

    /// <summary>Whether a character may stand in a date that is a line of its own.</summary>
    /// <param name="c">The character.</param>
    public static bool IsOfDate(char c) => char.IsDigit(c) || IsZero(c) || "年月日一二三四五六七八九十 　".IndexOf(c) >= 0;

    /// <summary>Words with 〇 for all zeros of Chinese dates.</summary>
    /// <param name="words">The words.</param>
    public static string WithOneZero(string words) => string.Concat(words.Select(c => IsZero(c) ? '〇' : c));
}
