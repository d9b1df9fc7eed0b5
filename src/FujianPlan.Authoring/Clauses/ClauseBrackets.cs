using System.Text.RegularExpressions;

namespace FujianPlan.Authoring.Clauses;

/// <summary>The brackets that clauses stand in, and that names have in them.</summary>
internal static class ClauseBrackets
{
    private const string Opening = "（(﹙〔﹝[［【〖〈";
    private const string Closing = "）)﹚〕﹞]］】〗〉";

    // By bracket, its form: one that opens in full width may close in half.
    private const string Forms = "rrrttsslla";

    private static readonly char[] Others = ['<', '＜', '〈', '〔', '﹝', '[', '［'];

    /// <summary>Whether a character opens a bracket.</summary>
    public static bool IsOpening(char c) => c is '（' or '(' or '〔' or '[' or '【' or '［' or '﹙' or '﹝' or '〖' or '〈';

    /// <summary>Whether a character closes a bracket.</summary>
    public static bool IsClosing(char c) => c is '）' or ')' or '〕' or ']' or '】' or '］' or '﹚' or '﹞' or '〗' or '〉';

    /// <summary>A text in which brackets around levels are round, whatever their form: 各县&lt;市、区&gt;政府, 县〔市、区〕政府. In 低于&lt;35 there is none.</summary>
    /// <param name="text">The text.</param>
    /// <returns>A text of the same length.</returns>
    public static string WithRoundLevels(string text) => text.IndexOfAny(Others) < 0 ? text : AroundLevels.Form.Replace(text, "（${inner}）");

    /// <summary>The depth after a character.</summary>
    /// <param name="depth">The depth before it, 0 and up.</param>
    /// <param name="c">The character.</param>
    /// <returns>The depth; a bracket that closes nothing leaves it at 0.</returns>
    public static int Depth(int depth, char c) =>
        c is >= '\u4E00' and <= '\u9FFF' ? depth : IsOpening(c) ? depth + 1 : IsClosing(c) ? Math.Max(0, depth - 1) : depth;

    /// <summary>The depth after a character where quotes count, too: what is quoted, or a title, is no list.</summary>
    /// <param name="depth">The depth before it, 0 and up.</param>
    /// <param name="c">The character.</param>
    public static int DepthWithQuotes(int depth, char c) =>
        c is >= '\u4E00' and <= '\u9FFF' ? depth
        : c is '“' or '‘' or '「' or '『' or '《' ? depth + 1
        : c is '”' or '’' or '」' or '』' or '》' ? Math.Max(0, depth - 1)
        : Depth(depth, c);

    /// <summary>Whether one bracket closes another of its form, of whatever width.</summary>
    /// <param name="opening">The one that opens.</param>
    /// <param name="closing">The one that closes.</param>
    public static bool AreAlike(char opening, char closing) =>
        IsOpening(opening) && IsClosing(closing) && Forms[Opening.IndexOf(opening)] == Forms[Closing.IndexOf(closing)];

    /// <summary>The bracket that closes the one at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where a bracket opens.</param>
    /// <returns>Its offset; -1 where none opens there, or none closes it.</returns>
    public static int ClosingOf(string text, int start)
    {
        if (start >= text.Length || !IsOpening(text[start]))
        {
            return -1;
        }

        int depth = 0;
        for (int i = start; i < text.Length; i++)
        {
            depth = Depth(depth, text[i]);
            if (depth == 0)
            {
                return AreAlike(text[start], text[i]) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>For each place of a text, the bracket that closes the one that opens there; 0 where none opens, or none closes it. Linear.</summary>
    /// <param name="text">The text.</param>
    public static int[] Closings(string text)
    {
        int[] closings = new int[text.Length];
        Stack<int> open = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (IsOpening(text[i]))
            {
                open.Push(i);
            }
            else if (IsClosing(text[i]) && open.Count > 0 && open.Pop() is var at && AreAlike(text[at], text[i]))
            {
                closings[at] = i;
            }
        }

        return closings;
    }

    /// <summary>The bracket that opens the one that closes at the end of a stretch.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The stretch's start.</param>
    /// <param name="end">The stretch's end.</param>
    /// <returns>Its offset; -1 where no bracket closes there, or none opens it.</returns>
    public static int OpeningOf(string text, int start, int end)
    {
        if (end <= start || !IsClosing(text[end - 1]))
        {
            return -1;
        }

        int depth = 0;
        for (int i = end - 1; i >= start; i--)
        {
            depth += IsClosing(text[i]) ? 1 : IsOpening(text[i]) ? -1 : 0;
            if (depth == 0)
            {
                return AreAlike(text[i], text[end - 1]) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>Whether each bracket of a stretch has its other.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The stretch's start.</param>
    /// <param name="end">The stretch's end.</param>
    /// <returns>True where they are balanced.</returns>
    public static bool AreBalanced(string text, int start, int end)
    {
        int depth = 0;
        for (int i = start; i < end; i++)
        {
            if (depth == 0 && IsClosing(text[i]))
            {
                return false;
            }

            depth = Depth(depth, text[i]);
        }

        return depth == 0;
    }

    // Made where it is needed: few clauses have such brackets.
    private static class AroundLevels
    {
        public static readonly Regex Form = new(@"(<|＜|〈|〔|﹝|\[|［)(?<inner>(省|市|县|区|州|盟|旗|镇|乡|街道|街|村|社区|新区|特区|开发区|管委会|、|/){1,12})(>|＞|〉|〕|﹞|\]|］)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    }
}
