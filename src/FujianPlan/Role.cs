#nullable enable

namespace FujianPlan;

/// <summary>What an agency does for a task.</summary>
public enum Role
{
    /// <summary>牵头: leads.</summary>
    Lead = 1,

    /// <summary>负责: is responsible.</summary>
    Responsible = 2,

    /// <summary>配合: supports.</summary>
    Supporting = 3,
}
