using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Querying;

/// <summary>Tells a deadline: the source's words, and what the build made of them.</summary>
internal static class DeadlineTerms
{
    /// <summary>“Deadline: 6月底前 (month, by 2024-06-30, year inferred)”.</summary>
    public static FindingText Of(DeadlineModel deadline)
    {
        FindingText kind = PlanTerms.Of(deadline.Kind);
        FindingText day = deadline.LastDay is { } last
            ? new($", by {Written(last)}", $"，最后一日 {Written(last)}")
            : new(", no last day", "，无最后一日");
        FindingText year = deadline.IsYearInferred ? new(", year inferred", "，年份系推定") : new(string.Empty, string.Empty);
        return new FindingText(
            $"Deadline: {deadline.Words} ({kind.English}{day.English}{year.English})", $"完成时限：{deadline.Words}（{kind.Chinese}{day.Chinese}{year.Chinese}）");
    }

    /// <summary>A day as programs write it.</summary>
    public static string Written(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
