#nullable enable

using System;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>Converts between tasks and their codes, such as <c>1.5</c>.</summary>
public sealed class TaskIdTypeConverter : CodeTypeConverter
{
    private protected override object FromCode(string code) => Plan.GetTask(code).Id;

    private protected override string? ToCode(object value) => value is TaskId known ? known.ToCode() : null;

    private protected override Array Values() => PlanValues.Tasks();
}
