using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Drafting;

/// <summary>What is doubtful about a task of a notice that was captured in disorder.</summary>
internal static class SlotDoubts
{
    /// <summary>The doubts.</summary>
    /// <param name="pieces">What the notice has of the task.</param>
    /// <param name="attestation">How well it preserves it.</param>
    /// <param name="clause">The clause that the draft gives it; null for none.</param>
    /// <param name="quotes">The texts that the draft gives it.</param>
    /// <param name="dispute">The task behind whose number the clause stands; null where nothing contradicts.</param>
    public static IReadOnlyList<DraftDoubt> Of(SlotPieces pieces, SlotAttestation attestation, string? clause, IReadOnlyList<string> quotes, ClauseDispute? dispute) =>
        [.. clause is null ? [] : OfClause(pieces, clause, quotes.Count > 0, dispute), .. OfAdjacency(pieces, clause, quotes), .. OfText(pieces, attestation, quotes)];

    private static IEnumerable<DraftDoubt> OfClause(SlotPieces pieces, string clause, bool hasText, ClauseDispute? dispute)
    {
        if (dispute is { } task)
        {
            yield return Disputed(
                clause,
                hasText,
                FormattableString.Invariant($"The words after the clause tie it to this task, but it comes after the number of task {task.Section}.{task.Number}, which {(task.HasOwn ? "fits its agencies better" : "has no clause then")}: {clause}"),
                FormattableString.Invariant($"后文将此责任条款归于本任务，而其位于任务 {task.Section}.{task.Number} 的序号之后，后者{(task.HasOwn ? "与其所列部门更为相关" : "因此没有责任条款")}：{clause}"));
        }

        if (pieces.ClauseOfOther is { } other)
        {
            yield return Disputed(
                clause,
                hasText,
                FormattableString.Invariant($"The words after the clause may also belong to section {other.Section}, and the clause then to task {other.Section}.{other.Number}: {clause}"),
                FormattableString.Invariant($"责任条款之后的文字也可能属于章节 {other.Section}，如是则此责任条款属于任务 {other.Section}.{other.Number}：{clause}"));
        }

        if (pieces.Clauses.Count > 1)
        {
            string another = pieces.Clauses[1];
            yield return new DraftDoubt(new FindingText($"The words that follow tie another clause to this task, too: {another}", $"后文也将另一责任条款归于本任务：{another}"))
            {
                Words = [another],
                Readings =
                [
                    DoubtReading.AsDrafted("The clause in the draft belongs to this task.", "草稿所列责任条款属于本任务。"),
                    new DoubtReading(new FindingText("The other clause belongs to this task.", "另一责任条款属于本任务。"), [DoubtChange.ClauseOf(another)]),
                ],
            };
        }
    }

    // Without its clause, a task of which there is no text would be nothing but a number.
    private static DraftDoubt Disputed(string clause, bool hasText, string english, string chinese) => new(new FindingText(english, chinese))
    {
        Words = [clause],
        Readings =
        [
            DoubtReading.AsDrafted("The clause belongs to this task.", "责任条款属于本任务。"),
            .. hasText ? [new DoubtReading(new FindingText("It belongs to the other task, and this task's clause is lost.", "责任条款属于另一任务，本任务的已佚失。"), [DoubtChange.ClauseOf(null)])] : Array.Empty<DoubtReading>(),
        ],
    };

    private static IEnumerable<DraftDoubt> OfAdjacency(SlotPieces pieces, string? clause, IReadOnlyList<string> quotes)
    {
        if (pieces.IsClauseAdjacentOnly)
        {
            yield return new DraftDoubt(new FindingText("The clause is next to this text, but nothing that follows says which task it belongs to.", "责任条款仅与此文相邻，后文未能证明其归属。"))
            {
                Words = clause is null ? [] : [clause],
                Readings =
                [
                    DoubtReading.AsDrafted("The clause belongs to this task.", "责任条款属于本任务。"),
                    .. quotes.Count == 0 ? Array.Empty<DoubtReading>() : [new DoubtReading(new FindingText("It belongs to another task, and this task's clause is lost.", "责任条款属于其他任务，本任务的已佚失。"), [DoubtChange.ClauseOf(null)])],
                ],
            };
        }
    }

    private static IEnumerable<DraftDoubt> OfText(SlotPieces pieces, SlotAttestation attestation, IReadOnlyList<string> quotes)
    {
        if (pieces.Whole is null && pieces.IsDivided)
        {
            yield return Ends(quotes, "The boundary between this text and another is a guess.", "此文与另一段文字的分界为推测。");
        }

        if (pieces.IsOpenEnded)
        {
            yield return Ends(quotes, "Nothing that follows shows where this text ends.", "后文未能说明此文在何处结束。");
        }

        if (pieces.OtherSection > 0)
        {
            int other = pieces.OtherSection;
            yield return new DraftDoubt(new FindingText($"May also belong to section {other}: the notice is not in order here.", $"也可能属于章节 {other}：通知此处次序混乱。"))
            {
                Readings = [DoubtReading.AsDrafted($"It belongs to the section in which it is. (If it belongs to section {other}: move its words to the task of the same number there.)", $"属于所在章节。（如属章节 {other}，请将其文字移到该章节编号相同的任务。）")],
            };
        }

        if (attestation is SlotAttestation.Lost or SlotAttestation.ClauseOnly)
        {
            yield return new DraftDoubt(new FindingText("The text was not found in the notice; its number was inferred from the order.", "通知中未见正文，序号据顺序推定。"))
            {
                Readings = [DoubtReading.AsDrafted("The text is lost.", "正文已佚失。")],
            };
        }
    }

    private static DraftDoubt Ends(IReadOnlyList<string> quotes, string english, string chinese) => new(new FindingText(english, chinese))
    {
        Words = [.. quotes],
        Readings = [DoubtReading.AsDrafted("It ends where the draft ends it.", "如草稿所示。")],
    };
}
