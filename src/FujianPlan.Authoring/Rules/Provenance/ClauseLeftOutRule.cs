using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>A clause that the source ties to a task is in the plan.</summary>
internal sealed class ClauseLeftOutRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4014", FindingSeverity.Error, false, new("The source has a clause that the task lacks", "任务缺少来源文件中的责任条款"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        foreach (SlotReading slot in context.Source.Slots)
        {
            if (slot.Task.Clause is not null || slot.Task.Number is not { } number)
            {
                continue;
            }

            // A bracket need not be a clause: a text may end in one.
            foreach (SourceSpan span in slot.ClausesBeforeSuccessor)
            {
                string clause = context.Source.TextOf(span);
                if (ClauseParser.Parse(clause).Groups.Count > 0 && !IsSentenceOfTheNotice(context, clause))
                {
                    context.Report(
                        Rule,
                        number.Place,
                        $"Task {slot.Code} has no clause, but before what follows it the source has “{clause}”. Write that clause and its duties here.",
                        $"任务 {slot.Code} 没有责任条款，但在其后文之前来源文件有“{clause}”。请在此处写入该条款及其职责。",
                        new RelatedPlace(context.Places.Of(span), new("the clause in the source", "来源文件中的责任条款")));
                }
            }
        }
    }

    // 本办法由市甲局组织实施。 behind the last task is about the whole plan. A bracket or a label is of the task, whatever the plan calls it.
    private static bool IsSentenceOfTheNotice(ProvenanceContext context, string words) =>
        words[words.Length - 1] == '。' && words[0] is not ('（' or '(' or '〔') && words.IndexOf('：') < 0
        && NoticeWords.Quoted(context.Document).Any(passage => passage.Value.IndexOf(words, StringComparison.Ordinal) >= 0);
}
