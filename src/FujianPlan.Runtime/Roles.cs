using System;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime;

/// <summary>Takes roles by the codes by which they are stored and exchanged.</summary>
public static class Roles
{
    /// <summary>Takes a role's code, exactly: <c>lead</c>, <c>responsible</c>, <c>supporting</c> or <c>guiding</c>.</summary>
    /// <param name="code">The code.</param>
    /// <param name="role">The role; no role where the code is none.</param>
    /// <returns>Whether the input is the code of a role.</returns>
    public static bool TryParse(string? code, out Role role) => RoleCodes.TryParse(code, out role);

    /// <summary>Takes a role's code, exactly: <c>lead</c>, <c>responsible</c>, <c>supporting</c> or <c>guiding</c>.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The role.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="FormatException">The input is no code; the message names those that are.</exception>
    public static Role Parse(string code) => RoleCodes.Parse(code ?? throw new ArgumentNullException(nameof(code)));
}
