namespace FujianPlan.Analyzers.Plans;

/// <summary>What a text has to be.</summary>
internal enum CodeKind
{
    /// <summary>The code of an agency.</summary>
    Agency,

    /// <summary>The code of a task.</summary>
    Task,

    /// <summary>The name of an agency.</summary>
    AgencyName,

    /// <summary>The code of a section.</summary>
    Section,

    /// <summary>The code of a role.</summary>
    Role,
}
