using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Runtime.Internal;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Querying;

/// <summary>The sections and parts of a plan as people name them.</summary>
internal static class SectionNames
{
    /// <summary>Finds the section that is meant, or the part.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="files">Its files, which are looked into for the numbers that the source writes before headings.</param>
    /// <param name="written">
    /// The number of a section, its identifier, or words of the title of a section or a part; or what the source writes before the heading of
    /// either. A title that is the words goes before others that have them, and so does the only one that begins with them.
    /// </param>
    /// <param name="scope">The section or the part.</param>
    /// <param name="isOrTask">Whether a task could have been meant as well.</param>
    /// <returns>What is wrong; null where one is meant.</returns>
    public static FindingText? Find(PlanModel plan, PlanFiles files, string written, out SectionScope? scope, bool isOrTask = false)
    {
        string wanted = TypedForm.HalfWidth(written).Trim(), shown = ShownText.Of(written);
        SectionScope[] meant = [.. plan.Sections.Where(one => IsNamed(one, wanted)).Select(Scope)];
        if (meant.Length == 0 && wanted.Length > 0 && !wanted.All(char.IsAsciiDigit))
        {
            meant = TitledBy(plan, wanted);

            // Titles that have the numeral as a word do not stand in the way of what the source numbers with it.
            meant = new SourceNumbers(files, plan).Headings(wanted) is { Length: > 0 } numbered ? numbered : meant;
        }

        scope = meant.Length == 1 ? meant[0] : null;
        if (meant.Length == 1)
        {
            return null;
        }

        string all = Wording.List((meant.Length > 1 ? meant : [.. plan.Sections.Select(Scope)]).Select(one => one.ToString()));
        if (meant.Length > 1)
        {
            return meant.Any(one => one.Section is null) && meant.Any(one => one.Section is not null)
                ? new FindingText($"'{shown}' may be: {all}. Write the number of a section, or more of the title of a part.", $"“{shown}”可能是：{all}。请填写章节编号，或写出更多部分标题文字。")
                : meant[0].Section is null
                ? new FindingText($"'{shown}' may be: {all}. Write more of the title.", $"“{shown}”可能是：{all}。请写出更多标题文字。")
                : new FindingText($"'{shown}' may be: {all}. Write the number.", $"“{shown}”可能是：{all}。请填写编号。");
        }

        FindingText none = isOrTask ? new($"There is no task or section '{shown}'.", $"没有任务或章节“{shown}”。") : new($"There is no section '{shown}'.", $"没有章节“{shown}”。");
        FindingText what = Nearest(plan, wanted) switch
        {
            { Section: { } nearest } => new($"Did you mean {NumberOf(nearest)} ({WithoutStop(TitleOf(nearest))})?", $"是否为 {NumberOf(nearest)}（{WithoutStop(TitleOf(nearest))}）？"),
            { Part: { } nearest } => new($"Did you mean the part '{WithoutStop(nearest.Title)}'?", $"是否为部分“{WithoutStop(nearest.Title)}”？"),
            _ when isOrTask && plan.Tasks.FirstOrDefault() is { } first => new($"Write the code of a task, such as {first.Code}, or the number of a section: {all}.", $"请填写任务代码（如 {first.Code}），或章节编号：{all}。"),
            _ => new($"Available: {all}.", $"现有：{all}。"),
        };
        return new FindingText($"{none.English} {what.English}", none.Chinese + what.Chinese);
    }

    /// <summary>Whether a text is the number or the identifier of a section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="wanted">The text.</param>
    public static bool IsNamed(SectionModel section, string wanted) => NumberOf(section) == wanted || section.Id.Equals(wanted, StringComparison.OrdinalIgnoreCase);

    /// <summary>The title of a section, or else the one that editors have given it.</summary>
    public static string TitleOf(SectionModel section) => section.Title ?? section.EditorialTitle ?? string.Empty;

