using FujianPlan.Authoring.Clauses.Remarks;
using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Clauses;

/// <summary>The clause of a task, or of another level, taken apart.</summary>
/// <param name="Level">The part, section, task or measure that it is of.</param>
/// <param name="Written">The clause, and where it stands.</param>
/// <param name="Parsed">What it says.</param>
internal sealed record TaskClause(IOutlineNode Level, Located<string> Written, Clause Parsed)
{
    /// <summary>The code of what it is of; null where that has none.</summary>
    public string? Code { get; init; }

    /// <summary>The remarks that reach it; it is read with them.</summary>
    public ReachingRemarks Remarks { get; init; } = ReachingRemarks.None;

    /// <summary>Those of every level that has one, in order. Several rules ask what they say: whoever asks more than one of them keeps the list.</summary>
    /// <param name="document">The plan.</param>
    /// <param name="cancellation">Tells that nobody waits for them any more.</param>
    public static IReadOnlyList<TaskClause> AllOf(PlanDocument document, CancellationToken cancellation)
    {
        List<TaskClause> all = [];
        RemarkReach reach = RemarkReach.Of(document);
        foreach (OutlineItem item in document.Outline)
        {
            cancellation.ThrowIfCancellationRequested();
            if (item.Node.Clause is { } clause)
            {
                ReachingRemarks remarks = reach.Over(item.Node);
                all.Add(new TaskClause(item.Node, clause, RemarkedClause.Parse(clause.Value, remarks)) { Code = item.Code, Remarks = remarks });
            }
        }

        return all;
    }
}
