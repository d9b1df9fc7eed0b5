namespace FujianPlan.Authoring.Vocabulary;

/// <summary>What an agency does for a task. The values are those of the library's <c>Role</c>.</summary>
public enum DutyRole
{
    /// <summary>牵头: leads.</summary>
    Lead = 1,

    /// <summary>负责: is responsible.</summary>
    Responsible = 2,

    /// <summary>配合: supports.</summary>
    Supporting = 3,

    /// <summary>指导: guides those who do it.</summary>
    Guiding = 4,
}

/// <summary>How several agencies share a role. The values are those of the library's <c>Manner</c>.</summary>
public enum DutyManner
{
    /// <summary>The clause does not say.</summary>
    Unstated = 0,

    /// <summary>分别: each separately.</summary>
    Separately = 1,

    /// <summary>按职责分工: each within its own remit.</summary>
    WithinRemit = 2,
}
