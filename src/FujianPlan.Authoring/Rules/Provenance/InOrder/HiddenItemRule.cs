using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Provenance.InOrder;

namespace FujianPlan.Authoring.Rules.Provenance.InOrder;

/// <summary>What has a number of the plan is an item of the plan, and no passage of the notice, whatever kind that is said to be.</summary>
internal sealed class HiddenItemRule : ProvenanceRule
{
    /// <summary>What is known of the rule.</summary>
    public static readonly RuleInfo Rule = new("FJP4040", FindingSeverity.Error, false, new("Heading or task among the notice's own words", "标题或任务写在通知文字中"));

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
            (FindingText what, FindingText level) = hidden.Next is { } next
                ? (new FindingText($"the number that the next {TaskLabel.NounOf(next.Level).English} has", $"后续{TaskLabel.NounOf(next.Level).Chinese}的序号"), TaskLabel.NounOf(next.Level))
                : (new FindingText("a number, as headings and tasks have", "标题或任务的序号"), new FindingText("heading or a task", "标题或任务"));
            context.Report(
                Rule,
                hidden.Passage!.Words.Place,
                $"In this passage, “{marker}” is {what.English}, and the plan has nothing with it{Where(context, hidden)}. Write what stands there as a {level.English} of the plan; a section need not have tasks.",
                $"这段文字中的“{marker}”是{what.Chinese}，{WhereChinese(context, hidden)}方案中没有以此为序号的内容。请写作方案的{level.Chinese}；章节可以没有任务。",
                OrderedWords.At(context, hidden.Found));
        }
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

    private static string Where(ProvenanceContext context, HiddenItem hidden) => hidden.Item < 0 ? string.Empty : $" behind {context.Source.InOrder!.Items[hidden.Item].Label.English}";

    private static string WhereChinese(ProvenanceContext context, HiddenItem hidden) => hidden.Item < 0 ? string.Empty : $"{context.Source.InOrder!.Items[hidden.Item].Label.Chinese}之后，";
}
