using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>What there is of a task, to be held against what it is said to be.</summary>
/// <param name="Attestation">What it is said to be.</param>
/// <param name="HasText">Whether a quote of its text stands there.</param>
/// <param name="HasClause">Whether its clause does.</param>
/// <param name="HasDuties">Whether duties do.</param>
/// <param name="HasGaps">Whether its text is said to break off, or does between quotes.</param>
internal readonly record struct TaskContent(
    SlotAttestation Attestation, bool HasText, bool HasClause, bool HasDuties, bool HasGaps)
{
    /// <summary>The attestations that would fit.</summary>
    internal IReadOnlyList<SlotAttestation> Fitting => (HasText, HasClause, HasGaps) switch
    {
        (true, true, false) => [SlotAttestation.Whole, SlotAttestation.ClauseBySuccessor],
        (true, true, true) => [SlotAttestation.ClauseBySuccessor],
        (true, false, _) => [SlotAttestation.TextOnly],
        (false, true, _) => [SlotAttestation.ClauseOnly],
        (false, false, _) => [SlotAttestation.Lost],
    };

    internal static TaskContent Of(TaskNode task)
    {
        int quotes = task.Text?.Items.Count ?? 0;
        return new TaskContent(
            DocumentWords.Attestation(task.Attestation?.Value),
            quotes > 0,
            task.Clause is not null,
            task.Duties is { Items.Count: > 0 },
            quotes > 1 || task.Gaps is { Items.Count: > 0 });
    }
}
