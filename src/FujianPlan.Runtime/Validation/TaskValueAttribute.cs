#if NET8_0_OR_GREATER
using System;
using System.ComponentModel;
using System.Globalization;
using FujianPlan.Runtime.Compiled;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime;

/// <summary>Requires a value to be a task of a plan. The plan's own attribute, <c>[ValidTask]</c>, says of which plan.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public abstract class TaskValueAttribute : PlanValueAttribute
{
    private readonly TaskTable _tasks;

    /// <summary>An attribute of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    protected TaskValueAttribute(CompiledPlan plan) => _tasks = (plan ?? throw new ArgumentNullException(nameof(plan))).Tasks;

    /// <summary>The value of a task's identifier; null for what is not a value of the plan's types.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The number, which need not be that of a task.</returns>
    protected abstract int? NumberOf(object value);

    private protected override string? FaultOfOne(object value, bool isChinese)
    {
        if (value is string code)
        {
            int task = _tasks.OrdinalWithCode(code);
            return task == 0 ? NoTask(code, isChinese) : Fault(task, isChinese);
        }

        if (NumberOf(value) is not int number)
        {
            return NoTask(value.GetType().Name, isChinese);
        }

        int ordinal = _tasks.OrdinalOf(number);
        return ordinal == 0 ? NoTask(number.ToString(CultureInfo.InvariantCulture), isChinese) : Fault(ordinal, isChinese);
    }

    private string? Fault(int ordinal, bool isChinese) =>
        _tasks.IsRetired(ordinal) && !AllowRetired ? TaskMessage.Retired(_tasks, ordinal, isChinese) : null;

    private string NoTask(string text, bool isChinese) => _tasks.NotACode(text).Describe(isChinese);
}
#endif
