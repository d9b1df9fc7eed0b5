namespace FujianPlan.Authoring.Vocabulary;

/// <summary>How well the source preserves a slot. The values are those of the library's <c>Attestation</c>.</summary>
public enum SlotAttestation
{
    /// <summary>Nothing of it stands but its place in the sequence.</summary>
    Lost = 0,

    /// <summary>Marker, text, clause and what follows stand in one run.</summary>
    Whole = 1,

    /// <summary>Text and clause stand, in more than one run; what follows the clause ties it to the slot.</summary>
    ClauseBySuccessor = 2,

    /// <summary>Text stands, no clause.</summary>
    TextOnly = 3,

    /// <summary>A clause stands, no text.</summary>
    ClauseOnly = 4,
}
