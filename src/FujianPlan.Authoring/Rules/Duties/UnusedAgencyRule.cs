using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;
using FujianPlan.Authoring.Rules.Identity;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>
/// An agency with no part in the plan is often one whose duty was forgotten. The drafter has a part, and so have the
/// members of a collective that has one. A retired one needs none.
/// </summary>
internal sealed class UnusedAgencyRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP3006", "Agency that nothing uses", "未被使用的部门");

    internal override void Check(PlanRuleContext context)
    {
        // A list of agencies alone is no plan yet, and what could not be read may be a use.
        if (context.Losses.Any || !context.Document.Sections.Any(s => s.Tasks is { Items.Count: > 0 } || s.Duties is not null))
        {
            return;
        }

        if (Used(context) is not { } used)
        {
            return;
        }

        for (int i = 0; i < used.Length; i++)
        {
            if (!used[i] && context.Document.Agencies[i] is { Code: { } code, Retired: null, ImportedFrom: null } agency && IsSound(context, i, agency))
            {
                string name = agency.Name is null ? string.Empty : ShownText.Of(agency.Name.Value);
                context.ReportLint(
                    Rule,
                    code.Place,
                    $"Nothing uses agency '{code.Value}' ({name}): no duty names it, or a collective that it belongs to. Is a duty missing?",
                    $"部门“{code.Value}”（{name}）未被使用：没有职责提到它或包含它的统称。是否漏写了职责？");
            }
        }
    }

    /// <summary>One with a code that is malformed, or another's, has its finding already.</summary>
    private static bool IsSound(PlanRuleContext context, int index, AgencyNode agency) =>
        AgencyCode.IsWellFormed(agency.Code!.Value)
        && context.Agencies.FirstInAnyCase(agency.Code.Value) == index
        && agency.Number is { } number
        && AgencyNumber.IsInRange(number.Value);

    /// <summary>Which agencies are used; null where that cannot be told, because a code is misspelt that may mean one.</summary>
    private static bool[]? Used(PlanRuleContext context)
    {
        bool isUnknownUsed = false;
        AgencyIndex agencies = context.Agencies;
        bool[] used = new bool[agencies.All.Count];
        var open = new Stack<int>();
        foreach (AssigneeUse use in context.Uses)
        {
            Use(use.Code.Value);
        }

        if (context.Document.Plan?.Drafter is { } drafter)
        {
            Use(drafter.Value);
        }

        while (open.Count > 0)
        {
            // Members that should not be there, because their agency is no collective, count all the same: that has a
            // finding of its own.
            foreach (Located<string> member in agencies.All[open.Pop()].Members?.Items ?? [])
            {
                Use(member.Value);
            }
        }

        return isUnknownUsed ? null : used;

        void Use(string code)
        {
            int index = agencies.IndexOf(code);
            isUnknownUsed |= index < 0;
            if (index >= 0 && !used[index])
            {
                used[index] = true;
                open.Push(index);
            }
        }
    }
}
