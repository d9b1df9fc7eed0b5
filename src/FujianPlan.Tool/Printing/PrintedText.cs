using System.Globalization;
using System.Text;

namespace FujianPlan.Tool.Printing;

/// <summary>
/// Makes text fit to be printed. What is printed may come from anybody's files, and goes to a terminal, which obeys control characters, or
/// into the log of a pipeline, which obeys lines that look like its commands.
/// </summary>
internal static class PrintedText
{
    /// <summary>A text as one line that is nobody's command.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The same; what is no visible character stands as its number, as in <c>\u000A</c>.</returns>
    public static string Line(string text) => WorkflowCommands.Defused(Visible(text));

    /// <summary>A text in which every character can be seen. Tabs stay.</summary>
    /// <param name="text">The text.</param>
    public static string Visible(string text) => Replaced(text, static rune => rune.Value == '\t' || IsVisible(rune), static (written, number) =>
        written.Append(number > 0xFFFF ? "\\U" : "\\u").Append(number.ToString(number > 0xFFFF ? "X8" : "X4", CultureInfo.InvariantCulture)));

    /// <summary>JSON, in which whatever is not for printing stands as its number: it says the same.</summary>
    /// <param name="json">The JSON.</param>
    public static string Json(string json)
    {
        // Outside its strings, JSON has nothing but ASCII and line breaks of its own.
        string visible = Replaced(json, static rune => rune.Value is '\n' or '\r' or '\t' || IsVisible(rune), static (written, number) =>
        {
            foreach (char unit in char.ConvertFromUtf32(number))
            {
                written.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
            }
        });
        return visible.Replace("##", "#\\u0023", StringComparison.Ordinal);
    }

    /// <summary>XML, in which whatever is not for printing stands as its number: it says the same.</summary>
    /// <param name="xml">The XML.</param>
    public static string Xml(string xml)
    {
        string visible = Replaced(xml, static rune => rune.Value is '\n' or '\r' or '\t' || IsVisible(rune), static (written, number) =>
            written.Append("&#x").Append(number.ToString("X", CultureInfo.InvariantCulture)).Append(';'));
        string[] lines = visible.Replace("##", "#&#35;", StringComparison.Ordinal).Split('\n');
        return string.Join('\n', lines.Select(line => WorkflowCommands.IsOne(line) ? line.Replace("::", "&#58;:", StringComparison.Ordinal) : line));
    }

    /// <summary>Whether a character can be seen: a terminal does not obey it, or show nothing in its place.</summary>
    /// <param name="rune">The character.</param>
    public static bool IsVisible(Rune rune) => rune.Value is >= ' ' and < 0x7F || Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    private static string Replaced(string text, Predicate<Rune> isKept, Action<StringBuilder, int> replace)
    {
        StringBuilder? replaced = null;
        int kept = 0;
        for (int at = 0, length; at < text.Length; at += length)
        {
            // Half a pair is no character, and keeps its number.
            bool isWhole = Rune.TryGetRuneAt(text, at, out Rune rune);
            length = isWhole ? rune.Utf16SequenceLength : 1;
            if (isWhole && isKept(rune))
            {
                continue;
            }

            replaced ??= new StringBuilder(text.Length + 16);
            replaced.Append(text, kept, at - kept);
            kept = at + length;
            if (isWhole)
            {
                replace(replaced, rune.Value);
            }
            else
            {
                replaced.Append("\\u").Append(((int)text[at]).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return replaced?.Append(text, kept, text.Length - kept).ToString() ?? text;
    }
}
