using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;

namespace FujianPlan.Authoring.Rules.Identity;

/// <summary>Names that every enum, or the class of constants itself, has already.</summary>
internal sealed class ReservedIdentifierRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP1007", "Identifier is taken by the generated code", "标识符已被生成的代码占用");

    internal override void Check(PlanRuleContext context)
    {
        foreach ((Located<string> id, IdentifierScope scope) in PlanIdentifiers.AllOf(context.Document))
        {
            if (CSharpIdentifier.IsTaken(id.Value, scope))
            {
                context.Report(
                    Rule,
                    id.Place,
                    $"Identifier '{id.Value}' of this {scope.Noun.English} is the name of something else in the generated code. Choose another.",
                    $"此{scope.Noun.Chinese}的标识符“{id.Value}”在生成的代码中另有所指。请换一个。");
            }
        }
    }
}
