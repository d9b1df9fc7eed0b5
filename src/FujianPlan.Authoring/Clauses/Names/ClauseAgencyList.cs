namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>The agencies of a list: between two commas, with 、 and 和 between them, 等, and names of which a part is left out.</summary>
/// <param name="text">The clause.</param>
/// <param name="agencies">Where the agencies go; those before them are of other lists.</param>
/// <param name="segments">Where their segments go.</param>
/// <param name="level">The level of the agencies that the clause has named before.</param>
/// <param name="withPersons">Whether each may have a person behind it: 县甲局 张某, 县甲局（张某）.</param>
internal sealed class ClauseAgencyList(ClauseText text, List<ClauseAgency> agencies, List<ClauseSegment> segments, char level, bool withPersons = false)
{
    private readonly string _words = text.Words;
    private readonly int _first = agencies.Count;

    // Of each agency, its segment.
    private readonly List<int> _segmentOf = [];

    private SharedEnding? _shared;

    /// <summary>Whether others may join.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Reads it.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public void Read(int start, int end)
    {
        TakeOpenMark(start, ref end);
        List<ClauseSpan> stretches = Stretches(start, end);
        for (int i = 0; i < stretches.Count;)
        {
            int count = stretches.Count - i > 1 ? ClausePieces.CountFrom(_words, stretches, i) : 1;
            int to = stretches[i + count - 1].End;
            TakePiece(stretches[i].Start, to);
            i += count;
            Add(ClauseSegmentKind.Separator, to, i < stretches.Count ? stretches[i].Start : to);
        }

        ElidedEndings.Restore(agencies, _first, _shared);
        RejectOthers();
        ElidedBeginnings.Restore(agencies, _first, level);
        ElidedPlaces.Restore(agencies, _first);
    }

    private List<ClauseSpan> Stretches(int start, int end)
    {
        List<ClauseSpan> stretches = [];
        int from = start, depth = 0;
        for (int i = start; i < end; i++)
        {
            depth = ClauseBrackets.DepthWithQuotes(depth, _words[i]);
            if (depth == 0 && _words[i] is '、' or '､' or '﹑')
            {
                stretches.Add(new ClauseSpan(from, i - from));
                from = i + 1;
            }
            else if (depth == 0 && text.IsApart(i) && BlankBetweenNames.IsBefore(_words, from, i, end))
            {
                stretches.Add(new ClauseSpan(from, i - from));
                from = i;
            }
        }

        stretches.Add(new ClauseSpan(from, end - from));
        return stretches;
    }

    // 等, or 等有关部门, at the end of the list: others may join.
    private void TakeOpenMark(int start, ref int end)
    {
        int at = OpenWords.EndingAt(_words, start, end);
        if (at > start)
        {
            Add(ClauseSegmentKind.OpenMark, at, end);
            IsOpen = true;
            end = at;
        }
    }

    private void TakePiece(int from, int to)
    {
        int connective = ClauseJoins.LengthOfBeginning(_words, from, to);
        Add(ClauseSegmentKind.Separator, from, from + connective);
        from += connective;
        int open = OpenWords.Find(_words, from, to);
        if (open < 0)
        {
            TakeJoined(from, to);
            return;
        }

        int rest = open + 1;
        int next = ClauseJoins.LengthOfBeginning(_words, rest, to);
        if (rest == to || next > 0)
        {
            TakeJoined(from, open);
            Add(ClauseSegmentKind.OpenMark, open, rest);
            IsOpen = true;
            Add(ClauseSegmentKind.Separator, rest, rest + next);
            TakeJoined(rest + next, to);
        }
        else if (SharedEnding.Of(_words, rest, to) is { } shared)
        {
            TakeJoined(from, open);
            Add(ClauseSegmentKind.OpenMark, open, to);
            IsOpen = true;
            _shared = shared;
        }
        else
        {
            TakeMembers(from, open, to);
        }
    }

