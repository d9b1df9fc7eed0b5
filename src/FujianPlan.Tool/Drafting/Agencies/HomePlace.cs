using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>Where a notice is from: the level of those who issue it, and the name of their place.</summary>
/// <param name="Level">The level; unstated where it cannot be told.</param>
/// <param name="Place">The place, with its level; empty where it cannot be told, and for the centre.</param>
internal sealed partial record HomePlace(BodyLevel Level, string Place)
{
    // As many bodies of the centre, and none of another level, are named in a notice of the centre alone.
    private const int FewestOfCentre = 3;

    private static readonly HomePlace Unknown = new(BodyLevel.Unstated, string.Empty);

    /// <summary>Of the notice's issuers; of the names in its clauses where no issuer is known.</summary>
    /// <param name="issuers">Who issued it.</param>
    /// <param name="named">The names that its clauses have.</param>
    public static HomePlace Of(IEnumerable<string> issuers, IReadOnlyCollection<string> named) => issuers.Select(OfIssuer).FirstOrDefault(home => home is not null) ?? OfNames(named);

    /// <summary>Whether a place is this one, whether or not with those around it: 甲省乙市 is 乙市.</summary>
    /// <param name="place">The place, with its level.</param>
    public bool Is(string place) => Place.Length > 0 && (Place.EndsWith(place, StringComparison.Ordinal) || place.EndsWith(Place, StringComparison.Ordinal)) && BodyLevels.Of(place) == Level;

    private static HomePlace? OfIssuer(string issuer)
    {
        if (issuer.StartsWith("国务院", StringComparison.Ordinal) || issuer.StartsWith("中共中央", StringComparison.Ordinal) || KnownBodies.All.Central(issuer, isOfCentre: false) is { Group: BodyGroup.Central })
        {
            return new HomePlace(BodyLevel.Central, string.Empty);
        }

        if (BodyName.Of(issuer, Unknown) is { Place: { Length: > 0 } place, Level: var level and not BodyLevel.Unstated })
        {
            return new HomePlace(level, place);
        }

        // An issuer that is no usual body has its place before it, too: 甲市数字化领导小组办公室.
        return FirstPlace().Match(issuer) is { Success: true } first ? new HomePlace(BodyLevels.Of(first.Groups["place"].Value), first.Groups["place"].Value) : null;
    }

    private static HomePlace OfNames(IReadOnlyCollection<string> named)
    {
        BodyLevel[] levels = [.. named.Select(name => BodyName.Of(name, Unknown)?.Level ?? BodyLevel.Unstated).Where(level => level != BodyLevel.Unstated)];
        IGrouping<BodyLevel, BodyLevel>? most = levels.GroupBy(level => level).OrderByDescending(same => same.Count()).ThenBy(same => same.Key).FirstOrDefault();
        return most is null || (most.Key == BodyLevel.Central && (most.Count() < FewestOfCentre || most.Count() < levels.Length)) ? Unknown : new HomePlace(most.Key, string.Empty);
    }

    [GeneratedRegex("^(?:中共)?(?<place>(?!中国|国家|全国)\\w{2,8}?(?:自治区|自治州|自治县|省|州|盟|市(?!场)|县|旗|区))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FirstPlace();
}
