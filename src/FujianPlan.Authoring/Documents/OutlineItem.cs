using System.Globalization;
using FujianPlan.Authoring.Identity;

namespace FujianPlan.Authoring.Documents;

/// <summary>A level of a plan.</summary>
public enum OutlineLevel
{
    /// <summary>A heading over sections.</summary>
    Part,

    /// <summary>A section.</summary>
    Section,

    /// <summary>A task of a section.</summary>
    Task,

    /// <summary>A measure of a task.</summary>
    Measure,
}

/// <summary>One entry of a plan's outline, with those that it stands under.</summary>
/// <param name="Level">Its level.</param>
/// <param name="Node">The entry.</param>
/// <param name="Part">The part that it is, or stands in; null where it stands in none.</param>
/// <param name="Section">The section that it is, or stands in; null for a part.</param>
/// <param name="Task">The task that it is, or is a measure of; null for a part and a section.</param>
public sealed record OutlineItem(OutlineLevel Level, IOutlineNode Node, PartNode? Part, SectionNode? Section, TaskNode? Task)
{
    /// <summary>The number, of a section <c>2</c>, or the code, of a task <c>2.1</c>, of a measure <c>2.1.3</c>; null for a part, and where a number of it is missing.</summary>
    public string? Code => (Level, Section?.Number, Task?.Number, (Node as TaskNode)?.Number) switch
    {
        (OutlineLevel.Section, { } section, _, _) => section.Value.ToString(CultureInfo.InvariantCulture),
        (OutlineLevel.Task, { } section, { } task, _) => TaskCode.Of(section.Value, task.Value),
        (OutlineLevel.Measure, { } section, { } task, { } measure) => TaskCode.Of(section.Value, task.Value, measure.Value),
        _ => null,
    };

    /// <summary>What it stands under directly; null where that is the plan itself.</summary>
    public IOutlineNode? Parent => Level switch
    {
        OutlineLevel.Part => null,
        OutlineLevel.Section => Part,
        OutlineLevel.Task => Section,
        _ => Task,
    };
}
