namespace FujianPlan.Authoring.Provenance.Runs;

/// <summary>What stands at a joint of a source.</summary>
internal enum JointKind
{
    /// <summary>A task's marker and the first sentence of its text.</summary>
    Marker,

    /// <summary>A clause.</summary>
    Clause,

    /// <summary>A section's heading.</summary>
    Heading,
}
