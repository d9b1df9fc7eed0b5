using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Provenance.Runs;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>
/// Words without a marker are of the task whose marker their run begins with, or of the one whose clause ends it. Where the editors judge
/// otherwise, the plan says so.
/// </summary>
internal sealed class PlacementRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4022", FindingSeverity.Error, false, new("Words belong to another place in the source", "文字归属与来源文件不符"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        if (context.Source.IsInOrder)
        {
            ReportNeedless(context, context.Source.Slots.Where(slot => slot.AllQuotesStand));
        }

        if (context.Source.Runs is not { } runs)
        {
            return;
        }

        for (int s = 0; s < context.Source.Slots.Count; s++)
        {
            SlotReading slot = context.Source.Slots[s];
            if (runs.StrayOf(s) is { } stray && slot.Task.Placement is null)
            {
                Report(context, slot, stray, s);
            }
            else if (runs.StrayOf(s) is null && runs.BrokenOf(s) is null && slot.AllQuotesStand)
            {
                ReportNeedless(context, [slot]);
            }
        }

        foreach ((Located<string> words, StrayWords between) in runs.StraysOf(NoticeWords.Of(context.Document)))
        {
            string marker = Label(context.Source.Slots[between.Marker]), clause = Label(context.Source.Slots[between.Clause]);
            context.Report(
                Rule,
                words.Place,
                $"These words are not the notice's own: in the source they are between the number of task {marker} and the clause of task {clause}. Quote them in the text of one of the two.",
                $"这段文字不属于通知本身：在来源文件中，它位于任务 {marker} 的序号与任务 {clause} 的责任条款之间。请写入两者之一的 text。");
        }
    }

    private static void ReportNeedless(ProvenanceContext context, IEnumerable<SlotReading> slots)
    {
        foreach (SlotReading slot in slots)
        {
            if (slot.Task.Placement is { } placement)
            {
                context.Report(
                    Rule,
                    placement.Place,
                    $"The source itself ties the text of task {Label(slot)} to it. Remove 'placement'.",
                    $"任务 {Label(slot)} 的文字归属有来源文件为据。请删去 placement。");
            }
        }
    }

    private static void Report(ProvenanceContext context, SlotReading slot, StrayWords stray, int s)
    {
        string task = Label(slot);
        SourcePlace place = slot.Task.Text!.Items[stray.Quote].Place;
        (FindingText where, FindingText owner) = Where(context, stray, s);
        context.Report(
            Rule,
            place,
            $"Nothing in the source ties these words to task {task}: {where.English}. {owner.English} If the editors judge otherwise, write 'placement: editorial' and say why in a note.",
            $"来源文件中没有任何依据把这段文字归于任务 {task}：{where.Chinese}。{owner.Chinese}如编者另有判断，请写“placement: editorial”，并在 note 中说明理由。");
    }

    private static (FindingText Where, FindingText Owner) Where(ProvenanceContext context, StrayWords stray, int s)
    {
        string? marker = stray.Marker < 0 ? null : Label(context.Source.Slots[stray.Marker]);
        string? clause = stray.Clause < 0 ? null : Label(context.Source.Slots[stray.Clause]);
        return (marker, clause) switch
        {
            (_, not null) when stray.Marker == s => (
                new($"after its first sentence, the words continue up to the clause of task {clause}, which has no complete text elsewhere", $"首句之后接续到任务 {clause} 的责任条款，而该任务别处没有完整的文字"),
                new($"Quote what follows the first sentence in task {clause}.", $"请把首句之后的文字写入任务 {clause}。")),
            (not null, not null) => (
                new($"they are between the number of task {marker} and the clause of task {clause}", $"它位于任务 {marker} 的序号与任务 {clause} 的责任条款之间"),
                new("Quote them in one of the two.", "请写入两者之一。")),
            (not null, null) => (
                new($"they come after the number of task {marker}", $"它位于任务 {marker} 的序号之后"),
                new("Quote them there.", "请写入该任务。")),
            (null, not null) => (
                new($"they come before the clause of task {clause}", $"它位于任务 {clause} 的责任条款之前"),
                new("Quote them there.", "请写入该任务。")),
            _ => (
                new("no number comes before them, and no clause after them", "其前没有序号，其后没有责任条款"),
                new("Quote them where they belong.", "请写到所属之处。")),
        };
    }

    private static string Label(SlotReading slot) => slot.Code;
}
