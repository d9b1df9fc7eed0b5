namespace FujianPlan.Authoring.Yaml.Faults;

/// <summary>
/// Explains syntax errors. The parser says where it got stuck and in what part of its grammar; an editor needs to hear
/// what was mistyped, which is often a line earlier. Each explanation recognises one kind of slip, the surest first.
/// </summary>
internal static class SyntaxFaults
{
    private static readonly Func<SyntaxFaultContext, SyntaxFault?>[] Explanations =
    [
        PropertyFaults.Find,
        LayoutFaults.Find,
        TokenFaults.FindTab,
        QuoteFaults.Find,
        ColonFaults.Find,
        BracketFaults.Find,
        TokenFaults.Find,
        LineFaults.Find,
    ];

    internal static SyntaxFault Explain(SyntaxFaultContext context)
    {
        foreach (Func<SyntaxFaultContext, SyntaxFault?> explanation in Explanations)
        {
            if (explanation(context) is { } fault)
            {
                return fault;
            }
        }

        return SyntaxFaultContext.Fault(
            context.At,
            context.File.LineEnd(context.At),
            "The file is not readable as YAML from here on. Check the indentation, brackets, quotes and colons of this line and of the one above.",
            "从此处起无法按 YAML 读取。请检查本行和上一行的缩进、括号、引号和冒号。");
    }
}

/// <summary>A syntax error, in words that an editor of plans can act on.</summary>
/// <param name="Start">Where what is wrong starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="English">What is wrong and what to do.</param>
/// <param name="Chinese">The same in Chinese.</param>
internal sealed record SyntaxFault(int Start, int End, string English, string Chinese);
