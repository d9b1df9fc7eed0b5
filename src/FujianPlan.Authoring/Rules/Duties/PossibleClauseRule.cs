using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>Words within a text may read like a clause, and tell of something else: who heads a task force that the text speaks of.</summary>
internal sealed class PossibleClauseRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP3042", "Text that reads like a clause", "正文中有形似责任条款的文字");

    internal override void Check(PlanRuleContext context)
    {
        foreach ((OutlineItem item, TextClause clause) in context.TextClauses.Where(found => !found.Clause.IsCertain && context.Losses.IsWhole(found.Item.Node.Place)))
        {
            FindingText noun = TaskLabel.NounOf(item.Level);
            string shown = ShownText.Of(clause.Words);
            bool isTitle = ReferenceEquals(clause.Quote, item.Node switch { SectionNode section => section.Title, PartNode part => part.Title, _ => null });
            context.ReportLint(
                Rule,
                ClausePlace.Of(clause.Quote, clause.Span),
                $"“{shown}” reads like a clause in the {(isTitle ? "title" : "text")}. If it says who does this {noun.English}, write it as 'clause', with its 'duties'. If it is about something else, leave it and switch this rule off.",
                $"{(isTitle ? "标题" : "正文")}中的“{shown}”形似责任条款。如写明此{noun.Chinese}由谁承担，请写作 clause，并补上 duties；如说的是其他事项，请保留，并关闭此规则。");
        }
    }
}
