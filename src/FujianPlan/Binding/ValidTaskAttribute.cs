#nullable enable

#if NETCOREAPP
using System;
using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>
/// Says that a value has to be a task of the plan: a <see cref="TaskId"/>, a <see cref="TaskCode"/>, a string such as <c>1.5</c>, or a
/// list of them. Null is valid: add <see cref="RequiredAttribute"/> where it is not. The message is in the language of the user
/// interface, Chinese or English.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ValidTaskAttribute : ValidationAttribute
{
    /// <summary>Whether a task is taken that is no longer in force. It is not, unless this is true.</summary>
    public bool AllowRetired { get; set; }

    /// <inheritdoc/>
    public override bool IsValid(object? value) => Fault(value, CultureInfo.InvariantCulture) == null;

    /// <inheritdoc/>
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        string? fault = Fault(value, CultureInfo.CurrentUICulture);
        if (fault == null)
        {
            return ValidationResult.Success;
        }

        bool isOwn = ErrorMessage != null || ErrorMessageResourceName != null;
        string? member = validationContext?.MemberName;
        return new ValidationResult(
            isOwn ? FormatErrorMessage(validationContext?.DisplayName ?? string.Empty) : fault,
            member == null ? null : new[] { member });
    }

    private string? Fault(object? value, CultureInfo culture)
    {
        switch (value)
        {
            case null:
                return null;
            case string code:
                return Plan.TryGetTask(code, out PlanTask found) ? Fault((object)found, culture) : ValidationMessage.NoTask(code, culture);
            case TaskCode code:
                return Fault((object)code.Value, culture);
            case TaskId id:
                return id.IsDefined() ? Fault((object)id.Task(), culture) : ValidationMessage.NoTask(((int)id).ToString(CultureInfo.InvariantCulture), culture);
            case PlanTask task:
                return task == default ? ValidationMessage.NoTask("0", culture) : task.IsRetired && !AllowRetired ? ValidationMessage.Retired(task, culture) : null;
            case IEnumerable items:
                return FirstFault(items, culture);
            default:
                return ValidationMessage.NoTask(value.GetType().Name, culture);
        }
    }

    private string? FirstFault(IEnumerable items, CultureInfo culture)
    {
        foreach (object? item in items)
        {
            string? fault = Fault(item, culture);
            if (fault != null)
            {
                return fault;
            }
        }

        return null;
    }
}
#endif
