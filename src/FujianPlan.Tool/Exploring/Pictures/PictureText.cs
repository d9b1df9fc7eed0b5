using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Exploring.Pictures;

/// <summary>How wide words are in a picture, whose font is the reader's: rather too wide than too narrow.</summary>
internal static class PictureText
{
    private const double Latin = 0.58;

    /// <summary>The width of a text, in the height of its letters.</summary>
    /// <param name="text">The text.</param>
    public static double Width(string text) => text.EnumerateRunes().Sum(WidthOf);

    /// <summary>A text that is no wider than this: what is too much of it goes, and a mark stands for it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="widest">The width, in the height of its letters.</param>
    public static string Cut(string text, double widest)
    {
        if (Width(text) <= widest)
        {
            return text;
        }

        StringBuilder cut = new();
        double width = 1;
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext() && (width += Width(elements.GetTextElement())) <= widest)
        {
            cut.Append(elements.GetTextElement());
        }

        return cut.ToString().TrimEnd() + "…";
    }

    /// <summary>The same in both languages.</summary>
    /// <param name="text">The text.</param>
    /// <param name="widest">The width, in the height of its letters.</param>
    public static FindingText Cut(FindingText text, double widest) => new(Cut(text.English, widest), Cut(text.Chinese, widest));

    private static double WidthOf(Rune rune) => rune.Value < 0x2E80 ? Latin : 1;
}
