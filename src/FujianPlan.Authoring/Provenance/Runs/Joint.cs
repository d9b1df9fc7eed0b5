namespace FujianPlan.Authoring.Provenance.Runs;

/// <summary>Words that tell where the text of one task may end and that of another begin.</summary>
/// <param name="Start">Where they stand in the flat text.</param>
/// <param name="End">Where they end.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Phrase">The phrase that they were found by.</param>
internal readonly record struct Joint(int Start, int End, JointKind Kind, int Phrase);
