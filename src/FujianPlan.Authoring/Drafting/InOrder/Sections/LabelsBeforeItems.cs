using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Drafting.InOrder.Sections;

/// <summary>Labels that may stand before the items that they are about: the first directly before the first item, and none behind the last.</summary>
internal static class LabelsBeforeItems
{
    private const int LongestLine = 320;

    /// <summary>Whether the line before a place is a label with whom it names.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="at">The place, where a line begins.</param>
    public static bool StandBefore(FlatNotice notice, int at)
    {
        int line = at - 1;
        while (line > 0 && at - line <= LongestLine && !notice.IsLineStart(line))
        {
            line--;
        }

        return line >= 0 && notice.IsLineStart(at) && notice.IsLineStart(line) && NoticeTokenizer.StartsWithLabel(notice.Text, line) && ClauseParser.Parse(notice.Text.Substring(line, at - line)).Groups.Count > 0;
    }

    /// <summary>Marks what is doubtful about the labels of a section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="beginsWithLabel">Whether one stands directly before its first item.</param>
    public static void Mark(OutlineEntry section, bool beginsWithLabel)
    {
        OutlineEntry[] items = [.. section.All.Skip(1)], claused = [.. items.Where(item => item.Clause is not null)];
        if (!beginsWithLabel || claused.Length == 0 || items[items.Length - 1].Clause is not null || !Array.TrueForAll(claused, item => NoticeTokenizer.StartsWithLabel(item.Clause!, 0)))
        {
            return;
        }

        foreach (OutlineEntry entry in section.Clause is null ? claused : [section, .. claused])
        {
            entry.Doubts.Add(new DraftDoubt(new FindingText(
                "Labels stand before the first item and after all others but the last: this clause may be about the items after it.",
                "首项之前有责任标签，末项之后没有：此责任条款可能属于其后各项。"))
            {
                Words = [entry.Clause!.Replace("\n", string.Empty)],
                Readings = [ReferenceEquals(entry, section) ? DoubtReading.AsDrafted("It applies to all items under the heading.", "适用于此标题下各项。") : DoubtReading.AsDrafted("It belongs to the item before it.", "属于其前一项。")],
            });
        }
    }
}
