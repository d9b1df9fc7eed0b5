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
    private protected override string? FaultOfOne(object value, bool isChinese)
    {
        switch (value)
        {
            case string code:
                return Plan.TryGetTask(code, out PlanTask found) ? Fault(found, isChinese) : ValidationMessage.NoTask(code, isChinese);
            case TaskCode code:
                return Fault(code.Value, isChinese);
            case TaskId id:
                return Fault(id, isChinese);
            case PlanTask task:
                return task == default ? ValidationMessage.NoTask("0", isChinese) : Fault(task, isChinese);
            default:
                return ValidationMessage.NoTask(value.GetType().Name, isChinese);
        }
    }

    private string? Fault(TaskId id, bool isChinese) =>
        id.IsDefined() ? Fault(id.Task(), isChinese) : ValidationMessage.NoTask(((int)id).ToString(CultureInfo.InvariantCulture), isChinese);

    private string? Fault(PlanTask task, bool isChinese) =>
        task.IsRetired && !AllowRetired ? ValidationMessage.Retired(task, isChinese) : null;
}
#endif
