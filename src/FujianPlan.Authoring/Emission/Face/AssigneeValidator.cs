#nullable enable

using System;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>
/// Checks assignees at the door through which data comes in: what an input means, and whether an agency holds a role in a
/// task. Immutable, and safe from any thread.
/// </summary>
public sealed class AssigneeValidator
{
    private AssigneeValidator(bool isStrict) => IsStrict = isStrict;

    /// <summary>Takes exact codes only. For what programs write: files, messages, databases.</summary>
    public static AssigneeValidator Strict { get; } = new AssigneeValidator(isStrict: true);

    /// <summary>Takes codes and names as people type them. For what people write: forms, spreadsheets.</summary>
    public static AssigneeValidator Lenient { get; } = new AssigneeValidator(isStrict: false);

    /// <summary>Whether exact codes only are taken.</summary>
    public bool IsStrict { get; }

    /// <summary>Finds the agency that an input means. Nothing is guessed, and nothing of the input is lost.</summary>
    /// <param name="input">A code; where the validator is lenient, also a name. Null is no agency.</param>
    /// <returns>What was found. Where a strict validator takes no name, the agency of that name is the first candidate.</returns>
    public AgencyResolution Resolve(string? input)
    {
        AgencyResolution resolution = Agencies.Resolve(input ?? string.Empty);
        if (!IsStrict || !resolution.IsFound || (resolution.Kind == ResolutionKind.Code && resolution.IsExact))
        {
            return resolution;
        }

        return new AgencyResolution(resolution.Input, ResolutionKind.NotFound, new[] { resolution.Agency });
    }

    /// <summary>Answers whether an agency holds a role in a task.</summary>
    /// <param name="task">The task.</param>
    /// <param name="role">The role.</param>
    /// <param name="agency">The agency.</param>
    /// <returns>Yes, no or unknown, with the reason, and who holds the role.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One of them is not the plan's.</exception>
    public static AssigneeVerdict Validate(TaskId task, Role role, Agency agency)
    {
        if (role < Role.Lead || role > Role.Supporting)
        {
            throw new ArgumentOutOfRangeException(nameof(role), (int)role, "Roles are Lead, Responsible and Supporting.");
        }

        if (!agency.IsDefined())
        {
            throw new ArgumentOutOfRangeException(nameof(agency), (int)agency, "No agency of the plan has that number.");
        }

        return Verdicts.Of(task.Task(), role, agency);
    }
}
