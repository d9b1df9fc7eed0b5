#nullable enable

using System;

namespace FujianPlan;

/// <summary>
/// Says that a text is the code of an agency, such as <c>SZB</c>. The analyzers of this package hold whatever constant reaches it
/// to that: of a parameter, a property, a field, or what a method returns; of a collection, each of its elements.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue)]
public sealed class AgencyCodeAttribute : Attribute
{
}
