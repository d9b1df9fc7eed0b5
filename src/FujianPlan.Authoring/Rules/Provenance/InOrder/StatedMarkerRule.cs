using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>An item whose number is the next of another level is of that level.</summary>
internal sealed class StatedMarkerRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4047", FindingSeverity.Error, false, new("Item at a level that does not match its number", "所列层级与序号不符"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        OrderedReading? reading = context.Source.InOrder;
        for (int i = 0; i < (reading?.Items.Count ?? 0); i++)
        {
            OrderedItem item = reading!.Items[i];
            if (item is { Stated: { } stated, Marker.Words: var words } && NextOf(reading, i, words) is { } next)
            {
                FindingText level = TaskLabel.NounOf(next.Level), own = TaskLabel.NounOf(item.Level);
                string shown = ShownText.Of(words);
                context.Report(
                    Rule,
                    stated.Place,
                    $"“{shown}” is the number of the next {level.English} here, but the plan has no such {level.English}. Write {item.Label.English} as a {level.English}, together with everything under it.",
                    $"“{shown}”是此处后续{level.Chinese}的序号，而方案中没有该{level.Chinese}。请将{item.Label.Chinese}连同其下内容写作{level.Chinese}，而不是{own.Chinese}。");
            }
        }
    }

    /// <summary>What a number would be the next of; null where it is of its own level, or the plan has that item.</summary>
    /// <param name="reading">The plan and its source.</param>
    /// <param name="i">The item that has the number.</param>
    /// <param name="words">The number.</param>
    internal static NextMarker? NextOf(OrderedReading reading, int i, string words)
    {
        IReadOnlyList<NextMarker> expected = i == 0 ? reading.Outline.First : reading.Items[i - 1].Next;
        OutlineLevel rank = reading.Items[i].Rank;
        return expected.Any(next => next is { GoesOn: false } && next.Level == rank && next.Marker.LengthAt(words, 0) == words.Length)
            ? null
            : expected.FirstOrDefault(next => next.Level != rank && next.Marker.LengthAt(words, 0) == words.Length && !reading.Hidden.IsTaken(i, next));
    }
}
