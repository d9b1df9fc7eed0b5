using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>The bracket around a clause opens and closes. A source may have lost one of the two; a copy may, too.</summary>
internal sealed class LoneBracketRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP3016", "Unmatched bracket in a clause", "条款的括号不成对");

    internal override void Check(PlanRuleContext context)
    {
        foreach (TaskClause clause in context.Clauses.Where(clause => clause.Parsed.HasLoneBracket))
        {
            ClauseSegment bracket = clause.Parsed.Segments.First(segment => segment.Kind == ClauseSegmentKind.Bracket);
            string shown = ShownText.Of(clause.Parsed.TextOf(bracket));
            bool isOpening = ClauseBrackets.IsOpening(clause.Parsed.TextOf(bracket)[0]);
            context.ReportLint(
                Rule,
                ClausePlace.Of(clause.Written, bracket.Span),
                isOpening
                    ? $"The bracket “{shown}” of this clause is not closed. Copy the clause to its end. If the source really reads like this, leave it and switch this rule off."
                    : $"The bracket “{shown}” of this clause has no opening bracket. Copy the clause from its beginning. If the source really reads like this, leave it and switch this rule off.",
                isOpening
                    ? $"此条款的括号“{shown}”没有对应的后括号。请照录至条款结尾；如来源文件如此，请保留，并关闭此规则。"
                    : $"此条款的括号“{shown}”没有对应的前括号。请从条款开头照录；如来源文件如此，请保留，并关闭此规则。");
        }
    }
}
