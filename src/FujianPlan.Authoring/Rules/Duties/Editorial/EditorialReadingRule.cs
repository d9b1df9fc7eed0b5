using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Duties.Editorial;

/// <summary>What the editors read for themselves, nothing proves: each such duty is told, with what of the clause is in no duty.</summary>
internal sealed class EditorialReadingRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP3030", "Duty that rests on the editors' reading", "职责出自编者的理解");

    internal override void Check(PlanRuleContext context)
    {
        CheckRemarks(context);
        foreach (EditorialEntry task in context.EditorialEntries)
        {
            FindingText rest = Rest(task);
            for (int i = 0; i < task.Duties.Count; i++)
            {
                if (task.Duties[i].Reading is { } reading && task.Alignment?.IsPlain(i) != true)
                {
                    FindingText ground = GroundOf(task);
                    context.ReportLint(
                        Rule,
                        reading.Place,
                        $"This duty rests on the editors' reading; only the agency names in it are checked: {ground.English}{rest.English} Check that it is right.",
                        $"此项职责出自编者的理解，除部门名称外未经核对：{ground.Chinese}{rest.Chinese}请复核。",
                        task.Clause is { } clause ? [new RelatedPlace(clause.Place, new("the clause", "条款"))] : []);
                    rest = new FindingText(string.Empty, string.Empty);
                }
            }
        }
    }

    private static void CheckRemarks(PlanRuleContext context)
    {
        foreach (DutyNode duty in (context.Document.Remarks ?? []).SelectMany(remark => remark.Adds?.Items ?? []))
        {
            if (duty.Reading is { } reading)
            {
                context.ReportLint(
                    Rule,
                    reading.Place,
                    "This duty of a remark rests on the editors' reading; only the agency names in it are checked. It applies to every later clause. Check that it is right.",
                    "说明中的此项职责出自编者的理解，除部门名称外未经核对，而其后各条款均依此理解。请复核。");
            }
        }
    }

    private static FindingText GroundOf(EditorialEntry task)
    {
        if (task.Parsed is not { } parsed)
        {
            return new("the task has no clause.", "该任务没有责任条款。");
        }

        string[] unread = [.. parsed.Segments.Where(segment => segment.Kind == ClauseSegmentKind.Unparsed).Select(segment => ShownText.Of(parsed.TextOf(segment)))];
        return unread.Length > 0
            ? new($"the grammar does not understand “{string.Join("”, “", unread)}”.", $"语法未能理解“{string.Join("”“", unread)}”。")
            : new("the grammar reads the clause differently.", "语法对该条款的理解与此不同。");
    }

    // The agencies that the words name and no duty has.
    private static FindingText Rest(EditorialEntry task)
    {
        HashSet<string> stated = new(task.Duties.SelectMany(duty => AssigneeUse.AllOf([duty])).Select(use => use.Code.Value), StringComparer.Ordinal);
        string[] left = [.. task.Mentions.Where(mention => mention.Agency.Code is { } code && !stated.Contains(code.Value)).Select(mention => mention.Name).Distinct()];
        return left.Length == 0 || task.Clause is null
            ? new(string.Empty, string.Empty)
            : new($" The clause also names {string.Join(", ", left)}, but no duty does.", $"条款还提到{string.Join("、", left)}，职责中没有。");
    }
}
