using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Clauses;

/// <summary>
/// What stands in one bracket: parts between commas, semicolons, full stops and labels. A list waits for the word that gives its role, over
/// commas, up to a semicolon or full stop; behind a label it has its role.
/// </summary>
internal sealed class ClauseBody(ClauseReading reading, int start, int end, bool isBracketed)
{
    private readonly string _words = reading.Words;
    private readonly int _firstGroup = reading.Groups;
    private readonly WaitingList _waiting = new(reading);
    private readonly ClauseAsides _asides = new(reading);
    private readonly ClauseTogether _together = new(reading);
    private ClauseLabel? _label;
    private string? _heading;
    private int _statement;
    private int _groupsBefore = reading.Groups;
    private bool _hasEnded;
    private bool _isUnderstood = true;
    private bool _firstLeads;

    public void Read()
    {
        int from = start, depth = 0;
        _statement = start;
        for (int i = start; i < end; i++)
        {
            char c = _words[i];
            depth = ClauseBrackets.DepthWithQuotes(depth, c);
            if (depth > 0)
            {
                continue;
            }

            if (i == from && RemarkWords.MayBegin(c) && _asides.TakeRemarkOnOthers(from, end) is { } behind)
            {
                from = behind;
                i = behind - 1;
            }
            else if (c is '：' or ':')
            {
                from = TakeLabel(from, i);
            }
            else if (IsSeparator(c))
            {
                ReadPart(from, i);
                reading.Add(ClauseSegmentKind.Separator, i, i + 1);
                from = i + 1;
                if (c is not ('，' or ','))
                {
                    _statement = from;
                    EndStatement();
                }
            }
        }

        ReadPart(from, end);
        Close();
    }

    private static bool IsSeparator(char c) => c is '，' or ',' or '；' or ';' or '。' or '﹐' or '﹔';

    private int TakeLabel(int from, int colon)
    {
        if (ClauseLabels.Before(_words, from, colon) is { } label)
        {
            ReadPart(from, label.Start);
            CloseLabel();
            reading.Add(ClauseSegmentKind.Label, label.Start, colon + 1);
            _label = label;
            return colon + 1;
        }

        if (from == _statement && ClauseLabels.IsHeading(_words, from, colon))
        {
            CloseInferred();
            reading.Add(ClauseSegmentKind.Heading, from, colon + 1);
            _heading = reading.Text.Plain.Substring(from, colon - from);
            return colon + 1;
        }

        return from;
    }

    private void ReadPart(int from, int to)
    {
        if (from >= to)
        {
            return;
        }

        bool firstLeads = _asides.TakeRemark(from, ref to);
        if (from < to)
        {
            ReadContent(from, to);
        }

        _firstLeads |= firstLeads;
    }

    private void ReadContent(int from, int to)
    {
        bool isStated = _label is { Kind: ClauseLabelKind.Deadline };
        if (_asides.TakeDeadline(from, to, isStated))
        {
            return;
        }

        if (isStated)
        {
            NotUnderstood(from, to);
        }
        else if (_label is { Kind: ClauseLabelKind.Person } && !_waiting.AreAgencies(from, to))
        {
            reading.Add(ClauseSegmentKind.Person, from, to);
        }
        else
        {
            ReadList(from, to);
        }
    }

    private void ReadList(int from, int to)
    {
        // 由市甲局牵头.
        int by = to - from > 1 && _words[from] == '由' ? from + 1 : from;
        reading.Add(ClauseSegmentKind.Role, from, by);
        if (AgencyNames.StartsWith(_words, by, to, ClauseWords.Together) && reading.Groups > _firstGroup && _waiting.Count == 0)
        {
            _isUnderstood &= _together.ReadBeginning(_waiting, by, to, _heading);
            return;
        }

        int listEnd = to;
        if (RoleWords.TakeRole(_words, by, ref listEnd) is not { } role)
        {
            ReadWithoutRole(by, to);
            return;
        }

        int roleStart = listEnd;
        DutyManner manner = RoleWords.TakeManner(_words, by, ref listEnd);
        if (listEnd == by && (_waiting.Count == 0 || _hasEnded))
        {
            NotUnderstood(by, to);
            return;
        }

        reading.Add(ClauseSegmentKind.Role, roleStart, to);
        reading.Add(ClauseSegmentKind.Manner, listEnd, roleStart);
        if (!ReadWithRole(by, listEnd, to, role, manner))
        {
            NotUnderstood(by, listEnd);
        }
    }

