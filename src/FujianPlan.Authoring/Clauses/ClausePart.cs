using FujianPlan.Authoring.Characters;
using FujianPlan.Authoring.Deadlines;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Clauses;

/// <summary>What stands between two commas of a clause: a list of agencies with its role, a deadline, a remark.</summary>
internal sealed class ClausePart(ClauseReading reading, int start, int end)
{
    private static readonly CharacterSet RemarkBeginnings = new(ClauseWords.DocumentRemarks.Append(ClauseWords.FirstLeads).Select(remark => remark[0]));

    private readonly string _words = reading.Searchable;
    private int _start = start;
    private int _end = end;

    public void Read()
    {
        ClauseParser.TrimSpace(_words, ref _start, ref _end);
        bool firstLeads = TakeRemarks();
        ClauseParser.TrimSpace(_words, ref _start, ref _end);
        if (_start < _end && !TakeDeadline())
        {
            TakeLabel();
            ReadList();
        }

        if (firstLeads)
        {
            reading.FirstLeads();
        }
    }

    // Remarks stand at the end: in a bracket of their own, or as all that there is.
    private bool TakeRemarks()
    {
        int open = LastBracket();
        int from = open >= 0 ? open + 1 : _start, to = open >= 0 ? _end - 1 : _end;
        if (open < 0 && !MayBeRemark(from, to))
        {
            return false;
        }

        string inside = _words.Substring(from, to - from);
        bool firstLeads = inside.StartsWith(ClauseWords.FirstLeads, StringComparison.Ordinal);
        string rest = (firstLeads ? inside.Substring(ClauseWords.FirstLeads.Length) : inside).Trim('，', ',', '；', ';', ' ');
        bool isRemark = rest.Length == 0 ? firstLeads : Array.IndexOf(ClauseWords.DocumentRemarks, rest) >= 0;
        if (isRemark)
        {
            int at = open >= 0 ? open : _start;
            reading.Add(ClauseSegmentKind.Remark, at, _end - at);
            reading.AddRemark(from, to - from, firstLeads, reachesOn: rest.Length > 0);
            _end = at;
        }

        return isRemark && firstLeads;
    }

    // Whether a stretch without brackets begins as a remark does, once what is trimmed off is left aside. Most name agencies.
    private bool MayBeRemark(int from, int to)
    {
        while (from < to && _words[from] is '，' or ',' or '；' or ';' or ' ')
        {
            from++;
        }

        return from == to || RemarkBeginnings.Holds(_words[from]);
    }

    // Where the bracket opens that closes at the very end; -1 where none does.
    private int LastBracket()
    {
        int depth = 0, open = -1;
        for (int i = _start; i < _end; i++)
        {
            int next = ClauseBrackets.Depth(depth, _words[i]);
            open = depth == 0 && next == 1 ? i : open;
            depth = next;
        }

        return open >= 0 && depth == 0 && ClauseBrackets.ClosingOf(_words, open) == _end - 1 ? open : -1;
    }

    private bool TakeDeadline()
    {
        if (DeadlineWords.Read(reading.Text.Substring(_start, _end - _start)) is not { } deadline)
        {
            return false;
        }

        reading.Add(ClauseSegmentKind.Deadline, _start, _end - _start);
        reading.AddDeadline(_start + deadline.Start, deadline.Words.Length);
        return true;
    }

    private void TakeLabel()
    {
        foreach ((string word, DutyRole role) in ClauseWords.Labels)
        {
            int colon = _start + word.Length;
            if (colon < _end && _words[colon] is ('：' or ':') && At(word, _start))
            {
                reading.Add(ClauseSegmentKind.Label, _start, word.Length + 1);
                reading.StartLabel(role);
                reading.StartList();
                _start = colon + 1;
                ClauseParser.TrimSpace(_words, ref _start, ref _end);
                return;
            }
        }
    }

    private void ReadList()
    {
        int listEnd = _end;
        DutyRole? role = TakeRole(ref listEnd);
        DutyManner manner = role is null ? DutyManner.Unstated : TakeManner(ref listEnd);
        if (role is null && reading.Label is null)
        {
            TakeTogetherAlone(listEnd);
            return;
        }

        int together = _words.IndexOf(ClauseWords.Together, _start, listEnd - _start, StringComparison.Ordinal);
        if (together > _start)
        {
            AddGroup(role ?? reading.Label!.Value, manner, _start, together);
            reading.Add(ClauseSegmentKind.Role, together, ClauseWords.Together.Length);
            AddGroup(DutyRole.Supporting, DutyManner.Unstated, together + ClauseWords.Together.Length, listEnd);
        }
        else
        {
            AddGroup(role ?? reading.Label!.Value, manner, _start, listEnd);
        }
    }

    // A会同B, and no word for a role: A is the one in charge. Anything else without a role is not understood.
    private void TakeTogetherAlone(int listEnd)
    {
        int together = _words.IndexOf(ClauseWords.Together, _start, listEnd - _start, StringComparison.Ordinal);
        if (together <= _start)
        {
            reading.Add(ClauseSegmentKind.Unparsed, _start, _end - _start);
            return;
        }

        AddGroup(DutyRole.Lead, DutyManner.Unstated, _start, together);
        reading.Add(ClauseSegmentKind.Role, together, ClauseWords.Together.Length);
        AddGroup(DutyRole.Supporting, DutyManner.Unstated, together + ClauseWords.Together.Length, listEnd);
    }

    private DutyRole? TakeRole(ref int listEnd)
    {
        foreach ((string word, DutyRole role) in ClauseWords.Roles)
        {
            if (listEnd - word.Length >= _start && At(word, listEnd - word.Length))
            {
                listEnd -= word.Length;
                reading.Add(ClauseSegmentKind.Role, listEnd, word.Length);
                return role;
            }
        }

        return null;
    }

    private DutyManner TakeManner(ref int listEnd)
    {
        foreach ((string word, DutyManner manner) in ClauseWords.Manners)
        {
            if (listEnd - word.Length >= _start && At(word, listEnd - word.Length))
            {
                listEnd -= word.Length;
                reading.Add(ClauseSegmentKind.Manner, listEnd, word.Length);
                return manner;
            }
        }

        return DutyManner.Unstated;
    }

    private void AddGroup(DutyRole role, DutyManner manner, int from, int to)
    {
        ClauseAgencyList list = new(reading, from, to);
        list.Read();
        if (list.Agencies.Count > 0)
        {
            reading.Add(new ClauseGroup(role, manner, list.IsOpen, new(list.Agencies), new ClauseSpan(from, _end - from)));
        }
    }

    private bool At(string word, int offset) => string.CompareOrdinal(_words, offset, word, 0, word.Length) == 0;
}
