namespace FujianPlan.Authoring.Reading.Faults;

/// <summary>Keys whose colon is full-width, or lacks the blank after it.</summary>
internal static class ColonFaults
{
    internal static SyntaxFault? Find(SyntaxFaultContext context)
    {
        if (context.Error.Message.Length == 0 || context.Says("',' or"))
        {
            return null;
        }

        // The parser gets stuck in the line itself or, having taken it for the start of a text, in the next one.
        int line = context.File.LineStart(context.At);
        return FindIn(context, line) ?? FindIn(context, context.LineAbove(line));
    }

    private static SyntaxFault? FindIn(SyntaxFaultContext context, int line)
    {
        int key = line;
        while (context.CharacterAt(key) == ' ' || (context.CharacterAt(key) == '-' && context.CharacterAt(key + 1) == ' '))
        {
            key++;
        }

        int end = key;
        while (context.CharacterAt(end) is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9'))
        {
            end++;
        }

        if (end == key)
        {
            return null;
        }

        string name = ShownText.Of(context.Text.Substring(key, end - key));
        if (context.CharacterAt(end) == '：')
        {
            return SyntaxFaultContext.Fault(
                end,
                end + 1,
                $"Between a key and its value stands ': ', not the full-width '：'. Write '{name}: …'.",
                $"键与值之间应为半角冒号加空格“: ”，而不是全角“：”。请写作“{name}: …”。");
        }

        return context.CharacterAt(end) == ':' && context.CharacterAt(end + 1) is not (' ' or '\t' or '\r' or '\n' or '/' or '\0')
            ? SyntaxFaultContext.Fault(
                end,
                end + 1,
                $"A blank is missing after the colon. Write '{name}: …'.",
                $"冒号后缺少空格。请写作“{name}: …”。")
            : null;
    }
}
