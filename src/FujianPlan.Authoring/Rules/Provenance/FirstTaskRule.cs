using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>What the source has behind a section's heading, with the first marker, is the section's first task.</summary>
internal sealed class FirstTaskRule : ShuffledSourceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4023", FindingSeverity.Error, false, new("A heading is followed by another task", "标题之后是另一项任务"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    protected override void CheckShuffled(ProvenanceContext context)
    {
        foreach ((int s, SourceSpan found) in context.Source.Runs?.Headings.OtherTasks() ?? [])
        {
            SlotReading slot = context.Source.Slots[s];
            bool hasText = slot.Quotes.Count > 0;

            // Words that stand nowhere have a finding of their own.
            if ((hasText ? slot.Task.Text!.Items[0].Place : slot.Task.Number?.Place) is { } place && slot.AllQuotesStand)
            {
                string text = ShownText.Of(context.Source.TextOf(found));
                context.Report(
                    Rule,
                    place,
                    $"After the heading of section {slot.Section} the source has “{text}”. That is task {slot.Code}: write its words here, without the number{(hasText ? ", and move these words to where they belong" : string.Empty)}.",
                    $"章节 {slot.Section} 的标题之后，来源文件为“{text}”，这就是任务 {slot.Code}。请在此照录（不含序号）{(hasText ? "，并把现有文字写到所属之处" : string.Empty)}。",
                    new RelatedPlace(context.Places.Of(found), new("the task in the source", "来源文件中的该任务")));
            }
        }
    }
}
