using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Drafting.InOrder.Sections;

/// <summary>Labels, or a bracket in a line of its own, behind the last of several items of which no other has any: they may be said of all.</summary>
internal static class ClausesBehindAll
{
    /// <summary>Marks what is doubtful about them.</summary>
    /// <param name="entries">The items under one heading.</param>
    public static void Mark(IReadOnlyList<OutlineEntry> entries)
    {
        if (entries.Count < 2 || entries[entries.Count - 1] is not { Clause: { } clause } last || !(last.HasClauseInOwnLine || NoticeTokenizer.StartsWithLabel(clause, 0)) || entries.Take(entries.Count - 1).SelectMany(entry => entry.All).Any(entry => entry.Clause is not null))
        {
            return;
        }

        bool isLabelled = NoticeTokenizer.StartsWithLabel(clause, 0);
        last.Doubts.Add(new DraftDoubt(isLabelled
            ? new FindingText(
                "The labels behind this item stand behind all items of its heading, and no other item has any: they may be said of all of them.",
                "这些责任标签位于同一标题下各项之末，其余各项均无：可能适用于全部各项。")
            : new FindingText(
                "The clause of this item stands in a line of its own behind all items of its heading, and no other item has any: it may be said of all of them.",
                "此责任条款单独成行，位于同一标题下各项之末，其余各项均无：可能适用于全部各项。"))
        {
            Words = [clause.Replace("\n", string.Empty)],
            Readings = [DoubtReading.AsDrafted(isLabelled ? "They are said of this item alone." : "It is said of this item alone.", "仅适用于本项。")],
        });
    }
}
