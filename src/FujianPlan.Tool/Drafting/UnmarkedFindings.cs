using FujianPlan.Authoring.Drafting;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Drafting;

/// <summary>What <c>check</c> finds in a draft where no doubt is: each becomes a doubt, so that an editor who goes through the doubts sees all that is wrong.</summary>
internal static class UnmarkedFindings
{
    /// <summary>Marks them.</summary>
    /// <param name="findings">What was found in the plan file of the draft.</param>
    /// <param name="lines">The draft.</param>
    /// <param name="places">Where words stand in the notice.</param>
    /// <param name="filled">The line before which lines were added before it was judged, and how many; they are not in the draft.</param>
    public static void Mark(IEnumerable<PlanFinding> findings, DraftLines lines, DoubtPlaces places, (int Line, int Count) filled)
    {
        DraftItems items = new(lines.Text);
        var marks = findings
            .Where(finding => finding.Place.StartLine < filled.Line || finding.Place.StartLine >= filled.Line + filled.Count)
            .Select(finding => (Finding: finding, Line: finding.Place.StartLine < filled.Line ? finding.Place.StartLine : finding.Place.StartLine - filled.Count))
            .Select(one => (one.Finding, one.Line, Head: items.HeadOf(one.Line)))
            .Where(one => !items.HasDoubt(one.Head, one.Line))
            .DistinctBy(one => (one.Head, one.Finding.Rule.Id))
            .ToList();
        lines.InsertBefore(marks.GroupBy(mark => mark.Head).ToDictionary(item => item.Key, item => (Action)(() =>
        {
            foreach (var (finding, line, head) in item)
            {
                string words = items.WordsOf(line, head);
                lines.Doubt(items.IndentOf(head), Doubt(finding.Rule.Id, finding.Text, words), places.PlaceOf(words));
            }
        })));
    }

    private static DraftDoubt Doubt(string rule, FindingText text, string words) =>
        new(new FindingText($"'check' reports {rule} here: {text.English}", $"check 在此处报告 {rule}：{text.Chinese}")) { Words = words.Length > 0 ? [words] : [] };
}
