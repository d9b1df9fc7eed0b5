using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Drafting.InOrder.Sections;

/// <summary>Labels behind the last of several items of which no other has any: they may be said of all.</summary>
internal static class ClausesBehindAll
{
    /// <summary>Marks what is doubtful about them.</summary>
    /// <param name="entries">The items under one heading.</param>
    public static void Mark(IReadOnlyList<OutlineEntry> entries)
    {
        if (entries.Count < 2 || entries[entries.Count - 1] is not { Clause: { } clause } last || !NoticeTokenizer.StartsWithLabel(clause, 0) || entries.Take(entries.Count - 1).SelectMany(entry => entry.All).Any(entry => entry.Clause is not null))
        {
            return;
        }

        last.Doubts.Add(new DraftDoubt(new FindingText(
            "The labels after this item are the only ones under its heading and come after its last item: they may apply to all items.",
            "这些责任标签位于同一标题下各项之后，其余各项均无：可能适用于全部各项。"))
        {
            Words = [clause.Replace("\n", string.Empty)],
            Readings = [DoubtReading.AsDrafted("They apply only to this item.", "仅适用于本项。")],
        });
    }
}
