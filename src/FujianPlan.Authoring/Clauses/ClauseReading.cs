using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Clauses;

/// <summary>A clause on its way to being taken apart.</summary>
internal sealed class ClauseReading(string text)
{
    private readonly List<ClauseSegment> _segments = [];
    private readonly List<ClauseGroup> _groups = [];

    private readonly List<ClauseRemark> _remarks = [];
    private readonly List<ClauseDeadline> _deadlines = [];

    public string Text { get; } = text;

    /// <summary>The same text, of the same length, in which words can be looked for.</summary>
    public string Searchable { get; } = ClauseWords.Searchable(text);

    /// <summary>The role that a label has given to what follows it; null where none has.</summary>
    public DutyRole? Label { get; private set; }

    public void Add(ClauseSegmentKind kind, int start, int length)
    {
        if (length > 0)
        {
            _segments.Add(new ClauseSegment(kind, new ClauseSpan(start, length)));
        }
    }

    public void AddRemark(int start, int length, bool firstLeads, bool reachesOn) =>
        _remarks.Add(new ClauseRemark(Text.Substring(start, length), new ClauseSpan(start, length), firstLeads, reachesOn));

    public void AddDeadline(int start, int length) =>
        _deadlines.Add(new ClauseDeadline(Text.Substring(start, length), new ClauseSpan(start, length)));

    public void StartLabel(DutyRole role) => Label = role;

    public void EndLabel() => Label = null;

    public void Add(ClauseGroup group)
    {
        // After a label, a comma goes on with the same list.
        ClauseGroup? last = _groups.Count > 0 ? _groups[_groups.Count - 1] : null;
        if (Label is not null && _continues && last is not null && last.Role == group.Role)
        {
            _more.AddRange(group.Agencies);
            _groups[_groups.Count - 1] = last with { IsOpen = group.IsOpen, Span = new ClauseSpan(last.Span.Start, group.Span.End - last.Span.Start) };
        }
        else
        {
            EndList();
            _groups.Add(group);
        }

        _continues = Label is not null;
    }

    // What a list went on with; it is joined to the group once, however often the list goes on.
    private readonly List<ClauseAgency> _more = [];

    private bool _continues;

    /// <summary>Starts a list of its own, whatever stood before.</summary>
    public void StartList() => _continues = false;

    /// <summary>The remark that the first agency leads: it does, and the others are responsible with it.</summary>
    public void FirstLeads()
    {
        EndList();
        ClauseGroup? all = _groups.Count > 0 ? _groups[_groups.Count - 1] : null;
        if (all is null || all.Role != DutyRole.Responsible)
        {
            return;
        }

        _groups.RemoveAt(_groups.Count - 1);
        _groups.AddRange(all.WithFirstLeading());
    }

    /// <summary>Closes the reading: white space that nobody claimed is a separator, anything else is unparsed.</summary>
    public Clause Finish()
    {
        EndList();
        List<ClauseSegment> whole = [];
        int at = 0;
        SortSegments();
        foreach (ClauseSegment segment in _segments)
        {
            Fill(whole, at, segment.Span.Start);
            whole.Add(segment);
            at = segment.Span.End;
        }

        Fill(whole, at, Text.Length);
        return new Clause(Text, new(whole), new(_groups)) { Remarks = new(_remarks), Deadlines = new(_deadlines) };
    }

    // In the order of the text, where they nearly are: of each part, its role and the like come before its agencies, and the clause's
    // closing bracket before all else. Each goes back by those few.
    private void SortSegments()
    {
        for (int i = 1; i < _segments.Count; i++)
        {
            ClauseSegment segment = _segments[i];
            int to = i;
            for (; to > 0 && _segments[to - 1].Span.Start > segment.Span.Start; to--)
            {
                _segments[to] = _segments[to - 1];
            }

            _segments[to] = segment;
        }
    }

    private void EndList()
    {
        if (_more.Count > 0)
        {
            ClauseGroup last = _groups[_groups.Count - 1];
            _groups[_groups.Count - 1] = last with { Agencies = new(last.Agencies.Concat(_more)) };
            _more.Clear();
        }
    }

    private void Fill(List<ClauseSegment> whole, int start, int end)
    {
        if (start < end)
        {
            bool isSpace = true;
            for (int i = start; i < end && isSpace; i++)
            {
                isSpace = char.IsWhiteSpace(Text[i]);
            }

            whole.Add(new ClauseSegment(
                isSpace ? ClauseSegmentKind.Separator : ClauseSegmentKind.Unparsed, new ClauseSpan(start, end - start)));
        }
    }
}
