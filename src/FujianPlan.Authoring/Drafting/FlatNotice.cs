using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Drafting;

/// <summary>A notice as one run, as the plan's provenance reads it, which remembers where lines ended.</summary>
internal sealed class FlatNotice
{
    private const int LongestClause = 4096;

    private readonly HashSet<int> _breaks = [];

    /// <summary>Flattens a notice.</summary>
    public FlatNotice(string text)
    {
        FlatSource flat = new(text);
        Text = flat.Text;
        for (int i = 1; i < Text.Length; i++)
        {
            SourceSpan pair = flat.ToOriginal(i - 1, 2);
            if (pair.Length > 2 && text.IndexOfAny(['\n', '\r', '\u0085', '\u2028', '\u2029'], pair.Start, pair.Length) >= 0)
            {
                _breaks.Add(i);
            }
        }
    }

    /// <summary>Its characters, without layout.</summary>
    public string Text { get; }

    /// <summary>Whether a line begins at a place.</summary>
    public bool IsLineStart(int at) => at == 0 || _breaks.Contains(at);

    /// <summary>Whether a number at a place may be a heading's or a task's: what stands before it has ended.</summary>
    public bool IsBoundary(int at) => IsLineStart(at) || Text[at - 1] is '。' or '！' or '？' or '；' or '）' or ')' or '〕' or '】' or '”' or '：';

    /// <summary>Where the line ends that a place is in.</summary>
    public int EndOfLine(int at)
    {
        int end = at + 1;
        while (end < Text.Length && !_breaks.Contains(end))
        {
            end++;
        }

        return end;
    }

    /// <summary>The bracket at a place that says who does what.</summary>
    /// <param name="at">The place.</param>
    /// <returns>Where it ends; -1 where there is none.</returns>
    public int EndOfBracketedClause(int at)
    {
        int close = ClauseBrackets.ClosingOf(Text, at);
        return close > at + 1 && close - at < LongestClause && ClauseParser.Parse(Text.Substring(at, close + 1 - at)).Groups.Count > 0 ? close + 1 : -1;
    }
}
