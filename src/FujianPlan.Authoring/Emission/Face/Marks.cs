#nullable enable

using System;
using FujianPlan.Data;
using R = global::FujianPlan.Runtime;

namespace FujianPlan;

/// <summary>
/// Marks a text as the code of an agency, such as <c>SZB</c>: a parameter, a property, a field or a return value; for a collection,
/// each of its elements. The analyzers of this package check every constant that reaches it.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue)]
public sealed class AgencyCodeAttribute : Attribute
{
}

/// <summary>
/// Marks a text as the code of a task, such as <c>1.5</c>: a parameter, a property, a field or a return value; for a collection,
/// each of its elements. The analyzers of this package check every constant that reaches it.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue)]
public sealed class TaskCodeAttribute : Attribute
{
}

/// <summary>
/// States which task of the plan a piece of software serves: an assembly, a type or a method. It can be repeated, once for each task.
/// <c>fujianplan trace</c> reads it from assemblies, and lists the tasks with and without software.
/// </summary>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
        | AttributeTargets.Delegate | AttributeTargets.Method,
    AllowMultiple = true,
    Inherited = false)]
public sealed class ImplementsAttribute : Attribute
{
    /// <summary>States that the marked code serves a task.</summary>
    /// <param name="task">The task. The analyzers of this package report a task whose text is lost.</param>
    public ImplementsAttribute(TaskId task) => Task = task;

    /// <summary>The task that is served.</summary>
    public TaskId Task { get; }
}

#if NET8_0_OR_GREATER
/// <summary>
/// Requires a value to be an agency of the plan: an <see cref="Agency"/>, an <see cref="AgencyCode"/>, a string, or a list of
/// them. Null is valid. The message names the nearest agency.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ValidAgencyAttribute : R::AgencyValueAttribute
{
    /// <summary>Requires a value to be an agency of the plan.</summary>
    public ValidAgencyAttribute()
        : base(Catalogue.Plan)
    {
    }

    /// <inheritdoc/>
    protected override int? NumberOf(object value) => value is Agency agency ? (int)agency : value is AgencyCode code ? (int)code.Value : null;
}

/// <summary>
/// Requires a value to be a task of the plan: a <see cref="TaskId"/>, a <see cref="TaskCode"/>, a <see cref="PlanTask"/>, a string
/// such as <c>1.5</c>, or a list of them. Null is valid.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ValidTaskAttribute : R::TaskValueAttribute
{
    /// <summary>Requires a value to be a task of the plan.</summary>
    public ValidTaskAttribute()
        : base(Catalogue.Plan)
    {
    }

    /// <inheritdoc/>
    protected override int? NumberOf(object value) => value is TaskId id ? (int)id : value is TaskCode code ? (int)code.Value : value is PlanTask task ? (task == default ? 0 : (int)task.Id) : null;
}
#endif
