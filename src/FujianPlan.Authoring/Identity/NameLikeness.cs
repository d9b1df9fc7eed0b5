namespace FujianPlan.Authoring.Identity;

/// <summary>
/// Whether two names may be of one body by their characters: the one is short for the other (省发改委 for 省发展和改革委员会), or they share a
/// character that tells which body it is.
/// </summary>
internal static class NameLikeness
{
    // What names of agencies begin and end with says nothing of which agency it is.
    private const string OfAny = "各省市县区州有关相直厅局委办部处院会司署组府政民人的（）()和与及、";

    private const string Levels = "省市县区州";

    // They begin as a level does, and name none: 市场监管局 is short for 省市场监管局.
    private static readonly string[] NoLevels = ["市场", "市容", "市民服务", "市民中心", "市民热线", "市政管理", "市政公用", "市政设施", "市政工程", "市政园林", "区域", "区块", "县域", "州际", "省际"];

    // What a name of an office ends in, the longer first.
    private static readonly string[] Ends = ["委员会办公室", "委员会", "办公厅", "办公室", "管理局", "管委会", "厅", "局", "委", "办", "署", "部"];

    private static readonly string[] Organs = ["政府", "政协", "人大常委会", "法院", "检察院"];

    private static readonly string[] Governments = ["政府", "市", "县", "区", "州", "乡镇", "街道", "镇街"];

    private static readonly string[] Bodies = ["部门", "单位", "企业", "运营商", "机构", "银行", "院校", "高校", "学校", "医院"];

    // What names of bodies end in that are no offices of a government: 市政务服务中心 is not 市政务服务局.
    private static readonly string[] Units = ["集团", "公司", "中心", "学会", "协会", "商会", "科学院", "研究院", "研究所", "监督所", "大学", "学院", "医院"];

    // Behind the name of a body, they make it that of another: 市委办公室 is not 市委.
    private static readonly string[] OtherBodies = ["办公厅", "办公室", "组织部", "宣传部", "统战部", "政法委", "编办", "党校", "网信办"];

    /// <summary>Whether a name may be short for another, or the other for it.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    public static bool AreOfOne(string one, string other)
    {
        (string shorter, string longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (longer.StartsWith(shorter, StringComparison.Ordinal) && OtherBodies.Contains(longer.Substring(shorter.Length)))
        {
            return false;
        }

        return IsWithin(Middle(shorter), Middle(longer)) || IsWithin(Middle(longer), Middle(shorter)) || IsWithin(shorter, longer);
    }

    /// <summary>
    /// Whether two names look like those of one body. Where both say what level and what office it is (市教育局, 市体育局), one has to be short for the
    /// other; elsewhere a common character is enough.
    /// </summary>
    /// <param name="alias">The alias.</param>
    /// <param name="name">The name.</param>
    /// <param name="isOfSeveral">Whether they are names of several bodies.</param>
    public static bool AreAlike(string alias, string name, bool isOfSeveral)
    {
        string ofAlias = Telling(alias), ofName = Telling(name);
        if (isOfSeveral)
        {
            return (KindOf(alias), KindOf(name)) is not (1, 2) and not (2, 1)
                && !(KindOf(alias) == 1 && KindOf(name) == 1 && HaveOtherLevels(alias, name))
                && (ofAlias.Length == 0 || ofName.Length == 0 || ofAlias.Any(c => ofName.IndexOf(c) >= 0));
        }

        if (IsUnit(alias) != IsUnit(name) || (IsOffice(alias) && IsOffice(name) && alias[0] != name[0]))
        {
            return false;
        }

        return AreOfOne(alias, name) || (!(IsOrgan(alias) && IsOrgan(name)) && !(IsOffice(alias) && IsOffice(name) && alias[0] == name[0]) && (ofAlias.Length < 2 || ofName.Length < 2 || ofAlias.Any(c => ofName.IndexOf(c) >= 0)));
    }

    /// <summary>Whether two names have no character in common beside those that any agency's name has.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    public static bool HaveNothingInCommon(string one, string other) => !one.Contains(other) && !other.Contains(one) && Telling(one) is var first && Telling(other) is var second && first.Length + second.Length > 0 && !first.Any(c => second.IndexOf(c) >= 0);

    // 各区政府 are governments, 有关部门 are others.
    private static int KindOf(string name) => Array.Exists(Governments, end => name.EndsWith(end, StringComparison.Ordinal)) ? 1 : Array.Exists(Bodies, end => name.EndsWith(end, StringComparison.Ordinal)) ? 2 : 0;

    // 各区政府 and 各县政府; but 各区县政府 has the words of either.
    private static bool HaveOtherLevels(string one, string other) => one.Any(IsLevel) && other.Any(IsLevel) && !one.Where(IsLevel).Any(level => other.IndexOf(level) >= 0);

    private static bool BeginsWithLevel(string name) => name.Length > 1 && IsLevel(name[0]) && !Array.Exists(NoLevels, word => name.StartsWith(word, StringComparison.Ordinal));

    private static bool IsLevel(char c) => Levels.IndexOf(c) >= 0;

    private static bool IsUnit(string name) => Array.Exists(Units, end => name.EndsWith(end, StringComparison.Ordinal));

    private static bool IsOrgan(string name) => Array.Exists(Organs, end => name.EndsWith(end, StringComparison.Ordinal));

    private static bool IsOffice(string name) => BeginsWithLevel(name) && (Array.Exists(Ends, end => name.EndsWith(end, StringComparison.Ordinal)) || IsOrgan(name));

    // 发展和改革 of 省发展和改革委员会.
    private static string Middle(string name)
    {
        int from = name.Length > 2 && BeginsWithLevel(name) ? 1 : 0;
        string end = Array.Find(Ends, word => name.Length > from + word.Length && name.EndsWith(word, StringComparison.Ordinal)) ?? string.Empty;
        return name.Substring(from, name.Length - from - end.Length);
    }

    private static bool IsWithin(string part, string whole)
    {
        List<char> left = [.. whole];
        return part.Length > 0 && part.All(left.Remove);
    }

    private static string Telling(string name) => string.Concat(name.ToUpperInvariant().Where(c => OfAny.IndexOf(c) < 0));
}
