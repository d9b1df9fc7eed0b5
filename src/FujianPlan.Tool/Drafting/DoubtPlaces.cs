using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Drafting;

/// <summary>Where in a notice the doubts of its draft are.</summary>
/// <param name="file">The path of the notice.</param>
/// <param name="text">Its text.</param>
internal sealed class DoubtPlaces(string file, string text)
{
    private const int Telling = 8;

    private static readonly RuleInfo Rule = new("doubt", FindingSeverity.Warning, true, new("A doubt of a draft", "草稿中的存疑之处"));

    /// <summary>Where words begin, as far as their beginning tells; the beginning of the notice where they are nowhere.</summary>
    /// <param name="words">The words, which may run over the ends of lines.</param>
    public int PlaceOf(string words) => Math.Max(0, text.IndexOf(words[..Math.Min(Telling, words.Length)], StringComparison.Ordinal));

    /// <summary>Whether words stand on a line by themselves.</summary>
    /// <param name="words">The words.</param>
    public bool StandsAlone(string words) => text.Split('\n').Any(line => line.Trim() == words);

    /// <summary>Doubts as findings, each at its line of the notice.</summary>
    /// <param name="doubts">The doubts, with their places.</param>
    public IEnumerable<PlanFinding> Findings(IEnumerable<(FindingText Doubt, int At)> doubts)
    {
        int[] lines = [0, .. Enumerable.Range(0, text.Length).Where(i => text[i] == '\n').Select(i => i + 1)];
        foreach ((FindingText doubt, int at) in doubts)
        {
            int found = Array.BinarySearch(lines, at), line = found >= 0 ? found : ~found - 1, end = line + 1 < lines.Length ? lines[line + 1] : text.Length;
            while (end > at && text[end - 1] is '\r' or '\n')
            {
                end--;
            }

            yield return new PlanFinding(Rule, doubt, new SourcePlace(file, at, end, line, at - lines[line], line, end - lines[line]), new([]));
        }
    }
}
