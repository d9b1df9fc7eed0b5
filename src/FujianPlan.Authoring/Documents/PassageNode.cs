using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Documents;

/// <summary>One entry of a notice's <c>passages:</c>.</summary>
/// <param name="Place">The whole entry.</param>
/// <param name="Text">Its words, verbatim.</param>
/// <param name="Kind">What it is: <c>frame</c>, <c>furniture</c> or <c>remark</c>; null where the plan does not say.</param>
public sealed record PassageNode(SourcePlace Place, Located<string> Text, Located<string>? Kind);
