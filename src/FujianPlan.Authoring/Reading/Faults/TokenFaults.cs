namespace FujianPlan.Authoring.Reading.Faults;

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
        return tab < 0
            ? null
            : SyntaxFaultContext.Fault(
                tab,
                tab + 1,
                "This line is indented with a tab. YAML takes only blanks: replace it.",
                "此行用制表符缩进。YAML 只允许空格：请改用空格。");
    }

    internal static SyntaxFault? Find(SyntaxFaultContext context)
    {
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
                    "A comment needs a blank before its '#'. Text that holds '#' must be put in quotes.",
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

    private static SyntaxFault? BlockScalar(SyntaxFaultContext context) => context.Says("indentation indicator")
        ? BlockIndicator(context)
        : SyntaxFaultContext.Fault(
            context.At,
            context.File.LineEnd(context.At),
            "The empty lines above are indented further than the first line of the text. Take their blanks out.",
            "文本首行之前的空行缩进更深。请删去这些空行中的空格。");
}
