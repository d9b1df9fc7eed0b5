using FujianPlan.Runtime;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>Stores a wrapped section of a plan, a <c>SectionCode</c>, as its number.</summary>
/// <typeparam name="TCode">The wrapper.</typeparam>
/// <typeparam name="TEnum">The enum that it wraps.</typeparam>
public sealed class PlanWrapperNumberConverter<TCode, TEnum> : ValueConverter<TCode, int>
    where TCode : struct, IPlanWrapper<TCode, TEnum>
    where TEnum : struct, Enum
{
    /// <summary>Creates the converter.</summary>
    public PlanWrapperNumberConverter()
        : base(
            code => PlanStored.NumberOf(code.Value),
            number => PlanWrapper.OfNumber<TCode, TEnum>(number))
    {
    }
}