    private bool ReadWithRole(int from, int listEnd, int to, DutyRole role, DutyManner manner)
    {
        DutyRole? labelled = _label is { Kind: ClauseLabelKind.Agencies } label ? label.Role : null;

        // Behind 配合单位： 负责 says that they do it, and no more.
        role = role == DutyRole.Responsible ? labelled ?? role : role;
        if (_hasEnded)
        {
            Forget();
            _hasEnded = false;
        }

        if (_waiting.Count > 0 && labelled is not null && labelled != role)
        {
            // 责任单位：市甲局，市乙局牵头 has two readings.
            if (role == DutyRole.Lead)
            {
                return false;
            }

            CloseWaiting(labelled.Value, DutyManner.Unstated);
        }
        else if (_waiting.Count > 0 && labelled is null && role == DutyRole.Supporting && reading.Groups == _firstGroup)
        {
            // 市甲局，市乙局配合: does the first one lead, or support?
            Forget();
        }

        int together = _together.Find(from, listEnd);
        int mainEnd = together > from ? together : listEnd;
        if (together > from)
        {
            _together.TakeOwnRole(from, ref mainEnd, ref role, ref manner);
        }

        if (from == listEnd ? _waiting.Count == 0 : !_waiting.Add(from, mainEnd))
        {
            Forget();
            return false;
        }

        _waiting.Close(role, manner, to, _heading);
        if (together > from)
        {
            _isUnderstood &= _together.Add(_waiting, together, listEnd, to, _heading);
        }

        return true;
    }

    private void ReadWithoutRole(int from, int to)
    {
        // A会同B, and no word for a role: A is the one in charge, if no label says otherwise.
        int together = _together.Find(from, to);
        if (together > from && !_hasEnded)
        {
            DutyRole role = _label?.Role ?? DutyRole.Lead;
            DutyManner manner = DutyManner.Unstated;
            int mainEnd = together;
            _together.TakeOwnRole(from, ref mainEnd, ref role, ref manner);
            if (_waiting.Add(from, mainEnd))
            {
                _waiting.Close(role, DutyManner.Unstated, together, _heading);
                _isUnderstood &= _together.Add(_waiting, together, to, to, _heading);
                return;
            }
        }
        else if (_waiting.Add(from, to))
        {
            return;
        }

        NotUnderstood(from, to);
    }

    private void NotUnderstood(int from, int to)
    {
        reading.Add(ClauseSegmentKind.Unparsed, from, to);
        _isUnderstood = false;
    }

    private void CloseWaiting(DutyRole role, DutyManner manner) => _waiting.Close(role, manner, null, _heading);

    private void Forget()
    {
        _isUnderstood &= _waiting.Count == 0;
        _waiting.Forget();
    }

    private void EndStatement()
    {
        CloseLabel();
        _hasEnded = _waiting.Count > 0;
    }

    private void CloseLabel()
    {
        if (_label is not null && _waiting.Count > 0)
        {
            CloseWaiting(_label.Value.Role, DutyManner.Unstated);
        }

        _label = null;
    }

    // A bracket with agencies alone says whose the task is; so does each part of it that has a heading.
    private void CloseInferred()
    {
        if (_waiting.Count > 0 && isBracketed && _isUnderstood && reading.Groups == _groupsBefore && _waiting.AreComplete)
        {
            _waiting.Close(DutyRole.Responsible, DutyManner.Unstated, null, _heading, isInferred: true);
        }

        _groupsBefore = reading.Groups;
    }

    private void Close()
    {
        CloseLabel();
        CloseInferred();
        Forget();
        if (_firstLeads)
        {
            reading.FirstLeads(_firstGroup);
        }
    }
}
