using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>
/// A clause may name agencies and nothing else. They are taken to be responsible, which is what notices mean by it; that nobody wrote it is
/// told once for all such clauses of a plan.
/// </summary>
internal sealed class InferredRoleRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP3017", "Clause that states no role", "条款没有写明角色");

    internal override void Check(PlanRuleContext context)
    {
        TaskClause[] inferred = [.. context.Clauses.Where(clause => clause.Parsed.Groups.Any(group => group.IsRoleInferred))];
        if (inferred.Length == 0)
        {
            return;
        }

        ClauseGroup first = inferred[0].Parsed.Groups.First(group => group.IsRoleInferred);
        int others = inferred.Length - 1;
        context.ReportLint(
            Rule,
            ClausePlace.Of(inferred[0].Written, first.Span),
            others == 0
                ? "This clause names agencies but does not say what they do. They are read as responsible. If that is correct, switch this rule off."
                : FormattableString.Invariant($"This clause names agencies but does not say what they do. They are read as responsible, here and in {others} more {(others == 1 ? "clause" : "clauses")}. If that is correct, switch this rule off."),
            others == 0
                ? "此条款只列出部门，没有写明其角色，现按“负责”理解。如理解正确，请关闭此规则。"
                : FormattableString.Invariant($"此条款只列出部门，没有写明其角色，现按“负责”理解；另有 {others} 条也是如此。如理解正确，请关闭此规则。"));
    }
}
