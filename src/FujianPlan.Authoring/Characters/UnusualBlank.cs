using System.Globalization;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Characters;

/// <summary>
/// Blanks that look like the ordinary one and are another character: YAML takes them for text. A Chinese input method types U+3000,
/// and word processors and web pages have U+00A0.
/// </summary>
internal static class UnusualBlank
{
    internal static bool Is(char c) => c is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    /// <summary>The blank's number and kind.</summary>
    internal static FindingText Describe(char c)
    {
        (string english, string chinese) = c switch
        {
            '\u3000' => ("a full-width space", "全角空格"),
            '\u00A0' or '\u202F' => ("a no-break space", "不间断空格"),
            _ => ("a space of another width", "非普通空格"),
        };
        string number = ((int)c).ToString("X4", CultureInfo.InvariantCulture);
        return new FindingText($"U+{number} ({english})", $"U+{number}（{chinese}）");
    }

    /// <summary>The first one of a stretch that is nothing but blanks, ordinary ones and tabs among them, or -1.</summary>
    internal static int FirstBlankFrom(string text, int start)
    {
        for (int i = start; i < text.Length && (text[i] is ' ' or '\t' || Is(text[i])); i++)
        {
            if (Is(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
