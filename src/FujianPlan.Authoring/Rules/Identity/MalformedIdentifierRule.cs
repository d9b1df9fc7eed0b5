using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;

namespace FujianPlan.Authoring.Rules.Identity;

/// <summary>
/// An identifier must be one in every language that the plan may be compiled to. Keywords, and names that are taken, are
/// malformed too, but the rules about them have more to say.
/// </summary>
internal sealed class MalformedIdentifierRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP1005", "Malformed identifier", "标识符格式不正确");

    internal override void Check(PlanRuleContext context)
    {
        foreach ((Located<string> id, IdentifierScope scope) in PlanIdentifiers.AllOf(context.Document))
        {
            if (CSharpIdentifier.IsWellFormed(id.Value)
                || CSharpIdentifier.IsKeyword(id.Value)
                || CSharpIdentifier.IsTaken(id.Value, scope))
            {
                continue;
            }

            string shown = ShownText.Of(id.Value);
            string? meant = CSharpIdentifier.Meant(id.Value);
            context.Report(
                Rule,
                id.Place,
                $"Identifier '{shown}' of this {scope.Noun.English} is malformed: an identifier has 1 to 128 letters A–Z, a–z and digits, and starts with a capital letter.{(meant is null ? string.Empty : $" Write '{ShownText.Of(meant)}'.")}",
                $"此{scope.Noun.Chinese}的标识符“{shown}”格式不正确：应为 1 至 128 个英文字母或数字，以大写字母开头。{(meant is null ? string.Empty : $"请写作“{ShownText.Of(meant)}”。")}");
        }
    }
}
