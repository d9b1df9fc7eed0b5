using System;
using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime.Internal;

/// <summary>Roles, as they are stored and exchanged.</summary>
internal static class RoleCodes
{
    internal const string Lead = "lead";
    internal const string Responsible = "responsible";
    internal const string Supporting = "supporting";
    internal const string Guiding = "guiding";

    internal const string NoValue = "Roles are Lead, Responsible, Supporting and Guiding.";

    internal static bool IsRole(Role role) => role >= Role.Lead && role <= Role.Guiding;

    internal static string Of(Role role)
    {
        switch (role)
        {
            case Role.Lead:
                return Lead;
            case Role.Responsible:
                return Responsible;
            case Role.Supporting:
                return Supporting;
            case Role.Guiding:
                return Guiding;
            default:
                throw new ArgumentOutOfRangeException(nameof(role), (int)role, NoValue);
        }
    }

    internal static Role Parse(string code) => TryParse(code, out Role role) ? role : throw NoRole(code);

    internal static bool TryParse(string? code, out Role role)
    {
        role = code == Lead ? Role.Lead : code == Responsible ? Role.Responsible : code == Supporting ? Role.Supporting : code == Guiding ? Role.Guiding : default;
        return role != default;
    }

    internal static PlanCodeException NoRole(string code)
    {
        string shown = ShownText.Of(code), english = "'" + shown + "' is not a role code. ";
        if (RoleTable.Named(code.Trim()) is { } named)
        {
            return new PlanCodeException(english + "It is the name of '" + named + "': write the code.", "“" + shown + "”是角色名称，不是代码。请写“" + named + "”。", code, named);
        }

        return new PlanCodeException(
            english + "The role codes are 'lead' (牵头), 'responsible' (负责), 'supporting' (配合) and 'guiding' (指导).",
            "“" + shown + "”不是角色代码。角色代码有“lead”（牵头）、“responsible”（负责）、“supporting”（配合）、“guiding”（指导）。",
            code,
            EditDistance.Nearest(code, new[] { Lead, Responsible, Supporting, Guiding }));
    }
}
