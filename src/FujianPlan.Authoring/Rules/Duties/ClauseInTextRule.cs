using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>Who does what stands in a clause. In a text or a title nobody reads it, and the duties are lost without a word.</summary>
internal sealed class ClauseInTextRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP3040", "Clause in a text or a title", "责任条款写在正文或标题中");

    internal override void Check(PlanRuleContext context)
    {
        foreach ((OutlineItem item, TextClause clause) in context.TextClauses.Where(found => found.Clause.IsCertain && context.Losses.IsWhole(found.Item.Node.Place)))
        {
            FindingText noun = TaskLabel.NounOf(item.Level);
            string shown = ShownText.Of(clause.Words);
            bool hasOwn = item.Node.Clause is not null;
            context.Report(
                Rule,
                ClausePlace.Of(clause.Quote, clause.Span),
                hasOwn
                    ? $"“{shown}” says who does what, but programs do not read it in this place. Write it as the 'clause' of the item that it is about, with its 'duties'; make that item a measure of its own ('marker: none' if it has no number)."
                    : $"“{shown}” says who does what, but programs do not read it in this place. Write it as the 'clause' of the {noun.English}, with its 'duties'.",
                hasOwn
                    ? $"“{shown}”写明了职责，写在此处则不会被程序读取。请写作所指事项的 clause（另列为一条措施；无序号的写 marker: none），并补上 duties。"
                    : $"“{shown}”写明了职责，写在此处则不会被程序读取。请写作此{noun.Chinese}的 clause，并补上 duties。");
        }
    }
}
