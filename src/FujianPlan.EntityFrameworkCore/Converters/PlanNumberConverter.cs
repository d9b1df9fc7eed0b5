using FujianPlan.Runtime;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>
/// Stores a section of a plan as its number. A stored number that is not that of a section causes a <see cref="PlanCodeException"/> that says which there are.
/// </summary>
/// <typeparam name="TEnum">The enum of the plan's sections, whose codes are their numbers.</typeparam>
public sealed class PlanNumberConverter<TEnum> : ValueConverter<TEnum, int>
    where TEnum : struct, Enum
{
    /// <summary>Creates the converter.</summary>
    public PlanNumberConverter()
        : base(
            value => PlanStored.NumberOf(value),
            number => PlanStored.ValueOfNumber<TEnum>(number))
    {
    }
}
