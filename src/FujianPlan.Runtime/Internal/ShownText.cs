using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace FujianPlan.Runtime.Internal;

/// <summary>Makes input fit to be shown in a message: short, and with nothing in it that acts on a terminal or a log.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ShownText
{
    private const int Longest = 40;

    /// <summary>Makes an input fit to be shown.</summary>
    /// <param name="input">The input.</param>
    /// <returns>Its first 40 characters; what cannot be seen is spelt out.</returns>
    /// <exception cref="System.ArgumentNullException"><paramref name="input"/> is null.</exception>
    public static string Of(string input)
    {
        if (input == null)
        {
            throw new System.ArgumentNullException(nameof(input));
        }

        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < input.Length && i < Longest; i++)
        {
            char c = input[i];
            bool isPair = char.IsHighSurrogate(c) && i + 1 < input.Length && char.IsLowSurrogate(input[i + 1]);
            if (isPair)
            {
                shown.Append(c).Append(input[++i]);
            }
            else if (IsPrintable(c))
            {
                shown.Append(c);
            }
            else
            {
                shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return input.Length > Longest ? shown.Append('…').ToString() : shown.ToString();
    }

    private static bool IsPrintable(char c)
    {
        switch (CharUnicodeInfo.GetUnicodeCategory(c))
        {
            case UnicodeCategory.Control:
            case UnicodeCategory.Format:
            case UnicodeCategory.Surrogate:
            case UnicodeCategory.LineSeparator:
            case UnicodeCategory.ParagraphSeparator:
            case UnicodeCategory.OtherNotAssigned:
            case UnicodeCategory.PrivateUse:
                return false;
            default:
                return true;
        }
    }
}
