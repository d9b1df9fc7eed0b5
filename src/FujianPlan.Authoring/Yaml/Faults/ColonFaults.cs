using FujianPlan.Authoring.Characters;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Yaml.Faults;

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

    /// <summary>Whether a key stands at an offset: a word of the format, or any word of ASCII, with a colon of whatever width.</summary>
    internal static bool IsKeyAt(string text, int at)
    {
        int end = EndOfWord(text, at);
        return end > at && end < text.Length && text[end] is ':' or '：';
    }

    /// <summary>The fault of a key of the format that stands at an offset and lacks its colon, or the blank after it; null where there is none.</summary>
    internal static SyntaxFault? FindKeyAt(PlanFileReading file, int at)
    {
        int end = EndOfWord(file.Text, at);
        return end > at && FormatWords.IsKey(file.Text.Substring(at, end - at)) ? Of(file.Text, at, end) : null;
    }

    private static SyntaxFault? FindIn(SyntaxFaultContext context, int line)
    {
        int key = line;
        while (context.CharacterAt(key) == ' ' || (context.CharacterAt(key) == '-' && context.CharacterAt(key + 1) == ' '))
        {
            key++;
        }

        int end = EndOfWord(context.Text, key);
        return end == key ? null : Of(context.Text, key, end);
    }

    private static SyntaxFault? Of(string text, int key, int end)
    {
        string name = ShownText.Of(text.Substring(key, end - key));
        char colon = end < text.Length ? text[end] : '\0', next = end + 1 < text.Length ? text[end + 1] : '\0';
        if (colon is '：' or '∶' or '﹕')
        {
            return SyntaxFaultContext.Fault(
                end,
                end + 1,
                $"Between a key and its value comes ': ', not the full-width '{colon}'. Write '{name}: …'.",
                $"键与值之间应为半角冒号加空格“: ”，而不是全角“{colon}”。请写作“{name}: …”。");
        }

        if (colon != ':')
        {
            return null;
        }

        if (UnusualBlank.Is(next))
        {
            FindingText what = UnusualBlank.Describe(next);
            return SyntaxFaultContext.Fault(
                end + 1,
                end + 2,
                $"After the colon of a key comes an ordinary space, not {what.English}. Write '{name}: …'.",
                $"键的冒号后应为半角空格，而不是 {what.Chinese}。请写作“{name}: …”。");
        }

        return next is not (' ' or '\t' or '\r' or '\n' or '/' or '\0')
            ? SyntaxFaultContext.Fault(
                end,
                end + 1,
                $"A space is missing after the colon. Write '{name}: …'.",
                $"冒号后缺少空格。请写作“{name}: …”。")
            : null;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && text[at] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9'))
        {
            at++;
        }

        return at;
    }
}
