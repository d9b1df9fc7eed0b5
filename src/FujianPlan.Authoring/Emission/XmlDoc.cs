using System.Text;

namespace FujianPlan.Authoring.Emission;

/// <summary>Writes strings as the content of XML documentation. Text of a plan reaches comments through here and nowhere else.</summary>
internal static class XmlDoc
{
    /// <summary>The content of an element.</summary>
    /// <param name="text">The text: any UTF-16 code units at all.</param>
    /// <returns>One line, in which nothing is markup and nothing ends the comment.</returns>
    public static string Of(string text)
    {
        StringBuilder content = new(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                content.Append(c).Append(text[++i]);
                continue;
            }

            switch (c)
            {
                case '&':
                    content.Append("&amp;");
                    break;
                case '<':
                    content.Append("&lt;");
                    break;
                case '>':
                    content.Append("&gt;");
                    break;

                // U+2028 and its like end a line of C#, and with it the comment; lone surrogates are no XML.
                case '\u2028' or '\u2029' or '\uFEFF' or >= '\uFFFE':
                    content.Append(' ');
                    break;
                default:
                    content.Append(char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c);
                    break;
            }
        }

        return content.ToString();
    }
}
