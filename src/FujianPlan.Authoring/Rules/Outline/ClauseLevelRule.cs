using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Duties;

namespace FujianPlan.Authoring.Rules.Outline;

/// <summary>A clause that says of which level it is (本部分由市甲局牵头, 本项任务由市乙局负责) is written at that level, wherever it stands.</summary>
internal sealed class ClauseLevelRule() : DutyClauseRule(Rule)
{
    internal static RuleInfo Rule { get; } = Lint("FJP3049", "Clause at a different level than its words say", "条款所写层级与其文字不符");

    internal override void Check(PlanRuleContext context)
    {
        OutlineItem[] outline = [.. context.Outline];
        for (int i = 0; i < outline.Length; i++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (outline[i].Node.Clause is { } clause && clause.Value.IndexOf('本') >= 0 && context.Losses.IsWhole(outline[i].Node.Place))
            {
                Check(context, outline, i, clause);
            }
        }
    }

    private static void Check(PlanRuleContext context, OutlineItem[] outline, int i, Located<string> clause)
    {
        ClauseText text = new(clause.Value);
        foreach (int start in Statements(text.Words))
        {
            if (ClauseScope.LevelAt(text.Words, start) is { } words && TargetOf(outline, i, words) is { Node.Clause: null } target && context.Losses.IsWhole(target.Node.Place))
            {
                Report(context, outline[i], target, clause, text.SpanOf(start, start + words.Length), words, isFirst: text.Words.Substring(0, start).All(ClauseBrackets.IsOpening));
                return;
            }
        }
    }

    // Behind a bracket that opens or closes, a full stop or a semicolon.
    private static IEnumerable<int> Statements(string words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] == '本' && (i == 0 || words[i - 1] is '。' or '；' or ';' || ClauseBrackets.IsOpening(words[i - 1]) || ClauseBrackets.IsClosing(words[i - 1])))
            {
                yield return i;
            }
        }
    }

    // Where the clause belongs by its words; null where it may stand as it does, or nothing else can be meant.
    private static OutlineItem? TargetOf(OutlineItem[] outline, int i, string words) => words switch
    {
        "本部分" => Ending(outline, i, OutlineLevel.Part) ?? (outline[i].Level > OutlineLevel.Section ? Ending(outline, i, OutlineLevel.Section) : null),
        "本章" when outline[i].Level > OutlineLevel.Section => Ending(outline, i, OutlineLevel.Part) ?? Ending(outline, i, OutlineLevel.Section),
        "本节" when outline[i].Level > OutlineLevel.Section => Ending(outline, i, OutlineLevel.Section),
        "本节" => Last(outline, i, OutlineLevel.Section),
        "本任务" or "本项任务" => Last(outline, i, OutlineLevel.Task),
        _ => null,
    };

    // What an item is the last of, at a level above its own: what stands behind that may be of all of it.
    private static OutlineItem? Ending(OutlineItem[] outline, int i, OutlineLevel level)
    {
        OutlineItem item = outline[i];
        IOutlineNode? above = level == OutlineLevel.Part ? item.Part : item.Section;
        if (item.Level <= level || above is null)
        {
            return null;
        }

        int end = i + 1;
        while (end < outline.Length && outline[end].Level > item.Level)
        {
            end++;
        }

        if (end < outline.Length && (ReferenceEquals(outline[end].Part, above) || ReferenceEquals(outline[end].Section, above)))
        {
            return null;
        }

        int at = i;
        while (at >= 0 && !ReferenceEquals(outline[at].Node, above))
        {
            at--;
        }

        return at < 0 ? null : outline[at];
    }

    // The last item of a level under one above it.
    private static OutlineItem? Last(OutlineItem[] outline, int i, OutlineLevel level)
    {
        OutlineItem item = outline[i], found = item;
        for (int at = i + 1; at < outline.Length && outline[at].Level > item.Level && (item.Level != OutlineLevel.Part || ReferenceEquals(outline[at].Part, item.Node)); at++)
        {
            found = outline[at].Level == level ? outline[at] : found;
        }

        return found.Level == level && item.Level < level ? found : null;
    }

    private static void Report(PlanRuleContext context, OutlineItem item, OutlineItem target, Located<string> clause, ClauseSpan span, string words, bool isFirst)
    {
        FindingText own = LabelOf(item), other = LabelOf(target);
        bool isAbove = target.Level < item.Level;
        string what = isFirst ? "it" : $"the clause from “{words}” on", whatChinese = isFirst ? "请连同 duties " : $"请将“{words}”起的文字连同相应的 duties ";
        FindingText noun = TaskLabel.NounOf(target.Level);
        context.ReportLint(
            Rule,
            ClausePlace.Of(clause, span),
            isAbove
                ? $"“{words}” says that this clause applies to all of {other.English}, which ends here, but it is written at {own.English}. Move {what}, with its duties, to {other.English}. If the source means {own.English}, leave it and switch this rule off."
                : $"“{words}” says that this clause applies to only one {noun.English}, but it is written at {own.English}. Move {what}, with its duties, to the {noun.English} that comes before it, such as {other.English}. If the source means {own.English}, leave it and switch this rule off.",
            isAbove
                ? $"“{words}”表明此条款针对整个{other.Chinese.Trim()}（到此结束），却写在{own.Chinese.Trim()}。{whatChinese}写在{other.Chinese.Trim()}。如来源文件所指即{own.Chinese.Trim()}，请保留，并关闭此规则。"
                : $"“{words}”表明此条款只针对一项{noun.Chinese}，却写在{own.Chinese.Trim()}。{whatChinese}写在其前的{noun.Chinese}，如{other.Chinese.Trim()}。如来源文件所指即{own.Chinese.Trim()}，请保留，并关闭此规则。",
            new RelatedPlace(TaskLabel.PlaceOf(target.Node), new($"{other.English} is here", $"{other.Chinese.Trim()}在此处")));
    }

    private static FindingText LabelOf(OutlineItem item)
    {
        FindingText noun = TaskLabel.NounOf(item.Level);
        string? title = (item.Node as PartNode)?.Title?.Value;
        return title is not null ? new($"{noun.English} “{ShownText.Of(title)}”", $"{noun.Chinese}“{ShownText.Of(title)}”")
            : item.Code is { } code ? new($"{noun.English} {code}", $"{noun.Chinese} {code}")
            : new($"this {noun.English}", $"此{noun.Chinese}");
    }
}
