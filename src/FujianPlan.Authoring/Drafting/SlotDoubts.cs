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
    /// <param name="beside">The task behind whose number the clause stands, if that has none then; null where nothing contradicts.</param>
    public static IReadOnlyList<DraftDoubt> Of(SlotPieces pieces, SlotAttestation attestation, string? clause, IReadOnlyList<string> quotes, (int Section, int Number)? beside)
    {
        List<DraftDoubt> doubts = [];
        if (beside is { } task && clause is not null)
        {
            doubts.Add(new DraftDoubt(new FindingText(
                FormattableString.Invariant($"What follows the clause ties it to this task, and it stands behind the number of task {task.Section}.{task.Number}, which has none then: {clause}"),
                FormattableString.Invariant($"后文将此责任分工归于本任务，而其位于任务 {task.Section}.{task.Number} 的编号之后，后者因此没有责任分工：{clause}")))
            {
                Words = [clause],
                Readings =
                [
                    DoubtReading.AsDrafted("The clause is this task's.", "责任分工属于本任务。"),
                    new DoubtReading(new FindingText("It is the other's, and this task's clause is lost.", "责任分工属于另一任务，本任务的已佚失。"), [DoubtChange.ClauseOf(null)]),
                ],
            });
        }

        if (pieces.Clauses.Count > 1)
        {
            string other = pieces.Clauses[1];
            doubts.Add(new DraftDoubt(new FindingText($"What follows ties another clause to this task, too: {other}", $"后文亦将另一责任分工归于本任务：{other}"))
            {
                Words = [other],
                Readings =
                [
                    DoubtReading.AsDrafted("The clause that the draft has is this task's.", "草稿所列责任分工属于本任务。"),
                    new DoubtReading(new FindingText("The other clause is this task's.", "另一责任分工属于本任务。"), [DoubtChange.ClauseOf(other)]),
                ],
            });
        }

        if (pieces.IsClauseAdjacentOnly)
        {
            doubts.Add(new DraftDoubt(new FindingText("The clause stands beside this text; nothing that follows says whose it is.", "责任分工仅与此文相邻，后文未能证明其归属。"))
            {
                Words = clause is null ? [] : [clause],
                Readings =
                [
                    DoubtReading.AsDrafted("The clause is this task's.", "责任分工属于本任务。"),
                    .. quotes.Count == 0 ? Array.Empty<DoubtReading>() : [new DoubtReading(new FindingText("It is another's, and this task's clause is lost.", "责任分工属于他项任务，本任务的已佚失。"), [DoubtChange.ClauseOf(null)])],
                ],
            });
        }

        if (pieces.Whole is null && pieces.IsDivided)
        {
            doubts.Add(new DraftDoubt(new FindingText("Where this text ends and another begins was guessed.", "此文与他文的分界系推测。"))
            {
                Words = [.. quotes],
                Readings = [DoubtReading.AsDrafted("It ends where the draft ends it.", "如草稿所示。")],
            });
        }

        if (pieces.IsOpenEnded)
        {
            doubts.Add(new DraftDoubt(new FindingText("Nothing that follows says where this text ends.", "后文未能说明此文止于何处。"))
            {
                Words = [.. quotes],
                Readings = [DoubtReading.AsDrafted("It ends where the draft ends it.", "如草稿所示。")],
            });
        }

        if (pieces.OtherSection > 0)
        {
            int other = pieces.OtherSection;
            doubts.Add(new DraftDoubt(new FindingText($"May as well be of section {other}: the notice is in disorder here.", $"亦可能属于章节 {other}：通知此处次序混乱。"))
            {
                Readings = [DoubtReading.AsDrafted($"It is of the section in which it stands. (Of section {other}: take its words there, to the task of the same number.)", $"属于所在章节。（如属章节 {other}，请将其文字移至该章节同号任务。）")],
            });
        }

        if (attestation is SlotAttestation.Lost or SlotAttestation.ClauseOnly)
        {
            doubts.Add(new DraftDoubt(new FindingText("The text is nowhere in the notice; the number follows from order.", "通知中未见正文，序号据顺序推定。"))
            {
                Readings = [DoubtReading.AsDrafted("The text is lost.", "正文已佚失。")],
            });
        }

        return doubts;
    }
}
