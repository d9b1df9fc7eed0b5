using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>An agency that a clause calls by a name of several (各…, 有关部门) is a collective.</summary>
internal sealed class UnmarkedCollectiveRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3014", "Collective that is not marked as one", "统称未标明");

    internal override void Check(PlanRuleContext context)
    {
        NamedAgencies names = new(context.Document.Agencies, []);
        HashSet<AgencyNode> seen = [];
        foreach ((_, Located<string> clause, Clause parsed) in context.Clauses)
        {
            foreach (ClauseAgency words in parsed.Groups.SelectMany(group => group.Agencies).Where(agency => agency.Writing == AgencyWriting.Collective))
            {
                if (names.Meant(words) is { Code: { } code, ImportedFrom: null } agency && agency.Collective?.Value != true && context.Losses.IsWhole(agency.Place) && seen.Add(agency))
                {
                    context.Report(
                        Rule,
                        agency.Collective?.Place ?? code.Place,
                        $"A clause says “{words.AsWritten}”, which stands for several agencies. Write 'collective: true' for '{ShownText.Of(code.Value)}'.",
                        $"责任条款中的“{words.AsWritten}”指若干部门。请为“{ShownText.Of(code.Value)}”写“collective: true”。",
                        new RelatedPlace(ClausePlace.Of(clause, words.Span), new("the clause's words", "条款原文")));
                }
            }
        }
    }
}
