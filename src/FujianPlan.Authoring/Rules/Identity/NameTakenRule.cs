using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Identity;

/// <summary>
/// Whatever an agency can be looked up by leads to one agency, however it is typed. Within one agency names may differ in
/// form (full-width and half-width brackets, say), but none needs to stand twice.
/// </summary>
internal sealed class NameTakenRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP1010", "Name already taken", "名称已被占用");

    internal override void Check(PlanRuleContext context)
    {
        var first = new Dictionary<string, AgencyName>(StringComparer.Ordinal);
        var own = new Dictionary<string, AgencyName>(StringComparer.Ordinal);
        int agency = -1;
        foreach (AgencyName name in context.Agencies.Names)
        {
            if (context.Agencies.IsRepeated(name.Agency))
            {
                continue;
            }

            if (name.Agency != agency)
            {
                agency = name.Agency;
                own.Clear();
            }

            if (!first.TryGetValue(name.Comparable, out AgencyName? other))
            {
                first.Add(name.Comparable, name);
            }
            else if (other.Agency != agency && !(other.Kind == AgencyName.Code && name.Kind == AgencyName.Code))
            {
                ReportTaken(context, name, other);
                continue;
            }

            if (name.Kind == AgencyName.Code)
            {
                continue;
            }

            if (own.TryGetValue(name.Written.Value, out AgencyName? same))
            {
                ReportRepeated(context, name, same);
            }
            else
            {
                own.Add(name.Written.Value, name);
            }
        }
    }

    private static void ReportTaken(PlanRuleContext context, AgencyName name, AgencyName other)
    {
        string shown = ShownText.Of(name.Written.Value);
        string shownOther = ShownText.Of(other.Written.Value);
        Located<string>? code = context.Agencies.All[other.Agency].Code;
        string owner = code is null ? "another agency" : $"'{ShownText.Of(code.Value)}'";
        string ownerChinese = code is null ? "另一部门" : $"“{ShownText.Of(code.Value)}”";
        bool isSame = string.Equals(name.Written.Value, other.Written.Value, StringComparison.Ordinal);
        context.Report(
            Rule,
            name.Written.Place,
            $"The {name.Kind.English} '{shown}' is taken: {(isSame ? "it" : $"'{shownOther}'")} is the {other.Kind.English} of {owner}. One name may mean one agency only; change or remove one of the two.",
            $"{name.Kind.Chinese}“{shown}”已被占用：{(isSame ? "它" : $"“{shownOther}”")}是{ownerChinese}的{other.Kind.Chinese}。一个名称只能指一个部门，请修改或删去其一。",
            First(other, shownOther));
    }

    private static void ReportRepeated(PlanRuleContext context, AgencyName name, AgencyName other)
    {
        string shown = ShownText.Of(name.Written.Value);
        context.Report(
            Rule,
            name.Written.Place,
            $"The {name.Kind.English} '{shown}' is this agency's {other.Kind.English} already. Remove it here.",
            $"{name.Kind.Chinese}“{shown}”已是本部门的{other.Kind.Chinese}。请删去此处。",
            First(other, shown));
    }

    private static RelatedPlace First(AgencyName name, string shown) =>
        new(name.Written.Place, new FindingText($"'{shown}' first appears here.", $"“{shown}”首次出现于此。"));
}
