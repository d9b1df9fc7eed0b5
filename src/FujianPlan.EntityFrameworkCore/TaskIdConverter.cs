using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>Stores a task as its code. A stored code that is none is a <see cref="FormatException"/> that says which there are.</summary>
public sealed class TaskIdConverter : ValueConverter<TaskId, string>
{
    /// <summary>Makes the converter.</summary>
    public TaskIdConverter()
        : base(task => task.ToCode(), code => Plan.GetTask(code).Id)
    {
    }
}
