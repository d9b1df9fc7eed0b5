using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Drafting;

/// <summary>A task, as far as a notice has it.</summary>
/// <param name="Number">Its number in its section, from 1.</param>
/// <param name="Quotes">What the notice says of it, verbatim; words are lost between one and the next.</param>
/// <param name="HasGapBefore">Whether words are lost before the first quote, or may be.</param>
/// <param name="HasGapAfter">Whether words are lost after the last quote, or may be.</param>
/// <param name="Clause">Who does it, verbatim; null where that is lost.</param>
/// <param name="Attestation">How well the notice preserves it.</param>
/// <param name="Doubts">What an editor has to decide.</param>
public sealed record DraftedSlot(
    int Number,
    EquatableArray<string> Quotes,
    bool HasGapBefore,
    bool HasGapAfter,
    string? Clause,
    SlotAttestation Attestation,
    IReadOnlyList<DraftDoubt> Doubts);

/// <summary>A section, as far as a notice has it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Title">Its heading, without the number; null where that is lost.</param>
/// <param name="Slots">Its tasks, from 1 without a hole; those that are lost are among them.</param>
public sealed record DraftedSection(int Number, string? Title, IReadOnlyList<DraftedSlot> Slots);
