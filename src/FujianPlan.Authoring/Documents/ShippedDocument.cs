using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>What was released of a plan, as <c>plan.shipped.yaml</c> records it: raw values with their places.</summary>
/// <param name="DataVersion">The version of the data that was released last.</param>
/// <param name="Agencies">The agencies.</param>
/// <param name="Sections">The sections.</param>
/// <param name="Tasks">The tasks.</param>
/// <param name="Approvals">The breaks that are approved for the next release.</param>
public sealed record ShippedDocument(
    Located<string>? DataVersion,
    IReadOnlyList<ShippedAgencyNode> Agencies,
    IReadOnlyList<ShippedSectionNode> Sections,
    IReadOnlyList<ShippedTaskNode> Tasks,
    IReadOnlyList<ApprovalNode> Approvals);

/// <summary>An agency as it was released.</summary>
/// <param name="Place">The whole entry.</param>
/// <param name="Code">Its code.</param>
/// <param name="Number">Its number.</param>
/// <param name="Id">Its C# identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Retired">The version of the data that retired it; null where it was in force.</param>
/// <param name="Removed">The version of the data that removed it, by approval; null where it was there.</param>
public sealed record ShippedAgencyNode(
    SourcePlace Place,
    Located<string>? Code,
    Located<int>? Number,
    Located<string>? Id,
    Located<string>? Name,
    Located<string>? Retired,
    Located<string>? Removed);

/// <summary>A section as it was released.</summary>
/// <param name="Place">The whole entry.</param>
/// <param name="Number">Its number.</param>
/// <param name="Id">Its C# identifier.</param>
/// <param name="Removed">The version of the data that removed it, by approval; null where it was there.</param>
public sealed record ShippedSectionNode(SourcePlace Place, Located<int>? Number, Located<string>? Id, Located<string>? Removed);

/// <summary>A task as it was released.</summary>
/// <param name="Place">The whole entry.</param>
/// <param name="Code">Its code, such as <c>1.5</c>.</param>
/// <param name="Id">Its C# identifier.</param>
/// <param name="Retired">The version of the data that retired it; null where it was in force.</param>
/// <param name="Removed">The version of the data that removed it, by approval; null where it was there.</param>
public sealed record ShippedTaskNode(
    SourcePlace Place,
    Located<string>? Code,
    Located<string>? Id,
    Located<string>? Retired,
    Located<string>? Removed);

/// <summary>A break with what was released that somebody has approved.</summary>
/// <param name="Place">The whole entry.</param>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Code">The code of the agency or task, or the number of the section, that breaks it.</param>
/// <param name="Reason">Why.</param>
public sealed record ApprovalNode(SourcePlace Place, Located<string>? Rule, Located<string>? Code, Located<string>? Reason);
