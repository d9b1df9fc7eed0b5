using System;
using System.ComponentModel;

namespace FujianPlan.Runtime.Internal;

/// <summary>
/// Brings what people type to the form in which it is compared: without surrounding space, full-width and compatibility
/// forms, traditional characters, and the case of Latin letters. What the plan has goes the same way before it is compared.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TypedForm
{
    // No name and no code is that long, and what is need not be looked at.
    private const int Longest = 256;

    /// <summary>The form in which an input is compared.</summary>
    /// <param name="input">What was typed.</param>
    /// <param name="traditional">The traditional characters in which names may be typed, in order.</param>
    /// <param name="simplified">What each of them stands for.</param>
    /// <returns>The form; null if the input can be no name and no code: too long, empty, or not even Unicode.</returns>
    public static string? Of(string input, string traditional, string simplified)
    {
        int start = 0, end = input.Length;
        while (start < end && char.IsWhiteSpace(input[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(input[end - 1]))
        {
            end--;
        }

        if (end == start || end - start > Longest)
        {
            return null;
        }

        string? normal = Normalized(HalfWidth(input.Substring(start, end - start)));
        if (normal == null)
        {
            return null;
        }

        char[] form = normal.Trim().ToCharArray();
        for (int i = 0; i < form.Length; i++)
        {
            form[i] = form[i] < '\u0080' ? char.ToUpperInvariant(form[i]) : Simplified(form[i], traditional, simplified);
        }

        return form.Length == 0 ? null : new string(form);
    }

    /// <summary>Full-width forms as half-width ones: programs that run without the culture data of the system do not normalise.</summary>
    public static string HalfWidth(string text)
    {
        char[] narrow = text.ToCharArray();
        for (int i = 0; i < narrow.Length; i++)
        {
            char c = narrow[i];
            narrow[i] = c >= '\uFF01' && c <= '\uFF5E' ? (char)(c - 0xFEE0) : c == '\u3000' ? ' ' : c;
        }

        return new string(narrow);
    }

    private static string? Normalized(string text)
    {
        // Characters of these two kinds are in every normal form. Whoever asks the system first pays for all that it knows of Unicode.
        bool isNormal = true;
        for (int i = 0; i < text.Length; i++)
        {
            isNormal &= text[i] < '\u0080' || (text[i] >= '\u4E00' && text[i] <= '\u9FFF');
            if (char.IsSurrogate(text[i]))
            {
                if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                {
                    return null;
                }

                i++;
            }
        }

        try
        {
            return isNormal ? text : CompatibilityForms.Of(text);
        }
        catch (ArgumentException)
        {
            // A noncharacter: some platforms do not normalise what has one.
            return null;
        }
    }

    private static char Simplified(char c, string traditional, string simplified)
    {
        int low = 0, high = traditional.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            char here = traditional[middle];
            if (here == c)
            {
                return simplified[middle];
            }

            if (here < c)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return c;
    }
}
