using FujianPlan.Authoring.Identity;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Drafting.Agencies;

namespace FujianPlan.Tool.Exploring.Together;

/// <summary>
/// Names that mean one agency wherever they stand: those that begin with the place whose agency it is. Places are those that issue the plans, so
/// that no word is taken for a place that is none; and not a county or a district by itself, of which several have one name.
/// </summary>
/// <param name="plans">The plans.</param>
internal sealed class FullNames(IReadOnlyList<PlanModel> plans)
{
    private const string Party = "中共";

    private readonly string[] _places = [.. plans.SelectMany(plan => plan.Facts.Issuers).Select(issuer => HomePlace.Of([issuer], [])).Where(home => IsKnownByItself(home.Place)).Select(home => home.Place).Distinct(StringComparer.Ordinal)];

    /// <summary>The full names of an agency, as names are compared.</summary>
    /// <param name="agency">The agency.</param>
    public IEnumerable<string> Of(AgencyModel agency) => agency.IsCollective ? [] : AllOf(agency).Where(IsFull).Select(ComparableName.Of).Distinct(StringComparer.Ordinal);

    /// <summary>All names that an agency has today, in full or not.</summary>
    /// <param name="agency">The agency.</param>
    public static IEnumerable<string> AllOf(AgencyModel agency) => [agency.Name, .. agency.Aliases];

    private bool IsFull(string name)
    {
        string bare = name.StartsWith(Party, StringComparison.Ordinal) ? name[Party.Length..] : name;

        // 甲市场监管局 is not of a city 甲市.
        return Array.Exists(_places, place => bare.Length > place.Length && bare.StartsWith(place, StringComparison.Ordinal) && !(place[^1] == '市' && bare[place.Length] == '场'));
    }

    private static bool IsKnownByItself(string place) =>
        place.Length > 2 && (BodyLevels.Of(place) is BodyLevel.Province or BodyLevel.Prefecture or BodyLevel.City || place.AsSpan(1, place.Length - 2).IndexOfAny('省', '市', '州') > 0);
}
