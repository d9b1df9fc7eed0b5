namespace FujianPlan.Tool.Tracing;

/// <summary>What may be wrong between a plan and the software for it; the worse, the greater.</summary>
internal enum TraceFault
{
    /// <summary>A task that is in force, and whose text is known, has no software.</summary>
    Missing,

    /// <summary>Software says that it implements what is no task of the plan.</summary>
    Unknown,
}
