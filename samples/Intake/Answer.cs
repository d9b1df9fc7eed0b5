using FujianPlan;
using FujianPlan.Runtime;

namespace Intake;

/// <summary>What is answered.</summary>
public sealed record Answer(int Id, TaskId Task, Role Role, Agency Assignee, string Name, bool IsConfirmed, string? Remark)
{
    public static Answer Of(StoredAssignment stored, string? remark) =>
        new(stored.Id, stored.Task, stored.Role, stored.Assignee, stored.Assignee.Info().Name, stored.IsConfirmed, remark);
}
