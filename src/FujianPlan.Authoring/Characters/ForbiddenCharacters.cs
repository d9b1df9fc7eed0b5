using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Characters;

/// <summary>
/// The characters that no text of a plan may hold: they cannot be seen, so that two names that look alike would differ,
/// or they let text pass for something else in the code that is made from it.
/// </summary>
internal static class ForbiddenCharacters
{
    /// <summary>What a decoder writes for bytes that are no character.</summary>
    private const char Undecoded = '\uFFFD';

    /// <summary>The first forbidden code unit of a stretch. Tabs and line breaks of ASCII are a matter of layout, and allowed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to start.</param>
    /// <param name="end">Where to stop.</param>
    /// <returns>Its offset, or -1.</returns>
    internal static int IndexIn(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (c is >= ' ' and < '\u007F' or (>= '\u3000' and < '\uD800'))
            {
                continue;
            }

            if (char.IsHighSurrogate(c) && i + 1 < end && char.IsLowSurrogate(text[i + 1]))
            {
                if ((char.ConvertToUtf32(c, text[i + 1]) & 0xFFFE) == 0xFFFE)
                {
                    return i;
                }

                i++;
            }
            else if (IsForbidden(c))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// Whether a character stands for bytes that are not UTF-8, and is not the first of its file: it is the file that is encoded otherwise,
    /// and that is one mistake.
    /// </summary>
    internal static bool IsToldAlready(string text, int offset) => text[offset] == Undecoded && text.IndexOf(Undecoded) < offset;

    /// <summary>Whether a stretch has bytes that are not UTF-8, so that what it said is lost.</summary>
    internal static bool IsLost(string text, int start, int end) => text.IndexOf(Undecoded, start, end - start) >= 0;

    /// <summary>A text without them.</summary>
    internal static string Without(string text)
    {
        var kept = new StringBuilder(text.Length);
        int from = 0;
        for (int at = IndexIn(text, 0, text.Length); at >= 0; at = IndexIn(text, from, text.Length))
        {
            kept.Append(text, from, at - from);
            from = at + LengthAt(text, at);
        }

        return kept.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>How many code units the character at an offset takes.</summary>
    internal static int LengthAt(string text, int offset) => char.IsSurrogatePair(text, offset) ? 2 : 1;

    /// <summary>The character's number and kind.</summary>
    internal static FindingText Describe(string text, int offset)
    {
        int code = LengthAt(text, offset) == 2 ? char.ConvertToUtf32(text[offset], text[offset + 1]) : text[offset];
        (string english, string chinese) = code switch
        {
            0x2028 or 0x2029 or 0x85 => ("a line separator", "行分隔符"),
            < 0x20 or (>= 0x7F and < 0xA0) => ("a control character", "控制字符"),
            0x200E or 0x200F or 0x61C or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) =>
                ("a control of writing direction", "文字方向控制符"),
            0x200B or 0x200C or 0x200D or 0x2060 => ("an invisible character without width", "不可见的零宽字符"),
            Undecoded => ("what stands for bytes that are not UTF-8", "非 UTF-8 字节的替代符"),
            0xFEFF => ("a byte order mark", "字节顺序标记"),
            >= 0xD800 and <= 0xDFFF => ("half of a surrogate pair", "不成对的代理码元"),
            _ when InvisibleCharacter.Is(code) => ("a character that cannot be seen", "不可见字符"),
            _ => ("not a character", "非字符码位"),
        };
        string number = code.ToString("X4", CultureInfo.InvariantCulture);
        return new FindingText($"U+{number} ({english})", $"U+{number}（{chinese}）");
    }

    /// <summary>What to do about the character.</summary>
    internal static FindingText Advice(string text, int offset) => text[offset] == Undecoded
        ? new FindingText("Save the file as UTF-8, from the original; it may be GB18030 now.", "请从原件另存为 UTF-8；现文件可能是 GB18030 编码。")
        : new FindingText("Remove it.", "请删去。");

    private static bool IsForbidden(char c) => c switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' or (>= '\u007F' and < '\u00A0') => true,
        '\u061C' or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') => true,
        '\u2060' or (>= '\u2066' and <= '\u2069') => true,
        >= '\uD800' and <= '\uDFFF' => true,
        '\uFEFF' or (>= '\uFDD0' and <= '\uFDEF') or Undecoded or '\uFFFE' or '\uFFFF' => true,
        _ => false,
    };
}
