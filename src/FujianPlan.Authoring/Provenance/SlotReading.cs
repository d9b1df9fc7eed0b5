using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Identity;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Provenance;

/// <summary>What the source itself says of one slot.</summary>
/// <param name="Task">The slot, as the plan has it.</param>
/// <param name="Section">Its section's number.</param>
/// <param name="Number">Its ordinal.</param>
/// <param name="Quotes">Where each quote stands; null for one that stands nowhere.</param>
/// <param name="MarkerStands">Whether the slot's marker stands before the first quote.</param>
/// <param name="TextMeetsWhatFollows">Whether the last quote runs on into the slot's clause, or into the next slot.</param>
/// <param name="IsOneRun">Whether marker, text, clause and what follows stand in one run.</param>
/// <param name="Clause">Where the plan's clause stands, tied to this slot; null where it is not.</param>
/// <param name="Evidence">What ties it.</param>
/// <param name="EvidenceSpan">The words that tie it; empty at the end of the text.</param>
/// <param name="ClausesBeforeSuccessor">
/// The clauses that the source sets directly before what follows this slot, each once.
/// </param>
/// <param name="QuotesAreInOrder">Whether its quotes can stand in the source in their order.</param>
/// <param name="QuoteThatRunsOn">The first quote that always runs on into the next one in the source; -1 for none.</param>
/// <param name="Parent">The number of the task that it is a measure of; 0 where it is a task.</param>
public sealed record SlotReading(
    TaskNode Task,
    int Section,
    int Number,
    IReadOnlyList<SourceSpan?> Quotes,
    bool MarkerStands,
    bool TextMeetsWhatFollows,
    bool IsOneRun,
    SourceSpan? Clause,
    ClauseEvidence Evidence,
    SourceSpan EvidenceSpan,
    IReadOnlyList<SourceSpan> ClausesBeforeSuccessor,
    bool QuotesAreInOrder,
    int QuoteThatRunsOn,
    int Parent = 0)
{
    /// <summary>Its code: <c>2.1</c>, and of a measure <c>2.1.3</c>.</summary>
    public string Code => Parent == 0 ? TaskCode.Of(Section, Number) : TaskCode.Of(Section, Parent, Number);

    /// <summary>Its value, as that of the enum.</summary>
    public int Value => Parent == 0 ? TaskCode.Value(Section, Number) : TaskCode.Value(Section, Parent, Number);

    /// <summary>The attestation that the source bears out.</summary>
    public SlotAttestation Attestation
    {
        get
        {
            bool hasText = Quotes.Count > 0 && AllQuotesStand;
            if (hasText && Clause is not null)
            {
                return IsOneRun ? SlotAttestation.Whole : SlotAttestation.ClauseBySuccessor;
            }

            return hasText ? SlotAttestation.TextOnly : Clause is not null ? SlotAttestation.ClauseOnly : SlotAttestation.Lost;
        }
    }

    /// <summary>Whether each quote stands in the source; true where there is none.</summary>
    public bool AllQuotesStand
    {
        get
        {
            for (int i = 0; i < Quotes.Count; i++)
            {
                if (Quotes[i] is null)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Whether the text breaks off before its first quote.</summary>
    public bool GapBefore => Quotes.Count > 0 && !MarkerStands;

    /// <summary>Whether the text breaks off after its last quote.</summary>
    public bool GapAfter => Quotes.Count > 0 && !TextMeetsWhatFollows;
}
