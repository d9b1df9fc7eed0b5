#nullable enable

using System;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>Converts between agencies and their codes, such as <c>SZB</c>.</summary>
public sealed class AgencyTypeConverter : CodeTypeConverter
{
    private protected override object FromCode(string code) => Agencies.Parse(code);

    private protected override string? ToCode(object value) => value is Agency known ? known.ToCode() : null;

    private protected override Array Values() => PlanValues.Agencies();
}
