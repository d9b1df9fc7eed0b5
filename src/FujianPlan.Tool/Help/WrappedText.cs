using System.Text;

namespace FujianPlan.Tool.Help;

/// <summary>Text in lines of so many cells: a Chinese character takes two, and may stand at the end of a line.</summary>
internal static class WrappedText
{
    // What no line begins with.
    private const string Closing = "，。；：、？！）》”’】」』,.;:?!)]>'…";

    // What no line ends with.
    private const string Opening = "（《“‘【「『([<";

    /// <summary>How many cells a text takes.</summary>
    public static int Cells(string text) => text.EnumerateRunes().Sum(Cells);

    /// <summary>The lines of a text. White space that it begins with is before each of them, as in a list.</summary>
    /// <param name="text">The text, of one paragraph.</param>
    /// <param name="width">How many cells a line may take.</param>
    public static IEnumerable<string> Lines(string text, int width)
    {
        string indent = text[..^text.TrimStart().Length];
        StringBuilder line = new(indent);
        int cells = indent.Length;
        foreach (string piece in Pieces(text.TrimStart()))
        {
            int wide = Cells(piece.TrimEnd());
            if (cells + wide > width && cells > indent.Length)
            {
                yield return line.ToString().TrimEnd();
                line.Clear().Append(indent);
                cells = indent.Length;
            }

            line.Append(piece);
            cells += Cells(piece);
        }

        yield return line.ToString().TrimEnd();
    }

    /// <summary>What stays together in a line: a word with the blank after it; a wide character with the signs that belong to it.</summary>
    public static IEnumerable<string> Pieces(string text)
    {
        StringBuilder piece = new();
        Rune[] runes = [.. text.EnumerateRunes()];
        for (int i = 0; i < runes.Length; i++)
        {
            piece.Append(runes[i]);
            if (i + 1 == runes.Length || MayBreak(runes[i], runes[i + 1]))
            {
                yield return piece.ToString();
                piece.Clear();
            }
        }
    }

    private static bool MayBreak(Rune before, Rune after) => !Rune.IsWhiteSpace(after) && !Is(Closing, after) && !Is(Opening, before)
        && (Rune.IsWhiteSpace(before) || Cells(before) == 2 || Cells(after) == 2 || Is("”’", before) || Is("“‘", after));

    private static bool Is(string signs, Rune rune) => rune.IsBmp && signs.Contains((char)rune.Value, StringComparison.Ordinal);

    private static int Cells(Rune rune) => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1;
}
