using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Comparison;

/// <summary>One difference between two versions of a plan.</summary>
/// <param name="Class">What it means.</param>
/// <param name="Subject">What was changed: <c>plan</c>, <c>agency SZB</c>, <c>part 1</c>, <c>section 2</c>, <c>task 1.5</c>, <c>task 1.5.2</c>.</param>
/// <param name="Field">Which part of that, as the plan file calls it; the subject itself is <c>added</c> or <c>removed</c>.</param>
/// <param name="Before">What it was; null where there was nothing.</param>
/// <param name="After">What it is; null where there is nothing.</param>
/// <param name="Title">The subject in words.</param>
public sealed record PlanChange(ChangeClass Class, string Subject, string Field, string? Before, string? After, FindingText Title);

/// <summary>What a change of a plan means to those who follow it.</summary>
public enum ChangeClass
{
    /// <summary>Remarks, translations, other names: nothing that compiled or was stored stops working, and nobody's duty changes.</summary>
    Editorial = 0,

    /// <summary>Who has to do what has changed.</summary>
    DutyChanging = 1,

    /// <summary>Programs that named something no longer compile, or data that was stored is no longer understood.</summary>
    Breaking = 2,
}
