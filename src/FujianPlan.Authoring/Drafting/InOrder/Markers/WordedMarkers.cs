using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Authoring.Drafting.InOrder.Markers;

/// <summary>Finds numbers behind the word for what they count, at the beginnings of lines: 任务1：, 行动二、, 提案3：, 【专项任务一】, 序号：4.</summary>
/// <param name="notice">The notice.</param>
internal sealed class WordedMarkers(FlatNotice notice)
{
    private const int LongestWord = 8;
    private const int MostNumerals = 3;
    private const string Dots = ".．﹒·•・、";

    // What is counted by its name; behind the others, a dot may be that of a list: 项目1、2号楼.
    private static readonly string[] Counted = ["重点任务", "主要任务", "重点工作", "专项行动", "任务", "行动", "举措", "措施", "工程", "整改任务", "整改事项", "反馈问题", "突出问题", "具体问题", "问题"];
    private static readonly string[] CountedWithColon = ["任务", "行动", "举措", "措施", "工程", "事项", "问题", "提案", "建议", "议案", "议题", "项目", "实事", "目标", "指标", "课题"];
    private static readonly string[] Labels = ["序号", "编号", "任务序号", "任务编号", "项目编号", "事项编号"];

    private readonly string _text = notice.Text;

    /// <summary>The one that begins a line; null where none does.</summary>
    /// <param name="at">Where the line begins.</param>
    public OutlineMarker? At(int at)
    {
        if (!notice.IsLineStart(at))
        {
            return null;
        }

        bool isBracketed = ClauseBrackets.IsOpening(_text[at]);
        int word = isBracketed ? at + 1 : at, start = EndOfWord(word);
        bool hasColon = start < _text.Length && _text[start] is '：' or ':';
        int numeral = hasColon ? start + 1 : start, end = EndOfNumerals(numeral);
        // 重点任务⏎1.…: the line is a heading, and the number begins the next.
        if (start == word || end == numeral || end > _text.Length - 1 || notice.IsLineStart(numeral) || ChineseNumeral.Read(_text.Substring(numeral, end - numeral)) is not (> 0 and int number))
        {
            return null;
        }

        string counted = _text.Substring(word, start - word);
        int behind = hasColon ? EndOfLabel(counted, end) : isBracketed ? EndOfBracket(counted, at, end) : EndOfSign(counted, numeral, end);
        return behind < 0 ? null : new OutlineMarker(at, behind - at, OutlineSeries.Worded, number, 0, BeginsLine: true, IsLoose: false);
    }

    // 序号：4 in a line of its own.
    private int EndOfLabel(string word, int end) => Array.IndexOf(Labels, word) >= 0 && notice.IsLineStart(end) ? end : -1;

    private int EndOfBracket(string word, int at, int end) => Ends(word) && ClauseBrackets.AreAlike(_text[at], _text[end]) ? end + 1 : -1;

    private int EndOfSign(string word, int numeral, int end)
    {
        bool isColon = _text[end] is '：' or ':', isDot = Dots.IndexOf(_text[end]) >= 0;
        return (isColon && Ends(word)) || ((isColon || isDot) && Array.IndexOf(Counted, word) >= 0) || (_text[end] == '、' && !char.IsDigit(_text[numeral]) && Ends(word)) ? end + 1 : -1;
    }

    private static bool Ends(string word) => Array.Exists(CountedWithColon, noun => word.EndsWith(noun, StringComparison.Ordinal));

    private int EndOfWord(int at)
    {
        int end = at;
        while (end < _text.Length && end - at <= LongestWord && char.IsLetter(_text[end]) && !ChineseNumeral.IsNumeral(_text[end]))
        {
            end++;
        }

        return end - at > LongestWord ? at : end;
    }

    // Of one kind: 十二, 12.
    private int EndOfNumerals(int at)
    {
        int end = at;
        while (end < _text.Length && end - at <= MostNumerals && ChineseNumeral.IsNumeral(_text[end]) && char.IsDigit(_text[end]) == char.IsDigit(_text[at]))
        {
            end++;
        }

        return end;
    }
}
