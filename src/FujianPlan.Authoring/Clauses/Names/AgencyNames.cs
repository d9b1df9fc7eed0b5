namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>What the names of agencies are made of: how they begin and end, and what none of them has in it.</summary>
internal static class AgencyNames
{
    /// <summary>The levels of places: a name may end in one.</summary>
    public const string Levels = "市县区州旗盟镇乡";

    // What a run of levels is written with: 市、县（市、区）.
    private const string LevelCharacters = "省市州盟县区旗镇乡村居街道社地级设以上辖特自治直（）()、";

    // The last character of what may be an agency, a place or a group of them. What ends in another is no name: 统筹, 同步.
    private const string Ends =
        "厅局委办部署处科室股院校所站队团会社联盟行馆场司厂企业心府省区县市州旗镇乡道街村织构门位商园地方库组军警网台报班大学庭体家店矿协投域群者员工层";

    private const string OfficeEnds = "厅局委办部署处科室股院校所站队团会社联行司厂企府协政警";

    private static readonly WordList EndWords = new("移动", "联通", "电信", "铁塔", "石油", "石化", "烟草", "邮政", "铁路", "航空", "电力", "燃气", "水务", "机场", "海事", "公安", "消防", "武警", "检察", "税务", "气象", "基金", "媒体", "广电", "银联", "团中央", "系统", "平台", "口岸", "窗口", "机关", "海关", "新城", "科学城", "大学城", "自贸港", "贸易港", "空港", "村居", "街居", "社居", "镇居", "乡居", "、居", "居委", "网格", "嘎查", "苏木", "公路段", "工务段");

    // What ends in these is whole, and an agency.
    private static readonly WordList Organs = new("厅", "局", "委", "办", "署", "委员会", "办公室", "中心", "公司", "集团", "海关", "支行", "分行", "银行", "总队", "支队", "大队", "协会", "学会", "商会", "联合会", "总会",
        "工会", "监会", "促会", "管委会", "字会", "联社", "总社", "政府", "管理处", "办事处", "残联", "侨联", "妇联", "文联", "科协", "工商联", "台联", "法院", "检察院", "学院", "研究院", "医院", "科学院",
        "大学", "学校", "党校", "电视台", "广播台", "报社", "行署", "管理所", "工作站", "供销社", "部", "处", "科", "室", "院",
        "档案馆", "图书馆", "文化馆", "博物馆", "美术馆", "科技馆", "村委会", "居委会", "中队");

    private static readonly WordList Doings = new("通办", "督办", "代办", "联办", "承办", "主办", "协办", "快办", "即办", "程网办", "帮办", "举办", "上办", "近办", "次办", "窗办");

    private static readonly WordList CollectiveEnds = new("部门", "单位", "机构", "企业", "运营商", "政府", "设区市", "厅局", "委办局", "银行", "协会", "院校", "高校", "学校", "医院", "公司", "组织", "团体", "园区", "开发区", "街道", "乡镇", "平台", "主体", "党委", "机关");

    // Behind a group, they add to what it is: 有关部门、单位.
    private static readonly WordList MoreOfGroup = new("单位", "部门", "机构", "企业", "企事业单位", "事业单位", "团体", "地区");

    private static readonly WordList AnyEnds = new("部门", "单位", "机构", "企业", "组织", "团体", "院校", "高校", "学校", "医院", "园区", "平台", "主体", "机关");

    private static readonly WordList BareNouns = new("单位", "部门", "机构", "企业", "企事业单位", "事业单位", "社会组织", "街道", "园区", "开发区", "高新区", "功能区", "乡镇", "政府", "人民政府", "团体", "院校", "高校", "地区", "科研院所", "行业协会", "金融机构", "党组织", "村", "社区", "村居", "街镇", "镇街");

    private static readonly WordList Governments = new("人民政府", "政府", "人民政府（管委会）", "政府（管委会）", "管委会", "管理委员会", "党委", "党委和政府", "党委政府", "党委、政府", "街道办事处", "办事处");

