using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Duties.Editorial;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>
/// A clause may name agencies and nothing else. They are taken to be responsible, which is what notices mean by it; that nobody wrote it is
/// told once for all such clauses of a plan, until its editors say so, or read these clauses for themselves.
/// </summary>
internal sealed class InferredRoleRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP3017", "Clause that states no role", "条款没有写明角色");

    internal override void Check(PlanRuleContext context)
    {
        if (context.Document.Plan?.UnstatedRole is not null)
        {
            return;
        }

        TaskClause[] inferred = [.. context.Clauses.Where(clause => clause.Parsed.Groups.Any(group => group.IsRoleInferred))];
        (TaskClause Clause, ClauseGroup Group)[] open = [.. OpenIn(context, inferred)];
        if (open.Length == 0)
        {
            return;
        }

        (TaskClause clause, ClauseGroup first) = open[0];
        int others = open.Length - 1;
        context.ReportLint(
            Rule,
            ClausePlace.Of(clause.Written, first.Span),
            others == 0
                ? "This clause names agencies but does not say what they do. They are read as responsible. If that is correct, write 'unstatedRole: responsible' under 'plan'."
                : FormattableString.Invariant($"This clause names agencies but does not say what they do. They are read as responsible, here and in {others} more {(others == 1 ? "clause" : "clauses")}. If that is correct, write 'unstatedRole: responsible' under 'plan'."),
            others == 0
                ? "此条款只列出部门，没有写明其角色，现按“负责”理解。如理解正确，请在 plan 中写 unstatedRole: responsible。"
                : FormattableString.Invariant($"此条款只列出部门，没有写明其角色，现按“负责”理解；另有 {others} 条也是如此。如理解正确，请在 plan 中写 unstatedRole: responsible。"));
    }

    // A group that no duty says, in a clause with duties that are the editors' reading, is read by them and not as responsible.
    private static IEnumerable<(TaskClause Clause, ClauseGroup Group)> OpenIn(PlanRuleContext context, TaskClause[] inferred)
    {
        Dictionary<Located<string>, EditorialAlignment> editorial = inferred.Any(clause => EditorialEntry.IsEditorial(clause.Level))
            ? context.EditorialEntries.Where(entry => entry.Alignment is not null).ToDictionary(entry => entry.Clause!, entry => entry.Alignment!)
            : [];
        foreach (TaskClause clause in inferred)
        {
            editorial.TryGetValue(clause.Written, out EditorialAlignment? alignment);
            for (int i = 0; i < clause.Parsed.Groups.Count; i++)
            {
                if (clause.Parsed.Groups[i].IsRoleInferred && alignment?.IsSaid(i) != false)
                {
                    yield return (clause, clause.Parsed.Groups[i]);
                    break;
                }
            }
        }
    }
}
