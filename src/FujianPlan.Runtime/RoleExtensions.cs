using System;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime;

/// <summary>Extension methods for <see cref="Role"/>.</summary>
public static class RoleExtensions
{
    /// <summary>The code by which the role is stored and exchanged: <c>lead</c>, <c>responsible</c>, <c>supporting</c> or <c>guiding</c>.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not a role.</exception>
    public static string ToCode(this Role role) => RoleCodes.Of(role);
}