    /// <summary>The number of a section, as it is written.</summary>
    public static string NumberOf(SectionModel section) => section.Number.ToString(CultureInfo.InvariantCulture);

    private static SectionScope Scope(SectionModel section) => new(section, null);

    private static SectionScope Scope(PartModel part) => new(null, part);

    private static SectionScope[] TitledBy(PlanModel plan, string wanted)
    {
        (SectionScope Scope, string Title)[] all =
        [
            .. plan.Sections.Select(one => (Scope(one), TypedForm.HalfWidth(TitleOf(one)))).Concat(plan.Parts.Select(one => (Scope(one), TypedForm.HalfWidth(one.Title))))
                .Where(one => one.Item2.Contains(wanted, StringComparison.OrdinalIgnoreCase)),
        ];
        (SectionScope Scope, string Title)[] exact = [.. all.Where(one => WithoutStop(one.Title).Equals(WithoutStop(wanted), StringComparison.OrdinalIgnoreCase))];
        if (exact.Length > 0)
        {
            return [.. exact.Select(one => one.Scope)];
        }

        (SectionScope Scope, string Title)[] begun = [.. all.Where(one => one.Title.StartsWith(wanted, StringComparison.OrdinalIgnoreCase))];
        return begun.Length == 1 ? [begun[0].Scope with { Others = [.. all.Where(one => one != begun[0]).Select(one => one.Scope)] }] : [.. all.Select(one => one.Scope)];
    }

    /// <summary>A title without the stop of a run-in heading, as it stands within a sentence.</summary>
    public static string WithoutStop(string title) => title.TrimEnd('。', '｡');

    // Of numbers, the nearest is the nearest number.
    private static SectionScope? Nearest(PlanModel plan, string wanted)
    {
        if (long.TryParse(wanted, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
        {
            return plan.Sections.MinBy(one => Math.Abs((decimal)one.Number - number)) is { } near ? Scope(near) : null;
        }

        string? name = EditDistance.Nearest(wanted, plan.Sections.Select(TitleOf).Concat(plan.Sections.Select(one => one.Id)).Concat(plan.Parts.Select(one => one.Title)));
        return plan.Sections.FirstOrDefault(one => TitleOf(one) == name || one.Id == name) is { } section ? Scope(section)
            : plan.Parts.FirstOrDefault(one => one.Title == name) is { } part ? Scope(part)
            : null;
    }
}

/// <summary>A section, or a part with all its sections.</summary>
/// <param name="Section">The section; null where it is a part.</param>
/// <param name="Part">The part; null where it is a section.</param>
internal sealed record SectionScope(SectionModel? Section, PartModel? Part)
{
    /// <summary>Whether something of the plan is it, or stands in it.</summary>
    public bool Has(PlanItem item) => Section is { } section
        ? item.Section?.Number == section.Number || item.Task?.Section == section.Number
        : item.Part?.Ordinal == Part!.Ordinal || item.InPart == Part.Ordinal;

    /// <summary>Those whose titles have the words as well that it was found by.</summary>
    public IReadOnlyList<SectionScope> Others { get; init; } = [];

    /// <summary>Which of several was taken for the words that the user wrote; null where it is the only one that has them.</summary>
    /// <param name="written">The words.</param>
    public FindingText? Choice(string written)
    {
        if (Others.Count == 0)
        {
            return null;
        }

        string shown = ShownText.Of(written), all = Wording.List(Others.Select(other => other.ToString()));
        return new FindingText($"'{shown}' is read as {this}, whose title begins with it. Other titles also contain it: {all}.", $"“{shown}”按标题以此开头的“{this}”处理。其他标题中也有：{all}。");
    }

    /// <summary>The number and the title, without the stop of a run-in heading: it stands within a sentence.</summary>
    public override string ToString() => Section is { } section ? $"{SectionNames.NumberOf(section)} {SectionNames.WithoutStop(SectionNames.TitleOf(section))}".TrimEnd() : SectionNames.WithoutStop(Part!.Title);
}
