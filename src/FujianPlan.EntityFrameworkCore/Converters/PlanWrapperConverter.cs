using FujianPlan.Runtime;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FujianPlan.EntityFrameworkCore;

/// <summary>Stores a wrapped code of a plan, such as an <c>AgencyCode</c>, as <see cref="PlanCodeConverter{TEnum}"/> stores its value.</summary>
/// <typeparam name="TCode">The wrapper.</typeparam>
/// <typeparam name="TEnum">The enum that it wraps.</typeparam>
public sealed class PlanWrapperConverter<TCode, TEnum> : ValueConverter<TCode, string>
    where TCode : struct, IPlanWrapper<TCode, TEnum>
    where TEnum : struct, Enum
{
    /// <summary>Creates the converter.</summary>
    public PlanWrapperConverter()
        : base(code => PlanStored.CodeOf(code.Value), code => PlanWrapper.Of<TCode, TEnum>(code))
    {
    }
}
