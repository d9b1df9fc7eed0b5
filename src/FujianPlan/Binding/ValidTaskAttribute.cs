#nullable enable

#if NETCOREAPP
using System;
using System.Globalization;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>
/// Says that a value has to be a task of the plan: a <see cref="TaskId"/>, a <see cref="TaskCode"/>, a <see cref="PlanTask"/>, a string
/// such as <c>1.5</c>, or a list of them.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ValidTaskAttribute : PlanValueAttribute
{
    private protected override string? FaultOfOne(object value, CultureInfo culture)
    {
        switch (value)
        {
            case string code:
                return Plan.TryGetTask(code, out PlanTask found) ? Fault(found, culture) : ValidationMessage.NoTask(code, culture);
            case TaskCode code:
                return Fault(code.Value, culture);
            case TaskId id:
                return Fault(id, culture);
            case PlanTask task:
                return task == default ? ValidationMessage.NoTask("0", culture) : Fault(task, culture);
            default:
                return ValidationMessage.NoTask(value.GetType().Name, culture);
        }
    }

    private string? Fault(TaskId id, CultureInfo culture) =>
        id.IsDefined() ? Fault(id.Task(), culture) : ValidationMessage.NoTask(((int)id).ToString(CultureInfo.InvariantCulture), culture);

    private string? Fault(PlanTask task, CultureInfo culture) =>
        task.IsRetired && !AllowRetired ? ValidationMessage.Retired(task, culture) : null;
}
#endif
