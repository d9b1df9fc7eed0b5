using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Clauses;

/// <summary>
/// Tells, clause by clause in the plan's order, which remarks reach each: those of the notice's own words reach all; one that stands in a clause
/// reaches that and every later one.
/// </summary>
internal sealed class RemarkReach
{
    private readonly ILookup<string, RemarkNode>? _at;
    private readonly List<RemarkNode> _earlier;

    /// <summary>Begins before the first clause.</summary>
    /// <param name="remarks">The remarks of the plan; null for none.</param>
    public RemarkReach(IReadOnlyList<RemarkNode>? remarks)
    {
        _earlier = [.. (remarks ?? []).Where(remark => remark.At is null)];
        _at = remarks?.Where(remark => remark.At is not null).ToLookup(remark => remark.At!.Value, StringComparer.Ordinal);
    }

    /// <summary>Goes on to the next clause.</summary>
    /// <param name="code">The code of what it is the clause of; null where it has none.</param>
    /// <returns>The remarks that reach it.</returns>
    public ReachingRemarks Next(string? code)
    {
        if (_at is null)
        {
            return ReachingRemarks.None;
        }

        RemarkNode[] own = code is null ? [] : [.. _at[code]];
        ReachingRemarks reaching = new(own, [.. _earlier]);
        _earlier.AddRange(own);
        return reaching;
    }
}

/// <summary>The remarks that reach a clause.</summary>
/// <param name="Own">Those that stand in it.</param>
/// <param name="Earlier">Those of earlier clauses, and of the notice's own words.</param>
internal sealed record ReachingRemarks(IReadOnlyList<RemarkNode> Own, IReadOnlyList<RemarkNode> Earlier)
{
    public static ReachingRemarks None { get; } = new([], []);

    /// <summary>Whether one of them says that the first one leads.</summary>
    public bool FirstLeads => IsFirstLeadsCarried || Own.Any(remark => remark.FirstLeads?.Value == true);

    /// <summary>Whether an earlier one says so.</summary>
    public bool IsFirstLeadsCarried => Earlier.Any(remark => remark.FirstLeads?.Value == true);
}
