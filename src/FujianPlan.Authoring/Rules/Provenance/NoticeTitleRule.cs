using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Reading;

namespace FujianPlan.Authoring.Rules.Provenance;

/// <summary>
/// A notice's title says who issues it and which plan: 示例市人民政府关于印发…的通知. So it is neither a part of the plan's title, nor does it
/// begin behind its issuer; both would stand in the source all the same.
/// </summary>
internal sealed class NoticeTitleRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4020", FindingSeverity.Warning, true, new("The notice's title is not whole", "通知标题不完整"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        if (context.Document is not { Notice.Title: { } title, Plan: { } plan })
        {
            return;
        }

        if (plan.Title is { } ofPlan && ofPlan.Value.Length > title.Value.Length && ofPlan.Value.Contains(title.Value))
        {
            context.Report(
                Rule,
                title.Place,
                "The notice's title is a part of the plan's. A notice's title names the plan, not the other way round. Are the two exchanged?",
                "通知的标题是方案标题的一部分。应是通知的标题提到方案，而非相反。两者是否写反？",
                new RelatedPlace(ofPlan.Place, new("the plan's title", "方案的标题")));
        }
        else if (plan.Issuer is { } issuer && context.Source.BeginsOnlyBehind(title.Value, issuer.Value))
        {
            string shown = ShownText.Of(issuer.Value);
            context.Report(
                Rule,
                title.Place,
                $"In the source, this title begins with '{shown}'. Write it whole.",
                $"来源文件中，这一标题以“{shown}”开头。请照录全文。");
        }
    }
}
