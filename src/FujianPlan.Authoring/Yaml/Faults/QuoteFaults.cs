using System.Globalization;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Yaml.Faults;

/// <summary>Quotes that are not closed, or closed too early, and escapes that mean nothing.</summary>
internal static class QuoteFaults
{
    internal static SyntaxFault? Find(SyntaxFaultContext context)
    {
        if (context.Says("quoted scalar"))
        {
            return context.Says("escape") || context.Says("hexadecimal") || context.Says("surrogates")
                ? Escape(context, context.Error.End)
                : Unclosed(context, context.At);
        }

        if (context.Builder.LastScalar is { Style: YamlScalarStyle.Quoted } last && context.At >= last.End
            && context.OnOneLine(last.End, context.At) && !IsNextItem(context))
        {
            // A quote that closes lines further down most likely closes nothing: it opens the next text.
            return context.OnOneLine(last.Start, last.End) ? Afterwards(context) : Unclosed(context, last.Start);
        }

        // The parser breaks down, without a word, on an escape for half of a surrogate pair.
        return context.Error.Message.Length == 0 && context.CharacterAt(context.At - 6) == '\\'
            ? Escape(context, context.At)
            : null;
    }

    /// <summary>Whether brackets hold another text in quotes here, or end: then the quote before is not to blame.</summary>
    private static bool IsNextItem(SyntaxFaultContext context) =>
        context.Character is ']' or '}' or ',' || (context.Says("',' or") && context.Character is '"' or '\'');

    private static SyntaxFault Unclosed(SyntaxFaultContext context, int start)
    {
        string quote = context.CharacterAt(start).ToString(CultureInfo.InvariantCulture);
        int end = context.File.LineEnd(start), next = context.File.NextLine(start);
        if (context.CharacterAt(next) == '\t')
        {
            return TabFaults.Indentation(next);
        }

        if (end > start + 1 && context.CharacterAt(end - 1) is '”' or '’' or '＂' or '＇')
        {
            char last = context.CharacterAt(end - 1);
            return SyntaxFaultContext.Fault(
                start,
                end,
                $"The quote that opens here is not closed: '{last}' does not close it. Write {quote} in its place, or after it.",
                $"此处的引号没有闭合：“{last}”不能闭合它。请改写 {quote}，或在其后加上 {quote}。");
        }

        return SyntaxFaultContext.Fault(
            start,
            context.File.LineEnd(start),
            $"The quote that opens here is not closed where it should be. Close it with {quote} at the end of the text; lines that continue the text must be indented.",
            $"此处的引号没有在应有的位置闭合。请在文本末尾加上 {quote}；接续的行须缩进。");
    }

    private static SyntaxFault Afterwards(SyntaxFaultContext context) => SyntaxFaultContext.Fault(
        context.At,
        context.File.LineEnd(context.At),
        "There is something after the closing quote. To write a quote inside the text, put \\\" between double quotes, or two of them ('') between single ones.",
        "右引号之后还有内容。若文本中要写引号本身：双引号内写 \\\"，单引号内写两个单引号（''）。");

    private static SyntaxFault? Escape(SyntaxFaultContext context, int end)
    {
        int start = end >= context.Text.Length || context.Text[end] != '\\' ? context.Text.LastIndexOf('\\', Math.Max(0, end - 1)) : end;
        if (start < 0)
        {
            return null;
        }

        int stop = Math.Min(context.Text.Length, Math.Max(end, start + 2));
        return SyntaxFaultContext.Fault(
            start,
            stop,
            $"'{ShownText.Of(context.Text.Substring(start, stop - start))}' is not a valid escape. To write a backslash itself, put \\\\, or use single quotes.",
            $"“{ShownText.Of(context.Text.Substring(start, stop - start))}”不是有效的转义。若要写反斜杠本身，请写 \\\\，或改用单引号。");
    }
}
