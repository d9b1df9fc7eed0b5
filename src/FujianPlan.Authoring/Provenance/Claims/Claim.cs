using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Provenance.Claims;

/// <summary>Words of the plan that have to have words of the source for themselves.</summary>
/// <param name="kind">What they are.</param>
/// <param name="slot">The slot that they are of; -1 where they are of none.</param>
/// <param name="words">The words.</param>
/// <param name="phrase">The phrase that they are looked for by.</param>
internal sealed class Claim(ClaimKind kind, int slot, Located<string> words, int phrase)
{
    /// <summary>What claims.</summary>
    public ClaimKind Kind { get; } = kind;

    /// <summary>The slot, by its place in the plan; -1 for none.</summary>
    public int Slot { get; } = slot;

    /// <summary>The words.</summary>
    public Located<string> Words { get; } = words;

    /// <summary>The phrase that they are looked for by.</summary>
    public int Phrase { get; } = phrase;

    /// <summary>Whether they are a copy of a clause that nothing ties to a task, or of a text's sentence without its marker.</summary>
    public bool IsLooseCopy { get; init; }

    /// <summary>The first place that is theirs; null before there is one.</summary>
    public int? Place { get; set; }
}

/// <summary>What claims words of a source.</summary>
internal enum ClaimKind
{
    /// <summary>The heading of a section.</summary>
    Heading,

    /// <summary>The clause of a task.</summary>
    Clause,

    /// <summary>A quote of a task's text.</summary>
    Quote,

    /// <summary>What the plan quotes of the notice around it.</summary>
    Notice,
}

/// <summary>Words of the source that a plan claims more often than they stand there.</summary>
/// <param name="Words">The words of the plan that have none of the source for themselves.</param>
/// <param name="Other">Those that have them.</param>
/// <param name="OtherKind">What those are.</param>
/// <param name="IsSameTask">Whether both are of one task.</param>
internal sealed record ClaimedTwice(Located<string> Words, Located<string> Other, ClaimKind OtherKind, bool IsSameTask);
