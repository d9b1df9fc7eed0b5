using System.Buffers;
using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>A name of a usual body, taken apart: 示例市发改委 is the commission for development and reform (发改 and 委) of a city.</summary>
/// <param name="Level">Whose body it is.</param>
/// <param name="Place">The place that the name has in it; empty where it is the notice's own.</param>
/// <param name="Body">The body.</param>
/// <param name="Office">What the name ends in: 厅, 局, 委; empty where the body tells.</param>
/// <param name="IsOfParty">Whether the name says that it is a committee's: 省委.</param>
internal sealed partial record BodyName(BodyLevel Level, string Place, KnownBody Body, string Office, bool IsOfParty)
{
    // What no place has in its name: it would be a body, or several.
    private static readonly SearchValues<char> NoPlaces = SearchValues.Create("厅局委办署院校各及与、“”（）()");

    private const int LongestPlace = 20;

    private const string Government = "ZF";

    /// <summary>The short name of the body, where the place stands in it; null elsewhere.</summary>
    public string? ShortName { get; init; }

    /// <summary>What two names of one body have in common. What office it is of the Party's need not be said: 省编办 is 省委编办.</summary>
    public BodyName Same => Body.Group == BodyGroup.Party ? this with { IsOfParty = false } : this;

    /// <summary>Takes a name apart.</summary>
    /// <param name="name">The name; what stands in brackets behind it is another of the same body.</param>
    /// <param name="home">Where the notice is from.</param>
    /// <returns>What it says; null where it is the name of no usual body.</returns>
    public static BodyName? Of(string name, HomePlace home)
    {
        string bare = League().Replace(WithoutBracket(name), "${level}团委");
        if (KnownBodies.All.Central(bare, home.Level == BodyLevel.Central) is { } central)
        {
            return new BodyName(BodyLevel.Central, string.Empty, central, string.Empty, false);
        }

        return OfLevel(bare, home) ?? WithPlace(bare, home);
    }

    /// <summary>A name without what stands in brackets behind it.</summary>
    /// <param name="name">The name.</param>
    public static string WithoutBracket(string name) => Bracketed().Replace(name, string.Empty) is { Length: > 0 } bare ? bare : name;

    /// <summary>A name without anything in brackets.</summary>
    /// <param name="name">The name.</param>
    public static string WithoutBrackets(string name) => AnyBracketed().Replace(name, string.Empty);

    private static BodyName? OfLevel(string name, HomePlace home)
    {
        // The longest name of a body that the name ends in: 政务服务局 before 服务局.
        for (int i = 0; i < name.Length - 1; i++)
        {
            if (KnownBodies.All.Local(name[i..]) is { } found && Before(name[..i], found.Body, found.Office, home) is { } known)
            {
                return known;
            }
        }

        return null;
    }

    private static BodyName? Before(string words, KnownBody body, string office, HomePlace home)
    {
        Match level = LevelWords().Match(words);
        bool isOfParty = level.Groups["party"].Success;
        if (level.Success)
        {
            // 省级政府 are several.
            if (body.Codes[0] == Government && words.Length > 1)
            {
                return null;
            }

            // Only provinces have a 厅, and no body of theirs is meant where only cities' are named.
            string word = level.Groups["level"].Value;
            BodyLevel own = word.Length > 0 ? BodyLevels.Of(word) : office == "厅" ? BodyLevel.Province : BodyLevel.Unstated;
            return new BodyName(own, string.Empty, body, office, isOfParty);
        }

        Match placed = PlaceWords().Match(words);
        string place = placed.Groups["place"].Value;
        if (!placed.Success || place.Length is < 2 or > LongestPlace || place.AsSpan().IndexOfAny(NoPlaces) >= 0)
        {
            return null;
        }

        return new BodyName(BodyLevels.Of(place), home.Is(place) ? string.Empty : place, body, office, placed.Groups["party"].Success);
    }

    // 甲地海关, 人民银行甲地分行, 国家税务总局甲市税务局.
    private static BodyName? WithPlace(string name, HomePlace home)
    {
        if (OfTax().Match(name) is { Success: true } tax && KnownBodies.All.Local("税务局") is { } found)
        {
            return Before(tax.Groups["place"].Value, found.Body, found.Office, home);
        }

        foreach (KnownPlaceBody body in KnownBodies.All.Places)
        {
            if (body.PlaceIn(name) is { } place && place.AsSpan().IndexOfAny(NoPlaces) < 0 && !AnyPlace().IsMatch(place))
            {
                string town = place.Length > 2 && BodyLevels.WordOf(place) is "市" or "省" ? place[..^1] : place;
                return new BodyName(BodyLevel.Unstated, town, body.Body, string.Empty, false) { ShortName = body.ShortName(town) };
            }
        }

        return null;
    }

    // 省, 省直, 省政府, 省委; 自治区党委.
    [GeneratedRegex("^(?:(?<level>自治区|省|市|县|区|州|盟|旗)(?:直|级|政府|人民政府|(?<party>委|党委))?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LevelWords();

    [GeneratedRegex("^(?:中共)?(?<place>.*(?:自治区|省|市|县|区|州|盟|旗))(?:政府|人民政府|(?<party>委|党委))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PlaceWords();

    // 共青团省委, 团市委.
    [GeneratedRegex("^(?:共青)?团(?<level>.*(?:自治区|省|市|县|区|州|盟|旗))委(?:员会)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex League();

    [GeneratedRegex("^国家税务总局(?<place>.+)税务局$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OfTax();

    [GeneratedRegex("有关|相关|全[省市县区国]|驻|我[省市县区]|本[省市县区]|辖区|属地|地方|当地", RegexOptions.CultureInvariant)]
    private static partial Regex AnyPlace();

    [GeneratedRegex("[（(〔][^（(〔）)〕]*[）)〕]$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex("[（(〔][^）)〕]*[）)〕]", RegexOptions.CultureInvariant)]
    private static partial Regex AnyBracketed();
}
