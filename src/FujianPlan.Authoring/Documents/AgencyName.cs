using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;

namespace FujianPlan.Authoring.Documents;

/// <summary>One of the words by which an agency can be looked up.</summary>
/// <param name="Agency">The agency's position in the document.</param>
/// <param name="Kind">What the word is.</param>
/// <param name="Written">The word.</param>
/// <param name="Comparable">The word in the form in which words are compared.</param>
internal sealed record AgencyName(int Agency, FindingText Kind, Located<string> Written, string Comparable)
{
    internal static readonly FindingText Code = new("code", "代码");

    internal static readonly FindingText Name = new("name", "名称");

    private static readonly FindingText Alias = new("alias", "别名");

    private static readonly FindingText EditorialAlias = new("editorial alias", "自拟别名");

    private static readonly FindingText FormerName = new("former name", "曾用名");

    /// <summary>All such words, agency by agency, the code and the name first.</summary>
    internal static IEnumerable<AgencyName> AllOf(IReadOnlyList<AgencyNode> agencies)
    {
        for (int i = 0; i < agencies.Count; i++)
        {
            AgencyNode agency = agencies[i];
            if (agency.Code is not null)
            {
                yield return Of(i, Code, agency.Code);
            }

            if (agency.Name is not null)
            {
                yield return Of(i, Name, agency.Name);
            }

            foreach (Located<string> alias in agency.Aliases?.Items ?? [])
            {
                yield return Of(i, Alias, alias);
            }

            foreach (Located<string> alias in agency.EditorialAliases?.Items ?? [])
            {
                yield return Of(i, EditorialAlias, alias);
            }

            foreach (Located<string> name in agency.FormerNames?.Items ?? [])
            {
                yield return Of(i, FormerName, name);
            }
        }
    }

    private static AgencyName Of(int agency, FindingText kind, Located<string> written) =>
        new(agency, kind, written, ComparableName.Of(written.Value));
}
