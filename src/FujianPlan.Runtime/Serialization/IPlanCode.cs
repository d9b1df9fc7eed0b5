#if NET8_0_OR_GREATER
using System;
using System.ComponentModel;

namespace FujianPlan.Runtime;

/// <summary>A valid code of a plan's enum, as a value of its own, such as <c>AgencyCode</c>.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPlanCode<TSelf, TEnum>
    where TSelf : struct, IPlanCode<TSelf, TEnum>
    where TEnum : struct, Enum
{
    /// <summary>The value of the enum.</summary>
    TEnum Value { get; }

    /// <summary>The code of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The code.</returns>
    static abstract TSelf FromValue(TEnum value);
}
#endif
