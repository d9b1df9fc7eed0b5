using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>What kind of body an agency is, as far as its name says that for certain.</summary>
internal static partial class BodyKinds
{
    private const string Provincial = "provincial";
    private const string Municipal = "municipal";
    private const string Party = "party";
    private const string Central = "central";
    private const string Enterprise = "enterprise";

    /// <summary>The kind of an agency; null where its name does not say.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="known">What the name says of a usual body; null where it is none.</param>
    public static string? Of(string name, BodyName? known)
    {
        if (known is null)
        {
            return OfForm(BodyName.WithoutBracket(name));
        }

        if (known.Body.KindWords.Length > 0)
        {
            string[] words = known.Body.KindWords.Split(':');
            return words[0] == "none" || (words.Length > 1 && (BodyLevels.Of(words[1]) != known.Level || known.Level == BodyLevel.Unstated)) ? null : words[0];
        }

        return known.IsOfParty ? Party
            : known.Body.Group == BodyGroup.Party ? null
            : known.Level switch
            {
                BodyLevel.Province => Provincial,
                BodyLevel.City => Municipal,
                _ => null,
            };
    }

    private static string? OfForm(string name) =>
        OfParty().IsMatch(name) ? Party
        : OfCentre().IsMatch(name) ? Central
        : OfProvince().IsMatch(name) ? Provincial
        : OfCity().IsMatch(name) ? Municipal
        : OfZone().IsMatch(name) ? "zone"
        : OfEnterprise().IsMatch(name) ? Enterprise
        : null;

    [GeneratedRegex("^(?:中共)?(?:省|市|县|区|州|旗|盟)委(?!员会).*(?:部|办|办公室|办公厅|委|局|室)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfParty();

    [GeneratedRegex("^(?:国务院|国家)(?:各|有关|相关)+部门$", RegexOptions.CultureInvariant)]
    private static partial Regex OfCentre();

    // Only provinces have a 厅.
    [GeneratedRegex("^省(?!委).{1,12}(?<!办公)厅$|^(?:各?省(?:直|级)?(?:政府)?)(?:各|有关|相关)+部门$", RegexOptions.CultureInvariant)]
    private static partial Regex OfProvince();

    [GeneratedRegex("^(?:市(?:直|级)?(?:政府)?)(?:各|有关|相关)+部门$|^(?:全省)?各(?:有关|相关)?(?:设区的?市|地级以上市|地级市|市)(?:政府|人民政府)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OfCity();

    [GeneratedRegex("(?:区|园|新城|港)(?:管委会|管理委员会)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfZone();

    // 行业主管部门 of banks are no banks; 人民银行 is none that does business.
    [GeneratedRegex("(?:公司|运营商)$|(?<!人民)银行$|^各.*企业$|(?:农商行|农合行|农信联社|农信社)$|^(?:中国)?(?:工商银行|工行|农业银行|农行|建设银行|建行|中国银行|中行|交通银行|交行|邮储银行|邮政储蓄银行|农业发展银行|农发行|国家开发银行|国开行)\\w{0,12}(?:分行|支行)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfEnterprise();
}
