using System.Text;

namespace FujianPlan.Authoring.Yaml;

/// <summary>
/// The text as the YAML scanner gets it: of the same length, but for the end of its last line, so that its offsets are the file's. The scanner takes NUL
/// for the end of the file, and some separators for line breaks, which YAML 1.2 does not; each is replaced by a
/// noncharacter. What a text may not hold is looked for in the file itself, and taken out of values, so no such
/// replacement is ever seen.
/// </summary>
internal static class ScannerText
{
    private static readonly char[] Misread = ['\0', '\u0085', '\u2028', '\u2029'];

    internal static string Of(string text)
    {
        if (text.IndexOfAny(Misread) < 0 && !StartsWithMark(text))
        {
            return Ended(text);
        }

        var safe = new StringBuilder(text);
        foreach (char c in Misread)
        {
            safe.Replace(c, '\uFDD0');
        }

        if (StartsWithMark(text))
        {
            // A line break, unlike a blank, leaves the columns of the line as they look in an editor.
            safe[0] = '\n';
        }

        return Ended(safe.ToString());
    }

    /// <summary>The text with its last line ended: what a block says must not depend on whether an editor has done that.</summary>
    private static string Ended(string text) => text.Length == 0 || text[text.Length - 1] is '\n' or '\r' ? text : text + "\n";

    /// <summary>Whether the text starts with a byte order mark, which is no part of it.</summary>
    private static bool StartsWithMark(string text) => text.Length > 0 && text[0] == '\uFEFF';
}
