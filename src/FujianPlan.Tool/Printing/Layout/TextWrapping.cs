using System.Globalization;
using System.Text;
using Wcwidth;

namespace FujianPlan.Tool.Printing.Layout;

/// <summary>
/// Breaks a text into lines of a width: between words, and between Chinese characters, but not before a mark that closes and not after one
/// that opens (GB/T 15834, 5.1.10). What a reader takes for one character is never torn.
/// </summary>
internal static class TextWrapping
{
    private const string Closing = "，。、；：？！）》〉」』】〕］｝”’…—·～％℃,.;:?!)]}%";
    private const string Opening = "（《〈「『【〔［｛“‘([{￥＄";

    /// <summary>The lines of a text.</summary>
    /// <param name="text">The text, every character of which can be seen.</param>
    /// <param name="width">How many columns a line may take.</param>
    /// <param name="areNames">Whether it is names with '、' between them, which are to stay whole.</param>
    /// <returns>Where each begins, and how long it is; blanks at a break are in none. A text without characters is one line.</returns>
    public static List<(int Start, int Length)> Lines(string text, int width, bool areNames = false)
    {
        List<(int, int)> lines = [];
        for (int start = 0; start < text.Length;)
        {
            int end = EndOfLine(text, start, width, areNames);
            lines.Add((start, text.AsSpan(start, end - start).TrimEnd(' ').Length));
            start = end;
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }
        }

        return lines.Count == 0 ? [(0, 0)] : lines;
    }

    // The last place at which the line may end; where there is none, wherever it is full. One character is on every line, however wide.
    private static int EndOfLine(string text, int start, int width, bool areNames)
    {
        int at = start, used = 0, breakable = start, afterName = start;
        while (at < text.Length)
        {
            int length = StringInfo.GetNextTextElementLength(text.AsSpan(at)), columns = TextWidth.OfElement(text.AsSpan(at, length));
            bool isBlank = text[at] == ' ';
            if (at > start && MayBreak(text, at))
            {
                breakable = at;
                afterName = areNames && text[at - 1] == '、' ? at : afterName;
            }

            if (used + columns > width && !isBlank)
            {
                return afterName > start ? afterName : breakable > start ? breakable : Math.Max(at, start + length);
            }

            used += columns;
            at += length;
        }

        return text.Length;
    }

    // Whether a line may end before this place.
    private static bool MayBreak(string text, int at)
    {
        char before = text[at - 1], after = text[at];
        if (after == ' ' || Closing.Contains(after, StringComparison.Ordinal) || Opening.Contains(before, StringComparison.Ordinal))
        {
            return false;
        }

        return before is ' ' or '/' or '-' || IsWide(text, at) || IsWideBefore(text, at) || (Closing.Contains(before, StringComparison.Ordinal) && before > '~');
    }

    private static bool IsWide(string text, int at) => Rune.TryGetRuneAt(text, at, out Rune rune) && UnicodeCalculator.GetWidth(rune) == 2;

    private static bool IsWideBefore(string text, int at) => IsWide(text, char.IsLowSurrogate(text[at - 1]) && at > 1 ? at - 2 : at - 1);
}
