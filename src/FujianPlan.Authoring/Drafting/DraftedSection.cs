namespace FujianPlan.Authoring.Drafting;

/// <summary>A section, as far as a notice has it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Title">Its heading, without the number; null where that is lost.</param>
/// <param name="Slots">Its tasks, from 1 without a hole; those that are lost are among them.</param>
public sealed record DraftedSection(int Number, string? Title, IReadOnlyList<DraftedSlot> Slots);
