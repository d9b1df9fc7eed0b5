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
