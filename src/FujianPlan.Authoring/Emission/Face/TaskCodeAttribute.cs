#nullable enable

using System;

namespace FujianPlan;

/// <summary>
/// Says that a text is the code of a task, such as <c>1.5</c>. The analyzers of this package hold whatever constant reaches it to
/// that: of a parameter, a property, a field, or what a method returns; of a collection, each of its elements.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue)]
public sealed class TaskCodeAttribute : Attribute
{
}
