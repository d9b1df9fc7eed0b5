using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Clauses;

/// <summary>The agencies of a clause that share a role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Manner">How they share it.</param>
/// <param name="IsOpen">Whether others may join (等).</param>
/// <param name="Agencies">The agencies, in order.</param>
/// <param name="Span">The group's words.</param>
public sealed record ClauseGroup(
    DutyRole Role, DutyManner Manner, bool IsOpen, EquatableArray<ClauseAgency> Agencies, ClauseSpan Span)
{
    /// <summary>What the bracket is headed by in which the group stands: 市级分工; null where nothing heads it.</summary>
    public string? Heading { get; init; }

    /// <summary>Whether the clause has no word for a role, so that its agencies are taken to be responsible.</summary>
    public bool IsRoleInferred { get; init; }

    /// <summary>The group as it reads where brackets give some of its agencies a role of their own: a group for each run of one role.</summary>
    internal IEnumerable<ClauseGroup> ByOwnRole()
    {
        for (int first = 0, next; first < Agencies.Count; first = next)
        {
            DutyRole? own = Agencies[first].OwnRole;
            for (next = first + 1; next < Agencies.Count && Agencies[next].OwnRole == own; next++)
            {
            }

            if (own is null && first == 0 && next == Agencies.Count)
            {
                yield return this;
                yield break;
            }

            int start = first == 0 ? Span.Start : Agencies[first].Span.Start, end = next == Agencies.Count ? Span.End : Agencies[next - 1].Span.End;
            yield return this with
            {
                Role = own ?? Role,
                Manner = own is null ? Manner : DutyManner.Unstated,
                IsOpen = IsOpen && next == Agencies.Count,
                IsRoleInferred = IsRoleInferred && own is null,
                Agencies = new(Agencies.Skip(first).Take(next - first).Select(agency => agency with { OwnRole = null })),
                Span = new ClauseSpan(start, end - start),
            };
        }
    }

    /// <summary>The group as it reads where its first agency leads, and the others are responsible with it: one group or two.</summary>
    internal IEnumerable<ClauseGroup> WithFirstLeading()
    {
        // Named members stand before their collective, and go with it.
        ClauseSpan first = Agencies[0].Span;
        yield return this with
        {
            Role = DutyRole.Lead,
            Manner = Agencies.Count > 1 ? DutyManner.Unstated : Manner,
            IsOpen = Agencies.Count == 1 && IsOpen,
            Agencies = new([Agencies[0] with { Writing = Agencies[0].Writing == AgencyWriting.NamedMember ? AgencyWriting.InFull : Agencies[0].Writing, Of = null, IsAmbiguous = false }]),
            Span = Agencies.Count > 1 ? first : Span,
        };
        if (Agencies.Count > 1)
        {
            ClauseSpan second = Agencies[1].Span;
            yield return this with { Agencies = new(Agencies.Skip(1)), Span = new ClauseSpan(second.Start, Span.End - second.Start) };
        }
    }
}

/// <summary>An agency that a clause names.</summary>
/// <param name="AsWritten">The clause's own words.</param>
/// <param name="Name">The name that they stand for: with what was elided put back.</param>
/// <param name="Span">Where the words stand.</param>
/// <param name="Writing">How it is written.</param>
/// <param name="Of">For a named member, the collective that it is named for; null otherwise.</param>
/// <param name="IsAmbiguous">
/// That how far back the named members of a collective reach cannot be told: of all that may be members, the last alone is taken for one.
/// </param>
public sealed record ClauseAgency(
    string AsWritten, string Name, ClauseSpan Span, AgencyWriting Writing, string? Of = null, bool IsAmbiguous = false)
{
    /// <summary>The name that the words may stand for just as well, where a part of it is left out; null where there is none.</summary>
    public string? Other { get; init; }

    /// <summary>The role that a bracket behind the name gives to it alone, until it is in a group of that role: 市甲局（牵头）.</summary>
    internal DutyRole? OwnRole { get; init; }
}

/// <summary>How a clause writes an agency.</summary>
public enum AgencyWriting
{
    /// <summary>By its name.</summary>
    InFull = 0,

    /// <summary>Without the ending that it shares with a later one: 福州 in 福州、厦门市政府.</summary>
    ElidedSuffix = 1,

    /// <summary>Without the beginning that it shares with an earlier one: 卫生厅 after 省农业厅.</summary>
    ElidedPrefix = 2,

    /// <summary>As a named member of a collective: 省国税局 in 省国税局等省直有关部门.</summary>
    NamedMember = 3,

    /// <summary>As a collective: 省直有关部门, 各设区市政府.</summary>
    Collective = 4,
}
