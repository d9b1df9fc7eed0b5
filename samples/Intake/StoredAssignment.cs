using FujianPlan;
using FujianPlan.Runtime;

namespace Intake;

/// <summary>What is stored: codes, and the assignee as it was written.</summary>
public sealed class StoredAssignment
{
    public int Id { get; set; }

    public TaskId Task { get; set; }

    public Role Role { get; set; }

    public Agency Assignee { get; set; }

    public string AsWritten { get; set; } = "";

    /// <summary>Whether the plan says so; where its clause is lost, or names a collective whose members are not known, it does not.</summary>
    public bool IsConfirmed { get; set; }
}
