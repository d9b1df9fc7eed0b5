namespace FujianPlan.Authoring.Yaml.Faults;

/// <summary>Lines that are indented wrongly, or lack what makes them a key or an item.</summary>
internal static class LineFaults
{
    internal static SyntaxFault? Find(SyntaxFaultContext context)
    {
        if (context.Says("invalid mapping") || context.Says("Mapping values are not allowed"))
        {
            return SecondColon(context);
        }

        if (context.Says("Block sequence entries are not allowed"))
        {
            return SyntaxFaultContext.Fault(
                context.At,
                context.File.LineEnd(context.At),
                "A list cannot start on the line of its key. Start it on the next line, or write [A, B].",
                "列表不能与键写在同一行。请另起一行，或写作 [A, B]。");
        }

        return context.Says("expected key") || context.Says("expected '-'") || context.Says("expected ':'")
            || context.Says("expected <document")
            ? Misplaced(context)
            : null;
    }

    /// <summary>A colon in a text, which makes the text a key.</summary>
    private static SyntaxFault SecondColon(SyntaxFaultContext context)
    {
        int line = context.File.LineStart(context.At);
        int value = context.Text.IndexOf(": ", line, Math.Max(0, context.At - line), StringComparison.Ordinal) + 2;
        if (value >= 2 && context.CharacterAt(value) is '｛' or '［' or '【')
        {
            char bracket = context.CharacterAt(value) == '｛' ? '{' : '[';
            return SyntaxFaultContext.Fault(
                value,
                value + 1,
                $"'{context.CharacterAt(value)}' is not a bracket in YAML. Write the half-width '{bracket}'.",
                $"“{context.CharacterAt(value)}”不是 YAML 的括号。请写半角“{bracket}”。");
        }

        if (context.Text.IndexOf(": ", line, Math.Max(0, context.At - line), StringComparison.Ordinal) >= 0)
        {
            return SyntaxFaultContext.Fault(
                context.At,
                context.At + 1,
                "There is a second ': ' on this line. Put text that contains one in quotes.",
                "此行出现第二个“: ”。含“: ”的文本须加引号。");
        }

        // A line without a colon starts a text, and the parser gets stuck where that text seems to go on.
        int above = context.LineAbove(context.At);
        int end = context.File.LineEnd(above);
        bool isNoKey = context.CharacterAt(context.Content(above)) is not ('-' or '#')
            && context.Text.IndexOf(':', above, end - above) < 0;
        return isNoKey && context.Says("multiline")
            ? NoKey(context, context.Content(above))
            : Indentation(context, Math.Min(context.Content(line), context.At));
    }

    private static SyntaxFault Misplaced(SyntaxFaultContext context)
    {
        if (LoneColon(context, context.File.LineStart(context.At)) is { } lone)
        {
            return lone;
        }

        int end = context.File.LineEnd(context.At);
        if (!context.StartsLine(context.At))
        {
            return SyntaxFaultContext.Fault(
                context.At,
                end,
                "Nothing may follow on this line. Put the whole text in quotes, or start a new line.",
                "此行不应再有内容。请给整段文本加引号，或另起一行。");
        }

        bool isKey = context.Character == '-'
            || context.Text.IndexOf(": ", context.At, end - context.At, StringComparison.Ordinal) >= 0
            || context.CharacterAt(end - 1) == ':';
        return isKey ? Indentation(context, context.At) : NoKey(context, context.At);
    }

    /// <summary>A colon on a line, or on the one above, that has no key before it.</summary>
    private static SyntaxFault? LoneColon(SyntaxFaultContext context, int line)
    {
        foreach (int start in new[] { line, context.LineAbove(line) })
        {
            int at = start;
            while (context.CharacterAt(at) == ' ' || (context.CharacterAt(at) == '-' && context.CharacterAt(at + 1) == ' '))
            {
                at++;
            }

            if (context.CharacterAt(at) == ':' && context.CharacterAt(at + 1) is ' ' or '\r' or '\n' or '\0')
            {
                return NoKeyBefore(at);
            }
        }

        return null;
    }

    /// <summary>A colon without a key.</summary>
    internal static SyntaxFault NoKeyBefore(int colon) => SyntaxFaultContext.Fault(
        colon,
        colon + 1,
        "This ':' has no key before it. Write 'key: value'; a text that is only ':' must be put in quotes.",
        "此“:”之前没有键。请写作“键: 值”；只含“:”的文本须加引号。");

    private static SyntaxFault NoKey(SyntaxFaultContext context, int at) => SyntaxFaultContext.Fault(
        at,
        context.File.LineEnd(at),
        "This line is neither 'key: value' nor an item '- …'. Add what is missing; lines that continue a text must be indented further than its key.",
        "此行既不是“键: 值”，也不是以“- ”开头的项。请补全；接续文本的行须比其键缩进更深。");

    private static SyntaxFault Indentation(SyntaxFaultContext context, int at) => SyntaxFaultContext.Fault(
        at,
        context.File.LineEnd(at),
        "The indentation of this line differs from that of the lines it belongs with. Indent the keys of one mapping, and the items of one list, by the same amount.",
        "此行的缩进与同级各行不一致。同一映射的键、同一列表的项，缩进须相同。");
}
