using System;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime;

/// <summary>Parses the codes by which roles are stored and exchanged.</summary>
public static class Roles
{
    /// <summary>Parses the exact code of a role: <c>lead</c>, <c>responsible</c>, <c>supporting</c> or <c>guiding</c>.</summary>
    /// <param name="code">The code.</param>
    /// <param name="role">The role; not a role if the input is not a code.</param>
    /// <returns>Whether the input is the code of a role.</returns>
    public static bool TryParse(string? code, out Role role) => RoleCodes.TryParse(code, out role);

    /// <summary>Parses the exact code of a role: <c>lead</c>, <c>responsible</c>, <c>supporting</c> or <c>guiding</c>.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The role.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="FormatException">The input is not a code; the message names the codes.</exception>
    public static Role Parse(string code) => RoleCodes.Parse(code ?? throw new ArgumentNullException(nameof(code)));
}
