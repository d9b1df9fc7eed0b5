using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Runtime.Internal;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Querying;

/// <summary>The sections of a plan as people name them.</summary>
internal static class SectionNames
{
    /// <summary>Finds the one that is meant.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="written">Its number, its identifier, or words of its title.</param>
    /// <param name="section">The section.</param>
    /// <returns>What is wrong; null where one is meant.</returns>
    public static FindingText? Find(PlanModel plan, string written, out SectionModel? section)
    {
        string wanted = TypedForm.HalfWidth(written).Trim(), shown = ShownText.Of(written);
        SectionModel[] meant = [.. plan.Sections.Where(one => NumberOf(one) == wanted || one.Id.Equals(wanted, StringComparison.OrdinalIgnoreCase))];
        if (meant.Length == 0 && wanted.Length > 0 && !wanted.All(char.IsAsciiDigit))
        {
            meant = [.. plan.Sections.Where(one => TypedForm.HalfWidth(TitleOf(one)).Contains(wanted, StringComparison.OrdinalIgnoreCase))];
        }

        section = meant.Length == 1 ? meant[0] : null;
        if (meant.Length == 1)
        {
            return null;
        }

        string all = Wording.List((meant.Length > 1 ? meant : [.. plan.Sections]).Select(one => $"{NumberOf(one)} {TitleOf(one)}".TrimEnd()));
        if (meant.Length > 1)
        {
            return new FindingText($"'{shown}' may be: {all}. Write the number.", $"“{shown}”可能是：{all}。请填写编号。");
        }

        return Nearest(plan, wanted) is { } nearest
            ? new FindingText($"There is no section '{shown}'. Did you mean {NumberOf(nearest)} ({TitleOf(nearest)})?", $"没有章节“{shown}”。是否为 {NumberOf(nearest)}（{TitleOf(nearest)}）？")
            : new FindingText($"There is no section '{shown}'. There are: {all}.", $"没有章节“{shown}”。现有：{all}。");
    }

    /// <summary>The title of a section, or else the one that editors have given it.</summary>
    public static string TitleOf(SectionModel section) => section.Title ?? section.EditorialTitle ?? string.Empty;

    private static string NumberOf(SectionModel section) => section.Number.ToString(CultureInfo.InvariantCulture);

    // Of numbers, the nearest is the nearest number.
    private static SectionModel? Nearest(PlanModel plan, string wanted)
    {
        if (long.TryParse(wanted, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
        {
            return plan.Sections.MinBy(one => Math.Abs((decimal)one.Number - number));
        }

        string? near = EditDistance.Nearest(wanted, plan.Sections.Select(TitleOf).Concat(plan.Sections.Select(one => one.Id)));
        return plan.Sections.FirstOrDefault(one => TitleOf(one) == near || one.Id == near);
    }
}
