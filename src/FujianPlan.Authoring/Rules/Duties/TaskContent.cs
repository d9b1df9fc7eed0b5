using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Rules.Duties;

/// <summary>What there is of a task, to be held against what it is said to be.</summary>
/// <param name="Attestation">What it is said to be.</param>
/// <param name="HasText">Whether a quote of its text stands there.</param>
/// <param name="HasClause">Whether its clause does.</param>
/// <param name="HasDuties">Whether duties do.</param>
/// <param name="HasGaps">Whether its text is said to break off, or does between quotes.</param>
/// <param name="IsClauseElsewhere">Whether a clause of what it stands under, or of its measures, says who does what, so that it needs none of its own.</param>
internal readonly record struct TaskContent(
    SlotAttestation Attestation, bool HasText, bool HasClause, bool HasDuties, bool HasGaps, bool IsClauseElsewhere)
{
    /// <summary>The attestations that would fit.</summary>
    internal IReadOnlyList<SlotAttestation> Fitting => (HasText, HasClause, HasGaps) switch
    {
        (true, true, false) => [SlotAttestation.Whole, SlotAttestation.ClauseBySuccessor],
        (true, true, true) => [SlotAttestation.ClauseBySuccessor],
        (true, false, false) when IsClauseElsewhere => [SlotAttestation.Whole, SlotAttestation.TextOnly],
        (true, false, _) => [SlotAttestation.TextOnly],
        (false, true, _) => [SlotAttestation.ClauseOnly],
        (false, false, _) => [SlotAttestation.Lost],
    };

    internal static TaskContent Of(OutlineItem item)
    {
        var task = (TaskNode)item.Node;
        int quotes = task.Text?.Items.Count ?? 0;
        return new TaskContent(
            DocumentWords.Attestation(task.Attestation?.Value),
            quotes > 0,
            task.Clause is not null,
            task.Duties is { Items.Count: > 0 },
            quotes > 1 || task.Gaps is { Items.Count: > 0 },
            item.Part?.Clause is not null
                || item.Section?.Clause is not null
                || (item.Level == OutlineLevel.Measure ? item.Task?.Clause is not null : task.Measures is { Items.Count: > 0 }));
    }
}
