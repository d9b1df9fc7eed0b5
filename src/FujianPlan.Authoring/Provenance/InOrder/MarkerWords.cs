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

    /// <summary>The number that a marker says; 0 where it says none.</summary>
    /// <param name="marker">The marker.</param>
    public static int NumberIn(string marker)
    {
        int start = 0;
        while (start < marker.Length && !ChineseNumeral.IsNumeral(marker[start]))
        {
            start++;
        }

        int end = start;
        while (end < marker.Length && ChineseNumeral.IsNumeral(marker[end]))
        {
            end++;
        }

        return ChineseNumeral.Read(marker.Substring(start, end - start));
    }

    /// <summary>Whether two markers are of one kind: their numerals are, and both have a bracket before those or neither has.</summary>
    /// <param name="marker">A marker.</param>
    /// <param name="other">Another.</param>
    public static bool AreAlike(string marker, string other) => KindOf(marker) == KindOf(other);

    private static (bool IsOpened, char Numeral) KindOf(string marker)
    {
        char first = marker.FirstOrDefault(ChineseNumeral.IsNumeral);
        char kind = first is (>= '0' and <= '9') or (>= '０' and <= '９') ? '1' : first is >= '①' and <= '⑳' ? '①' : '一';
        return (marker.Length > 0 && marker[0] is '（' or '(' or '〔' or '［' or '[' or '【', kind);
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
