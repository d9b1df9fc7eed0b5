namespace FujianPlan.Authoring.Drafting;

/// <summary>What a notice has of one task, as it is collected.</summary>
internal sealed class SlotPieces
{
    /// <summary>All of its text, between its marker and its clause or the next task; null where that was nowhere seen in one run.</summary>
    public string? Whole { get; set; }

    /// <summary>Whether its clause stood directly behind <see cref="Whole"/>.</summary>
    public bool IsClauseBehind { get; set; }

    /// <summary>What stood behind its marker; null for nothing.</summary>
    public string? Head { get; set; }

    /// <summary>What stood before its clause; null for nothing.</summary>
    public string? Tail { get; set; }

    /// <summary>The clauses that what follows ties to it, each once.</summary>
    public List<string> Clauses { get; } = [];

    /// <summary>Whether where a piece ends was guessed.</summary>
    public bool IsDivided { get; set; }

    /// <summary>Whether nothing followed the clause that tells whose it is.</summary>
    public bool IsClauseAdjacentOnly { get; set; }

    /// <summary>The statement whose clause it has, where that stands behind another task's number; 0 where it does not.</summary>
    public int ClauseBehind { get; set; }

    /// <summary>The task that its clause belongs to just as well, where the section of what follows the clause is in doubt; null where it is not.</summary>
    public (int Section, int Number)? ClauseOfOther { get; set; }

    /// <summary>A section that it may as well be of; 0 for none.</summary>
    public int OtherSection { get; set; }

    /// <summary>Whether it is the last of the notice, and has no clause that would end it.</summary>
    public bool IsOpenEnded { get; set; }
}
