#nullable enable

using System;
using FujianPlan.Data;

namespace FujianPlan;

/// <summary>Converts between roles and their codes: <c>lead</c>, <c>responsible</c>, <c>supporting</c>.</summary>
public sealed class RoleTypeConverter : CodeTypeConverter
{
    private protected override object FromCode(string code) => RoleCodes.Parse(code);

    private protected override string? ToCode(object value) => value is Role known ? RoleCodes.Of(known) : null;

    private protected override Array Values() => new[] { Role.Lead, Role.Responsible, Role.Supporting };
}
