#if NET8_0_OR_GREATER
using System;
using System.Globalization;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime;

/// <summary>
/// Requires a value, or each value of a list, to be a role: as text, its code (<c>lead</c>, <c>responsible</c>, <c>supporting</c> or <c>guiding</c>), or a
/// <see cref="Role"/>. Null is valid. The message names the codes.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ValidRoleAttribute : PlanValueAttribute
{
    private protected override string? FaultOfOne(object value, bool isChinese) => value switch
    {
        string code => RoleCodes.TryParse(code, out _) ? null : NoRole(code, isChinese),
        Role role => RoleCodes.IsRole(role) ? null : NoRole(((int)role).ToString(CultureInfo.InvariantCulture), isChinese),
        _ => NoRole(value.GetType().Name, isChinese),
    };

    private static string NoRole(string shown, bool isChinese) => RoleCodes.NoRole(shown).Describe(isChinese);
}
#endif
