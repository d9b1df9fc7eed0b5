using System.Globalization;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>What may stand in the columns that hold values of the plan, as SQL.</summary>
internal static class PlanColumns
{
    /// <summary>The longest code of an agency that the format allows.</summary>
    public const int AgencyLength = 32;

    /// <summary>The longest code of a task: two numbers of three digits, and the point.</summary>
    public const int TaskLength = 7;

    /// <summary>The longest code of a role.</summary>
    public const int RoleLength = 11;

    /// <summary>The values that a column of a type may hold; null where the type is not the plan's.</summary>
    /// <param name="type">The property's type.</param>
    /// <returns>SQL literals. Codes hold nothing that SQL would have to escape: letters, digits, hyphens and points.</returns>
    public static IEnumerable<string>? ValuesOf(Type type)
    {
        Type value = Nullable.GetUnderlyingType(type) ?? type;
        return value == typeof(Agency) ? Plan.Agencies.Select(agency => $"'{agency.Code}'")
            : value == typeof(TaskId) ? Plan.Tasks.Select(task => $"'{task.Code}'")
            : value == typeof(SectionId) ? Plan.Sections.Select(section => section.Number.ToString(CultureInfo.InvariantCulture))
            : value == typeof(Role) ? new[] { Role.Lead, Role.Responsible, Role.Supporting }.Select(role => $"'{role.ToCode()}'")
            : null;
    }
}
