using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Clauses;

/// <summary>
/// The lists of a bracket, and their roles. A list waits for the word that gives its role, over commas, up to a semicolon or full stop; behind
/// a label it has its role.
/// </summary>
internal sealed class ClauseDuties(ClauseReading reading, bool isBracketed)
{
    private readonly string _words = reading.Words;
    private readonly int _firstGroup = reading.Groups;
    private readonly WaitingList _waiting = new(reading);
    private readonly ClauseTogether _together = new(reading);
    private string? _heading;
    private int _groupsBefore = reading.Groups;
    private bool _hasEnded;
    private bool _isUnderstood = true;
    private DutyRole? _goesOn;

    /// <summary>The label that holds.</summary>
    public ClauseLabel? Label { get; private set; }

    /// <summary>Begins what a label says.</summary>
    public void Begin(ClauseLabel label)
    {
        CloseLabel();
        _ = CloseGoingOn();

        // 市甲局，配合单位：市乙局 and 市甲局；配合单位：市乙局: a label says nothing of what stands before it.
        if (label.Kind == ClauseLabelKind.Agencies)
        {
            Forget();
        }

        Label = label;
        reading.NamesPersons = label.WithPersons;
    }

    /// <summary>Begins what a heading is over.</summary>
    public void Head(string heading)
    {
        CloseInferred();
        _heading = heading;
    }

    /// <summary>Reads what stands between two commas.</summary>
    public void ReadList(int from, int to)
    {
        // 由市甲局牵头, 本部分由市甲局牵头.
        int by = from + ClauseScope.LengthAt(_words, from, to);
        reading.Add(ClauseSegmentKind.Role, from, by);
        by = by == from ? BehindShare(from, to) : by;
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

    // 资金由市甲局负责: who does it is certain; that it is a part of the work alone, no duty says.
    private int BehindShare(int from, int to)
    {
        int listEnd = to;
        if (ClauseShare.NameBehind(_words, from, to) is not (> 0 and int name) || RoleWords.TakeRole(_words, name, ref listEnd) is null || !_waiting.MayAdd(name, WithoutManner(name, listEnd)))
        {
            return from;
        }

        if (Label is null)
        {
            Forget();
        }

        NotUnderstood(from, name - 1);
        reading.Add(ClauseSegmentKind.Role, name - 1, name);
        return name;
    }

    private int WithoutManner(int from, int end)
    {
        RoleWords.TakeManner(_words, from, ref end);
        return _together.Find(from, end) is > 0 and int together && together > from ? together : end;
    }

    private bool ReadWithRole(int from, int listEnd, int to, DutyRole role, DutyManner manner)
    {
        DutyRole? labelled = Label is { Kind: ClauseLabelKind.Agencies } label ? label.Role : null;

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
        else if (_waiting.Count > 0 && labelled is null && role is (DutyRole.Supporting or DutyRole.Guiding) && reading.Groups == _firstGroup)
        {
            // 市甲局，市乙局配合: does the first one lead, or support?
            Forget();
        }

        int together = _together.Find(from, listEnd);
        int mainEnd = together > from ? together : listEnd, segments = reading.Segments;
        if (together > from)
        {
            _together.TakeOwnRole(from, ref mainEnd, ref role, ref manner);
        }

        if (from == listEnd ? _waiting.Count == 0 : !_waiting.Add(from, mainEnd))
        {
            reading.Withdraw(segments);
            Forget();
            return false;
        }

        _waiting.Close(role, manner, to, _heading);
        if (together > from)
        {
            _isUnderstood &= _together.Add(_waiting, together, listEnd, _heading);
        }

        return true;
    }

    private void ReadWithoutRole(int from, int to)
    {
        // A会同B, and no word for a role: A is the one in charge, if no label says otherwise.
        int together = _together.Find(from, to);
        if (together > from && !_hasEnded)
        {
            DutyRole role = Label?.Role ?? DutyRole.Lead;
            DutyManner manner = DutyManner.Unstated;
            int mainEnd = together, segments = reading.Segments;
            _together.TakeOwnRole(from, ref mainEnd, ref role, ref manner);
            if (_waiting.Add(from, mainEnd))
            {
                _waiting.Close(role, DutyManner.Unstated, together, _heading);
                _isUnderstood &= _together.Add(_waiting, together, to, _heading);
                return;
            }

            reading.Withdraw(segments);
        }
        else if (_waiting.Add(from, to, isWhole: Label is null))
        {
            return;
        }

        NotUnderstood(from, to);
    }

    /// <summary>Leaves a stretch as it is.</summary>
    public void NotUnderstood(int from, int to)
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

    /// <summary>Ends a sentence: what waits is for no role behind it.</summary>
    public void EndStatement()
    {
        bool goesOn = CloseGoingOn() || Label is { Kind: ClauseLabelKind.Agencies, HasNoun: true, Role: DutyRole.Responsible };
        _goesOn = goesOn ? DutyRole.Responsible : null;
        CloseLabel();
        _hasEnded = _waiting.Count > 0;
    }

    // 责任单位：市甲局；各县区: names alone behind the semicolon are of the label before it, which says no more than who is responsible.
    private bool CloseGoingOn()
    {
        if (_goesOn is not { } role || Label is not null || !_isUnderstood || _waiting.Count == 0 || !_waiting.AreComplete)
        {
            return false;
        }

        CloseWaiting(role, DutyManner.Unstated);
        return true;
    }

    private void CloseLabel()
    {
        // 牵头：市甲局；市乙局　完成时限：6月: the label of a time gives nobody a role, nor does that of a scope.
        if (Label is { Kind: not (ClauseLabelKind.Deadline or ClauseLabelKind.Scope) } label && _waiting.Count > 0)
        {
            CloseWaiting(label.Role, DutyManner.Unstated);
        }

        Label = null;
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

    /// <summary>Ends the bracket.</summary>
    /// <param name="firstLeads">Whether it says that the first of the list leads.</param>
    public void Close(bool firstLeads)
    {
        CloseLabel();
        _ = CloseGoingOn();
        CloseInferred();
        Forget();
        if (firstLeads)
        {
            reading.FirstLeads(_firstGroup);
        }
    }
}