    private static readonly WordList Several = new("各", "全省各", "全市各", "全县各", "全区各", "省内各", "市内各", "所辖各", "各相关", "各有关", "有关", "相关", "其他", "其它", "其他各", "各级", "省辖", "市辖", "所辖");

    private static readonly WordList Money = new("社会", "民间", "民营", "国有", "金融", "产业", "工商", "商业", "境外", "外国", "外来", "人力", "耐心", "各类", "长期", "政府", "闲置", "股权", "风险", "创业", "运营", "运作", "投资");

    // No level: 市场监管局.
    private static readonly WordList NoLevels = new("市场", "市政", "市容", "市民服务", "市民中心", "市民热线", "市民卡", "区域", "区块", "县域", "省际", "州际");

    /// <summary>Whether a stretch begins with a level of government: 省甲厅, and not 市场监管局.</summary>
    public static bool BeginsWithLevel(string words, int from, int to) =>
        to - from > 1 && words[from] is '省' or '市' or '县' or '区' or '州' && !(NoLevels.Begins(words, from, to) && !StartsWith(words, from, to, "市政府") && !StartsWith(words, from, to, "市政协") && !StartsWith(words, from, to, "市政务"));

    /// <summary>Whether a stretch begins with a word for several: 各, 有关, 其他.</summary>
    public static bool BeginsWithSeveral(string words, int from, int to) => LengthOfSeveral(words, from, to) > 0;

    /// <summary>Whether a stretch ends as agencies, places and groups of them do.</summary>
    public static bool HasEnd(string words, int from, int to)
    {
        to = WithoutBracket(words, from, to);
        if (to <= from)
        {
            return false;
        }

        char last = words[to - 1];
        if (to - from == 2 && words[from] != '各')
        {
            // 福州 is a place; 市委, 教委 are offices.
            return OfficeEnds.IndexOf(last) >= 0;
        }

        return Ends.IndexOf(last) >= 0 || EndWords.Ends(words, from, to) || IsCapitalFirm(words, from, to);
    }

    /// <summary>Whether a stretch is the whole name of an agency, by its end.</summary>
    public static bool IsOrgan(string words, int from, int to)
    {
        to = WithoutBracket(words, from, to);
        return to - from >= 2 && Organs.LengthOfEnd(words, from + 1, to) > 0 && !IsDirection(words, from, to) && !IsDoing(words, from, to);
    }

    /// <summary>Whether a stretch ends as the name of a group of agencies does: 部门.</summary>
    public static bool IsGroup(string words, int from, int to)
    {
        to = WithoutBracket(words, from, to);
        return CollectiveEnds.Ends(words, from, to);
    }

    /// <summary>Whether a stretch ends as a group of bodies of any name does, and not as governments or firms do: 金融机构.</summary>
    public static bool IsGroupOfAny(string words, int from, int to)
    {
        to = WithoutBracket(words, from, to);
        return AnyEnds.Ends(words, from, to);
    }

    /// <summary>Whether a stretch is the government of a place that it names: 东山市政府, and not 市政府.</summary>
    public static bool IsGovernmentOfPlace(string words, int from, int to)
    {
        int government = EndsWith(words, from, to, "人民政府") ? 4 : EndsWith(words, from, to, "政府") ? 2 : 0;
        int place = to - government;
        for (int i = from; i < place; i++)
        {
            if (words[i] is '和' or '及' or '各' or '与')
            {
                return false;
            }
        }

        return government > 0 && place - from > 2 && Levels.IndexOf(words[place - 1]) >= 0 && Level(words, from, to) == LevelName.None && !BeginsWithSeveral(words, from, to);
    }

    /// <summary>Whether a stretch is a word for bodies, and says nothing of which: 单位 of 部门和单位.</summary>
    public static bool IsBareNoun(string words, int from, int to) => from < to && BareNouns.Is(words, from, to);

