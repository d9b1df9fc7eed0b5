using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Deadlines;

/// <summary>
/// Reads a deadline that names an event in place of a date: 春节前, 2025年汛期前, 项目建成后一年内, 按国家规定时限. It has no last day. What names a day,
/// a month or a quarter is none of these: it is a date, and read as one or not at all.
/// </summary>
internal static class EventDeadline
{
    private const int Shortest = 2;
    private const int YearDigits = 4;

    // No words begin with these.
    private const string CutOffs = "底末旬前内之号";

    // 3年内 is a length of time, and no year.
    private static readonly string[] Lengths = ["内", "以内", "之内", "后", "之后", "以后", "期"];

    private static readonly string[] Endings =
    [
        "以前", "之前", "前", "以内", "之内", "内", "期间", "时", "后", "当日", "当天", "同步", "为准", "规定", "要求", "时限", "期限", "节点", "时间", "起", "止", "为止", "尽快", "按期", "如期", "同期", "即可",
    ];

    private static readonly string[] PartsOfDates = ["月", "日", "号", "季度", "旬"];

    // A word for a role, or the end of a sentence, makes it something else.
    private static readonly string[] Others = ["负责", "牵头", "配合", "责任", "指导", "单位：", "。", "；", "，", "\n"];

    /// <summary>Reads what is left of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The deadline; null where it is none.</returns>
    public static DeadlineReading? Read(DeadlineText text)
    {
        int start = text.At;
        string words = text.Plain().Substring(start).TrimEnd('。', '；', ';');
        if (words.Length < Shortest
            || NamesADate(words)
            || IsCutOff(words)
            || Array.Exists(Others, words.Contains)
            || !Array.Exists(Endings, ending => words.EndsWith(ending, StringComparison.Ordinal)))
        {
            return null;
        }

        return new DeadlineReading(text.Verbatim(start, start + words.Length), text.PlaceOf(start), DeadlineKind.Other, null);
    }

    // 底前 of 6月底前, 025年底前 of 2025年底前: the beginning is missing.
    private static bool IsCutOff(string words)
    {
        int digits = 0;
        while (digits < words.Length && char.IsDigit(words[digits]))
        {
            digits++;
        }

        return CutOffs.IndexOf(words[0]) >= 0
            || (digits > 0 && digits != YearDigits && digits < words.Length && words[digits] == '年' && !Array.Exists(Lengths, word => string.CompareOrdinal(words, digits + 1, word, 0, word.Length) == 0));
    }

    // A number before 月 and the like. 第三个工作日内 counts from an event, and has a word between.
    private static bool NamesADate(string words)
    {
        foreach (string part in PartsOfDates)
        {
            int at = words.IndexOf(part, StringComparison.Ordinal);
            while (at > 0)
            {
                bool isCounted = char.IsDigit(words[at - 1]) || "一二三四五六七八九十〇".IndexOf(words[at - 1]) >= 0;
                bool isLength = part == "日" && words.EndsWith("内", StringComparison.Ordinal) && words.IndexOf('月') < 0;
                if (isCounted && !isLength)
                {
                    return true;
                }

                at = words.IndexOf(part, at + 1, StringComparison.Ordinal);
            }
        }

        return false;
    }
}
