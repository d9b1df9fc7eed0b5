using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>What stands over tasks directly is a section, and no part.</summary>
internal sealed class PartWithoutSectionsRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4054", FindingSeverity.Error, false, new("Part without a section of the source", "部分之下没有来源文件的章节"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        IReadOnlyList<OrderedItem> items = context.Source.InOrder?.Items ?? [];
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is { Level: OutlineLevel.Part } part && !HasSection(items, i))
            {
                context.Report(
                    Rule,
                    part.Place,
                    $"The source has no heading of a section under {part.Label.English}. Write it as a section, with its tasks under it: a section outside all parts is numbered together with the parts.",
                    $"来源文件在{part.Label.Chinese}之下没有章节标题。请将其写作章节，任务写在其下；不属于任何部分的章节与各部分一并编号。");
            }
        }
    }

    private static bool HasSection(IReadOnlyList<OrderedItem> items, int part)
    {
        for (int i = part + 1; i < items.Count && items[i].Rank != OutlineLevel.Part; i++)
        {
            if (items[i] is { Level: OutlineLevel.Section, IsEmpty: false })
            {
                return true;
            }
        }

        return false;
    }
}
