namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>What a name says of how many bodies bear it.</summary>
internal static class CollectiveName
{
    // What is shorter says nothing of it.
    private const int Shortest = 3;

    // Others than those named, the bodies of several places, or of several levels.
    private static readonly string[] Several =
    [
        "有关", "相关", "直属", "直各", "其他", "其它", "所有", "全体", "设区", "市县", "县市", "县区", "区县", "市区", "地市", "州市", "县级", "乡镇", "镇街", "街道", "村", "、", "（", "(", "等",
    ];

    // What stands for a kind of bodies, unless a word before it makes it one of them.
    private static readonly string[] Kinds =
    [
        "部门", "单位", "机构", "企业", "运营商", "政府", "设区市", "厅局", "委办局", "院校", "高校", "学校", "医院", "银行", "团体", "组织", "园区", "开发区", "县", "区", "市",
    ];

    // Offices of a government. What ends in another word, such as 领导小组 or 集团, may have members.
    private static readonly string[] Offices = ["厅", "局", "委", "办", "办公厅", "办公室", "部", "署"];

    /// <summary>Whether a name reads like that of one office of a government or a party.</summary>
    /// <param name="name">The name.</param>
    public static bool IsOfOneOffice(string name) => IsOfOne(name) && Array.Exists(Offices, office => name.EndsWith(office, StringComparison.Ordinal));

    /// <summary>Whether a name reads like that of one body: nothing in it speaks of several, as in 省农业厅.</summary>
    /// <param name="name">The name.</param>
    public static bool IsOfOne(string name) =>
        name.Length >= Shortest
        && name[0] != '各'
        && !Array.Exists(Several, word => name.Contains(word))
        && !Array.Exists(Kinds, kind => name.EndsWith(kind, StringComparison.Ordinal));
}
