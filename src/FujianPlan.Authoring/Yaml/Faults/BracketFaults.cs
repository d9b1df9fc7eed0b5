namespace FujianPlan.Authoring.Yaml.Faults;

/// <summary>Brackets that are not closed, or not open, and commas that are missing or too many.</summary>
internal static class BracketFaults
{
    internal static SyntaxFault? Find(SyntaxFaultContext context)
    {
        int open = InnermostOpen(context);
        if (open < 0)
        {
            // On a bracket that closes nothing at all the parser breaks down without a word, having passed it.
            int at = context.Error.Message.Length == 0 ? context.At - 1 : context.At;
            return context.CharacterAt(at) is ']' or '}' && !context.Says("comment") ? NotOpen(context, at) : null;
        }

        char closing = context.Text[open] == '[' ? ']' : '}';
        if (FlowFaults.Find(context, open) is { } inside)
        {
            return inside;
        }

        if (context.Character is ']' or '}' && context.Character != closing)
        {
            return SyntaxFaultContext.Fault(
                context.At,
                context.At + 1,
                $"'{context.Character}' does not close the '{context.Text[open]}' that is open here. Write '{closing}'.",
                $"“{context.Character}”与此处未闭合的“{context.Text[open]}”不匹配。请写“{closing}”。");
        }

        if (context.Character == '\0' || !context.OnOneLine(open, context.At))
        {
            return SyntaxFaultContext.Fault(
                open,
                open + 1,
                $"The '{context.Text[open]}' that opens here is not closed. Add '{closing}'.",
                $"此处的“{context.Text[open]}”没有闭合。请补上“{closing}”。");
        }

        return Inside(context);
    }

    private static SyntaxFault? Inside(SyntaxFaultContext context)
    {
        int end = Math.Max(context.At + 1, context.Error.End);
        if (context.Character == ',')
        {
            return SyntaxFaultContext.Fault(
                context.At,
                context.At + 1,
                "This comma has nothing before it, or '#' directly after it. Remove it, or put a space before the '#'.",
                "此逗号之前没有内容，或其后紧跟“#”。请删去逗号，或在“#”前加空格。");
        }

        if (context.Character == '-' || context.CharacterAt(context.At - 1) == '-')
        {
            return SyntaxFaultContext.Fault(
                context.At,
                end,
                "In brackets, items are separated by commas, not started with '-'. Text that is only '-' must be put in quotes.",
                "方括号内各项以逗号分隔，不以“-”开头。只含“-”的文本须加引号。");
        }

        return context.Says("',' or")
            ? SyntaxFaultContext.Fault(
                context.At,
                end,
                "A comma is missing before this, or the bracket should be closed here.",
                "此处之前缺少逗号，或括号应在此闭合。")
            : null;
    }

    private static SyntaxFault NotOpen(SyntaxFaultContext context, int at) => SyntaxFaultContext.Fault(
        at,
        at + 1,
        $"'{context.CharacterAt(at)}' closes a bracket, but none is open here. Remove it; text that starts with it must be put in quotes.",
        $"“{context.CharacterAt(at)}”用于闭合括号，但此处没有未闭合的括号。请删去；以它开头的文本须加引号。");

    /// <summary>The innermost open bracket before the error.</summary>
    /// <returns>Its offset, or -1.</returns>
    private static int InnermostOpen(SyntaxFaultContext context)
    {
        // The parser looks ahead for as long as a bracket may turn out to start a key, and may fail before it tells of it.
        var open = new Stack<int>(context.Builder.OpenBrackets.Select(node => node.Start).Reverse());
        int to = Math.Min(context.Text.Length, context.Error.Message.Length == 0 ? context.Error.Scanned : context.At);
        for (int i = context.Builder.LastEnd; i < to; i++)
        {
            switch (context.Text[i])
            {
                case '[' or '{' when !open.Contains(i):
                    open.Push(i);
                    break;
                case ']' or '}' when open.Count > 0:
                    open.Pop();
                    break;
                case '#':
                    i = context.File.LineEnd(i);
                    break;
                default:
                    break;
            }
        }

        return open.Count > 0 ? open.Peek() : -1;
    }
}
