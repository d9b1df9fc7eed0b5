#if NET8_0_OR_GREATER
using System;
using System.ComponentModel;
using System.Globalization;
using FujianPlan.Runtime.Compiled;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime;

/// <summary>Requires a value to be an agency of a plan. The plan's own attribute, <c>[ValidAgency]</c>, says of which plan.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public abstract class AgencyValueAttribute : PlanValueAttribute
{
    private readonly AgencyTable _agencies;

    /// <summary>An attribute of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    protected AgencyValueAttribute(CompiledPlan plan) => _agencies = (plan ?? throw new ArgumentNullException(nameof(plan))).Agencies;

    /// <summary>Whether strings may also be names, as people type them. By default, they must be exact codes.</summary>
    public bool AllowNames { get; set; }

    /// <summary>Whether a collective is accepted, such as 各设区市政府. True by default.</summary>
    public bool AllowCollective { get; set; } = true;

    /// <summary>The number of an agency; null for what is not a value of the plan's types.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The number, which need not be that of an agency.</returns>
    protected abstract int? NumberOf(object value);

    private protected override string? FaultOfOne(object value, bool isChinese)
    {
        if (value is string text)
        {
            Resolution resolution = AllowNames ? _agencies.Resolve(text) : _agencies.ResolveCode(text);
            return resolution.IsFound ? Fault(resolution.Agency, isChinese) : AgencyMessage.Of(resolution, isChinese);
        }

        return NumberOf(value) is int number ? Fault(number, isChinese) : AgencyMessage.NoAgency(value.GetType().Name, isChinese);
    }

    private string? Fault(int number, bool isChinese)
    {
        int ordinal = _agencies.OrdinalOf(number);
        return ordinal == 0 ? AgencyMessage.NoAgency(number.ToString(CultureInfo.InvariantCulture), isChinese)
            : _agencies.IsCollective(ordinal) && !AllowCollective ? AgencyMessage.Collective(_agencies, number, isChinese)
            : _agencies.IsRetired(ordinal) && !AllowRetired ? AgencyMessage.Retired(_agencies, number, isChinese)
            : null;
    }
}
#endif
