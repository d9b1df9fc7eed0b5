using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>Numbers of one level do not begin anew behind one another: those that do are mostly a level below.</summary>
internal sealed class NumberBegunAnewRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4053", FindingSeverity.Warning, true, new("Numbers that restart at the same level", "同级序号重新编起"));

    private const int Levels = 4;

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        OrderedReading? reading = context.Source.InOrder;
        OrderedItem?[] before = new OrderedItem?[Levels];
        for (int i = 0; i < (reading?.Items.Count ?? 0); i++)
        {
            OrderedItem item = reading!.Items[i];
            int rank = (int)item.Rank;
            Array.Clear(before, rank + 1, Levels - rank - 1);
            if (item.Marker is not { Words: var words })
            {
                continue;
            }

            if (before[rank] is { } sibling && MarkerWords.NumberIn(words) == 1 && MarkerWords.NumberIn(sibling.Marker!.Words) > 0 && (item.Stated is null || StatedMarkerRule.NextOf(reading, i, words) is null))
            {
                string shown = ShownText.Of(words), other = ShownText.Of(sibling.Marker.Words);
                context.Report(
                    Rule,
                    item.Stated?.Place ?? item.Place,
                    $"“{shown}” of {item.Label.English} starts a new series after “{other}” of {sibling.Label.English}, at the same level. If it belongs under {sibling.Label.English} in the source, write it one level below. If there is a heading between them, add that heading. If the source has two series at one level here, leave it and switch this rule off.",
                    $"{item.Label.Chinese}的序号“{shown}”在同级的{sibling.Label.Chinese}的序号“{other}”之后重新编起。如在来源文件中属于{sibling.Label.Chinese}之下，请写在其下一级；如两者之间有标题，请写出该标题；如来源文件此处同级确有两组序号，请保留，并关闭此规则。");
            }

            before[rank] = item;
        }
    }
}
