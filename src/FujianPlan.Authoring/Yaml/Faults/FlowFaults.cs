using FujianPlan.Authoring.Characters;

namespace FujianPlan.Authoring.Yaml.Faults;

/// <summary>What stands between brackets and keeps them from being closed: a comment, a sign that is none, a colon that lost its key.</summary>
internal static class FlowFaults
{
    /// <summary>Looks between a bracket that is open and the place where the parser gave up.</summary>
    internal static SyntaxFault? Find(SyntaxFaultContext context, int open) =>
        SwallowingComment(context, open) ?? WideSign(context, open) ?? (context.Text[open] == '{' ? LoneColon(context) : null);

    /// <summary>A key without quotes and its colon on the next line, which YAML takes and the parser does not.</summary>
    private static SyntaxFault? LoneColon(SyntaxFaultContext context)
    {
        // The parser gives up at the colon, or takes the line break before it for the end of a text.
        int colon = context.Character == ':' && context.StartsLine(context.At)
            ? context.At
            : context.Content(context.File.NextLine(Math.Max(context.At, context.Builder.LastEnd)));
        return context.CharacterAt(colon) == ':' && context.CharacterAt(colon + 1) is ' ' or '\r' or '\n' or '\0'
            ? SyntaxFaultContext.Fault(
                colon,
                colon + 1,
                "In a plan, a key and its colon are on one line. Put this ':' after its key, on the line above.",
                "方案中的键与其冒号须写在同一行。请把此“:”移到上一行的键之后。")
            : null;
    }

    /// <summary>A comment within brackets that takes the rest of its line, the closing bracket with it.</summary>
    private static SyntaxFault? SwallowingComment(SyntaxFaultContext context, int open)
    {
        int end = context.File.LineEnd(open);
        int comment = context.Text.IndexOf(" #", open, end - open, StringComparison.Ordinal);
        return comment >= 0 && context.Text.IndexOfAny([']', '}', ','], comment, end - comment) >= 0
            ? SyntaxFaultContext.Fault(
                comment + 1,
                end,
                "This '#' starts a comment, but the bracket is not closed before it. Put text that contains ' #' in quotes.",
                "此“#”开始注释，而括号在其之前没有闭合。含“ #”的文本须加引号。")
            : null;
    }

    /// <summary>A full-width bracket or comma on the line of the bracket that is open, before the parser gave up.</summary>
    private static SyntaxFault? WideSign(SyntaxFaultContext context, int open)
    {
        bool isClosed = context.Says("',' or") && context.OnOneLine(open, context.At);
        int from = isClosed ? Math.Max(open, context.Builder.LastScalar is { } last && last.Start > open && last.Start < context.At ? last.Start : open) : open;
        int end = isClosed ? Math.Min(context.Text.Length, Math.Max(context.At, context.Error.End)) : context.File.LineEnd(open);
        char closing = context.Text[open] == '[' ? ']' : '}';
        for (int i = from; i < end; i++)
        {
            char wide = context.Text[i], ascii = AsciiForm.Of(wide);
            bool isMeant = isClosed ? ascii is ',' or ';' : ascii == closing || (ascii is ']' or '}' && i == end - 1);
            if (wide != ascii && isMeant)
            {
                char meant = isClosed ? ',' : closing;
                return SyntaxFaultContext.Fault(
                    i,
                    i + 1,
                    $"'{wide}' is not a '{meant}' in YAML. Write the half-width '{meant}'{(isClosed ? " and a space" : string.Empty)}.",
                    $"“{wide}”不是 YAML 的“{meant}”。请写半角“{meant}”{(isClosed ? "加空格" : string.Empty)}。");
            }
        }

        return null;
    }
}
