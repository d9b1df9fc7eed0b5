namespace FujianPlan.Runtime;

/// <summary>How well the source document preserves a task. Derived from the source, and checked against it on every build.</summary>
public enum Attestation
{
    /// <summary>Nothing of it is preserved except its place in the sequence.</summary>
    Lost = 0,

    /// <summary>Number, text, clause and the words that follow are in one unbroken run.</summary>
    Whole = 1,

    /// <summary>Text and clause are preserved, but not in one run; the words after the clause tie it to the task.</summary>
    ClauseBySuccessor = 2,

    /// <summary>The text is preserved without a clause: a shuffled source has lost it; a source in order never had one.</summary>
    TextOnly = 3,

    /// <summary>The clause is preserved; the text is lost.</summary>
    ClauseOnly = 4,
}
