using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Rules.Identity;

/// <summary>
/// Names are compared and looked up, so they must not differ in what nobody sees. The words of the source (titles,
/// quotes, clauses) are verbatim and not judged here; whether they stand in the source is another rule's matter.
/// </summary>
internal sealed class MalformedNameRule() : PlanRule(Rule)
{
    internal static RuleInfo Rule { get; } = Blocking("FJP1009", "Malformed name", "名称格式不正确");

    internal override void Check(PlanRuleContext context)
    {
        foreach (AgencyName name in context.Agencies.Names.Where(n => n.Kind != AgencyName.Code))
        {
            Judge(context, name.Kind.English, name.Kind.Chinese, name.Written, name.Kind == AgencyName.Name ? NameFault.OfAgency : NameFault.OfListedAgency);
        }

        PlanDocument document = context.Document;
        IEnumerable<Located<string>?> english = document.Agencies.Select(a => a.English)
            .Concat([document.Plan?.English])
            .Concat(context.Outline.Select(item => item.Node.English));
        foreach (Located<string>? name in english)
        {
            Judge(context, "English name", "英文名称", name, NameFault.Of);
        }

        foreach (SectionNode section in document.Sections)
        {
            Judge(context, "editorial title", "编者所拟标题", section.EditorialTitle, NameFault.Of);
        }
    }

    private static void Judge(PlanRuleContext context, string kind, string kindChinese, Located<string>? name, Func<string, FindingText?> faultOf)
    {
        if (name is not null && faultOf(name.Value) is { } fault)
        {
            string shown = ShownText.Of(name.Value);
            context.Report(Rule, name.Place, $"The {kind} '{shown}' {fault.English}", $"{kindChinese}“{shown}”{fault.Chinese}");
        }
    }
}
