using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Remarks;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules.Duties.Remarks;

/// <summary>What gives the groups of a clause their roles where its own words for a role do not: a remark that the first one leads, or 会同.</summary>
/// <param name="remark">The remark; null where none changes how the clause reads.</param>
/// <param name="plain">The groups as they are without it.</param>
/// <param name="clause">The clause.</param>
internal sealed class RoleCause(RemarkNode? remark, IReadOnlyList<ClauseGroup> plain, string clause)
{
    /// <summary>None.</summary>
    public static RoleCause None { get; } = new(null, [], string.Empty);

    /// <summary>That of a clause.</summary>
    /// <param name="clause">The clause.</param>
    public static RoleCause Of(TaskClause clause)
    {
        if (!clause.Remarks.FirstLeads)
        {
            return new RoleCause(null, [], clause.Written.Value);
        }

        ReachingRemarks others = new(
            [.. clause.Remarks.Own.Select(own => own with { FirstLeads = null })],
            [.. clause.Remarks.Earlier.Select(earlier => earlier with { FirstLeads = null })]);
        Clause plain = RemarkedClause.Parse(clause.Written.Value, others);
        RemarkNode? cause = plain.Groups.Equals(clause.Parsed.Groups) ? null : clause.Remarks.Own.Concat(clause.Remarks.Earlier).First(one => one.FirstLeads?.Value == true);
        return new RoleCause(cause, [.. plain.Groups], clause.Written.Value);
    }

    /// <summary>The remark that a group is as it is by, as it is shown; null where the clause's own words say so.</summary>
    /// <param name="group">The group.</param>
    public string? RemarkOf(ClauseGroup group) => remark?.Words is { } words && !plain.Contains(group) ? ShownText.Of(words.Value) : null;

    /// <summary>What a message adds where the words alone do not say it; empty where they do.</summary>
    /// <param name="group">The group that the message is about.</param>
    public FindingText Sentence(ClauseGroup group) => RemarkOf(group) is { } shown
        ? new($" According to the remark “{shown}”, the agency named first leads.", $"依说明“{shown}”，列首位的为牵头单位。")
        : IsTogether(group)
        ? new(
            " The agencies after “会同” support. If the source means that they share the role, mark the duties 'reading: editorial', each with a 'note'.",
            "“会同”之后的部门按配合理解；如来源文件意为共同承担，请为各项职责写明 reading: editorial 并附 note。")
        : new(string.Empty, string.Empty);

    /// <summary>Where that remark stands in the plan.</summary>
    /// <param name="group">The group.</param>
    public IEnumerable<RelatedPlace> Related(ClauseGroup group) =>
        RemarkOf(group) is null ? [] : [new RelatedPlace(remark!.FirstLeads!.Place, new("the remark that gives the role", "据以确定角色的说明"))];

    // 甲局会同乙局牵头: of both groups.
    private bool IsTogether(ClauseGroup group)
    {
        int from = Math.Max(0, group.Span.Start - ClauseWords.Together.Length);
        return group.Span.End <= clause.Length && clause.Substring(from, group.Span.End - from).Contains(ClauseWords.Together);
    }
}
