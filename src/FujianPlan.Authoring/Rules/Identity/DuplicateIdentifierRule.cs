using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;

namespace FujianPlan.Authoring.Rules.Identity;

/// <summary>
/// Agencies, sections and tasks each become one enum, whose members must differ, and not in case only: Visual Basic and
/// many a database could not tell them apart.
/// </summary>
internal sealed class DuplicateIdentifierRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP1008", "Duplicate identifier", "标识符重复");

    internal override void Check(PlanRuleContext context)
    {
        HashSet<SourcePlace> repeated =
        [
            .. Enumerable.Range(0, context.Agencies.All.Count).Where(context.Agencies.IsRepeated)
                .Select(agency => context.Agencies.All[agency].Id?.Place).OfType<SourcePlace>(),
        ];
        var first = new Dictionary<IdentifierScope, Dictionary<string, Located<string>>>();
        foreach ((Located<string> id, IdentifierScope scope) in PlanIdentifiers.AllOf(context.Document))
        {
            if (!first.TryGetValue(scope, out Dictionary<string, Located<string>>? firstOfScope))
            {
                first.Add(scope, firstOfScope = new Dictionary<string, Located<string>>(StringComparer.OrdinalIgnoreCase));
            }

            if (repeated.Contains(id.Place))
            {
                continue;
            }

            if (firstOfScope.TryGetValue(id.Value, out Located<string>? other))
            {
                Report(context, id, other, scope);
            }
            else
            {
                firstOfScope.Add(id.Value, id);
            }
        }
    }

    private static void Report(PlanRuleContext context, Located<string> id, Located<string> other, IdentifierScope scope)
    {
        string shown = ShownText.Of(id.Value);
        string shownOther = ShownText.Of(other.Value);
        bool isSame = string.Equals(id.Value, other.Value, StringComparison.Ordinal);
        context.Report(
            Rule,
            id.Place,
            isSame
                ? $"Identifier '{shown}' is already used by another {scope.Noun.English}. Give each its own."
                : $"Identifier '{shown}' differs from that of another {scope.Noun.English}, '{shownOther}', in case only. Give each its own.",
            isSame
                ? $"标识符“{shown}”已用于另一{scope.Noun.Chinese}。各{scope.Noun.Chinese}的标识符不得相同。"
                : $"标识符“{shown}”与另一{scope.Noun.Chinese}的“{shownOther}”仅大小写不同。各{scope.Noun.Chinese}的标识符不得相同。",
            new RelatedPlace(other.Place, new FindingText($"'{shownOther}' first appears here.", $"“{shownOther}”首次出现于此。")));
    }
}
