using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>A paragraph without a number, under a task that has no clause and no other measure, is mostly the rest of that task's text.</summary>
internal sealed class OnlyMeasureRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4057", FindingSeverity.Warning, true, new("Only measure of a task, without a number", "任务仅有一条无序号的措施"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        OrderedReading? reading = context.Source.InOrder;
        for (int i = 0; i + 1 < (reading?.Items.Count ?? 0); i++)
        {
            if (reading!.Items[i] is { Task: { Parent: 0, Node.Measures.Items.Count: 1 } } task && reading.Items[i + 1] is { Task.Parent: > 0, Marker: null, Span.Length: > 0 } measure
                && SentenceRun.IsText(task) && SentenceRun.HasClause(measure) && measure.Span.Start == task.Span.End && (reading.Source.BeginsLine(measure.Span.Start) || !reading.Source.BeginsLine(task.Span.Start)))
            {
                (FindingText owner, FindingText label) = (task.Label, measure.Label);
                context.Report(
                    Rule,
                    measure.Place,
                    $"{char.ToUpperInvariant(label.English[0])}{label.English.Substring(1)} is the only measure of {owner.English}, has no number, and has the only clause. If the clause applies to everything that {owner.English} says, move these words to its text, and move the clause with its duties to the task. If the source has one measure here, leave it and switch this rule off.",
                    $"{label.Chinese}是{owner.Chinese}的唯一措施，没有序号，却带有唯一的责任条款。如该条款针对{owner.Chinese}的全部内容，请将这段文字写入其 text，并将该条款及其 duties 写在该任务；如来源文件此处确为一条措施，请保留，并关闭此规则。",
                    OrderedWords.At(context, new SourceSpan(measure.Span.Start, measure.Span.Length)));
            }
        }
    }
}
