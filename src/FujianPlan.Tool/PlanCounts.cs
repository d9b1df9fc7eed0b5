using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool;

/// <summary>How many sections, tasks, measures and agencies a plan has, in a line: the same in every command.</summary>
internal static class PlanCounts
{
    /// <summary>Counts them.</summary>
    /// <param name="plan">The plan.</param>
    public static FindingText Of(PlanModel plan)
    {
        int measures = plan.Tasks.Count(task => task.IsMeasure), tasks = plan.Tasks.Count() - measures;
        string ofMeasures = measures == 0 ? string.Empty : $", {Wording.Count(measures, "measure")}", ofMeasuresChinese = measures == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"，{measures} 项措施");
        return new FindingText(
            $"{Wording.Count(plan.Sections.Count, "section")}, {Wording.Count(tasks, "task")}{ofMeasures}, {Wording.Count(plan.Agencies.Count, "agency", "agencies")}",
            string.Create(CultureInfo.InvariantCulture, $"{plan.Sections.Count} 个章节，{tasks} 项任务{ofMeasuresChinese}，{plan.Agencies.Count} 个部门"));
    }
}
