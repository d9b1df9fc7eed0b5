using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>
/// Where a clause itself names an agency twice, so do duties that say what it says. An agency has one part in a task, and it is the strongest
/// that the model has.
/// </summary>
internal sealed class RepeatingClauseRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP3041", "Clause that names an agency twice", "条款重复列出同一部门");

    internal override void Check(PlanRuleContext context)
    {
        foreach (RepeatedAssignee repeated in context.RepeatedAssignees.Where(repeated => repeated.IsOfClause))
        {
            string shown = ShownText.Of(repeated.Later.Code.Value);
            string strongest = RoleWord.Of(repeated.Strongest), again = TaskLabel.RoleKey(repeated.Later.Duty);
            FindingText noun = TaskLabel.NounOf(repeated.Level);
            context.ReportLint(
                Rule,
                repeated.Later.Code.Place,
                $"The clause itself names '{shown}' again, as '{again}'. Programs see its strongest role in this {noun.English}, '{strongest}'. If the source really reads like this, leave it and switch this rule off.",
                $"条款本身再次列出“{shown}”（{RoleWord.ChineseOf(repeated.Later.Duty.Role)}）。程序中，该部门在此{noun.Chinese}中取其最主要的角色：{RoleWord.ChineseOf(repeated.Strongest)}。如来源文件如此，请保留，并关闭此规则。",
                new RelatedPlace(repeated.Earlier.Code.Place, new FindingText($"'{shown}' first appears here.", $"“{shown}”首次出现于此。")));
        }
    }
}
