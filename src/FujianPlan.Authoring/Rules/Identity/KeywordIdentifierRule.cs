using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;

namespace FujianPlan.Authoring.Rules.Identity;

/// <summary>A word that C# keeps for itself cannot be the name of anything.</summary>
internal sealed class KeywordIdentifierRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP1006", "Identifier is a C# keyword", "标识符是 C# 关键字");

    internal override void Check(PlanRuleContext context)
    {
        foreach ((Located<string> id, IdentifierScope scope) in PlanIdentifiers.AllOf(context.Document))
        {
            if (CSharpIdentifier.IsKeyword(id.Value))
            {
                string meant = CSharpIdentifier.Meant(id.Value)!;
                context.Report(
                    Rule,
                    id.Place,
                    $"Identifier '{id.Value}' of this {scope.Noun.English} is a keyword of C#. Write '{meant}', or another word.",
                    $"此{scope.Noun.Chinese}的标识符“{id.Value}”是 C# 关键字。请写作“{meant}”，或换一个词。");
            }
        }
    }
}
