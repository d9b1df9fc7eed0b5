using System.Text;

namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>
/// What a page or a copy of it puts into words: line breaks, blanks about digits and inside of words, numbers of pages. A blank means
/// something between two Latin letters alone, as Chinese has none.
/// </summary>
internal static class PageLayout
{
    private const int LongestPageLine = 24;

    /// <summary>Words without the blanks that mean nothing.</summary>
    /// <param name="words">The words, as a plan or a source has them.</param>
    public static string Without(string words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (char.IsWhiteSpace(words[i]))
            {
                return Compact(words);
            }
        }

        return words;
    }

    /// <summary>Whether a blank between two characters is one of the words.</summary>
    /// <param name="before">The character before it.</param>
    /// <param name="behind">The character behind it.</param>
    public static bool IsBlankOfWords(char before, char behind) => IsLatinLetter(before) && IsLatinLetter(behind);

    /// <summary>What a line of a source says of its page.</summary>
    /// <param name="text">The source.</param>
    /// <param name="start">The line's first character.</param>
    /// <param name="end">Past its last.</param>
    public static PageLine KindOf(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end == start || end - start > LongestPageLine)
        {
            return PageLine.None;
        }

        string line = Compact(text.Substring(start, end - start));
        int first = 0, last = line.Length - 1;
        while (first < last && IsDash(line[first]) && IsDash(line[last]))
        {
            (first, last) = (first + 1, last - 1);
        }

        string inner = line.Substring(first, last - first + 1);
        if (inner.Length <= 4 && IsNumber(inner))
        {
            return first > 0 ? PageLine.PageNumber : PageLine.LoneNumber;
        }

        return IsNumberOfPages(line) ? PageLine.PageNumber : PageLine.None;
    }

    // 第12页, 第12页共30页, 第12页，共30页, 第12页/共30页.
    private static bool IsNumberOfPages(string line)
    {
        string[] parts = line.Split(['页'], StringSplitOptions.RemoveEmptyEntries);
        return line[line.Length - 1] == '页'
            && parts.Length is 1 or 2
            && parts[0][0] == '第'
            && IsNumber(parts[0].Substring(1))
            && (parts.Length == 1 || IsAllPages(parts[1].TrimStart('，', ',', '/', '／')));
    }

    private static bool IsAllPages(string words) => words.Length > 1 && words[0] == '共' && IsNumber(words.Substring(1));

    /// <summary>The number of a page that a line says; 0 where it says none.</summary>
    /// <param name="line">The line.</param>
    public static int NumberIn(string line)
    {
        int number = 0, at = 0;
        while (at < line.Length && !IsDigit(line[at]))
        {
            at++;
        }

        for (; at < line.Length && IsDigit(line[at]); at++)
        {
            number = (number * 10) + (line[at] >= '０' ? line[at] - '０' : line[at] - '0');
        }

        return number;
    }

    /// <summary>Whether a word is a number, in digits of either width.</summary>
    /// <param name="word">The word.</param>
    internal static bool IsNumber(string word)
    {
        foreach (char c in word)
        {
            if (!IsDigit(c))
            {
                return false;
            }
        }

        return word.Length > 0;
    }

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static bool IsDash(char c) => c is '-' or '－' or '—' or '–' or '―' or '─' or '‐' or '‑' or '−' or '~' or '～' or '·';

    private static bool IsLatinLetter(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    private static string Compact(string words)
    {
        StringBuilder compact = new(words.Length);
        for (int i = 0; i < words.Length; i++)
        {
            if (!char.IsWhiteSpace(words[i]))
            {
                if (i > 0 && compact.Length > 0 && char.IsWhiteSpace(words[i - 1]) && IsBlankOfWords(compact[compact.Length - 1], words[i]))
                {
                    compact.Append(' ');
                }

                compact.Append(words[i]);
            }
        }

        return compact.ToString();
    }
}

/// <summary>What a line is of its page.</summary>
internal enum PageLine
{
    /// <summary>Words.</summary>
    None,

    /// <summary>The number of the page, and nothing else: — 12 —, 第12页.</summary>
    PageNumber,

    /// <summary>A number that may be the page's: where the pages before or behind have theirs, and the words around it run on over it, it is.</summary>
    LoneNumber,
}
