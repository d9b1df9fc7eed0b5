using System.Text;

namespace FujianPlan.Authoring.Emission;

/// <summary>Writes strings as C# literals. Text of a plan reaches code through here and nowhere else.</summary>
internal static class CSharpLiteral
{
    /// <summary>The literal of a string.</summary>
    /// <param name="text">The string: any UTF-16 code units at all.</param>
    /// <returns>A regular string literal, with its quotes.</returns>
    public static string Of(string text)
    {
        StringBuilder literal = new(text.Length + 16);
        literal.Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (c == '\0')
            {
                literal.Append("\\0");
            }
            else if (IsPlain(c))
            {
                literal.Append(c);
            }
            else
            {
                AppendEscape(literal, c);
            }
        }

        return literal.Append('"').ToString();
    }

    // ASCII, Chinese characters and their punctuation stand as they are, so that the code can be read; nothing else does.
    private static bool IsPlain(char c) => c is (>= ' ' and <= '~')
        or (>= '\u4E00' and <= '\u9FA5')
        or (>= '\u3001' and <= '\u3011')
        or '\u201C' or '\u201D' or '\u2014' or '\u2026' or '\u00B7'
        or (>= '\uFF01' and <= '\uFF5E');

    private static void AppendEscape(StringBuilder literal, char c)
    {
        const string digits = "0123456789ABCDEF";
        literal.Append("\\u").Append(digits[c >> 12]).Append(digits[(c >> 8) & 15]).Append(digits[(c >> 4) & 15]).Append(digits[c & 15]);
    }
}