    // 省甲局等省直有关部门: members by name, and their collective; 和各县 may follow.
    private void TakeMembers(int from, int open, int to)
    {
        int rest = open + 1;
        int join = ClauseJoins.Find(_words, rest, to, out int length);
        int end = join > 0 ? join : to;
        if (join != -2 && OpenWords.AreOthers(_words, rest, end))
        {
            TakeJoined(from, open);
            Add(ClauseSegmentKind.OpenMark, open, end);
            IsOpen = true;
            TakeRest(join, length, end, to);
            return;
        }

        if (join == -2 || !IsNamedCollective(rest, end))
        {
            if (AgencyNames.IsOrgan(_words, from, open))
            {
                Add(ClauseSegmentKind.Unparsed, from, to);
            }
            else
            {
                TakeName(from, to, AgencyWriting.InFull);
            }

            return;
        }

        TakeJoined(from, open);
        Add(ClauseSegmentKind.OpenMark, open, rest);
        int members = agencies.Count;
        if (TakeName(rest, end, AgencyWriting.Collective))
        {
            NamedMembers.Mark(agencies, _first, members);
        }

        TakeRest(join, length, end, to);
    }

    private void TakeRest(int join, int length, int end, int to)
    {
        if (join > 0)
        {
            Add(ClauseSegmentKind.Separator, end, end + length);
            TakeJoined(join + length, to);
        }
    }

    // Behind the names of members, what ends like a group is one: 等行业主管部门.
    private bool IsNamedCollective(int from, int to) =>
        to - from >= 2 && (CollectiveWords.IsCollective(_words, from, to) || AgencyNames.IsGroupOfAny(_words, from, to) || Firms.Ends(_words, from, to));

    // 甲电、乙电等运营商.
    private static readonly WordList Firms = new("运营商", "银行", "公司", "协会", "商会");

    // 市甲局和各县政府: two names, or one with 和 in it.
    private void TakeJoined(int from, int to)
    {
        while (from < to)
        {
            int join = ClauseJoins.Find(_words, from, to, out int length);
            if (join == -2)
            {
                Add(ClauseSegmentKind.Unparsed, from, to);
                return;
            }

            int end = join > 0 ? join : to;
            TakeName(from, end, CollectiveWords.IsCollective(_words, from, end) ? AgencyWriting.Collective : AgencyWriting.InFull);
            if (join < 0)
            {
                return;
            }

            Add(ClauseSegmentKind.Separator, join, join + length);
            from = join + length;
        }
    }

    private bool TakeName(int from, int to, AgencyWriting writing)
    {
        if (from >= to)
        {
            return false;
        }

        int person = withPersons ? PersonNames.BehindBody(text, from, to) : to;
        if (person < to)
        {
            bool isName = TakeName(from, person, writing);
            Add(ClauseSegmentKind.Person, person, to);
            return isName;
        }

        NameStretch name = NameStretch.Of(_words, from, to);
        if (!NameWords.IsName(text, name.Start, name.End))
        {
            Add(ClauseSegmentKind.Unparsed, from, to);
            return false;
        }

        ClauseSpan span = text.SpanOf(name.Start, name.End);
        _segmentOf.Add(segments.Count);
        Add(ClauseSegmentKind.Agency, name.Start, name.End);
        if (from < name.Start || name.End < to)
        {
            name.AddAsides(from, to, Add);
        }

        string written = text.Text.Substring(span.Start, span.Length);
        agencies.Add(new ClauseAgency(written, text.HasLayout ? text.Plain.Substring(name.Start, name.End - name.Start) : written, span, writing) { OwnRole = name.Role });
        return true;
    }

    // A name that ends like none is none, unless an ending was put back to it: 东山 of 东山、南湖市政府.
    private void RejectOthers()
    {
        Func<ClauseAgency, bool> isOther = OtherNames.In(agencies.Skip(_first));
        for (int i = agencies.Count - 1; i >= _first; i--)
        {
            ClauseAgency agency = agencies[i];
            if (isOther(agency))
            {
                int segment = _segmentOf[i - _first];
                segments[segment] = new ClauseSegment(ClauseSegmentKind.Unparsed, agency.Span);
                agencies.RemoveAt(i);
                _segmentOf.RemoveAt(i - _first);
            }
        }
    }

    private void Add(ClauseSegmentKind kind, int from, int to)
    {
        if (from < to)
        {
            segments.Add(new ClauseSegment(kind, text.SpanOf(from, to)));
        }
    }
}
