using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Clauses.Names;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Duties.Editorial;

/// <summary>
/// Editors decide what words mean, and not who stands in them. Where the words speak of bodies that they do not name (各成员单位), the note
/// quotes that, and the editors may say who they are. Where names of a list share an ending (县住建、水利、交通局), the whole names stand in it.
/// </summary>
internal sealed class EditorialAgencyRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3033", "Editors' reading names an agency not in the source", "编者的理解中有原文未提到的部门");

    internal override void Check(PlanRuleContext context)
    {
        NamedAgencies? agencies = null;
        foreach (EditorialEntry task in context.EditorialEntries)
        {
            agencies ??= new NamedAgencies(context.Document.Agencies, []);
            HashSet<AgencyNode?> meant = [.. task.Parsed?.Groups.SelectMany(group => group.Agencies).SelectMany(Readings).Select(agencies.Meant) ?? [], .. task.Parsed is { } parsed ? NamesWithOneEnding.In(parsed).SelectMany(list => list.Names).Select(agencies.ByName) : []];
            foreach (AssigneeUse use in AssigneeUse.AllOf(task.Duties).Where(use => use.Duty.IsEditorial))
            {
                // A code that leads nowhere has a finding of its own.
                if (agencies.ByCode(use.Code.Value) is { } agency && !meant.Contains(agency) && !task.Words.Concat(task.Text).Any(words => context.Mentions.Name(words, agency)))
                {
                    Judge(context, task, use, agency);
                }
            }
        }
    }

    // 市、区财政局 may be one collective, and 市财政局 and 区财政局: whom a name may as well be, the clause names.
    private static IEnumerable<ClauseAgency> Readings(ClauseAgency agency) =>
        agency.Other is { } other ? [agency, .. other.Split('、').Select(name => agency with { Name = name })] : [agency];

    private static void Judge(PlanRuleContext context, EditorialEntry task, AssigneeUse use, AgencyNode agency)
    {
        string[] unnamed = [.. task.Words.SelectMany(context.Mentions.UnnamedIn).Distinct()];
        string note = use.Duty.Note?.Value ?? string.Empty;
        if (Array.Exists(unnamed, words => note.Contains(words)))
        {
            return;
        }

        FindingText shown = ShownAgency.Of(use.Code.Value, agency.Name?.Value);
        FindingText where = task.Clause is null
            ? new("Neither the task's text, nor the heading over it, nor a cell among the passages names", "任务正文、所属标题以及 passages 中的表格单元都没有提到")
            : new("Neither the clause nor the text names", "条款和正文都没有提到");
        FindingText hint = unnamed.Length == 0
            ? new("Remove it; or, if the words call it by another name, add that name as an alias.", "请删去；如原文以其他名称指该部门，请把该名称写作其别名。")
            : new(
                $"Remove it; or, if it is one of “{string.Join("”, “", unnamed)}”, say so in the 'note' with these words.",
                $"请删去；如该部门属于“{string.Join("”“", unnamed)}”，请在 note 中用这些字写明。");
        context.Report(
            Rule,
            use.Code.Place,
            $"{where.English} {shown.English}, and editors must not add agencies that the source does not name. {hint.English}",
            $"{where.Chinese} {shown.Chinese}，编者不得增加原文没有的部门。{hint.Chinese}",
            task.Clause is { } clause ? [new RelatedPlace(clause.Place, new("the clause", "条款"))] : []);
    }
}
