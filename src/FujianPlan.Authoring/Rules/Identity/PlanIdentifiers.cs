using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Identity;

namespace FujianPlan.Authoring.Rules.Identity;

/// <summary>The identifiers of a plan.</summary>
internal static class PlanIdentifiers
{
    /// <summary>Every identifier of a plan that could be read, with its scope: agencies, sections, tasks.</summary>
    internal static IEnumerable<PlanIdentifier> AllOf(PlanDocument document)
    {
        foreach (AgencyNode agency in document.Agencies)
        {
            if (agency.Id is { } id)
            {
                yield return new PlanIdentifier(id, IdentifierScope.Agency);
            }
        }

        foreach (SectionNode section in document.Sections)
        {
            if (section.Id is { } id)
            {
                yield return new PlanIdentifier(id, IdentifierScope.Section);
            }
        }

        foreach (TaskNode task in document.Tasks)
        {
            if (task.Id is { } id)
            {
                yield return new PlanIdentifier(id, IdentifierScope.Task);
            }
        }
    }
}

/// <summary>An identifier of a plan.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Scope">Among what it must be the only one.</param>
internal readonly record struct PlanIdentifier(Located<string> Id, IdentifierScope Scope);
