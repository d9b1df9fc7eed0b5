using System;
using System.Globalization;
using FujianPlan.Runtime.Compiled;
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

    /// <summary>The role, to be shown to people: “lead”, “responsible”, “supporting” or “guiding”; in Chinese 牵头, 负责, 配合 or 指导.</summary>
    /// <param name="role">The role.</param>
    /// <param name="culture">The language: Chinese, or else English. Null: <see cref="MessageCulture.Current"/>.</param>
    /// <returns>The word. To store or send a role, use <see cref="ToCode"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="role"/> is not a role.</exception>
    public static string ToDisplayName(this Role role, CultureInfo? culture = null)
    {
        string english = RoleCodes.Of(role);
        return MessageLanguage.IsChinese(culture) ? RoleTable.NameOf(role) : english;
    }
}
