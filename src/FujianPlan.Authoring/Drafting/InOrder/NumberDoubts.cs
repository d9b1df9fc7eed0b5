using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>What is doubtful about a number of a notice: numbers before it that are nowhere, signs that are lost or doubled, and others that do not follow.</summary>
internal static class NumberDoubts
{
    private const string Dots = ".．﹒·•・、";

    /// <summary>The doubts of a number.</summary>
    /// <param name="node">The number.</param>
    /// <param name="text">The notice without its layout.</param>
    public static IEnumerable<FindingText> Of(OutlineNode node, string text)
    {
        OutlineMarker marker = node.Marker;
        string written = text.Substring(marker.At, marker.Length);
        if (node.LeftOut > 0)
        {
            int left = node.LeftOut;
            yield return new FindingText(
                left == 1 ? $"The number before {written} is nowhere in the notice: something may be lost." : FormattableString.Invariant($"{left} numbers before {written} are nowhere in the notice: something may be lost."),
                FormattableString.Invariant($"通知中未见“{written}”之前的 {left} 个编号，或有缺漏。"));
        }

        if (marker.IsLoose)
        {
            yield return new FindingText($"The number {written} has no sign behind it: that something begins here follows from the count.", $"编号“{written}”之后没有标点，系据顺序推定此处另起一项。");
        }

        if (written.Length > 2 && Dots.IndexOf(written[written.Length - 1]) >= 0 && Dots.IndexOf(written[written.Length - 2]) >= 0)
        {
            yield return new FindingText($"The number {written} has a sign too many behind it.", $"编号“{written}”之后多一个标点。");
        }

        if (node.BeginsAnew)
        {
            yield return new FindingText("The numbers begin anew here: this may be another plan, of its own.", "编号自此重新开始，可能是另一份方案。");
        }

        foreach (OutlineMarker misplaced in node.Misplaced.Take(1))
        {
            string number = text.Substring(misplaced.At, misplaced.Length);
            yield return new FindingText($"“{number}” stands in these words, and does not follow the numbers before it. See whether something else begins there.", $"此处文字中有“{number}”，与其前的编号不相接续。请核对是否另起一项。");
        }
    }
}
