using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>The notice around a plan seldom says who does what; where it does, that may be a task.</summary>
internal sealed class FrameClauseRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4042", FindingSeverity.Warning, true, new("Clause before the first task or after the last", "首项之前或末项之后有责任条款"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        OrderedReading? reading = context.Source.InOrder;
        foreach ((Passage passage, SourceSpan clause, int item) in reading is null ? [] : new PassageClauses(context).All().Where(one => one.Item < 0 || one.Item == reading.Last))
        {
            string shown = OrderedWords.Shown(context, clause);
            bool isBefore = item < 0;
            context.Report(
                Rule,
                passage.Words.Place,
                $"This passage, {(isBefore ? "before everything in the plan" : "after everything in the plan")}, says who does what: “{shown}”. If that is a task, write it as one. If it belongs to the notice itself, such as who interprets it, leave it and switch this rule off.",
                $"这段文字位于方案内容之{(isBefore ? "前" : "后")}，其中“{shown}”写明了职责。如属任务，请写作任务；如属通知本身（如由谁负责解释），请保留，并关闭此规则。",
                OrderedWords.At(context, clause));
        }
    }
}
