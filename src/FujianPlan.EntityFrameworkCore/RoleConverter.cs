using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>Stores a role as its code: <c>lead</c>, <c>responsible</c> or <c>supporting</c>.</summary>
public sealed class RoleConverter : ValueConverter<Role, string>
{
    /// <summary>Makes the converter.</summary>
    public RoleConverter()
        : base(role => role.ToCode(), code => Roles.Parse(code))
    {
    }
}
