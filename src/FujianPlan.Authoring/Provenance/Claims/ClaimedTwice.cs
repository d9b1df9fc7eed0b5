using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Provenance.Claims;

/// <summary>Words of the source that a plan claims more often than they stand there.</summary>
/// <param name="Words">The words of the plan that have none of the source for themselves.</param>
/// <param name="Other">Those that have them.</param>
/// <param name="OtherKind">What those are.</param>
/// <param name="IsSameTask">Whether both are of one task.</param>
internal sealed record ClaimedTwice(Located<string> Words, Located<string> Other, ClaimKind OtherKind, bool IsSameTask);
