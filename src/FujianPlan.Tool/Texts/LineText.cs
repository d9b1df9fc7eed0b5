using System.Text;
using FujianPlan.Authoring.Characters;

namespace FujianPlan.Tool.Texts;

/// <summary>The text of a line: what can be seen of it, with one blank where a document has several or an unusual one.</summary>
internal static class LineText
{
    /// <summary>Cleans a line. Full-width blanks stay within it, as notices space words with them, and go at its ends.</summary>
    /// <param name="text">The text, of one line.</param>
    /// <returns>What can be seen; empty where that is nothing.</returns>
    public static string Clean(string text)
    {
        StringBuilder line = new(text.Length);
        foreach (char c in text)
        {
            if (c != '\u3000' && (char.IsWhiteSpace(c) || c is '\u2028' or '\u2029'))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else
            {
                line.Append(c);
            }
        }

        return ForbiddenCharacters.Without(line.ToString()).Trim();
    }

    /// <summary>The paragraphs that lines are: those of them that are not empty.</summary>
    /// <param name="text">The lines, with line feeds between them.</param>
    public static IEnumerable<NoticeParagraph> Paragraphs(string text) =>
        text.Split('\n').Select(Clean).Where(line => line.Length > 0).Select(line => new NoticeParagraph(line));

    /// <summary>Whether a character is written as wide as it is high: Chinese, and the signs that stand with it.</summary>
    /// <param name="c">The character.</param>
    public static bool IsWide(char c) =>
        c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF60')
            or (>= '\uFFE0' and <= '\uFFE6') or (>= '\u2460' and <= '\u24FF') or '“' or '”' or '‘' or '’' or '—' or '…' || char.IsSurrogate(c);

    /// <summary>Whether a character is Chinese.</summary>
    /// <param name="c">The character.</param>
    public static bool IsChinese(char c) => c is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
