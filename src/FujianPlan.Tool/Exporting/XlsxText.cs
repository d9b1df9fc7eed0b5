using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Exporting;

/// <summary>
/// The text of a spreadsheet's cell (ECMA-376, part 1, 22.9.2.19): a character that XML has no way to write, or does not keep, stands as
/// its number, as in <c>_x000D_</c>; and what looks like that has its own first character so.
/// </summary>
internal static partial class XlsxText
{
    /// <summary>A text as it is written.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        StringBuilder? written = null;
        HashSet<int> alike = [.. Alike().Matches(text).Select(match => match.Index)];
        for (int i = 0; i < text.Length; i++)
        {
            if (!alike.Contains(i) && IsKept(text, i))
            {
                written?.Append(text[i]);
                continue;
            }

            written ??= new StringBuilder(text, 0, i, text.Length + 16);
            written.Append(CultureInfo.InvariantCulture, $"_x{(int)text[i]:X4}_");
        }

        return written?.ToString() ?? text;
    }

    // XML makes one line break of CR LF, and readers take blanks at the ends for layout.
    private static bool IsKept(string text, int at) => text[at] switch
    {
        ' ' or '\t' or '\n' => at > 0 && at < text.Length - 1,
        < ' ' or '\uFFFE' or '\uFFFF' => false,
        _ when char.IsHighSurrogate(text[at]) => at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]),
        _ when char.IsLowSurrogate(text[at]) => at > 0 && char.IsHighSurrogate(text[at - 1]),
        _ => true,
    };

    // Some readers take eight digits as well.
    [GeneratedRegex("_(?=[xX](?:[0-9A-Fa-f]{4}|[0-9A-Fa-f]{8})_)", RegexOptions.CultureInvariant)]
    private static partial Regex Alike();
}
