using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>What is doubtful about a number of a notice: numbers before it that are nowhere, signs that are lost or doubled, and others that do not follow.</summary>
internal static class NumberDoubts
{
    private const int MostShown = 40;
    private const string Dots = ".．﹒·•・、";

    /// <summary>The doubts of a number.</summary>
    /// <param name="node">The number.</param>
    /// <param name="text">The notice without its layout.</param>
    public static IEnumerable<DraftDoubt> Of(OutlineNode node, string text)
    {
        OutlineMarker marker = node.Marker;
        string written = text.Substring(marker.At, marker.Length);
        if (marker.Series == OutlineSeries.TitleLine)
        {
            if (marker.Number == 1)
            {
                yield return Doubt(
                    text.Substring(marker.At, node.OwnEnd - marker.At),
                    "This heading has no number: that it is one was guessed, here and at all such lines that follow, because each is a short line of its own before an item.",
                    "此标题没有编号：因其为各项之前单独成行的短句，推测为标题，其后同类各行亦同。",
                    "They are headings.",
                    "确为标题。");
            }
        }
        else if (marker.Length == 0)
        {
            yield return Doubt(
                text.Substring(marker.At, (node.IsLeaf ? node.End : node.OwnEnd) - marker.At),
                "This heading has no number: that it is one follows from the numbers, which begin anew behind it.",
                "此标题没有编号：因其后编号重新开始，故作为标题。",
                "It is a heading beside the others.",
                "确为与其他标题并列的标题。");
        }

        if (node.Before.Count > 0)
        {
            string early = text.Substring(node.Before[0].At, node.Before[0].Length);
            yield return Doubt(
                early,
                $"“{early}” begins a line before {written}, the first number that was read: the pieces of the notice may not stand in order.",
                $"“{early}”见于所读首个编号“{written}”之前的行首：通知各段或未按顺序。",
                "It is no number of the plan.",
                "它不是方案的编号。");
        }

        if (node.IsOutOfOrder)
        {
            yield return Doubt(
                written,
                $"{written} does not follow the numbers before it: the pieces of the notice do not stand in order, and this one was left where it stands. See which heading it is of.",
                $"“{written}”与其前的编号不相接续：通知各段未按顺序，此处按所在位置写入。请核对所属标题。",
                "It stands where it belongs.",
                "位置无误。");
        }

        if (node.LeftOut > 0)
        {
            yield return LeftOut(node, written, text);
        }

        if (marker.IsLoose)
        {
            yield return Doubt(
                written,
                $"The number {written} has no sign behind it: that something begins here follows from the count.",
                $"编号“{written}”之后没有标点，系据顺序推定此处另起一项。",
                "Something begins here, and this is its number.",
                "此处确实另起一项，此即其编号。");
        }

        if (written.Length > 2 && Dots.IndexOf(written[written.Length - 1]) >= 0 && Dots.IndexOf(written[written.Length - 2]) >= 0)
        {
            yield return Doubt(
                written,
                $"The number {written} has a sign too many behind it.",
                $"编号“{written}”之后多一个标点。",
                "The notice writes its number so.",
                "通知中的编号即如此书写。");
        }

        if (node.BeginsAnew)
        {
            yield return Doubt(
                written,
                "The numbers begin anew here: this may be another plan, of its own.",
                "编号自此重新开始，可能是另一份方案。",
                "It is of this plan. (Of another plan: take it away from here on, and draft that from its own text.)",
                "仍属本方案。（如属另一份方案，请自此删去，并另取其文本草拟。）");
        }

        if (node.BeginsRun)
        {
            yield return Doubt(
                written,
                $"The numbers begin anew with {written}, and no heading stands before it: one may be lost.",
                $"编号自“{written}”重新开始，而其前没有标题，标题或有缺漏。",
                "It goes on under the same heading.",
                "仍属同一标题之下。");
        }

        if (node.HasRestarted && node.Children[0].Marker.Series == OutlineSeries.Restarted)
        {
            OutlineNode first = node.Children[0];
            yield return Doubt(
                text.Substring(first.Marker.At, Math.Min(first.End - first.Marker.At, MostShown)),
                $"The numbers begin anew below {written}, and go on behind that: what stands there was taken for a list under it.",
                $"“{written}”之下编号重新开始，其后又接续前号：所列各项被当作其下的内容。",
                "The list stands under it.",
                "所列各项确在其下。");
        }

        foreach (OutlineMarker misplaced in node.Misplaced.Take(1))
        {
            string number = text.Substring(misplaced.At, misplaced.Length);
            yield return Doubt(
                number,
                $"“{number}” stands in these words, and does not follow the numbers before it. See whether something else begins there.",
                $"此处文字中有“{number}”，与其前的编号不相接续。请核对是否另起一项。",
                "Nothing begins there: it is of these words.",
                "并未另起一项，属于此处文字。");
        }
    }

    private static DraftDoubt LeftOut(OutlineNode node, string written, string text)
    {
        int left = node.LeftOut;
        string numbers = left == 1 ? "a number is" : FormattableString.Invariant($"{left} numbers are");
        if (node.Elsewhere.Count > 0)
        {
            string other = text.Substring(node.Elsewhere[0].At, node.Elsewhere[0].Length);
            return Doubt(
                other,
                $"Before {written}, {numbers} left out, and “{other}” begins a line elsewhere: the pieces of the notice may not stand in order.",
                FormattableString.Invariant($"“{written}”之前缺 {left} 个编号，而“{other}”见于别处行首：通知各段或未按顺序。"),
                $"“{other}” is another number, and nothing is lost.",
                $"“{other}”是别的编号，没有缺漏。");
        }

        return Doubt(
            written,
            $"Before {written}, {numbers} left out: something may be lost.",
            FormattableString.Invariant($"“{written}”之前缺 {left} 个编号，或有缺漏。"),
            "Nothing is lost: the notice leaves the number out.",
            "没有缺漏：通知自身跳过了编号。");
    }

    private static DraftDoubt Doubt(string words, string english, string chinese, string asDrafted, string asDraftedChinese) => new(new FindingText(english, chinese))
    {
        Words = [words],
        Readings = [DoubtReading.AsDrafted(asDrafted, asDraftedChinese)],
    };
}
