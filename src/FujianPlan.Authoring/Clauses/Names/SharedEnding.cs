namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>The ending that places in a list share: 市 and 人民政府 of 东山、南湖市人民政府.</summary>
/// <param name="Level">The level, which a place lacks that has none of its own; 0 where it cannot be told which.</param>
/// <param name="Organ">What is put behind it.</param>
internal sealed record SharedEnding(char Level, string Organ)
{
    // Zones have a management, and no government.
    // 东山区、南湖区委区政府: the committee of each, too.
    private static readonly string[] Organs =
        ["委区人民政府", "委县人民政府", "委市人民政府", "委区政府", "委县政府", "委市政府", "人民政府", "政府", "管委会", "管理委员会", "海关", "供电公司", "中心支行", "银保监局", "银保监分局", "证监局", "监管局", "监管分局"];

    private static readonly WordList Zones = new(
        "开发区", "高新区", "经开区", "示范区", "度假区", "风景区", "园区", "片区", "试验区", "保税区", "合作区", "新区", "功能区", "实验区", "综保区", "自贸区", "先行区");

    private const string ZoneEnds = "区园城港岛镇";
    private const int LongestPlace = 16;
    private const int LongestBarePlace = 6;

    /// <summary>Whether the organ is a government.</summary>
    private bool IsGovernment => Organ.EndsWith("政府", StringComparison.Ordinal);

    private bool IsManagement => Organ is "管委会" or "管理委员会";

    /// <summary>The ending that a name has to share; null for none. 省政府 and 市政府 name no place.</summary>
    public static SharedEnding? Of(string name)
    {
        if (name[name.Length - 1] is not ('府' or '会' or '关' or '司' or '行' or '局') || OrganOf(name) is not { } found)
        {
            return null;
        }

        int place = name.Length - found.Length;
        if (found[0] == '委' && name[place > 0 ? place - 1 : 0] != found[1])
        {
            return null;
        }

        // 试验（合作区）管委会 has its level in the bracket.
        int level = place - (place > 2 && ClauseBrackets.IsClosing(name[place - 1]) ? 2 : 1);
        SharedEnding ending = new(level >= 0 ? name[level] : '\0', found);
        if (ending.IsGovernment)
        {
            return place > 1 && AgencyNames.Levels.IndexOf(ending.Level) >= 0 ? ending : null;
        }

        return place < 2 || (ending.IsManagement && ZoneEnds.IndexOf(ending.Level) < 0) ? null : ending with { Level = '\0' };
    }

    private static string? OrganOf(string name)
    {
        foreach (string organ in Organs)
        {
            if (AgencyNames.EndsWith(name, 0, name.Length, organ))
            {
                return organ;
            }
        }

        return null;
    }

    /// <summary>The ending that stands behind 等: 市人民政府 of 东山、南湖等市人民政府; null for none.</summary>
    public static SharedEnding? Of(string words, int from, int to)
    {
        while (from < to && (char.IsDigit(words[from]) || "一二三四五六七八九十个两".IndexOf(words[from]) >= 0))
        {
            from++;
        }

        string organ = AgencyNames.EndsWith(words, from, to, "人民政府") ? "人民政府" : AgencyNames.EndsWith(words, from, to, "政府") ? "政府" : AgencyNames.EndsWith(words, from, to, "管委会") ? "管委会" : string.Empty;
        int end = to - organ.Length;
        foreach (string kind in Kinds)
        {
            from += AgencyNames.StartsWith(words, from, end, kind) && end - from > kind.Length ? kind.Length : 0;
        }

        if (AgencyNames.Level(words, from, end) is LevelName.None || end == from)
        {
            return null;
        }

        return new SharedEnding(end - from == 1 && AgencyNames.Levels.IndexOf(words[from]) >= 0 ? words[from] : '\0', organ);
    }

    /// <summary>Whether a stretch is an office of a level, and not of several: 区财政局, and not 区县财政局 or 市场监管局.</summary>
    public static bool IsOfficeOfLevel(string words, int from, int to) =>
        to - from > 2 && AgencyNames.BeginsWithLevel(words, from, to) && words[from + 1] != '(' && "省市州盟县区旗乡镇（委直级政".IndexOf(words[from + 1]) < 0 && AgencyNames.IsOrgan(words, from, to) && !AgencyNames.IsGroup(words, from, to);

    private static readonly string[] Kinds = ["地级", "县级", "设区"];

    /// <summary>A name with the ending put back; null where it is none that lacks it.</summary>
    public string? PutBack(string name)
    {
        int end = AgencyNames.WithoutBracket(name, 0, name.Length);
        char last = name[end - 1];
        bool isZone = Zones.Ends(name, 0, name.Length);
        if (IsManagement && isZone && name.Length <= LongestPlace)
        {
            return name + Organ;
        }

        if (name.Length > LongestPlace || AgencyNames.BeginsWithLevel(name, 0, name.Length) || AgencyNames.IsOrgan(name, 0, name.Length) || AgencyNames.IsGroup(name, 0, name.Length))
        {
            return null;
        }

        if (Organ.Length > 0 && Organ[0] == '委' && last != Level && name.Length > 2 && AgencyNames.Levels.IndexOf(last) >= 0)
        {
            return null;
        }

        bool hasLevel = name.Length > 2 && AgencyNames.Levels.IndexOf(last) >= 0;
        if (IsManagement)
        {
            return name.Length > 2 && ZoneEnds.IndexOf(last) >= 0 ? name + Organ : null;
        }

        if (!IsGovernment && Organ.Length > 0)
        {
            // 东山、南湖海关: a short name of a place, and nothing else.
            return name.Length is 2 or 3 && last is not ('区' or '县') && IsBare(name) ? name + Organ : null;
        }

        if (hasLevel)
        {
            return isZone ? null : name + Organ;
        }

        return Level != '\0' && name.Length is >= 2 and <= LongestBarePlace && end == name.Length && IsBare(name) ? name + Level + Organ : null;
    }

    /// <summary>What is shared before a place: where that has a level of its own, which level another lacks cannot be told.</summary>
    public SharedEnding Behind(string place)
    {
        char last = place[place.Length - 1];
        return last != Level && place.Length > 2 && AgencyNames.Levels.IndexOf(last) >= 0 ? this with { Level = '\0' } : this;
    }

    // A place's name alone: nothing in it that names of agencies have.
    private static bool IsBare(string name) => !AgencyNames.IsGroupOfAny(name, 0, name.Length) && "厅局委办部署处科室院校所站队会社联行心司企".IndexOf(name[name.Length - 1]) < 0;
}
