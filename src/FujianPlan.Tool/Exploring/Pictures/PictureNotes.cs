using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Exploring.Pictures;

/// <summary>What a picture says of what it does not show.</summary>
internal static class PictureNotes
{
    /// <summary>That only the busiest agencies are drawn.</summary>
    /// <param name="agencies">How many agencies there are.</param>
    /// <param name="most">How many are drawn.</param>
    /// <param name="sections">How many sections there are.</param>
    /// <param name="mostSections">How many are drawn.</param>
    /// <returns>The words; null where all are drawn.</returns>
    public static FindingText? LeftOut(int agencies, int most, int sections = 0, int mostSections = 0)
    {
        FindingText[] parts =
        [
            .. agencies > most ? [new FindingText($"the {most} agencies with the most tasks, of {agencies}", $"任务最多的 {most} 个部门（共 {agencies} 个）")] : (FindingText[])[],
            .. sections > mostSections ? [new FindingText($"the first {mostSections} sections, of {sections}", $"前 {mostSections} 章（共 {sections} 章）")] : (FindingText[])[],
        ];
        return parts.Length == 0 ? null : new($"Drawn: {string.Join("; ", parts.Select(part => part.English))}.", $"图中只画出{string.Join("、", parts.Select(part => part.Chinese))}。");
    }
}
