namespace FujianPlan.Authoring.Yaml.Faults;

/// <summary>Characters that cannot stand where they stand: tabs, reserved ones, and those after <c>|</c> and <c>&gt;</c>.</summary>
internal static class TokenFaults
{
    internal static SyntaxFault? FindTab(SyntaxFaultContext context)
    {
        if (!context.Says("tab"))
        {
            return null;
        }

        int line = context.File.LineStart(context.Error.Scanned);
        int tab = context.Text.IndexOf('\t', line);
        if (tab < 0)
        {
            return null;
        }

        return string.IsNullOrWhiteSpace(context.Text.Substring(line, context.File.LineEnd(line) - line))
            ? SyntaxFaultContext.Fault(tab, tab + 1, "This empty line contains a tab. Remove it.", "此空行含有制表符。请删去。")
            : TabFaults.Indentation(tab);
    }

    internal static SyntaxFault? Find(SyntaxFaultContext context)
    {
        if (context.Character == '`' && context.CharacterAt(context.At + 1) == '`' && context.StartsLine(context.At))
        {
            return SyntaxFaultContext.Fault(
                context.At,
                context.File.LineEnd(context.At),
                "This line belongs to Markdown, not to YAML. Remove it.",
                "此行属于 Markdown，不属于 YAML。请删去。");
        }

        if (context.Says("cannot start any token") || (context.Says("node content") && context.Character == ','))
        {
            return SyntaxFaultContext.Fault(
                context.At,
                context.At + 1,
                $"Text cannot start with '{context.Character}'. Put it in quotes.",
                $"文本不能以“{context.Character}”开头。请加引号。");
        }

        if (context.Says("comment"))
        {
            int at = context.Text.IndexOf('#', context.At);
            return at < 0 || context.Says("line break")
                ? BlockIndicator(context)
                : SyntaxFaultContext.Fault(
                    at,
                    at + 1,
                    "A comment needs a space before its '#'. Text that contains '#' must be put in quotes.",
                    "注释的“#”之前须有空格。含“#”的文本须加引号。");
        }

        return context.Says("block scalar") ? BlockScalar(context) : null;
    }

    private static SyntaxFault? BlockIndicator(SyntaxFaultContext context) => context.Character is '|' or '>'
        ? SyntaxFaultContext.Fault(
            context.At,
            context.File.LineEnd(context.At),
            $"After '{context.Character}' the line must end; the text follows on indented lines. Text that starts with '{context.Character}' must be put in quotes.",
            $"“{context.Character}”之后必须换行，文本写在其后缩进的各行。以“{context.Character}”开头的文本须加引号。")
        : null;

    private static SyntaxFault? BlockScalar(SyntaxFaultContext context)
    {
        if (context.Says("indentation indicator"))
        {
            return BlockIndicator(context);
        }

        int blank = context.At;
        while (blank > 0 && char.IsWhiteSpace(context.Text[blank - 1]))
        {
            blank--;
        }

        return string.IsNullOrWhiteSpace(context.Text.Substring(context.At))
            ? SyntaxFaultContext.Fault(
                context.File.NextLine(blank),
                context.Text.Length,
                "There are only spaces after the '|' or '>' above. Write the text on indented lines below it, or remove the key.",
                "上方的“|”或“>”之后只有空格。请在其后缩进的各行写上文本，或略去该键。")
            : SyntaxFaultContext.Fault(
            context.At,
            context.File.LineEnd(context.At),
            "The empty lines above are indented further than the first line of the text. Remove their spaces.",
            "文本首行之前的空行缩进更深。请删去这些空行中的空格。");
    }
}
