using FujianPlan.Authoring.Characters;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Yaml.Faults;

/// <summary>
/// Lines that begin with what only looks like a blank, a dash or a number sign. YAML takes it for text, and trips over it much later,
/// or never.
/// </summary>
internal static class LayoutFaults
{
    private static readonly char[] LineBreaks = ['\r', '\n'];

    /// <summary>Explains an error by the lines since what was read last.</summary>
    internal static SyntaxFault? Find(SyntaxFaultContext context)
    {
        PlanFileReading file = context.File;
        int last = file.LineStart(Math.Min(context.At, context.Text.Length));
        for (int line = context.Builder.LastEnd == 0 ? 0 : file.NextLine(context.Builder.LastEnd); line <= last && line < context.Text.Length; line = file.NextLine(line))
        {
            if (Indentation(file, line, isStuck: line == last && (context.Says("expected key") || context.Says("expected ':'"))) is { } fault)
            {
                return fault;
            }
        }

        return Sign(file, context.Content(last));
    }

    /// <summary>What is wrong with how an unquoted text begins that is the first of its line.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">Where the text starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <returns>The fault; null where there is none, or the text is no key.</returns>
    internal static SyntaxFault? OfText(PlanFileReading file, int start, int end)
    {
        string text = file.Text;
        if (start >= end || !(UnusualBlank.Is(text[start]) || text[start] == '＃' || AsciiForm.IsDash(text[start])) || !IsKey(text, end) || !StartsLine(file, start))
        {
            return null;
        }

        return UnusualBlank.Is(text[start]) ? Blanks(text, start) : Sign(file, start);
    }

    /// <summary>What is wrong with a line that goes on with an unquoted text, since it is indented further.</summary>
    internal static SyntaxFault? OfContinuation(PlanFileReading file, int start, int end)
    {
        string text = file.Text;
        if (text.IndexOfAny(LineBreaks, start, Math.Max(0, end - start)) < 0)
        {
            return null;
        }

        for (int line = file.NextLine(start); line < end; line = file.NextLine(line))
        {
            int at = PastBlanks(text, line);
            if (at >= end)
            {
                break;
            }

            if (text[at] == '-' && (at + 1 == end || IsBlank(text[at + 1])))
            {
                return SyntaxFaultContext.Fault(
                    at,
                    file.LineEnd(at),
                    "This line starts with '- ', but it continues the text above, since it is indented further. Give the items of one list the same indentation; text that goes on like this must be put in quotes.",
                    "此行以“- ”开头，但因缩进更深而成了上文的接续。请使同一列表的各项缩进相同；若确为文本，须加引号。");
            }

            if (text[at] == '＃' || ColonFaults.FindKeyAt(file, at) is not null)
            {
                return Sign(file, at) ?? ColonFaults.FindKeyAt(file, at);
            }
        }

        return null;
    }

    private static SyntaxFault? Indentation(PlanFileReading file, int line, bool isStuck)
    {
        int blank = UnusualBlank.FirstBlankFrom(file.Text, line);
        if (blank < 0)
        {
            return null;
        }

        int content = PastBlanks(file.Text, line);
        if (content >= file.LineEnd(line))
        {
            FindingText what = UnusualBlank.Describe(file.Text[blank]);
            return SyntaxFaultContext.Fault(
                blank,
                blank + 1,
                $"This line looks empty but contains {what.English}. Remove it.",
                $"此行看似空行，却含有 {what.Chinese}。请删去。");
        }

        // A text may well go on with such blanks; a key or an item does not begin with them, nor does what was taken for one.
        return isStuck || file.Text[content] == '-' || ColonFaults.IsKeyAt(file.Text, content) ? Blanks(file.Text, blank) : null;
    }

    private static SyntaxFault Blanks(string text, int start)
    {
        int end = start;
        while (end < text.Length && UnusualBlank.Is(text[end]))
        {
            end++;
        }

        FindingText what = UnusualBlank.Describe(text[start]);
        return SyntaxFaultContext.Fault(
            start,
            end,
            $"This line is indented with {what.English}. A plan is indented with ordinary spaces only: replace it.",
            $"此行用 {what.Chinese}缩进。方案只用半角空格缩进：请替换。");
    }

    /// <summary>A dash or a number sign that is none, at the start of a line's content.</summary>
    private static SyntaxFault? Sign(PlanFileReading file, int at)
    {
        string text = file.Text;
        if (at >= text.Length)
        {
            return null;
        }

        if (text[at] == '＃')
        {
            return SyntaxFaultContext.Fault(
                at,
                at + 1,
                "A comment starts with the half-width '#', not with '＃'. Write '# …'.",
                "注释以半角“#”开头，而不是全角“＃”。请写作“# …”。");
        }

        int content = PastBlanks(text, at + 1);
        if (!AsciiForm.IsDash(text[at]) || (text[at] == '-' && at + 1 < text.Length && text[at + 1] is ' ' or '\r' or '\n' or '-') || content >= file.LineEnd(at))
        {
            return null;
        }

        string shown = ShownText.Of(text.Substring(content, file.LineEnd(content) - content));
        return SyntaxFaultContext.Fault(
            at,
            content,
            $"An item of a list starts with '- ', a half-width hyphen and a space. Write '- {shown}'.",
            $"列表的每一项以“- ”（半角连字符加空格）开头。请写作“- {shown}”。");
    }

    private static bool IsKey(string text, int end)
    {
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        return end < text.Length && text[end] == ':';
    }

    private static bool StartsLine(PlanFileReading file, int start)
    {
        for (int i = file.LineStart(start); i < start; i++)
        {
            if (file.Text[i] is not (' ' or '-' or '\t'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n';

    private static int PastBlanks(string text, int at)
    {
        while (at < text.Length && (text[at] is ' ' or '\t' || UnusualBlank.Is(text[at])))
        {
            at++;
        }

        return at;
    }
}
