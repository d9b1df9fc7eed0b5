using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Duties.Editorial;

/// <summary>
/// Editors decide what a clause means, and leave nobody out whom it names. Where the words speak of a body without giving it a duty, the note
/// quotes its name.
/// </summary>
internal sealed class EditorialLossRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3046", "Editors' reading leaves out an agency of the clause", "编者的理解遗漏了条款所列部门");

    internal override void Check(PlanRuleContext context)
    {
        foreach (EditorialEntry entry in context.EditorialEntries)
        {
            // Where the clause needs no editors, what no duty says is told with its words.
            if (entry is { Clause: { } clause, Parsed: { } parsed, Alignment.IsNeeded: true })
            {
                foreach (AgencyNode agency in Lost(context, entry, parsed))
                {
                    string code = ShownText.Of(agency.Code!.Value), name = ShownText.Of(agency.Name?.Value ?? string.Empty);
                    context.Report(
                        Rule,
                        entry.Duties.First(duty => duty.IsEditorial).Reading!.Place,
                        $"The clause names {code} ({name}), but no duty does. Editors may decide its role but must not leave it out. Add it to the duty that it belongs to; if the clause only mentions it, say so in the 'note' and give its name.",
                        $"条款列有 {code}（{name}），职责中却没有。编者可以判断其角色，不得遗漏。请补入所属的职责；如条款只是提及该部门，请在 note 中写出其名称并说明。",
                        new RelatedPlace(clause.Place, new("the clause", "条款")));
                }
            }
        }
    }

    // Whom the grammar reads has a duty, whatever the note says. What a remark says of others is no duty of this clause.
    private static IEnumerable<AgencyNode> Lost(PlanRuleContext context, EditorialEntry entry, Clause parsed)
    {
        HashSet<string> stated = new(AssigneeUse.AllOf(entry.Duties).Select(use => use.Code.Value), StringComparer.Ordinal);
        HashSet<AgencyNode> told = [];
        foreach (AgencyNode? meant in parsed.Groups.SelectMany(group => group.Agencies).Select(context.Names.Meant))
        {
            if (meant is { Code: { } code } && !stated.Contains(code.Value) && told.Add(meant))
            {
                yield return meant;
            }
        }

        string[] notes = [.. entry.Duties.Where(duty => duty.IsEditorial).Select(duty => duty.Note?.Value ?? string.Empty)];
        foreach (AgencyMention mention in entry.Mentions)
        {
            if (mention.Agency.Code is { } code && !stated.Contains(code.Value)
                && !parsed.Remarks.Any(remark => remark.Words.Contains(mention.Name)) && !Array.Exists(notes, note => note.Contains(mention.Name)) && told.Add(mention.Agency))
            {
                yield return mention.Agency;
            }
        }
    }
}
