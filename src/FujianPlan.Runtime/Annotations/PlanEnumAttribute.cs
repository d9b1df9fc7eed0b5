using System;
using System.Diagnostics.CodeAnalysis;

namespace FujianPlan.Runtime;

/// <summary>
/// Says which plan an enum, or a type that wraps one, has its values from. The generator writes it; <see cref="PlanCodes.Find"/> reads it.
/// </summary>
[AttributeUsage(AttributeTargets.Enum | AttributeTargets.Struct)]
public sealed class PlanEnumAttribute : Attribute
{
    /// <summary>Says which plan an enum has its values from.</summary>
    /// <param name="plan">The plan's compiled data: a type with a constructor without parameters.</param>
    /// <param name="kind">The kind of the values.</param>
    public PlanEnumAttribute(
#if NET8_0_OR_GREATER
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
#endif
        Type plan,
        PlanValueKind kind)
    {
        Plan = plan;
        Kind = kind;
    }

    /// <summary>The plan's compiled data.</summary>
#if NET8_0_OR_GREATER
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
#endif
    public Type Plan { get; }

    /// <summary>The kind of the values.</summary>
    public PlanValueKind Kind { get; }
}
