#if NET8_0_OR_GREATER
using System.Collections;
using System.ComponentModel.DataAnnotations;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime;

/// <summary>
/// Requires a value, or each value of a list, to be one of the plan. Null is valid: add <see cref="RequiredAttribute"/> where it is
/// not. The message is in the language of <see cref="MessageCulture.Current"/>, Chinese or English.
/// </summary>
public abstract class PlanValueAttribute : ValidationAttribute
{
    private protected PlanValueAttribute()
    {
    }

    /// <summary>Whether a value that is no longer in force is accepted. False by default.</summary>
    public bool AllowRetired { get; set; }

    /// <inheritdoc/>
    public override bool IsValid(object? value) => FaultOf(value, isChinese: false) == null;

    /// <inheritdoc/>
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        string? fault = FaultOf(value, MessageLanguage.IsChinese(null));
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

    /// <summary>What is wrong with one value; null if nothing is.</summary>
    private protected abstract string? FaultOfOne(object value, bool isChinese);

    private string? FaultOf(object? value, bool isChinese)
    {
        if (value == null)
        {
            return null;
        }

        if (value is string || value is not IEnumerable items)
        {
            return FaultOfOne(value, isChinese);
        }

        foreach (object? item in items)
        {
            string? fault = FaultOf(item, isChinese);
            if (fault != null)
            {
                return fault;
            }
        }

        return null;
    }
}
#endif
