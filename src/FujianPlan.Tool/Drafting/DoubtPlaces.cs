using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Doubts;

namespace FujianPlan.Tool.Drafting;

/// <summary>Where in a notice the doubts of its draft are.</summary>
/// <param name="file">The path of the notice.</param>
/// <param name="text">Its text.</param>
internal sealed class DoubtPlaces(string file, string text)
{
    private const int Telling = 8;

    // Words of a task stand in it; what stands further away is another's.
    private const int Farthest = 1 << 16;

    private static readonly RuleInfo Rule = new("doubt", FindingSeverity.Warning, true, new("A doubt of a draft", "草稿中的存疑之处"));

    // How much is searched in all; no notice comes near.
    private const long MostSearched = 200_000_000;

    private readonly Lazy<int[]> _lines = new(() => [0, .. Enumerable.Range(0, text.Length).Where(i => text[i] == '\n').Select(i => i + 1)]);

    private long _searched;

    /// <summary>The path of the notice.</summary>
    public string File => file;

    /// <summary>The text.</summary>
    public string Text => text;

    /// <summary>Where words begin, as far as their beginning tells; the beginning of the notice where they are nowhere.</summary>
    /// <param name="words">The words, which may run over the ends of lines.</param>
    public int PlaceOf(string words) => Math.Max(0, text.IndexOf(words[..Math.Min(Telling, words.Length)], StringComparison.Ordinal));

    /// <summary>Whether words stand on a line by themselves.</summary>
    /// <param name="words">The words.</param>
    public bool StandsAlone(string words) => text.Split('\n').Any(line => line.Trim() == words);

    /// <summary>Where the words of a doubt stand.</summary>
    /// <param name="words">The words; each may run over the ends of lines.</param>
    /// <param name="at">Where what it is about begins.</param>
    /// <returns>The places, in the order of the words; where they are not found, the rest of the line in which that begins.</returns>
    public IEnumerable<(int Start, int End)> Find(IReadOnlyList<string> words, int at)
    {
        List<(int Start, int End)> found = [];
        int from = at;
        foreach (string one in words)
        {
            // 市甲局 of 市甲局（乙办） is that name, and not the short one that is in doubt, too.
            string[] longer = [.. words.Where(other => other.Length > one.Length && other.Contains(one, StringComparison.Ordinal))];
            (int Start, int End)? place = Find(one, from) ?? Find(one, at);
            while (place is { } inside && Array.Exists(longer, other => IsIn(other, one, inside.Start)))
            {
                place = Find(one, inside.End);
            }

            if (place is { } known)
            {
                found.Add(known);
                from = known.End;
            }
        }

        return found.Count > 0 ? found : [(at, EndOfLine(at))];
    }

    /// <summary>Where words first stand, as lines and columns; null where they do not.</summary>
    /// <param name="words">The words, which may run over the ends of lines.</param>
    public SourceStretch? Stretch(string words)
    {
        if (Find(words, 0) is not { } place)
        {
            return null;
        }

        (int line, int column) = At(place.Start);
        (int endLine, int endColumn) = At(place.End);
        return new SourceStretch(line, column, endLine, endColumn);
    }

    /// <summary>Words as the notice has them, with its blanks and ends of lines; null where they do not stand there.</summary>
    /// <param name="words">The words.</param>
    /// <param name="at">From where on they are looked for.</param>
    public string? Written(string words, int at) => Find(words, at) is { } place ? text[place.Start..place.End] : null;

    /// <summary>A place as a doubt writes it: 45:3-45:20, both from one, in UTF-16 code units.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public string Written(int start, int end)
    {
        (int line, int column) = At(start);
        (int endLine, int endColumn) = At(end);
        return string.Create(CultureInfo.InvariantCulture, $"{line + 1}:{column + 1}-{endLine + 1}:{endColumn + 1}");
    }

    /// <summary>Doubts as findings, each at its place of the notice.</summary>
    /// <param name="doubts">The doubts, with their places.</param>
    public IEnumerable<PlanFinding> Findings(IEnumerable<(FindingText Doubt, int Start, int End)> doubts)
    {
        foreach ((FindingText doubt, int start, int end) in doubts)
        {
            (int line, int column) = At(start);
            (int endLine, int endColumn) = At(end);
            yield return new PlanFinding(Rule, doubt, new SourcePlace(file, start, end, line, column, endLine, endColumn), new([]));
        }
    }

    private bool IsIn(string longer, string words, int at) =>
        longer.IndexOf(words, StringComparison.Ordinal) is var before && at >= before && string.CompareOrdinal(text, at - before, longer, 0, longer.Length) == 0;

    private (int Line, int Column) At(int place)
    {
        int found = Array.BinarySearch(_lines.Value, place), line = found >= 0 ? found : ~found - 1;
        return (line, place - _lines.Value[line]);
    }

    private int EndOfLine(int at)
    {
        int end = text.AsSpan(at).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : at + end;
    }

    // Character by character, but for blanks and the ends of lines, which the words do not have.
    private (int Start, int End)? Find(string words, int from)
    {
        string wanted = string.Concat(words.Where(c => !char.IsWhiteSpace(c)));
        if (wanted.Length == 0)
        {
            return null;
        }

        int last = from == 0 ? text.Length : Math.Min(text.Length, from + Farthest);
        for (int start = from; _searched < MostSearched && (start = text.IndexOf(wanted[0], start, last - start)) >= 0; start++)
        {
            int at = start, matched = 0;
            while (at < text.Length && matched < wanted.Length && (text[at] == wanted[matched] || char.IsWhiteSpace(text[at])))
            {
                matched += text[at++] == wanted[matched] ? 1 : 0;
            }

            if (matched == wanted.Length)
            {
                _searched += at - from;
                return (start, at);
            }
        }

        _searched += last - from;

        return null;
    }
}
