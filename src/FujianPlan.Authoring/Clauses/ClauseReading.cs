using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Clauses;

/// <summary>A clause on its way to being taken apart: what has been found in it.</summary>
internal sealed class ClauseReading(ClauseText text)
{
    private const int Few = 64;
    private const int Usual = 16;

    private readonly List<ClauseSegment> _segments = new(Usual);
    private readonly List<ClauseGroup> _groups = [];

    // Most clauses have neither.
    private List<(int Start, int End, bool FirstLeads, bool ReachesOn)>? _remarks;
    private List<ClauseDeadline>? _deadlines;

    public ClauseText Text { get; } = text;

    /// <summary>The clause, in which words can be looked for.</summary>
    public string Words => Text.Words;

    /// <summary>Whether the label that holds is of bodies and of their persons.</summary>
    public bool NamesPersons { get; set; }

    /// <summary>How many groups there are.</summary>
    public int Groups => _groups.Count;

    /// <summary>The agencies of the group that is last so far; empty where there is none.</summary>
    public EquatableArray<ClauseAgency> AgenciesOfLastGroup => _groups.Count == 0 ? default : _groups[_groups.Count - 1].Agencies;

    public void Add(ClauseSegmentKind kind, int start, int end)
    {
        if (start < end)
        {
            _segments.Add(new ClauseSegment(kind, Text.SpanOf(start, end)));
        }
    }

    /// <summary>How many segments there are.</summary>
    public int Segments => _segments.Count;

    /// <summary>Takes back the segments behind so many: what they stand in is not understood.</summary>
    public void Withdraw(int segments) => _segments.RemoveRange(segments, _segments.Count - segments);

    /// <summary>Adds the segments of a list that is now understood.</summary>
    public void Add(List<ClauseSegment> segments) => _segments.AddRange(segments);

    public void Add(ClauseGroup group) => _groups.Add(group);

    public void AddDeadline(int start, int end)
    {
        ClauseSpan span = Text.SpanOf(start, end);
        (_deadlines ??= []).Add(new ClauseDeadline(Text.Text.Substring(span.Start, span.Length), span));
    }

    /// <summary>Adds a remark; one that goes on with the last one, behind a comma, is one with it.</summary>
    public void AddRemark(int start, int end, bool firstLeads, bool reachesOn)
    {
        _remarks ??= [];
        if (_remarks.Count > 0 && _remarks[_remarks.Count - 1] is var last && last.End + 1 == start && Words[last.End] is '，' or ',')
        {
            _remarks[_remarks.Count - 1] = (last.Start, end, last.FirstLeads || firstLeads, last.ReachesOn || reachesOn);
        }
        else
        {
            _remarks.Add((start, end, firstLeads, reachesOn));
        }
    }

    /// <summary>The remark that the first agency leads: it does, and the others are responsible with it.</summary>
    /// <param name="first">The first group that may be meant.</param>
    public void FirstLeads(int first)
    {
        ClauseGroup? all = _groups.Count > first ? _groups[_groups.Count - 1] : null;
        if (all is null || all.Role != DutyRole.Responsible || _groups.Skip(first).Any(group => group.Role == DutyRole.Lead))
        {
            return;
        }

        _groups.RemoveAt(_groups.Count - 1);
        _groups.AddRange(all.WithFirstLeading());
    }

    /// <summary>Closes the reading: white space that nobody claimed is a separator, anything else is unparsed.</summary>
    public Clause Finish()
    {
        List<ClauseSegment> whole = new(_segments.Count + 1);
        int at = 0;
        SortSegments();
        foreach (ClauseSegment segment in _segments)
        {
            Fill(whole, at, segment.Span.Start);
            whole.Add(segment);
            at = segment.Span.End;
        }

        Fill(whole, at, Text.Text.Length);
        return new Clause(Text.Text, new(whole), new(_groups)) { Remarks = _remarks is null ? default : new(_remarks.Select(Remark)), Deadlines = _deadlines is null ? default : new(_deadlines) };
    }

    private ClauseRemark Remark((int Start, int End, bool FirstLeads, bool ReachesOn) remark)
    {
        ClauseSpan span = Text.SpanOf(remark.Start, remark.End);
        return new ClauseRemark(Text.Text.Substring(span.Start, span.Length), span, remark.FirstLeads, remark.ReachesOn);
    }

    // They nearly are in the order of the text: a list that waits for its role comes behind what ends it. So few as most clauses have are
    // quickest put in order one by one.
    private void SortSegments()
    {
        if (_segments.Count <= Few)
        {
            for (int i = 1; i < _segments.Count; i++)
            {
                ClauseSegment moved = _segments[i];
                int to = i;
                for (; to > 0 && _segments[to - 1].Span.Start > moved.Span.Start; to--)
                {
                    _segments[to] = _segments[to - 1];
                }

                _segments[to] = moved;
            }

            return;
        }

        for (int i = 1; i < _segments.Count; i++)
        {
            if (_segments[i].Span.Start < _segments[i - 1].Span.Start)
            {
                _segments.Sort(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));
                return;
            }
        }
    }

    private void Fill(List<ClauseSegment> whole, int start, int end)
    {
        if (start < end)
        {
            bool isSpace = true;
            for (int i = start; i < end && isSpace; i++)
            {
                isSpace = char.IsWhiteSpace(Text.Text[i]);
            }

            whole.Add(new ClauseSegment(
                isSpace ? ClauseSegmentKind.Separator : ClauseSegmentKind.Unparsed, new ClauseSpan(start, end - start)));
        }
    }
}
