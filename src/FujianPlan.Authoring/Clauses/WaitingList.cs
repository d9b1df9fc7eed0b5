using FujianPlan.Authoring.Clauses.Names;

using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Clauses;

/// <summary>Agencies that wait for the word that gives their role: from one comma to the next, and to the next.</summary>
internal sealed class WaitingList(ClauseReading reading)
{
    private readonly List<ClauseAgency> _agencies = [];
    private readonly List<ClauseSegment> _segments = [];
    private readonly List<ClauseSpan> _parts = [];
    private bool _isOpen;

    /// <summary>How many parts wait.</summary>
    public int Count => _parts.Count;

    /// <summary>Whether every name in it is, by its own words, that of an agency or a collective.</summary>
    public bool AreComplete => _segments.TrueForAll(segment => segment.Kind != ClauseSegmentKind.Unparsed) && _agencies.Exists(IsComplete) && _agencies.TrueForAll(agency => IsComplete(agency) || IsPlace(agency));

    /// <summary>Adds what stands between two commas.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <returns>False where there is no agency in it; then nothing is added.</returns>
    /// <param name="isWhole">Whether its last piece has to be understood: a role that stands behind it is not that of the others, either.</param>
    public bool Add(int from, int to, bool isWhole = false)
    {
        int agencies = _agencies.Count, segments = _segments.Count;
        ClauseAgencyList list = new(reading.Text, _agencies, _segments, LevelBefore(), reading.NamesPersons);
        list.Read(from, to);
        bool isCut = (_segments.Count > segments && _segments[_segments.Count - 1] is { Kind: ClauseSegmentKind.Unparsed } last && (isWhole || BeginsWithOffice(WordsOf(last)))) || HasRoleWithin(segments);
        if (_agencies.Count == agencies || isCut)
        {
            _agencies.RemoveRange(agencies, _agencies.Count - agencies);
            _segments.RemoveRange(segments, _segments.Count - segments);
            return false;
        }

        _isOpen |= list.IsOpen;
        _parts.Add(new ClauseSpan(from, to - from));
        return true;
    }

    // 市甲局牵头，乙局配合: both are the city's.
    private char LevelBefore() => ElidedBeginnings.LevelOf(_agencies) is not '\0' and var level ? level : ElidedBeginnings.LevelOf(reading.AgenciesOfLastGroup);

    // 市甲局、市乙局牵头 市丙局、市丁局配合: the sign is lost that divides two lists.
    private bool HasRoleWithin(int first)
    {
        for (int i = first; i < _segments.Count; i++)
        {
            if (_segments[i].Kind == ClauseSegmentKind.Unparsed && RoleWords.Telling.Any(WordsOf(_segments[i]).Contains))
            {
                return true;
            }
        }

        return false;
    }

    // 市甲局、市乙局监督落实: what the last of them does is said of all.
    private static bool BeginsWithOffice(string words)
    {
        for (int end = words.Length - 1; end > 2; end--)
        {
            if (AgencyNames.BeginsWithLevel(words, 0, end) && AgencyNames.IsOrgan(words, 0, end))
            {
                return true;
            }
        }

        return false;
    }

    private string WordsOf(ClauseSegment segment) => reading.Text.Text.Substring(segment.Span.Start, segment.Span.Length);

    /// <summary>Whether there is an agency in a stretch.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    public bool MayAdd(int from, int to) => to > from && new WaitingList(reading).Add(from, to);

    /// <summary>Whether a stretch names agencies, each by its own words.</summary>
    public bool AreAgencies(int from, int to)
    {
        WaitingList list = new(reading);
        return list.Add(from, to) && list.AreComplete;
    }

    /// <summary>Makes a group of them.</summary>
    /// <param name="role">Their role.</param>
    /// <param name="manner">How they share it.</param>
    /// <param name="end">Where the group's words end; null where its last name does.</param>
    /// <param name="heading">What heads the bracket.</param>
    /// <param name="isInferred">Whether no word gives the role.</param>
    public void Close(DutyRole role, DutyManner manner, int? end, string? heading, bool isInferred = false)
    {
        ClauseSpan span = reading.Text.SpanOf(_parts[0].Start, end ?? _parts[_parts.Count - 1].End);
        ClauseGroup group = new(role, manner, _isOpen, new(_agencies), span) { Heading = heading, IsRoleInferred = isInferred };
        foreach (ClauseGroup one in group.ByOwnRole())
        {
            reading.Add(one);
        }

        reading.Add(_segments);
        Clear();
    }

    /// <summary>Gives them up: nothing says what they do.</summary>
    public void Forget()
    {
        foreach (ClauseSpan part in _parts)
        {
            reading.Add(ClauseSegmentKind.Unparsed, part.Start, part.End);
        }

        Clear();
    }

    private void Clear()
    {
        _agencies.Clear();
        _segments.Clear();
        _parts.Clear();
        _isOpen = false;
    }

    // 东山区, beside agencies.
    private static bool IsPlace(ClauseAgency agency) => agency.Name.Length > 2 && AgencyNames.Levels.IndexOf(agency.Name[agency.Name.Length - 1]) >= 0;

    private static bool IsComplete(ClauseAgency agency)
    {
        string words = ClauseWords.Searchable(agency.Name);
        return agency.Writing != AgencyWriting.InFull || AgencyNames.IsOrgan(words, 0, words.Length) || AgencyNames.IsGroup(words, 0, words.Length);
    }
}
