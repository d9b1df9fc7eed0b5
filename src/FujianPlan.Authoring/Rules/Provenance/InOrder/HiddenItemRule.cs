using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>What has a number of the plan is an item of the plan, and no passage of the notice, whatever kind that is said to be.</summary>
internal sealed class HiddenItemRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4040", FindingSeverity.Error, false, new("Heading, task or measure among the notice's own words", "标题、任务或措施写在通知文字中"));

    /// <inheritdoc/>
    public override RuleInfo Info => Rule;

    /// <inheritdoc/>
    public override void Check(ProvenanceContext context)
    {
        PassageClauses? clauses = null;
        foreach (HiddenItem hidden in context.Source.InOrder?.Hidden.InPassages ?? [])
        {
            // Principles before the tasks: whether a heading with nobody's task under it is of the plan, its editors decide.
            if (hidden is { Item: < 0, Next.Level: OutlineLevel.Part or OutlineLevel.Section, Passage.IsFrame: true } && !HasTasks(context.Source.InOrder!, hidden) && !(clauses ??= new PassageClauses(context)).AreBehind(hidden.Item))
            {
                continue;
            }

            string marker = OrderedWords.Shown(context, hidden.Found);
            FindingText? of = LevelOf(context.Source.InOrder!, hidden) is { } found ? TaskLabel.NounOf(found) : null;
            FindingText level = of ?? new FindingText("heading or a task", "标题或任务");
            FindingText what = hidden.Next is not null
                ? new FindingText($"the number that the next {level.English} has", $"后续{level.Chinese}的序号")
                : new FindingText($"a number, as {(of is null ? "headings and tasks" : of.English + "s")} have", $"{level.Chinese}的序号");
            bool mayLackTasks = of is null || hidden.Next is { Level: not OutlineLevel.Measure };
            context.Report(
                Rule,
                hidden.Passage!.Words.Place,
                $"In this passage, “{marker}” is {what.English}, but the plan has nothing with this number{Where(context, hidden)}. Write what comes there as a {level.English} of the plan{(mayLackTasks ? "; a section need not have tasks" : string.Empty)}.",
                $"这段文字中的“{marker}”是{what.Chinese}，{WhereChinese(context, hidden)}方案中没有以此为序号的内容。请写作方案的{level.Chinese}{(mayLackTasks ? "；章节可以没有任务" : string.Empty)}。",
                OrderedWords.At(context, hidden.Found));
        }
    }

    // What is numbered in no way that the plan expects there: where items of a level have such numbers, it is of that level, of the nearest to
    // the item before; else it stands under that.
    private static OutlineLevel? LevelOf(OrderedReading reading, HiddenItem hidden)
    {
        if (hidden.Next is not null || hidden.Item < 0)
        {
            return hidden.Next?.Level;
        }

        OrderedItem item = reading.Items[hidden.Item];
        string marker = reading.TextOf(hidden.Found);
        OutlineLevel[] alike = [.. reading.Items.Where(other => other.Marker is { } own && MarkerWords.AreAlike(own.Words, marker)).Select(other => other.Level).Distinct()];
        return alike.Length > 0 ? alike.OrderBy(other => Math.Abs(other - item.Level)).First() : item.Level >= OutlineLevel.Task ? OutlineLevel.Measure : item.Level + 1;
    }

    // The number of a first task, in the form that the plan's tasks have; where those have none, nobody can tell.
    private static bool HasTasks(OrderedReading reading, HiddenItem hidden)
    {
        string[] markers = [.. reading.Items.Where(item => item is { IsHeading: false, Marker: not null }).Select(item => item.Marker!.Words).Take(1)];
        string text = reading.Source.Text;
        foreach ((Passage passage, int start, _) in reading.Passages.Where(one => one.Item == hidden.Item))
        {
            for (int at = Math.Max(start, hidden.Found.End); at < start + passage.Length; at++)
            {
                if (MarkerWords.AnyAt(text, at) is > 0 and var length && text.Substring(at, length) is var found && MarkerWords.NumberIn(found) == 1 && markers.Any(marker => MarkerWords.AreAlike(marker, found)))
                {
                    return true;
                }
            }
        }

        return markers.Length == 0;
    }

    private static string Where(ProvenanceContext context, HiddenItem hidden) => hidden.Item < 0 ? string.Empty : $" after {context.Source.InOrder!.Items[hidden.Item].Label.English}";

    private static string WhereChinese(ProvenanceContext context, HiddenItem hidden) => hidden.Item < 0 ? string.Empty : $"{context.Source.InOrder!.Items[hidden.Item].Label.Chinese}之后，";
}
