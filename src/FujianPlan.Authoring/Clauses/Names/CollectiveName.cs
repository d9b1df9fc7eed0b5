using System.Text.RegularExpressions;

namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>What a name says of how many bodies bear it.</summary>
internal static class CollectiveName
{
    // What is shorter says nothing of it.
    private const int Shortest = 3;

    // Words that speak of several, wherever they stand. As characters within others they do not: 高等, 所有制, 直属机关工委.
    private static readonly Regex Several = new(
        "各|有关|相关|其他|其它|所有(?!制|权)|全体|直属(?!机关)|设区市|所辖|所属|下属|下辖|属地|(?<![高中初同平优一二三特])等|、|两级|三级|市直部门|省直部门", RegexOptions.CultureInvariant);

    // Places of several levels, or all of one: at the beginning of a name alone, as the end of a place's name and the level behind it read like them (福州市).
    private static readonly string[] Places =
        ["设区", "市县", "县市", "县区", "区县", "市区", "地市", "州市", "市州", "县级", "市级", "区级", "乡镇", "镇街", "街镇", "镇乡", "街道", "社区", "村居", "村级", "村（", "县（", "市（", "区（", "县(", "市(", "区("];

    // What stands for a kind of bodies, unless a word before it makes it one of them.
    private static readonly string[] Kinds =
    [
        "部门", "单位", "机构", "企业", "运营商", "政府", "设区市", "厅局", "委办局", "院校", "高校", "学校", "医院", "银行", "团体", "组织", "园区", "开发区", "街道", "乡镇", "镇街", "街镇", "县", "区", "市", "村",
    ];

    // A bank of the whole country.
    private static readonly string[] OfTheCountry = ["中国", "国家", "中央"];

    // Offices of a government. What ends in another word, such as 领导小组 or 集团, may have members.
    private static readonly string[] Offices = ["厅", "局", "委", "办", "办公厅", "办公室", "部", "署"];

    /// <summary>Whether a name reads like that of one office of a government or a party.</summary>
    /// <param name="name">The name.</param>
    public static bool IsOfOneOffice(string name) => IsOfOne(name) && Array.Exists(Offices, office => Bare(name).EndsWith(office, StringComparison.Ordinal));

    /// <summary>Whether a name reads like that of one body: nothing in it speaks of several, as in 省农业厅.</summary>
    /// <param name="name">The name.</param>
    public static bool IsOfOne(string name) =>
        name.Length >= Shortest
        && Bare(name) is var bare
        && !Several.IsMatch(bare)
        && !Array.Exists(Places, word => name.StartsWith(word, StringComparison.Ordinal))
        && (!Array.Exists(Kinds, kind => bare.EndsWith(kind, StringComparison.Ordinal))
            || AgencyNames.IsGovernmentOfPlace(bare, 0, bare.Length)
            || (bare.EndsWith("银行", StringComparison.Ordinal) && Array.Exists(OfTheCountry, word => bare.StartsWith(word, StringComparison.Ordinal))));

    // 省委宣传部 of 省委宣传部（省新闻出版局）. A bracket within a name is a part of it: 县（市、区）人民政府.
    private static string Bare(string name) => AgencyNames.WithoutBracket(name, 0, name.Length) is > 0 and var end ? name.Substring(0, end) : name;
}
