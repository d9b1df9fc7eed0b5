using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Rules;

/// <summary>A member of a collective.</summary>
/// <param name="Agency">The member's position in the document.</param>
/// <param name="Code">Where the collective names it.</param>
internal readonly record struct MemberLink(int Agency, Located<string> Code);
