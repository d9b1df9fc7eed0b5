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
                FormattableString.Invariant($"What follows the clause ties it to this task, and it stands behind the number of task {task.Section}.{task.Number}, which {(task.HasOwn ? "has more words of its names" : "has none then")}: {clause}"),
                FormattableString.Invariant($"后文将此责任分工归于本任务，而其位于任务 {task.Section}.{task.Number} 的编号之后，后者{(task.HasOwn ? "与其所列部门更为相关" : "因此没有责任分工")}：{clause}"));
        }

        if (pieces.ClauseOfOther is { } other)
        {
            yield return Disputed(
                clause,
                hasText,
                FormattableString.Invariant($"What follows the clause may as well be of section {other.Section}, and the clause then of task {other.Section}.{other.Number}: {clause}"),
                FormattableString.Invariant($"责任分工之后的文字亦可能属于章节 {other.Section}，如是则此责任分工属于任务 {other.Section}.{other.Number}：{clause}"));
        }

        if (pieces.Clauses.Count > 1)
        {
            string another = pieces.Clauses[1];
            yield return new DraftDoubt(new FindingText($"What follows ties another clause to this task, too: {another}", $"后文亦将另一责任分工归于本任务：{another}"))
            {
                Words = [another],
                Readings =
                [
                    DoubtReading.AsDrafted("The clause that the draft has is this task's.", "草稿所列责任分工属于本任务。"),
                    new DoubtReading(new FindingText("The other clause is this task's.", "另一责任分工属于本任务。"), [DoubtChange.ClauseOf(another)]),
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
            DoubtReading.AsDrafted("The clause is this task's.", "责任分工属于本任务。"),
            .. hasText ? [new DoubtReading(new FindingText("It is the other's, and this task's clause is lost.", "责任分工属于另一任务，本任务的已佚失。"), [DoubtChange.ClauseOf(null)])] : Array.Empty<DoubtReading>(),
        ],
    };

    private static IEnumerable<DraftDoubt> OfAdjacency(SlotPieces pieces, string? clause, IReadOnlyList<string> quotes)
    {
        if (pieces.IsClauseAdjacentOnly)
        {
            yield return new DraftDoubt(new FindingText("The clause stands beside this text; nothing that follows says whose it is.", "责任分工仅与此文相邻，后文未能证明其归属。"))
            {
                Words = clause is null ? [] : [clause],
                Readings =
                [
                    DoubtReading.AsDrafted("The clause is this task's.", "责任分工属于本任务。"),
                    .. quotes.Count == 0 ? Array.Empty<DoubtReading>() : [new DoubtReading(new FindingText("It is another's, and this task's clause is lost.", "责任分工属于他项任务，本任务的已佚失。"), [DoubtChange.ClauseOf(null)])],
                ],
            };
        }
    }

    private static IEnumerable<DraftDoubt> OfText(SlotPieces pieces, SlotAttestation attestation, IReadOnlyList<string> quotes)
    {
        if (pieces.Whole is null && pieces.IsDivided)
        {
            yield return Ends(quotes, "Where this text ends and another begins was guessed.", "此文与他文的分界系推测。");
        }

        if (pieces.IsOpenEnded)
        {
            yield return Ends(quotes, "Nothing that follows says where this text ends.", "后文未能说明此文止于何处。");
        }

        if (pieces.OtherSection > 0)
        {
            int other = pieces.OtherSection;
            yield return new DraftDoubt(new FindingText($"May as well be of section {other}: the notice is in disorder here.", $"亦可能属于章节 {other}：通知此处次序混乱。"))
            {
                Readings = [DoubtReading.AsDrafted($"It is of the section in which it stands. (Of section {other}: take its words there, to the task of the same number.)", $"属于所在章节。（如属章节 {other}，请将其文字移至该章节同号任务。）")],
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
