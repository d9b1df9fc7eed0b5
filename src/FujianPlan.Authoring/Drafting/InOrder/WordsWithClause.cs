namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>Words of a notice, and the clause that they end with.</summary>
/// <param name="Start">Where the words begin in the notice without its layout.</param>
/// <param name="End">Where they end.</param>
/// <param name="Clause">The clause, verbatim, with a line for each of its labels; null where there is none.</param>
/// <param name="ClauseEnd">Where that ends; where the words end, if there is none.</param>
/// <param name="Kind">How sure it is that it is one.</param>
internal readonly record struct WordsWithClause(int Start, int End, string? Clause, int ClauseEnd, ClauseCertainty Kind)
{
    /// <summary>Whether there are no words.</summary>
    public bool IsEmpty => End == Start;
}

/// <summary>How sure it is that words are a clause.</summary>
internal enum ClauseCertainty
{
    /// <summary>It says who does what.</summary>
    Stated,

    /// <summary>It names agencies, and no role.</summary>
    OnlyNames,

    /// <summary>The sentence has no brackets around it.</summary>
    BareSentence,

    /// <summary>Names in it have nothing but a blank between them, and read as one.</summary>
    NamesRunTogether,

    /// <summary>Its bracket is not closed: it may end earlier.</summary>
    NotClosed,
}
