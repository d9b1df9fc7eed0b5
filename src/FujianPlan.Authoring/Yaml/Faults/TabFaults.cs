using FujianPlan.Authoring.Files;

namespace FujianPlan.Authoring.Yaml.Faults;

/// <summary>Tabs that indent a line or an item: YAML takes none there, but the parser passes over some.</summary>
internal static class TabFaults
{
    /// <summary>The first tab of a file that stands where it may not, of those that the parser did not trip over.</summary>
    /// <param name="file">The file.</param>
    /// <param name="texts">Where the texts of several lines are, in order; and whether each is a block, in which a tab is text.</param>
    internal static SyntaxFault? Find(PlanFileReading file, IReadOnlyList<(int Start, int End, bool IsBlock)> texts)
    {
        string text = file.Text;
        int next = 0;
        for (int at = text.IndexOf('\t'); at >= 0; at = at < text.Length ? text.IndexOf('\t', at) : -1)
        {
            while (next < texts.Count && texts[next].End <= at)
            {
                next++;
            }

            bool isInText = next < texts.Count && texts[next].Start < at;
            if (isInText && texts[next].IsBlock)
            {
                at = texts[next].End;
                continue;
            }

            if (Of(file, at, isInText) is { } fault)
            {
                return fault;
            }

            // One look at each line.
            at = file.NextLine(at);
        }

        return null;
    }

    /// <summary>The fault of the line whose first tab stands at an offset.</summary>
    private static SyntaxFault? Of(PlanFileReading file, int tab, bool isInText)
    {
        string text = file.Text;
        int start = file.LineStart(tab), content = PastBlanks(text, tab);
        if (content >= text.Length || text[content] is '\r' or '\n' or '#')
        {
            return null;
        }

        if (tab == start)
        {
            return Indentation(tab);
        }

        return !isInText && IsDashBefore(text, start, tab) && IsCollectionAt(file, content)
            ? SyntaxFaultContext.Fault(tab, tab + 1, "There is a tab after the '-' that starts an item. Replace it with a space.", "列表项的“-”之后是制表符。请改用空格。")
            : null;
    }

    /// <summary>Whether all that stands before a tab on its line are dashes of items, with blanks after them.</summary>
    private static bool IsDashBefore(string text, int start, int tab)
    {
        bool isDash = false;
        for (int i = start; i < tab; i++)
        {
            if (text[i] is not (' ' or '-') || (text[i] == '-' && text[i + 1] is not (' ' or '\t')))
            {
                return false;
            }

            isDash |= text[i] == '-';
        }

        return isDash;
    }

    /// <summary>Whether another item starts at an offset, or a key. Where they start is what their further lines are held against.</summary>
    private static bool IsCollectionAt(PlanFileReading file, int at)
    {
        string text = file.Text;
        int end = file.LineEnd(at);
        return (text[at] is '-' or '?' && (at + 1 >= end || text[at + 1] is ' ' or '\t'))
            || text[end - 1] == ':'
            || (text[at] is not ('"' or '\'' or '{' or '[') && text.IndexOf(": ", at, end - at, StringComparison.Ordinal) >= 0);
    }

    private static int PastBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    internal static SyntaxFault Indentation(int tab) => SyntaxFaultContext.Fault(
        tab,
        tab + 1,
        "This line is indented with a tab. A plan is indented with ordinary spaces only: replace it.",
        "此行用制表符缩进。方案只用半角空格缩进：请替换。");

}
