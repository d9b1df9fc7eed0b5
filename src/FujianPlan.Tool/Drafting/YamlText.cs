using System.Globalization;
using System.Text;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Drafting;

/// <summary>Text as a YAML scalar, on one line of visible characters that is no workflow command: it may be printed, and says the same.</summary>
internal static class YamlText
{
    // What readers of YAML, older ones too, take for something else than a text.
    private static readonly HashSet<string> Words = new(["null", "true", "false", "yes", "no", "on", "off", "y", "n"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The scalar: plain where nothing in it could mean anything else, in quotes otherwise.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text) => IsPlain(text) ? text : PrintedText.Line(text) == text ? "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'" : Escaped(text);

    /// <summary>The scalar as it stands in a list or a mapping of one line, where a comma would end it.</summary>
    /// <param name="text">The text.</param>
    public static string OfItem(string text) => Of(text) is var scalar && scalar.AsSpan().IndexOfAny(",[]{}") >= 0 && scalar[0] is not ('\'' or '"') ? "'" + scalar + "'" : scalar;

    /// <summary>The lines of a list's item that is a text: a text of several lines as a block, where each line can stand in one.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<string> ItemOf(string text)
    {
        string[] lines = text.Split('\n');
        return lines.Length > 1 && lines.All(MayStandInBlock) ? ["- |-", .. lines.Select(line => "  " + line)] : ["- " + Of(text)];
    }

    // What begins a line of a block neither looks like a comment nor like a command of a pipeline.
    private static bool MayStandInBlock(string line) =>
        line.Length > 0 && !char.IsWhiteSpace(line[^1]) && (!char.IsAscii(line[0]) || char.IsAsciiLetterOrDigit(line[0])) && !char.IsWhiteSpace(line[0]) && PrintedText.Line(line) == line;

    private static bool IsPlain(string text) =>
        text.Length > 0
        && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1])
        && (!char.IsAscii(text[0]) || (char.IsAsciiLetter(text[0]) && !Words.Contains(text)))
        && text.EnumerateRunes().All(rune => rune.IsAscii ? char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value is ' ' or '.' or '/' or '_' or '-' : PrintedText.IsVisible(rune));

    // https://yaml.org/spec/1.2.2/#57-escaped-characters
    private static string Escaped(string text)
    {
        StringBuilder escaped = new("\"");
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n')
            {
                escaped.Append("\\n");
            }
            else if (!PrintedText.IsVisible(rune) || (rune.Value == '#' && escaped[^1] == '#'))
            {
                escaped.Append(rune.IsBmp ? "\\u" : "\\U").Append(rune.Value.ToString(rune.IsBmp ? "X4" : "X8", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(rune.Value is '"' or '\\' ? "\\" : string.Empty).Append(rune);
            }
        }

        return escaped.Append('"').ToString();
    }
}
