using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Identity;

namespace FujianPlan.Authoring.Rules.Identity;

/// <summary>The identifiers of a plan.</summary>
internal static class PlanIdentifiers
{
    /// <summary>Every identifier of a plan that could be read, with its scope: agencies, sections, tasks.</summary>
    internal static IEnumerable<(Located<string> Id, IdentifierScope Scope)> AllOf(PlanDocument document)
    {
        IEnumerable<(Located<string>? Id, IdentifierScope Scope)> all = document.Agencies.Select(a => (a.Id, IdentifierScope.Agency))
            .Concat(document.Sections.Select(s => (s.Id, IdentifierScope.Section)))
            .Concat(document.Tasks.Select(t => (t.Id, IdentifierScope.Task)));
        foreach ((Located<string>? id, IdentifierScope scope) in all)
        {
            if (id is not null)
            {
                yield return (id, scope);
            }
        }
    }
}
