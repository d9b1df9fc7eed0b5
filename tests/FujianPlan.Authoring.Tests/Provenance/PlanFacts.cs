using FujianPlan.Authoring.Model;

namespace FujianPlan.Authoring.Tests.Provenance;

/// <summary>What a plan states as fact: all of it but what is editorial by the format's own words (docs/plan-file.md).</summary>
internal static class PlanFacts
{
    /// <summary>
    /// Whether a plan says nothing but what another says. An alias or the drafter that is left out is no false fact: where a clause needs an
    /// alias, its absence is a finding.
    /// </summary>
    public static bool AreOf(PlanModel plan, PlanModel other) =>
        Without(plan) == Without(other)
        && (plan.Facts.Drafter == 0 || plan.Facts.Drafter == other.Facts.Drafter)
        && plan.Agencies.Zip(other.Agencies).All(pair => !pair.First.Aliases.Except(pair.Second.Aliases).Any());

    // The plan without what its editors may word as they like.
    private static PlanModel Without(PlanModel plan) => plan with
    {
        Facts = plan.Facts with { English = string.Empty, Drafter = 0, PeriodFrom = 0, PeriodTo = 0, DataVersion = string.Empty },
        Agencies = new(plan.Agencies.Select(agency => agency with
        {
            English = string.Empty,
            Aliases = new([]),
            Kind = default,
            RegionCode = null,
            Members = new([]),
            MembersKnown = false,
            Note = null,
        })),
        Sections = new(plan.Sections.Select(section => section with
        {
            EditorialTitle = section.EditorialTitle is null ? null : string.Empty,
            English = string.Empty,
            Note = null,
            Tasks = new(section.Tasks.Select(task => task with { English = string.Empty, Note = null })),
        })),
    };
}
