using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>A part, a section, a task or a measure of a draft, with what stands under it.</summary>
/// <param name="level">Which of them.</param>
internal sealed class OutlineEntry(OutlineLevel level)
{
    /// <summary>Which of them.</summary>
    public OutlineLevel Level { get; } = level;

    /// <summary>Its number among those that it stands with, from 1; of a section through the whole plan, of a part 0.</summary>
    public int Number { get; set; }

    /// <summary>What the notice has before it, verbatim; null where it has nothing.</summary>
    public string? Marker { get; set; }

    /// <summary>Whether the marker does not follow from those before it, so that the draft states it.</summary>
    public bool StatesMarker { get; set; }

    /// <summary>The heading, verbatim; null of a task, and where the notice has none.</summary>
    public string? Title { get; set; }

    /// <summary>Its words, verbatim; empty where it has none.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>Its clause, verbatim; null where it has none.</summary>
    public string? Clause { get; set; }

    /// <summary>Whether it was guessed that the clause is one, where it ends, or what it means.</summary>
    public bool IsClauseGuessed { get; set; }

    /// <summary>Whether its clause is a bracket in a line of its own.</summary>
    public bool HasClauseInOwnLine { get; set; }

    /// <summary>The words of its deadline, where no clause states one; null where they state none.</summary>
    public string? DeadlineOfText { get; set; }

    /// <summary>What stands under it, in order.</summary>
    public List<OutlineEntry> Entries { get; } = [];

    /// <summary>What an editor has to decide.</summary>
    public List<DraftDoubt> Doubts { get; } = [];

    /// <summary>Where it begins in the notice without its layout.</summary>
    public int At { get; set; }

    /// <summary>It, and all that stands under it, in order.</summary>
    public IEnumerable<OutlineEntry> All => Entries.SelectMany(entry => entry.All).Prepend(this);

    /// <summary>Its path, as a code says it: 2.1.3; empty for a part.</summary>
    public string Code { get; set; } = string.Empty;
}
