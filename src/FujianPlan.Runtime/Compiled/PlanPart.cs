using System.ComponentModel;

namespace FujianPlan.Runtime.Compiled;

/// <summary>The parts of a plan's data, each loaded when it is first touched.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum PlanPart
{
    /// <summary>The plan's own facts, and the words of its notice.</summary>
    Facts,

    /// <summary>The agencies.</summary>
    Agencies,

    /// <summary>The sections.</summary>
    Sections,

    /// <summary>The tasks of each agency in each role.</summary>
    Roles,

    /// <summary>The tasks: of these there are as many chunks as the plan needs.</summary>
    Tasks,
}
