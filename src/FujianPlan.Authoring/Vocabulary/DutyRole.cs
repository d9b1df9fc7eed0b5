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
}
