using System.Text.RegularExpressions;

namespace FujianPlan.Generator;

/// <summary>
/// Whether a plan may name a document as its source, by its text alone: whether it does is known only once it is read, and by then the
/// document has to be at hand.
/// </summary>
internal static class SourceMention
{
    // A name that YAML can write in more ways than one: with quotes doubled, across lines, with characters by their numbers.
    private static readonly char[] WrittenInManyWays = ['\'', '"', '\\', ' ', '\t'];
    private static readonly Regex EscapedFile = new(@"file[""']?\s*:\s*""[^""\n]*\\", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));

    /// <summary>Whether a plan may name it. It is never no where the plan does.</summary>
    /// <param name="plan">The plan's text.</param>
    /// <param name="path">The document's path.</param>
    /// <returns>Whether it may.</returns>
    public static bool IsIn(string plan, string path)
    {
        string name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return plan.IndexOf(name, StringComparison.Ordinal) >= 0 || name.IndexOfAny(WrittenInManyWays) >= 0 || HasEscapedFile(plan);
    }

    private static bool HasEscapedFile(string plan)
    {
        try
        {
            return EscapedFile.IsMatch(plan);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
