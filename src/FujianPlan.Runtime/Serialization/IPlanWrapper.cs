using System;
using System.ComponentModel;

namespace FujianPlan.Runtime;

/// <summary>
/// A valid code of a plan's enum, as a value of its own, such as <c>AgencyCode</c>. This is its form where interfaces have no static members:
/// in a plan for .NET Standard or .NET Framework, or in a C# older than 11. Elsewhere it is an <c>IPlanCode</c> as well.
/// </summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <typeparam name="TEnum">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPlanWrapper<TSelf, TEnum>
    where TSelf : struct, IPlanWrapper<TSelf, TEnum>
    where TEnum : struct, Enum
{
    /// <summary>The value of the enum.</summary>
    TEnum Value { get; }

    /// <summary>The code of a value. Any instance is asked, such as the default one.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The code.</returns>
    TSelf Wrap(TEnum value);
}
