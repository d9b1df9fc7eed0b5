using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Clauses;

/// <summary>
/// Which remarks reach which clause of a plan: those of the notice's own words reach all; one that stands in a clause reaches that and every later one.
/// </summary>
internal sealed class RemarkReach
{
    private readonly Dictionary<IOutlineNode, ReachingRemarks> _reaching = new(new SameEntry());

    private RemarkReach()
    {
    }

    /// <summary>Finds out for a whole plan.</summary>
    public static RemarkReach Of(PlanDocument document)
    {
        RemarkReach reach = new();
        if (document.Remarks is not { Count: > 0 } remarks)
        {
            return reach;
        }

        ILookup<string, RemarkNode> at = remarks.Where(remark => remark.At is not null).ToLookup(remark => remark.At!.Value, StringComparer.Ordinal);
        List<RemarkNode> earlier = [.. remarks.Where(remark => remark.At is null)];
        foreach (OutlineItem item in document.Outline.Where(item => item.Node.Clause is not null))
        {
            RemarkNode[] own = item.Code is { } code ? [.. at[code]] : [];
            reach._reaching[item.Node] = new ReachingRemarks(own, [.. earlier]);
            earlier.AddRange(own);
        }

        return reach;
    }

    /// <summary>The remarks that reach the clause of an entry; none where it has none.</summary>
    public ReachingRemarks Over(IOutlineNode entry) => _reaching.TryGetValue(entry, out ReachingRemarks? remarks) ? remarks : ReachingRemarks.None;

    // Two entries may say the same.
    private sealed class SameEntry : IEqualityComparer<IOutlineNode>
    {
        public bool Equals(IOutlineNode? one, IOutlineNode? other) => ReferenceEquals(one, other);

        public int GetHashCode(IOutlineNode entry) => entry.Place.Start;
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
