using FujianPlan.Authoring.Numerals;

namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>
/// What stands before a heading, a task or a measure. Where the plan states it, it is that to the letter. Where it follows from the style of
/// the source, its brackets may be of either width, and any sign that such numbers have may be the dot of an Arabic one, doubled or not.
/// </summary>
/// <param name="words">The marker.</param>
/// <param name="isStated">Whether the plan states it, and it does not follow from the style.</param>
internal sealed class MarkerWords(string words, bool isStated)
{
    /// <summary>How many characters more than its words a marker may have: a dot twice.</summary>
    public const int Slack = 1;

    // A year in brackets is no number of a task.
    private const int MostDigits = 3;

    private const string Dots = ".．﹒·•・、";

    /// <summary>The marker, as it is expected.</summary>
    public string Words { get; } = words;

    /// <summary>The length of the marker where it stands at a place of a text; -1 where it does not.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    public int LengthAt(string text, int start)
    {
        int at = start;
        for (int i = 0; i < Words.Length; i++, at++)
        {
            if (at >= text.Length || !(Words[i] == text[at] || (!isStated && AreOne(i, text[at]))))
            {
                return -1;
            }
        }

        bool endsInDot = !isStated && Words.Length > 1 && IsDot(Words.Length - 1);
        return endsInDot && at < text.Length && Dots.IndexOf(text[at]) >= 0 ? at + 1 - start : at - start;
    }

    /// <summary>Where the marker begins that ends at a place of a text; -1 where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The place.</param>
    public int StartBefore(string text, int end)
    {
        for (int length = Words.Length; length <= Words.Length + Slack; length++)
        {
            if (end >= length && LengthAt(text, end - length) == length)
            {
                return end - length;
            }
        }

        return -1;
    }

    /// <summary>The number that a marker says, which is its last: <c>2.1</c> is the first of what stands under 2. 0 where it says none.</summary>
    /// <param name="marker">The marker.</param>
    public static int NumberIn(string marker)
    {
        (int start, int end) = NumeralIn(marker);
        return ChineseNumeral.Read(marker.Substring(start, end - start));
    }

    /// <summary>A marker with another number in place of its last, written as that is; null where it has none, or none can be written so.</summary>
    /// <param name="marker">The marker.</param>
    /// <param name="number">The other number.</param>
    public static string? WithNumber(string marker, int number)
    {
        (int start, int end) = NumeralIn(marker);
        if (start == end || NumberIn(marker) == 0)
        {
            return null;
        }

        string one = marker[start] switch { >= '0' and <= '9' => "1", >= '０' and <= '９' => "１", var first => (NumeralSigns.OneOf(first) ?? '一').ToString() };
        return NumberStyle.Parse(one, 1)!.Write([number]) is { } numeral ? marker.Substring(0, start) + numeral + marker.Substring(end) : null;
    }

    /// <summary>What a number of a series is known by, whatever its signs are; null for none.</summary>
    /// <param name="marker">A marker of the series.</param>
    /// <param name="number">The number.</param>
    public static string? KeyOf(string marker, int number) => number > 0 ? FormattableString.Invariant($"{KindOf(marker)}{number}") : null;

    /// <summary>Whether two markers are of one kind: their numerals are, and both have a bracket before those or neither has.</summary>
    /// <param name="marker">A marker.</param>
    /// <param name="other">Another.</param>
    public static bool AreAlike(string marker, string other) => KindOf(marker) == KindOf(other);

    /// <summary>The length of a number, in any of the forms that headings and tasks have, at a place of a text; 0 where none stands there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    public static int AnyAt(string text, int start)
    {
        if (start >= text.Length || NumeralSigns.Read(text[start]) > 0)
        {
            return start < text.Length ? 1 : 0;
        }

        bool isOpened = IsOpening(text[start]), isOrdinal = text[start] == '第';
        int numeral = isOpened || isOrdinal ? start + 1 : start, end = numeral;
        while (end < text.Length && end - numeral <= MostDigits && ChineseNumeral.IsNumeral(text[end]))
        {
            end++;
        }

        if (end == numeral || end - numeral > MostDigits || end >= text.Length)
        {
            return 0;
        }

        bool isArabic = IsDigit(text[numeral]), isWhole = end + 1 >= text.Length || !IsDigit(text[end + 1]);
        bool isMarker = isOpened ? text[end] is '）' or ')' or '〕' or '］' or ']'
            : isOrdinal ? text[end] is '章' or '节' or '条' or '编' or '篇' || string.CompareOrdinal(text, end, "部分", 0, 2) == 0
            : isArabic ? Dots.IndexOf(text[end]) >= 0 && isWhole
            : text[end] == '、' && end - numeral <= 3;
        return !isMarker ? 0 : isOrdinal && text[end] == '部' ? end + 2 - start : end + 1 - start;
    }

    /// <summary>Whether the marker stands at a place of a text, and is no part of a longer number there: <c>3.</c> is none in <c>3.5</c>.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">The place.</param>
    public bool StandsAlone(FlatSource source, int start)
    {
        string text = source.Text;
        int length = LengthAt(text, start), end = start + length;
        if (length <= 0)
        {
            return false;
        }

        if (IsDigit(Words[Words.Length - 1]))
        {
            return end >= text.Length || !source.AreAdjoining(end);
        }

        // 3.2025年底前 is one, for all that.
        return end >= text.Length || end < 2 || !IsDigit(text[end]) || !IsDigit(text[end - 2]) || IsYear(text, end) || !source.AreAdjoining(end);
    }

    private static (int Start, int End) NumeralIn(string marker)
    {
        int end = marker.Length;
        while (end > 0 && !ChineseNumeral.IsNumeral(marker[end - 1]))
        {
            end--;
        }

        int start = end;
        while (start > 0 && ChineseNumeral.IsNumeral(marker[start - 1]))
        {
            start--;
        }

        return (start, end);
    }

    private static bool IsYear(string text, int start) => start + 4 < text.Length && text[start + 4] == '年' && text.Substring(start, 4).All(IsDigit);

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static bool IsOpening(char c) => c is '（' or '(' or '〔' or '［' or '[' or '【';

    private static (bool IsOpened, char Numeral) KindOf(string marker)
    {
        char first = marker.FirstOrDefault(ChineseNumeral.IsNumeral);
        char kind = first is (>= '0' and <= '9') or (>= '０' and <= '９') ? '1' : NumeralSigns.OneOf(first) ?? '一';
        return (marker.Length > 0 && IsOpening(marker[0]), kind);
    }

    private bool AreOne(int i, char other) => Words[i] switch
    {
        '（' or '(' => other is '（' or '(',
        '）' or ')' => other is '）' or ')',
        '〔' or '［' or '[' => other is '〔' or '［' or '[',
        '〕' or '］' or ']' => other is '〕' or '］' or ']',
        _ => IsDot(i) && Dots.IndexOf(other) >= 0,
    };

    // 一、 is no Arabic number.
    private bool IsDot(int i) => i > 0 && Dots.IndexOf(Words[i]) >= 0 && Words[i - 1] is (>= '0' and <= '9') or (>= '０' and <= '９');
}
