using System.Text;

namespace FujianPlan.Authoring.Characters;

/// <summary>
/// What was meant by a text of ASCII that was typed with a Chinese input method: full-width letters, digits and signs, Chinese commas,
/// brackets and quotes, and dashes of every length.
/// </summary>
internal static class AsciiForm
{
    /// <summary>The signs that start an item for those who do not type '- '.</summary>
    internal static bool IsDash(char c) => c is '-' or '－' or '—' or '–' or '‐' or '‑' or '‒' or '―' or '−' or '﹣' or '•' or '·' or '●' or '▪' or '◆' or '■';

    internal static char Of(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '、' or '﹐' or '﹑' => ',',
        '。' => '.',
        '【' or '〔' or '〖' or '「' or '『' => '[',
        '】' or '〕' or '〗' or '」' or '』' => ']',
        '“' or '”' or '„' or '‟' or '〝' or '〞' => '"',
        '‘' or '’' or '‚' or '‛' => '\'',
        '—' or '–' or '‐' or '‑' or '‒' or '―' or '−' or '﹣' => '-',
        '∶' or '﹕' => ':',
        _ => UnusualBlank.Is(c) ? ' ' : c,
    };

    internal static string Of(string text)
    {
        int first = 0;
        while (first < text.Length && Of(text[first]) == text[first])
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var ascii = new StringBuilder(text, 0, first, text.Length);
        for (int i = first; i < text.Length; i++)
        {
            ascii.Append(Of(text[i]));
        }

        return ascii.ToString();
    }
}
