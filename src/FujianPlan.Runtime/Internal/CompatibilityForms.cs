using System;
using System.Text;

namespace FujianPlan.Runtime.Internal;

/// <summary>
/// Compatibility forms of characters (Unicode's NFKC), for programs that run without the culture data of the system: there,
/// <see cref="string.Normalize(NormalizationForm)"/> leaves everything as it is. Each character is replaced by itself; letters and marks that stand apart are not put
/// together, which no name of an agency needs.
/// </summary>
internal static partial class CompatibilityForms
{
    // Half-width katakana: what does not make it wide does not normalise.
    private static readonly bool NeedsTable = "\uFF76".Normalize(NormalizationForm.FormKC) == "\uFF76";

    private static string[]? s_forms;

    /// <summary>A text in compatibility form.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, with no form that stands for another.</returns>
    /// <exception cref="ArgumentException">The text has a noncharacter, and the platform does not normalise such.</exception>
    internal static string Of(string text) => NeedsTable ? ByTable(text) : text.Normalize(NormalizationForm.FormKC);

    /// <summary>A text, each character of which is looked up in the table.</summary>
    internal static string ByTable(string text)
    {
        StringBuilder? form = null;
        for (int i = 0; i < text.Length; i++)
        {
            int at = text[i] < '\u0080' ? -1 : Characters.BinarySearch(text[i]);
            if (at >= 0)
            {
                form ??= new StringBuilder(text, 0, i, text.Length + 8);
                form.Append((s_forms ??= Forms.Split('\0'))[at]);
            }
            else
            {
                form?.Append(text[i]);
            }
        }

        return form == null ? text : form.ToString();
    }

    private static int BinarySearch(this string sorted, char c)
    {
        int low = 0, high = sorted.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (sorted[middle] == c)
            {
                return middle;
            }

            if (sorted[middle] < c)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }
}
