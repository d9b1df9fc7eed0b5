using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Clauses;

/// <summary>
/// The lists of agencies in one bracket, and the role of each. A list waits for the word that gives its role, over commas, up to a semicolon
/// or full stop; behind a label it has its role.
/// </summary>
/// <param name="reading">Where what is found goes.</param>
/// <param name="isBracketed">Whether they stand in brackets, and not in a text without any.</param>
internal sealed class ClauseLists(ClauseReading reading, bool isBracketed)
{
    private readonly string _words = reading.Words;
    private readonly int _firstGroup = reading.Groups;
    private readonly WaitingList _waiting = new(reading);
    private readonly ClauseTogether _together = new(reading);
    private int _groupsBefore = reading.Groups;
    private bool _hasEnded;
    private bool _isUnderstood = true;

    /// <summary>The label that the lists stand behind; null where there is none.</summary>
    public ClauseLabel? Label { get; set; }

    /// <summary>What heads the lists; null where nothing does.</summary>
    public string? Heading { get; set; }

    /// <summary>Whether a part names agencies, each by its own words.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    public bool AreAgencies(int from, int to) => _waiting.AreAgencies(from, to);

    /// <summary>Reads a part that names agencies, or gives a role to those that wait.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    public void Read(int from, int to)
    {
        // 由市甲局牵头.
        int by = to - from > 1 && _words[from] == '由' ? from + 1 : from;
        reading.Add(ClauseSegmentKind.Role, from, by);
        if (AgencyNames.StartsWith(_words, by, to, ClauseWords.Together) && reading.Groups > _firstGroup && _waiting.Count == 0)
        {
            _isUnderstood &= _together.ReadBeginning(_waiting, by, to, Heading);
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

    /// <summary>Says that a part is not understood; nothing of the bracket is inferred then.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    public void NotUnderstood(int from, int to)
    {
        reading.Add(ClauseSegmentKind.Unparsed, from, to);
        _isUnderstood = false;
    }

    /// <summary>Ends a statement: a semicolon or a full stop.</summary>
    public void EndStatement()
    {
        CloseLabel();
        _hasEnded = _waiting.Count > 0;
    }

    /// <summary>Ends what a label is for: those that wait have its role.</summary>
    public void CloseLabel()
    {
        if (Label is not null && _waiting.Count > 0)
        {
            CloseWaiting(Label.Value.Role, DutyManner.Unstated);
        }

        Label = null;
    }

    /// <summary>A bracket with agencies alone says whose the task is; so does each part of it that has a heading.</summary>
    public void CloseInferred()
    {
        if (_waiting.Count > 0 && isBracketed && _isUnderstood && reading.Groups == _groupsBefore && _waiting.AreComplete)
        {
            _waiting.Close(DutyRole.Responsible, DutyManner.Unstated, null, Heading, isInferred: true);
        }

        _groupsBefore = reading.Groups;
    }

    /// <summary>Ends the bracket.</summary>
    public void Close()
    {
        CloseLabel();
        CloseInferred();
        Forget();
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

        _waiting.Close(role, manner, to, Heading);
        if (together > from)
        {
            _isUnderstood &= _together.Add(_waiting, together, listEnd, to, Heading);
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
            int mainEnd = together;
            _together.TakeOwnRole(from, ref mainEnd, ref role, ref manner);
            if (_waiting.Add(from, mainEnd))
            {
                _waiting.Close(role, DutyManner.Unstated, together, Heading);
                _isUnderstood &= _together.Add(_waiting, together, to, to, Heading);
                return;
            }
        }
        else if (_waiting.Add(from, to))
        {
            return;
        }

        NotUnderstood(from, to);
    }

    private void CloseWaiting(DutyRole role, DutyManner manner) => _waiting.Close(role, manner, null, Heading);

    private void Forget()
    {
        _isUnderstood &= _waiting.Count == 0;
        _waiting.Forget();
    }
}