    /// <summary>Whether a stretch begins with a word for bodies: 社区居委会.</summary>
    public static bool BeginsWithBareNoun(string words, int from, int to) => BareNouns.Begins(words, from, to);

    /// <summary>Whether a stretch is a word for bodies that goes with the group before it: 单位 of 有关部门、单位.</summary>
    public static bool AddsToGroup(string words, int from, int to) => from < to && MoreOfGroup.Is(words, from, to);

    /// <summary>Whether a stretch is the word 政府 alone.</summary>
    public static bool IsGovernmentAlone(string words, int from, int to) =>
        (to - from == 2 && EndsWith(words, from, to, "政府")) || (to - from == 4 && EndsWith(words, from, to, "人民政府"));

    /// <summary>Whether a stretch names levels of places, and whether it ends in a government of theirs: 各市, 县（市、区）, 县人民政府.</summary>
    public static LevelName Level(string words, int from, int to)
    {
        int length = LengthOfSeveral(words, from, to);
        bool isSeveral = length > 0;
        from += isSeveral ? length : 0;
        int at = from + (StartsWith(words, from, to, "直管市") || StartsWith(words, from, to, "直管县") ? 2 : 0);
        while (at < to && LevelCharacters.IndexOf(words[at]) >= 0)
        {
            at++;
        }

        // The bracket of 人民政府（管委会） is no level's.
        return at == from ? LevelName.None
            : at == to ? (to - from == 1 && !isSeveral ? LevelName.Bare : LevelName.Levels)
            : Governments.Is(words, at, to) ? LevelName.Governments
            : LevelName.None;
    }

    /// <summary>The end of a stretch without a bracket that closes there: 市商务局 of 市商务局（口岸办）.</summary>
    public static int WithoutBracket(string words, int from, int to)
    {
        while (ClauseBrackets.OpeningOf(words, from, to) is > 0 and int open && open > from)
        {
            to = open;
        }

        return to;
    }

    /// <summary>Whether a stretch ends in a word.</summary>
    public static bool EndsWith(string words, int from, int to, string word) =>
        to - word.Length >= from && Stands(words, to - word.Length, word);

    /// <summary>Whether a stretch begins with a word.</summary>
    public static bool StartsWith(string words, int from, int to, string word) =>
        from + word.Length <= to && Stands(words, from, word);

    // Words are short: a loop is quicker than a call.
    private static bool Stands(string words, int at, string word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (words[at + i] != word[i])
            {
                return false;
            }
        }

        return true;
    }

    // 西部 and 全部 are no departments, nor is 社会 a society.
    private static bool IsDirection(string words, int from, int to) =>
        words[to - 1] == '部' && (to - from < 3 || "东西南北中全局内外".IndexOf(words[to - 2]) >= 0);

    // 东山资本 is a firm; 社会资本 is money.
    private static bool IsCapitalFirm(string words, int from, int to) => to - from > 3 && EndsWith(words, from, to, "资本") && !Money.Ends(words, from, to - 2) && !BeginsWithSeveral(words, from, to);

    // 跨省通办 is a way to serve; 市交通办 is an office.
    private static bool IsDoing(string words, int from, int to) =>
        words[to - 1] == '办' && Doings.Ends(words, from, to) && !EndsWith(words, from, to, "交通办");

    private static int LengthOfSeveral(string words, int from, int to) => Several.LengthOfBeginning(words, from, to);
}

/// <summary>What a stretch says of levels of places.</summary>
internal enum LevelName
{
    /// <summary>It names none.</summary>
    None = 0,

    /// <summary>One level in one character, and nothing else: 县.</summary>
    Bare = 1,

    /// <summary>Levels: 各市, 县（市、区）.</summary>
    Levels = 2,

    /// <summary>Governments of levels: 县（市、区）人民政府.</summary>
    Governments = 3,
}
