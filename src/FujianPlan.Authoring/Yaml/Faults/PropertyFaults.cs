namespace FujianPlan.Authoring.Yaml.Faults;

/// <summary>
/// Directives, tags, anchors and aliases that are malformed on top of being out of place. That they are out of place is
/// what an editor needs to hear. The rule stays that of syntax errors, though: unlike a well-formed tag or anchor, these end
/// the reading of the file, and the rule is how later stages know.
/// </summary>
internal static class PropertyFaults
{
    internal static SyntaxFault? Find(SyntaxFaultContext context) =>
        FindDirective(context) ?? FindTag(context) ?? FindAnchor(context);

    private static SyntaxFault? FindDirective(SyntaxFaultContext context)
    {
        int line = context.File.LineStart(context.At);
        if (context.Says("incompatible YAML document") && line > 0)
        {
            // The parser has read on to the line after the directive that it then finds fault with.
            line = context.File.LineStart(line - 1);
        }

        return context.CharacterAt(line) == '%'
            ? SyntaxFaultContext.Fault(
                line,
                context.File.LineEnd(line),
                "YAML directives are not part of the plan format. Remove this line; text that starts with '%' must be put in quotes.",
                "方案格式不支持 YAML 指令。请删去此行；以“%”开头的文本须加引号。")
            : null;
    }

    private static SyntaxFault? FindTag(SyntaxFaultContext context)
    {
        int at = context.Says("tag") && context.Character == '!' ? context.At : -1;
        if (context.Error.Message.Length == 0)
        {
            at = LastTag(context);
        }

        return at < 0
            ? null
            : SyntaxFaultContext.Fault(
                at,
                EndOfWord(context.Text, at),
                "Tags are not part of the plan format. Remove it; text that starts with '!' must be put in quotes.",
                "方案格式不支持标签。请删去；以“!”开头的文本须加引号。");
    }

    private static SyntaxFault? FindAnchor(SyntaxFaultContext context) =>
        context.Says("anchor") && context.Character == '*' && context.StartsLine(context.At) && context.CharacterAt(context.At + 1) == ' '
            ? SyntaxFaultContext.Fault(
                context.At,
                context.At + 1,
                "An item of a list starts with '- ', not with '*'. Text that starts with '*' must be put in quotes.",
                "列表的每一项以“- ”开头，而不是“*”。以“*”开头的文本须加引号。")
        : context.Says("anchor") && context.Character is '&' or '*'
            ? SyntaxFaultContext.Fault(
                context.At,
                EndOfWord(context.Text, context.At),
                $"Anchors and aliases are not part of the plan format. Remove it; text that starts with '{context.Character}' must be put in quotes.",
                $"方案格式不支持锚点和别名。请删去；以“{context.Character}”开头的文本须加引号。")
            : null;

    /// <summary>The last word since what was read last that starts with an exclamation mark.</summary>
    private static int LastTag(SyntaxFaultContext context)
    {
        for (int at = context.Error.Scanned - 1; at >= context.Builder.LastEnd; at--)
        {
            if (context.Text[at] == '!' && (at == 0 || context.Text[at - 1] is ' ' or '\n' or '[' or '{' or ','))
            {
                return at;
            }
        }

        return -1;
    }

    private static int EndOfWord(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && text[end] is not (' ' or '\t' or '\r' or '\n' or ','))
        {
            end++;
        }

        return end;
    }
}
