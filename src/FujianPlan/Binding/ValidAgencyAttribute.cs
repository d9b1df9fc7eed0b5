#nullable enable

#if NETCOREAPP
using System;
using System.Globalization;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>
/// Says that a value has to be an agency of the plan: an <see cref="Agency"/>, an <see cref="AgencyCode"/>, a string, or a list of
/// them. The message names the nearest agency.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ValidAgencyAttribute : PlanValueAttribute
{
    /// <summary>Whether strings may also be names, as people type them. Without it, they are exact codes.</summary>
    public bool AllowNames { get; set; }

    /// <summary>Whether a collective is taken, such as 各设区市政府. It is, unless this is false.</summary>
    public bool AllowCollective { get; set; } = true;

    private protected override string? FaultOfOne(object value, bool isChinese)
    {
        switch (value)
        {
            case string text:
                AgencyResolution resolution = (AllowNames ? AssigneeValidator.Lenient : AssigneeValidator.Strict).Resolve(text);
                return resolution.IsFound ? Fault(resolution.Agency, isChinese) : ResolutionMessage.Of(resolution, isChinese);
            case AgencyCode code:
                return Fault(code.Value, isChinese);
            case Agency agency:
                return Fault(agency, isChinese);
            default:
                return ValidationMessage.NoAgency(value.GetType().Name, isChinese);
        }
    }

    private string? Fault(Agency agency, bool isChinese)
    {
        if (!agency.IsDefined())
        {
            return ValidationMessage.NoAgency(((int)agency).ToString(CultureInfo.InvariantCulture), isChinese);
        }

        AgencyInfo info = agency.Info();
        return info.IsCollective && !AllowCollective ? ValidationMessage.Collective(agency, isChinese)
            : info.IsRetired && !AllowRetired ? ValidationMessage.Retired(info, isChinese)
            : null;
    }
}
#endif
