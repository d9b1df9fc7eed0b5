using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Printing.Layout;

namespace FujianPlan.Tool.Checking;

/// <summary>Shows the line of a finding, with the place underlined as a terminal shows it: Chinese characters take two columns.</summary>
internal static class SourceExcerpt
{
    private const int Widest = 100, Narrowest = 16;

    // The number of the line, and what stands between it and the line.
    private const int NumberWidth = 8;

    /// <summary>The two lines of an excerpt; none where the place is not in the text.</summary>
    /// <param name="text">The file.</param>
    /// <param name="place">The place.</param>
    /// <param name="width">How many columns there are; null where a line may be as long as it is.</param>
    public static IReadOnlyList<string> Of(string text, SourcePlace place, int? width)
    {
        if (place.Start > text.Length || place.StartColumn > place.Start)
        {
            return [];
        }

        int begin = place.Start - place.StartColumn;
        int end = text.AsSpan(begin).IndexOfAny('\r', '\n') is >= 0 and var length ? begin + length : text.Length;
        int from = Math.Min(place.Start, end), to = Math.Clamp(place.End, from, end);
        (begin, end) = Window(text, begin, end, from);
        if (width is { } columns)
        {
            (begin, end) = Fitted(text, begin, end, from, Math.Max(Narrowest, columns - NumberWidth));
        }

        to = Math.Min(to, end);
        string number = (place.StartLine + 1).ToString(CultureInfo.InvariantCulture).PadLeft(5);
        string before = Shown(text[begin..from]);
        string marked = Shown(text[from..to]);
        return
        [
            $"{number} | {before}{marked}{Shown(text[to..end])}",
            $"{new string(' ', number.Length)} | {new string(' ', Width(before))}{new string('~', Math.Max(1, Width(marked)))}",
        ];
    }

    // Of a long line, what is around the place.
    private static (int Begin, int End) Window(string text, int begin, int end, int place)
    {
        if (end - begin > Widest)
        {
            begin = Math.Max(begin, place - (Widest / 2));
            end = Math.Min(end, begin + Widest);
            begin += begin > 0 && char.IsLowSurrogate(text[begin]) && begin < place ? 1 : 0;
            end -= end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
        }

        return (begin, Math.Max(end, place));
    }

    // Of what is around the place, what a terminal shows in a line: at most half of that before the place.
    private static (int Begin, int End) Fitted(string text, int begin, int end, int place, int width)
    {
        while (Width(Shown(text[begin..end])) > width && Width(Shown(text[begin..place])) > width / 2)
        {
            begin += StringInfo.GetNextTextElementLength(text.AsSpan(begin));
        }

        int fitting = place;
        while (fitting < end && StringInfo.GetNextTextElementLength(text.AsSpan(fitting)) is var next && Width(Shown(text[begin..Math.Min(end, fitting + next)])) <= width)
        {
            fitting = Math.Min(end, fitting + next);
        }

        return (Math.Min(begin, place), fitting);
    }

    // What a terminal would obey, or not show at all, is a mark.
    private static string Shown(string text)
    {
        StringBuilder shown = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isShown = Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
            shown.Append(rune.Value == '\t' ? " " : isShown ? rune.ToString() : "\uFFFD");
        }

        return shown.ToString();
    }

    private static int Width(string text) => TextWidth.Of(text);
}
