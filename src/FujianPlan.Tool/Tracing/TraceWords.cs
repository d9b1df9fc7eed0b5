using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Tracing;

/// <summary>What is said of tasks and their software to people, in the text and in Markdown.</summary>
internal static class TraceWords
{
    /// <summary>The titles of the table of the agencies.</summary>
    public static IReadOnlyList<FindingText> LeadTitles { get; } =
        [new("lead", "牵头"), new("name", "名称"), new("tasks", "任务"), new("with", "有软件"), new("without", "无软件")];

    /// <summary>A section's number and heading.</summary>
    public static string Heading(SectionModel section) =>
        string.Create(CultureInfo.InvariantCulture, $"{section.Number} {section.Title ?? section.EditorialTitle ?? "（标题佚失）"}");

    /// <summary>What is to be known of a task that has software, or has none; null where that is nothing.</summary>
    public static FindingText? Note(TracedTask traced)
    {
        if (traced.Task.Retirement is { } retirement)
        {
            return new FindingText($"retired since {retirement.Since}", $"自 {retirement.Since} 起停用");
        }

        return traced.IsTextLost ? new FindingText("the text is lost", "正文佚失") : null;
    }

    /// <summary>The cells of an agency's row in the table of the agencies.</summary>
    public static IReadOnlyList<string> Cells(TracedLead lead, CultureInfo culture) =>
    [
        lead.Agency?.Code ?? "-",
        lead.Agency?.Name ?? new FindingText("(no lead)", "（无牵头部门）").In(culture),
        .. new[] { lead.Tasks, lead.With, lead.Without }.Select(count => count.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>The totals.</summary>
    public static FindingText Totals(PlanTrace trace)
    {
        int tasks = trace.Tasks.Count(), with = trace.Tasks.Count(task => task.HasSoftware), idle = tasks - with - trace.Tasks.Count(task => task.IsMissing);
        return new FindingText(
            string.Create(CultureInfo.InvariantCulture, $"{Wording.Count(tasks, "task")}: {with} with software, {tasks - with} without (of which {idle} {(idle == 1 ? "is" : "are")} retired, or {(idle == 1 ? "its" : "their")} text is lost)"),
            string.Create(CultureInfo.InvariantCulture, $"{tasks} 项任务：{with} 项有软件，{tasks - with} 项无软件（其中 {idle} 项已停用或正文佚失）"));
    }

    /// <summary>The places of a task in an assembly: its name, and where not the assembly as a whole is meant, what of it.</summary>
    /// <param name="marks">The places, of all assemblies.</param>
    /// <param name="name">How an assembly's and a member's name are shown.</param>
    public static IEnumerable<string> Places(IEnumerable<ImplementsMark> marks, Func<string, string> name) => marks
        .GroupBy(mark => mark.Assembly, StringComparer.Ordinal)
        .SelectMany(places => new[]
        {
            places.Any(place => place.Member is null) ? name(places.Key) : null,
            places.Where(place => place.Member is not null).Select(place => name(place.Member!)).ToArray() is { Length: > 0 } members ? $"{name(places.Key)}{Wording.Of(": ", "：")}{Wording.List(members)}" : null,
        })
        .OfType<string>();

    /// <summary>A name from an assembly, which may hold anything, without what acts on a terminal.</summary>
    public static string Shown(string name) =>
        string.Concat(name.Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format ? '\uFFFD' : c));
}
