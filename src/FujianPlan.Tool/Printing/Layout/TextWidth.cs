using System.Globalization;
using System.Text;
using Wcwidth;

namespace FujianPlan.Tool.Printing.Layout;

/// <summary>How many columns of a terminal a text takes: a Chinese character takes two, a mark that combines with what stands before it none.</summary>
internal static class TextWidth
{
    private const int EmojiForm = 0xFE0F, Joiner = 0x200D, FirstTone = 0x1F3FB, LastTone = 0x1F3FF, FirstFlag = 0x1F1E6, LastFlag = 0x1F1FF;

    /// <summary>The columns of a text.</summary>
    /// <param name="text">The text, every character of which can be seen.</param>
    public static int Of(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange(' ', '~'))
        {
            return text.Length;
        }

        int width = 0;
        while (!text.IsEmpty)
        {
            int length = StringInfo.GetNextTextElementLength(text);
            width += OfElement(text[..length]);
            text = text[length..];
        }

        return width;
    }

    /// <summary>The columns of what a reader takes for one character.</summary>
    /// <param name="element">The character, with all that combines with it.</param>
    public static int OfElement(ReadOnlySpan<char> element)
    {
        int width = 0, count = 0;
        bool isEmoji = false;
        foreach (Rune rune in element.EnumerateRunes())
        {
            width += Math.Max(0, UnicodeCalculator.GetWidth(rune));

            // Of several that make one picture, all together take as much as one.
            isEmoji |= count++ > 0 && rune.Value is EmojiForm or Joiner or (>= FirstTone and <= LastTone) or (>= FirstFlag and <= LastFlag);
        }

        return isEmoji && count > 1 ? 2 : width;
    }
}
