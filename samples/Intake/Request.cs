using System.ComponentModel.DataAnnotations;
using FujianPlan;
using FujianPlan.Runtime;

namespace Intake;

/// <summary>What is sent. The task and the role come from programs; the assignee is what a clerk has typed.</summary>
public sealed record Request(
    TaskId Task,
    Role Role,
    [property: Required, ValidAgency(AllowNames = true)] string Assignee);
