using System.Text;

namespace FujianPlan.Tool.Exporting.Calendars;

/// <summary>The lines of an iCalendar: ended with CR and LF, and folded so that none has more than 75 octets of UTF-8 (RFC 5545, 3.1).</summary>
/// <param name="output">Where they go.</param>
internal sealed class CalendarText(Stream output)
{
    private const int MostOctets = 75;

    /// <summary>Writes a property whose value is no text, or needs nothing escaped.</summary>
    /// <param name="name">Its name, with its parameters.</param>
    /// <param name="value">Its value.</param>
    public void Line(string name, string value)
    {
        StringBuilder line = new();
        int octets = 0;
        Rune before = default;
        foreach (Rune rune in (name + ":" + value).EnumerateRunes())
        {
            // A line that goes on begins with a blank, which counts. What a pipeline would obey in its log ("::error::", "##[error]") is broken as well: whoever
            // reads the calendar puts it together again.
            if (octets + rune.Utf8SequenceLength > MostOctets || (rune == before && rune.Value is ':' or '#'))
            {
                line.Append("\r\n ");
                octets = 1;
            }

            line.Append(rune);
            octets += rune.Utf8SequenceLength;
            before = rune;
        }

        output.Write(Encoding.UTF8.GetBytes(line.Append("\r\n").ToString()));
    }

    /// <summary>Writes a property whose value is text.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Any text.</param>
    public void TextLine(string name, string value) => Line(name, Escaped(value));

    // RFC 5545, 3.3.11. No control character may stand in a text but the tabulator; what a text has of them is left out.
    private static string Escaped(string text)
    {
        StringBuilder escaped = new();
        foreach (char c in text.ReplaceLineEndings("\n"))
        {
            if (c == '\n')
            {
                escaped.Append("\\n");
            }
            else if (c is '\\' or ';' or ',')
            {
                escaped.Append('\\').Append(c);
            }
            else if (c == '\t' || !char.IsControl(c))
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }
}
