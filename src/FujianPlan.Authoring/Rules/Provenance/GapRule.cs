using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>Where a text breaks off in the source, the plan says so, and nowhere else.</summary>
internal sealed class GapRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4008", FindingSeverity.Error, false, new("A gap is not where the source has one", "缺文标记与来源文件不符"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        for (int s = 0; s < context.Source.Slots.Count; s++)
        {
            SlotReading slot = context.Source.Slots[s];

            // Where words are missing that the source has, or are another task's, that is the mistake.
            if (!context.IsMisplaced(s) && slot.Task.Text is { } text && slot.Quotes.Count > 0 && slot.AllQuotesStand)
            {
                CheckBetween(context, slot, text, s);
                Check(context, slot, text.Items[0], "before", slot.GapBefore, "its number is not found before the first quote", "首段引文之前没有序号");
                Check(context, slot, text.Items[text.Items.Count - 1], "after", slot.GapAfter, "the last quote is never followed directly by the clause or the next task", "末段引文之后从未接续责任条款或下一项任务");
            }
        }
    }

    // Where the source never goes on in another way, or has the text whole: another place where it breaks off may be the capture's doing.
    private static void CheckBetween(ProvenanceContext context, SlotReading slot, LocatedList<Located<string>> text, int s)
    {
        int quote = slot.QuoteThatRunsOn >= 0 ? slot.QuoteThatRunsOn : context.Source.Runs?.SplitOf(s) ?? -1;
        if (quote >= 0)
        {
            context.Report(
                Rule,
                text.Items[quote + 1].Place,
                $"Nothing is lost before this quote of task {slot.Code}: in the source, the previous quote continues directly into it. Write the two as one quote.",
                $"任务 {slot.Code} 的这段引文之前并无缺文：在来源文件中，前一段引文直接接续此段。请合为一段引文。",
                new RelatedPlace(text.Items[quote].Place, new("the quote before it", "前一段引文")));
        }
    }

    private static void Check(
        ProvenanceContext context, SlotReading slot, Located<string> quote, string side, bool isGap, string why, string whyChinese)
    {
        Located<string>? stated = slot.Task.Gaps?.Items.FirstOrDefault(gap => gap.Value == side);
        if (isGap && stated is null)
        {
            context.Report(
                Rule,
                quote.Place,
                $"The text of task {slot.Code} breaks off here: {why}. Add '{side}' to its gaps.",
                $"任务 {slot.Code} 的文字在此中断：{whyChinese}。请在 gaps 中加上 {side}。");
        }
        else if (!isGap && stated is not null)
        {
            context.Report(
                Rule,
                stated.Place,
                $"The source has no gap {side} the text of task {slot.Code}. Remove '{side}'.",
                $"来源文件中，任务 {slot.Code} 的文字{(side == "before" ? "之前" : "之后")}并无缺文。请删去 {side}。");
        }
    }
}
