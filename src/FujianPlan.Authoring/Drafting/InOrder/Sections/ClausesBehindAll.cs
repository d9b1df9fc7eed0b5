using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Drafting.InOrder.Sections;

/// <summary>Labels, or a bracket in a line of its own, behind the last of several items of which no other has any: they may be said of all.</summary>
internal static class ClausesBehindAll
{
    /// <summary>Marks what is doubtful about them.</summary>
    /// <param name="entries">The items under one heading.</param>
    public static void Mark(IReadOnlyList<OutlineEntry> entries)
    {
        if (entries.Count > 1 && entries[entries.Count - 1] is { Clause: { } own, HasClauseInOwnLine: false } end && own.IndexOf('\n') is > 0 and int line && NoticeTokenizer.StartsWithLabel(own, line + 1)
            && entries.Take(entries.Count - 1).All(entry => entry is { Clause: { } other, HasClauseInOwnLine: false } && other.IndexOf('\n') < 0))
        {
            Doubt(end, own.Substring(line + 1), isLabelled: true, isAlone: false);
            return;
        }

        if (entries.Count < 2 || entries[entries.Count - 1] is not { Clause: { } clause } last || !(last.HasClauseInOwnLine || NoticeTokenizer.StartsWithLabel(clause, 0)) || entries.Take(entries.Count - 1).SelectMany(entry => entry.All).Any(entry => entry.Clause is not null))
        {
            return;
        }

        Doubt(last, clause, NoticeTokenizer.StartsWithLabel(clause, 0), isAlone: true);
    }

    private static void Doubt(OutlineEntry last, string clause, bool isLabelled, bool isAlone) =>
        last.Doubts.Add(new DraftDoubt(!isAlone
            ? new FindingText(
                "Each item has a clause in its own line, and this one has further labels in lines of their own: they may apply to all items.",
                "各项的责任单位均写在本项行内，而末项之后另有单独成行的责任标签：可能适用于全部各项。")
            : isLabelled
            ? new FindingText(
                "The labels after this item are the only ones under its heading and come after its last item: they may apply to all items.",
                "这些责任标签位于同一标题下各项之后，其余各项均无：可能适用于全部各项。")
            : new FindingText(
                "This clause is the only one under its heading and stands on a line of its own after the last item: it may apply to all items.",
                "此责任条款单独成行，位于同一标题下各项之后，其余各项均无：可能适用于全部各项。"))
        {
            Words = [clause.Replace("\n", string.Empty)],
            Readings = [DoubtReading.AsDrafted(isLabelled ? "They apply only to this item." : "It applies only to this item.", "仅适用于本项。")],
        });
}
