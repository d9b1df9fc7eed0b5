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
                    "This line without a number was read as a heading, here and in all such later lines, because each is a short separate line before an item.",
                    "此行没有序号：因其是各项之前单独成行的短句，故作为标题；其后同类各行也如此处理。",
                    "They are headings.",
                    "确为标题。");
            }
        }
        else if (marker.Length == 0)
        {
            yield return Doubt(
                text.Substring(marker.At, (node.IsLeaf ? node.End : node.OwnEnd) - marker.At),
                "This line without a number was read as a heading because the numbers restart after it.",
                "此行没有序号：因其后序号重新开始，故作为标题。",
                "It is a heading at the same level as the others.",
                "确为与其他标题并列的标题。");
        }

        if (node.Before.Count > 0)
        {
            string early = text.Substring(node.Before[0].At, node.Before[0].Length);
            yield return Doubt(
                early,
                $"“{early}” begins a line before {written}, the first number that was read: the pieces of the notice may not be in order.",
                $"“{early}”见于所读首个序号“{written}”之前的行首：通知各段可能未按顺序。",
                "It is not a number of the plan.",
                "它不是方案的编号。");
        }

        if (node.IsOutOfOrder)
        {
            yield return Doubt(
                written,
                $"{written} does not follow the numbers before it: the pieces of the notice are not in order, and this one was left where it is. Check which heading it belongs to.",
                $"序号“{written}”与其前的序号不连续：通知各段未按顺序，此处按所在位置写入。请核对所属标题。",
                "It is where it belongs.",
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
                $"The number {written} has no punctuation mark after it: from the count, a new item begins here.",
                $"序号“{written}”之后没有标点，根据顺序推定此处另起一项。",
                "An item begins here, and this is its number.",
                "此处确实另起一项，这就是其序号。");
        }

        if (written.Length > 2 && Dots.IndexOf(written[written.Length - 1]) >= 0 && Dots.IndexOf(written[written.Length - 2]) >= 0)
        {
            yield return Doubt(
                written,
                $"The number {written} has an extra punctuation mark after it.",
                $"序号“{written}”之后多一个标点。",
                "The notice writes the number like this.",
                "通知中的序号就是这样写的。");
        }

        if (node.BeginsAnew)
        {
            yield return Doubt(
                written,
                "The numbers restart here: this may be a separate plan.",
                "序号自此重新开始，可能是另一份方案。",
                "It belongs to this plan. (If it is another plan: delete everything from here on, and draft that plan from its own text.)",
                "仍属本方案。（如属另一份方案，请自此删去，并另取其文本草拟。）");
        }

        if (node.BeginsRun)
        {
            yield return Doubt(
                written,
                $"The numbers restart with {written}, but there is no heading before it: a heading may be lost.",
                $"序号自“{written}”重新开始，而其前没有标题：标题可能缺漏。",
                "It continues under the same heading.",
                "仍属同一标题之下。");
        }

        if (node.HasRestarted && node.Children[0].Marker.Series == OutlineSeries.Restarted)
        {
            OutlineNode first = node.Children[0];
            yield return Doubt(
                text.Substring(first.Marker.At, Math.Min(first.End - first.Marker.At, MostShown)),
                $"The numbers restart below {written} and continue after that: the items there were read as a list under it.",
                $"“{written}”之下序号重新开始，其后又接续原来的序号：所列各项被当作其下的内容。",
                "The list belongs under it.",
                "所列各项确在其下。");
        }

        foreach (OutlineMarker misplaced in node.Misplaced.Take(1))
        {
            string number = text.Substring(misplaced.At, misplaced.Length);
            yield return Doubt(
                number,
                $"“{number}” is in these words but does not follow the numbers before it. Check whether another item begins there.",
                $"此处文字中有“{number}”，与其前的序号不连续。请核对是否另起一项。",
                "No item begins there: it is part of these words.",
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
                $"Before {written}, {numbers} missing, and “{other}” begins a line elsewhere: the pieces of the notice may not be in order.",
                FormattableString.Invariant($"“{written}”之前缺 {left} 个序号，而“{other}”见于别处行首：通知各段可能未按顺序。"),
                $"“{other}” is another number, and nothing is lost.",
                $"“{other}”是另外的序号，没有缺漏。");
        }

        // A source that stands in order has no entry without words in it: that something is lost is noted where it was.
        DoubtReading lost = new(
            new FindingText("It is lost: the notice had something here, and nobody has it any more.", "已佚失：通知此处原有内容，而已无处可寻。"),
            [new DoubtChange("note", FormattableString.Invariant($"来源文件在“{written}”之前缺 {left} 个序号，所缺内容已佚失。"))]);
        DraftDoubt doubt = Doubt(
            written,
            $"Before {written}, {numbers} missing: something may be lost.",
            FormattableString.Invariant($"“{written}”之前缺 {left} 个序号，可能有缺漏。"),
            "Nothing is lost: the notice itself skips the number.",
            "没有缺漏：通知本身跳过了序号。");
        return doubt with { Readings = [.. doubt.Readings, lost] };
    }

    private static DraftDoubt Doubt(string words, string english, string chinese, string asDrafted, string asDraftedChinese) => new(new FindingText(english, chinese))
    {
        Words = [words],
        Readings = [DoubtReading.AsDrafted(asDrafted, asDraftedChinese)],
    };
}
