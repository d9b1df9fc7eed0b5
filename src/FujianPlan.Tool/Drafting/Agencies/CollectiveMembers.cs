using System.Text.RegularExpressions;
using FujianPlan.Authoring.Clauses.Names;

namespace FujianPlan.Tool.Drafting.Agencies;

/// <summary>Names that stand for several agencies, and those that they list in brackets: 三大运营商（电信、移动、联通）.</summary>
internal static partial class CollectiveMembers
{
    /// <summary>Whether a name counts those that it stands for, so that they are several: 三大运营商.</summary>
    /// <param name="name">The name.</param>
    public static bool IsOfSeveral(string name) => Counted().IsMatch(HeadOf(name));

    /// <summary>A name without the list behind it.</summary>
    /// <param name="name">The name.</param>
    public static string HeadOf(string name) => List().Match(name) is { Success: true } list && ItemsOf(list).Length > 0 ? list.Groups["head"].Value : name;

    /// <summary>The names of those that a collective lists; empty where it lists none, or not all.</summary>
    /// <param name="name">Its name.</param>
    public static IReadOnlyList<string> Of(string name)
    {
        Match list = List().Match(name);
        string[] items = list.Success ? ItemsOf(list) : [];

        // 各区政府（甲区、乙区）: their governments.
        string head = list.Groups["head"].Value, government = head.EndsWith("人民政府", StringComparison.Ordinal) ? "人民政府" : head.EndsWith("政府", StringComparison.Ordinal) ? "政府" : string.Empty;
        return [.. items.Select(item => BodyLevels.WordOf(item) is not null ? item + government : item)];
    }

    private static string[] ItemsOf(Match list)
    {
        string[] items = list.Groups["items"].Value.Split('、');
        string head = list.Groups["head"].Value;
        return items.Length > 1 && Array.TrueForAll(items, item => IsBody(item, head)) && items.Distinct(StringComparer.Ordinal).Count() == items.Length ? items : [];
    }

    // Firms are often listed by a word, places by their level. 市、区 and 街道 are levels of several, 等 leaves the list open.
    private static bool IsBody(string item, string head) =>
        item.Length > 1
        && !item.EndsWith('等')
        && (OfFirms().IsMatch(head) ? item.All(char.IsLetter) : BodyLevels.WordOf(head) is not null || head.EndsWith("政府", StringComparison.Ordinal) ? BodyLevels.WordOf(item) is not null : AgencyNames.HasEnd(item, 0, item.Length))
        && AgencyNames.Level(item, 0, item.Length) == LevelName.None
        && !AgencyNames.BeginsWithSeveral(item, 0, item.Length)
        && !AgencyNames.IsBareNoun(item, 0, item.Length)
        && !AgencyNames.IsGroupOfAny(item, 0, item.Length);

    [GeneratedRegex("^(?<head>[^（()）]{2,})[（(](?<items>[^（()）]+)[）)]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex List();

    [GeneratedRegex("(?:运营商|企业|公司|银行)$", RegexOptions.CultureInvariant)]
    private static partial Regex OfFirms();

    [GeneratedRegex("[两三四五六七八九十]大?(?:家|大|个).{0,6}(?:运营商|企业|公司|银行|机构|部门|单位|园区|开发区)$", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
