using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Drafting;

/// <summary>A notice as one run, as the plan's provenance reads it, which remembers where lines ended.</summary>
internal sealed class FlatNotice
{
    private readonly FlatSource _flat;
    private readonly MarkedText _breaks;
    private readonly BracketedClauses _clauses;

    // The line that was asked for last: whoever asks goes on from place to place.
    private (int Start, int End) _line;

    /// <summary>Flattens a notice.</summary>
    public FlatNotice(string text)
        : this(new FlatSource(text))
    {
    }

    /// <summary>Takes a notice that was flattened.</summary>
    public FlatNotice(FlatSource flat)
    {
        _flat = flat;
        _breaks = new MarkedText(Text.Length);
        foreach (int run in _flat.Runs.Skip(1).Where(run => run < Text.Length && _flat.BeginsLine(run)))
        {
            _breaks.Mark(run, run + 1);
        }

        _clauses = new BracketedClauses(Text);
        Annex = new NoticeAnnex(this);
    }

    /// <summary>Its characters, without layout.</summary>
    public string Text => _flat.Text;

    /// <summary>What of it is numbered, and no task.</summary>
    public NoticeAnnex Annex { get; }

    /// <summary>Where a place stands in the notice as it was.</summary>
    /// <param name="at">The place.</param>
    public int ToOriginal(int at) => _flat.ToOriginal(at, 1).Start;

    /// <summary>Whether a character stands directly behind the one before it in the notice as it was: no blank and no line end is between.</summary>
    public bool IsAdjoining(int at) => at > 0 && at < Text.Length && _flat.AreAdjoining(at);

    /// <summary>Whether a line begins at a place.</summary>
    public bool IsLineStart(int at) => at == 0 || (at < Text.Length && _breaks.IsMarked(at));

    /// <summary>Whether a number at a place may be a heading's or a task's: what stands before it has ended.</summary>
    public bool IsBoundary(int at) => IsLineStart(at) || Text[at - 1] is '。' or '！' or '？' or '；' or '）' or ')' or '〕' or '】' or '”' or '：';

    /// <summary>Where the line ends that a place is in.</summary>
    public int EndOfLine(int at)
    {
        if (at < _line.Start || at >= _line.End)
        {
            _line = (at, _breaks.Next(at + 1, isMarked: true));
        }

        return _line.End;
    }

    /// <summary>The bracket at a place that says who does what.</summary>
    /// <param name="at">The place.</param>
    /// <returns>Where it ends; -1 where there is none.</returns>
    public int EndOfBracketedClause(int at) => _clauses.EndOf(at);
}
