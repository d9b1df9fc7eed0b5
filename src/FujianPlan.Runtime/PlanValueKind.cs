namespace FujianPlan.Runtime;

/// <summary>What the values of an enum are.</summary>
public enum PlanValueKind
{
    /// <summary>Not a kind of value that plans have.</summary>
    Unknown = 0,

    /// <summary>The agencies of a plan.</summary>
    Agency = 1,

    /// <summary>The tasks of a plan.</summary>
    Task = 2,

    /// <summary>The sections of a plan.</summary>
    Section = 3,

    /// <summary>What an agency does for a task: the same in every plan.</summary>
    Role = 4,
}
