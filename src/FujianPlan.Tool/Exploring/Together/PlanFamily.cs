using FujianPlan.Authoring.Model;

namespace FujianPlan.Tool.Exploring.Together;

/// <summary>What a page of several plans has besides its first plan.</summary>
/// <param name="Others">The other plans, in the order in which the user named them.</param>
/// <param name="Same">Which agencies of which plans are the same.</param>
internal sealed record PlanFamily(IReadOnlyList<OtherPlan> Others, SameAgencies Same)
{
    /// <summary>The models of all plans, the first one's first.</summary>
    /// <param name="first">The first plan.</param>
    public IReadOnlyList<PlanModel> All(PlanModel first) => [first, .. Others.Select(other => other.Plan)];
}
