using System.Globalization;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Querying;

/// <summary>What the tables of statistics are called: they say whether measures are counted in them, and how many agencies are not shown.</summary>
/// <param name="statistics">The numbers.</param>
/// <param name="top">How many agencies are shown.</param>
internal sealed class StatisticsWords(PlanStatistics statistics, int top)
{
    private readonly bool _hasMeasures = statistics.Measures > 0;

    /// <summary>What is counted.</summary>
    public FindingText Counted => _hasMeasures ? new("tasks, measures", "任务、措施") : new("tasks", "任务");

    /// <summary>By section; with measures, how many of the numbers they are.</summary>
    public FindingText BySection => _hasMeasures ? Titled("by section", "各章节", new($" (measures: {Text(statistics.Measures)})", $"（其中措施 {Text(statistics.Measures)} 项）")) : Titled("by section", "各章节");

    /// <summary>By attestation.</summary>
    public FindingText ByAttestation => Titled("by attestation", "各存佚状态");

    /// <summary>By agency; where some are not shown, how many there are, and how all are.</summary>
    public FindingText ByAgency
    {
        get
        {
            int all = statistics.Loads.Count;
            FindingText cut = all <= top ? new(string.Empty, string.Empty) : new(
                $" (the first {Text(top)} of {Text(all)}; --top {Text(all)} shows all)", $"（列出前 {Text(top)} 个，共 {Text(all)} 个；--top {Text(all)} 列出全部）");
            return new FindingText($"Agencies by tasks{(_hasMeasures ? " and measures" : string.Empty)}{cut.English}", $"各部门{Chinese}数{cut.Chinese}");
        }
    }

    /// <summary>Those whose duties rest on more than their clause.</summary>
    public FindingText ByReading => statistics.HasHeadingReadings
        ? new($"{WithHeadings.English} with duties on other grounds than their clause", $"职责另有依据的{WithHeadings.Chinese}数")
        : new($"{English} with duties on other grounds than their clause", $"职责另有依据的{Chinese}数");

    /// <summary>By deadline.</summary>
    public FindingText ByDeadline => statistics.HasHeadingDeadlines
        ? new($"{WithHeadings.English} by deadline", $"各类完成时限{WithHeadings.Chinese}数")
        : Titled("by deadline", "各类完成时限");

    private FindingText WithHeadings => new($"Tasks{(_hasMeasures ? ", measures" : string.Empty)}, sections and parts", $"任务{(_hasMeasures ? "、措施" : string.Empty)}、章节、部分");

    private string English => _hasMeasures ? "Tasks and measures" : "Tasks";

    private string Chinese => _hasMeasures ? "任务与措施" : "任务";

    private FindingText Titled(string by, string chinese, FindingText? more = null) => new($"{English} {by}{more?.English}", $"{chinese}{Chinese}数{more?.Chinese}");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
