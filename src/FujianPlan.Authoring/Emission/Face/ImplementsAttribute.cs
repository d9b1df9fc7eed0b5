#nullable enable

using System;

namespace FujianPlan;

/// <summary>
/// Says which task of the plan a piece of software serves: an assembly, a type or a method. It may stand several times, once for each
/// task. <c>fujianplan trace</c> reads it from assemblies, and lists the tasks with and without software.
/// </summary>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
        | AttributeTargets.Delegate | AttributeTargets.Method,
    AllowMultiple = true,
    Inherited = false)]
public sealed class ImplementsAttribute : Attribute
{
    /// <summary>Says that what it stands on serves a task.</summary>
    /// <param name="task">The task: one of the plan's whose text is known, or the analyzers of this package report it.</param>
    public ImplementsAttribute(TaskId task) => Task = task;

    /// <summary>The task that is served.</summary>
    public TaskId Task { get; }
}
