using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>Lines of pages that are no words of a notice: running heads and foot lines, which stand beside the numbers of pages over and over.</summary>
internal static class RunningHeads
{
    private const int Fewest = 3;
    private const int FewestOfPlainLines = 2;
    private const int ShortestPlainLine = 6;
    private const string Signs = "，。；：、！？（）()【】〔〕[]";
    private const int Longest = 40;

    /// <summary>Finds them, each once, in order: hardly one of them stands anywhere else, as a line with a label may that a page happens to end with.</summary>
    /// <param name="text">The text of the notice.</param>
    public static IReadOnlyList<string> In(string text)
    {
        PageLines lines = new(text, countsWords: true);
        Dictionary<string, int> beside = new(StringComparer.Ordinal);
        string[] words = [.. lines.All.Select((line, i) => line.Kind == PageLine.None && line.End - line.Start <= Longest && lines.IsByPageNumber(i) ? text.Substring(line.Start, line.End - line.Start).Trim() : string.Empty)];
        foreach (string line in words.Where(line => line.Length > 0))
        {
            string key = WithoutDigits(line);
            beside[key] = beside.TryGetValue(key, out int count) ? count + 1 : 1;
        }

        return [.. words.Where(line => line.Length > 0 && beside[WithoutDigits(line)] is var count && count >= (IsPlain(line) ? FewestOfPlainLines : Fewest) && count * 3 >= lines.CountOf(line) * 2 && !NoticeTokenizer.StartsWithLabel(line, 0)).Distinct()];
    }

    // A head of a notice of three pages stands beside two numbers; so may the end of a sentence, but not with the same words and without a sign.
    private static bool IsPlain(string line) => line.Length >= ShortestPlainLine && !line.Any(c => char.IsDigit(c) || Signs.Contains(c));

    private static string WithoutDigits(string line) => string.Concat(line.Where(c => !char.IsDigit(c)));
}
