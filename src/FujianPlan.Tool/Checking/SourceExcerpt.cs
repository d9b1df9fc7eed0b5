using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Printing.Layout;

namespace FujianPlan.Tool.Checking;

/// <summary>Shows the line of a finding, with the place underlined as a terminal shows it: Chinese characters take two columns.</summary>
internal static class SourceExcerpt
{
    private const int Widest = 100;

    /// <summary>The two lines of an excerpt; none where the place is not in the text.</summary>
    /// <param name="text">The file.</param>
    /// <param name="place">The place.</param>
    public static IReadOnlyList<string> Of(string text, SourcePlace place)
    {
        if (place.Start > text.Length || place.StartColumn > place.Start)
        {
            return [];
        }

        int begin = place.Start - place.StartColumn;
        int end = text.AsSpan(begin).IndexOfAny('\r', '\n') is >= 0 and var length ? begin + length : text.Length;
        int from = Math.Min(place.Start, end), to = Math.Clamp(place.End, from, end);
        (begin, end) = Window(text, begin, end, from);
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
