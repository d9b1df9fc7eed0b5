namespace FujianPlan.Runtime;

/// <summary>How well the source document preserves a task. Derived from the source, and checked against it on every build.</summary>
public enum Attestation
{
    /// <summary>Nothing of it stands but its place in the sequence.</summary>
    Lost = 0,

    /// <summary>Marker, text, clause and what follows stand in one run.</summary>
    Whole = 1,

    /// <summary>Text and clause stand, but not in one run; what follows the clause ties it to the task.</summary>
    ClauseBySuccessor = 2,

    /// <summary>Text stands, with no clause: a shuffled source has lost it; a source in order never had one.</summary>
    TextOnly = 3,

    /// <summary>A clause stands; the text is lost.</summary>
    ClauseOnly = 4,
}
