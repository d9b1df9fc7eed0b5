using FujianPlan.Runtime;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>
/// Stores a value of a plan's enum as its code. A stored text that is not a code causes a <see cref="PlanCodeException"/> that names the nearest.
/// </summary>
/// <typeparam name="TEnum">The enum: a plan's agencies or tasks, or <see cref="Role"/>.</typeparam>
public sealed class PlanCodeConverter<TEnum> : ValueConverter<TEnum, string>
    where TEnum : struct, Enum
{
    /// <summary>Creates the converter.</summary>
    public PlanCodeConverter()
        : base(value => PlanStored.CodeOf(value), code => PlanStored.Value<TEnum>(code))
    {
    }
}
