using System.Globalization;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;

namespace FujianPlan.Authoring.Rules.Identity;

/// <summary>Numbers become the values of an enum, where zero means no agency.</summary>
internal sealed class AgencyNumberRangeRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP1003", "Agency number out of range", "部门编号超出范围");

    internal override void Check(PlanRuleContext context)
    {
        foreach (AgencyNode agency in context.Document.Agencies)
        {
            if (agency.Number is { } number && !AgencyNumber.IsSound(number.Value, agency.ImportedFrom is not null))
            {
                string shown = number.Value.ToString(CultureInfo.InvariantCulture);
                context.Report(
                    Rule,
                    number.Place,
                    $"Agency number {shown} is out of range. Write one from 1 to 9999 that no agency has had.",
                    $"部门编号 {shown} 超出范围。请填写 1 至 9999 之间、从未使用过的编号。");
            }
        }
    }
}
