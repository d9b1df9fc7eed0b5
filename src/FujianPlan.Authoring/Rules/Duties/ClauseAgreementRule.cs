using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>The duties say what the clause says: group by group, agency by agency, in its order.</summary>
internal sealed class ClauseAgreementRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3012", "The duties are not what the clause says", "职责与条款不符");

    internal override void Check(PlanRuleContext context)
    {
        Lazy<NamedAgencies> names = new(() => new NamedAgencies(context.Document.Agencies, context.Document.Imported ?? []));
        foreach ((IOutlineNode level, Located<string> clause, Clause parsed) in context.Clauses)
        {
            // What is not read, or not understood, has a finding of its own.
            if (level.Duties is { Items.Count: > 0 } duties && parsed.IsFullyParsed && context.Losses.IsWholeButForInner(level))
            {
                Compare(context, names.Value, clause, parsed, duties);
            }
        }
    }

    private static void Compare(
        PlanRuleContext context, NamedAgencies names, Located<string> clause, Clause parsed, LocatedList<DutyNode> duties)
    {
        int both = Math.Min(parsed.Groups.Count, duties.Items.Count);
        for (int i = 0; i < both; i++)
        {
            new ClauseGroupComparison(context, names, clause, parsed.Groups[i], duties.Items[i]).Run();
        }

        for (int i = both; i < duties.Items.Count; i++)
        {
            context.Report(
                Rule,
                duties.Items[i].Place,
                $"The clause has {parsed.Groups.Count} groups; this duty is one more. Remove it, or write it into the group that it belongs to.",
                $"条款只有 {parsed.Groups.Count} 组，此项职责多出。请删去，或并入所属的一组。",
                new RelatedPlace(clause.Place, new("the clause", "条款")));
        }

        for (int i = both; i < parsed.Groups.Count; i++)
        {
            string words = clause.Value.Substring(parsed.Groups[i].Span.Start, parsed.Groups[i].Span.Length);
            context.Report(
                Rule,
                ClausePlace.Of(clause, parsed.Groups[i].Span),
                $"The duties lack “{words}”. Add it as '{RoleWord.Of(parsed.Groups[i].Role)}'.",
                $"职责中缺少“{words}”。请以 {RoleWord.Of(parsed.Groups[i].Role)} 补入。");
        }
    }
}
