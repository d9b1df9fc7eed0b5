using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>A text that the source has in one run, from the marker to what follows its task, is the task's text: all of it, and nothing else.</summary>
internal sealed class WholeTextRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4021", FindingSeverity.Error, false, new("Text differs from the full text in the source", "任务文字与来源文件的全文不符"));

    private const int MostShown = 60;

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        for (int s = 0; s < context.Source.Slots.Count; s++)
        {
            if (context.Source.Runs?.BrokenOf(s) is not { } broken)
            {
                continue;
            }

            SlotReading slot = context.Source.Slots[s];
            string task = slot.Code;
            SourcePlace place = slot.Task.Text!.Items[broken.Quote].Place;
            if (broken.Missing is { } missing)
            {
                string words = Shown(context, missing);
                context.Report(
                    Rule,
                    place,
                    $"The text of task {task} does not end here: in the source it runs from its number to what follows the task without a break, and includes “{words}”. Add those words to this task's text, as part of one quote.",
                    $"任务 {task} 的文字并未在此结束：来源文件中，从序号到其后文是连续的一段，其中还有“{words}”。请把这些文字写入本任务的 text，合为一段引文。",
                    new RelatedPlace(context.Places.Of(missing), new("the words that are left out", "遗漏的文字")));
            }
            else
            {
                string words = Shown(context, broken.Whole);
                context.Report(
                    Rule,
                    place,
                    $"This is not part of the text of task {task}: in the source that text runs from its number to what follows the task without a break: “{words}”. Write that as its only quote, and move these words to where they belong.",
                    $"这段文字不属于任务 {task}：来源文件中，从序号到其后文是连续的一段“{words}”。请以该段为唯一引文，并把这段文字写到所属之处。",
                    new RelatedPlace(context.Places.Of(broken.Whole), new("the whole text", "任务全文")));
            }
        }
    }

    private static string Shown(ProvenanceContext context, SourceSpan span)
    {
        string text = context.Source.TextOf(span);
        return ShownText.Of(text.Length <= MostShown ? text : text.Substring(0, MostShown) + "…");
    }
}
