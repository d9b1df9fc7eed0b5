#nullable enable

#if NETCOREAPP
using System;
using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>
/// Says that a value has to be an agency of the plan: an <see cref="Agency"/>, an <see cref="AgencyCode"/>, a string, or a list of
/// them. Null is valid: add <see cref="RequiredAttribute"/> where it is not. The message names the nearest agency, in the
/// language of the user interface, Chinese or English.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ValidAgencyAttribute : ValidationAttribute
{
    /// <summary>Whether strings may also be names, as people type them. Without it, they are exact codes.</summary>
    public bool AllowNames { get; set; }

    /// <summary>Whether a collective is taken, such as 各设区市政府. It is, unless this is false.</summary>
    public bool AllowCollective { get; set; } = true;

    /// <summary>Whether an agency is taken that is no longer in force. It is not, unless this is true.</summary>
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
            case string text:
                AgencyResolution resolution = (AllowNames ? AssigneeValidator.Lenient : AssigneeValidator.Strict).Resolve(text);
                return resolution.IsFound ? Fault(resolution.Agency, culture) : resolution.Describe(culture);
            case AgencyCode code:
                return Fault(code.Value, culture);
            case Agency agency:
                return Fault(agency, culture);
            case IEnumerable items:
                return FirstFault(items, culture);
            default:
                return ValidationMessage.NoAgency(value.GetType().Name, culture);
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

    private string? Fault(Agency agency, CultureInfo culture)
    {
        if (!agency.IsDefined())
        {
            return ValidationMessage.NoAgency(((int)agency).ToString(CultureInfo.InvariantCulture), culture);
        }

        AgencyInfo info = agency.Info();
        return info.IsCollective && !AllowCollective ? ValidationMessage.Collective(agency, culture)
            : info.IsRetired && !AllowRetired ? ValidationMessage.Retired(info, culture)
            : null;
    }
}
#endif
