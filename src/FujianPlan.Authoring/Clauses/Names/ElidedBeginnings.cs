namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>
/// Puts back the level that agencies in a list leave out because the first of them has it: 省甲厅、乙厅、发展改革委 are three of the province's.
/// Only what no other body is called like is taken for such: what names a place, a bank or a central body stays as it is.
/// </summary>
internal static class ElidedBeginnings
{
    private const int LongestHall = 12;
    private const int LongestCommission = 6;

    // Nobody leaves out what was said so many names before.
    private const int LongestList = 32;

    // What the offices of a government at any level deal with; no place is called like that.
    private static readonly WordList Matters = new(
        "发展", "发改", "改革", "经济和信息化", "经信", "工业", "工信", "教育", "教体", "科技", "科学技术", "民族", "民宗", "公安", "民政", "司法", "财政", "人力资源", "人社", "自然资源", "规划", "生态环境", "环境保护", "环保", "住房", "住建", "城乡", "城市管理", "城管", "交通", "水利", "水务", "农业", "商务", "文化", "文旅", "文广", "卫生", "卫健", "退役军人", "应急", "审计", "外事", "外办", "国资", "市场监", "市监", "广播", "广电", "体育", "统计", "医疗保障", "医保", "机关事务", "机关管理", "人民防空", "人防", "国动", "信访", "地方金融", "金融", "政务服务", "政务", "数据", "大数据", "数字", "行政审批", "审批", "营商", "港澳", "台办", "台湾", "侨办", "侨务", "研究室", "林业", "林草", "园林", "海洋", "渔业", "能源", "粮食", "药品监", "药监", "知识产权", "监狱", "乡村振兴", "扶贫", "新闻出版", "文物", "投资促进", "招商", "消防救援", "森林消防", "中医药", "档案", "法制", "质监", "安监", "食品药品", "工商", "国土", "旅游", "物价", "口岸", "供销", "参事", "社会", "资源", "经济", "经发", "经合", "农村", "农发", "财金", "交建", "城建", "规自", "综合执法", "执法", "行政执法", "投资", "通信", "气象", "地震", "邮政", "民营经济", "决策咨询", "政府办", "税务", "公路", "物流", "畜牧", "农机", "移民", "住房公积金", "公积金", "公共资源");

    // Organisations that every level has, by their whole names.
    private static readonly WordList Organisations = new(
        "工商联", "侨联", "台联", "残联", "文联", "社科联", "妇联", "记协", "科协", "作协", "贸促会", "总工会", "红十字会", "团委", "供销社", "供销合作社", "台办", "外办", "侨办", "编办", "网信办", "法院", "检察院", "社科院", "农科院");

    private static readonly string[] PartyOffices = ["组织部", "宣传部", "统战部", "政法委", "编办", "网信办", "老干部局", "社会工作部", "社工部", "农办", "改革办", "台办", "党校"];

    // What a 厅 does in a province: a 局 for it is another level's.
    private static readonly WordList Halls = new(
        "财政", "公安", "教育", "科技", "科学技术", "民政", "司法", "人力资源", "人社", "自然资源", "生态环境", "住房和", "住建", "交通", "水利", "农业", "商务", "文化和旅游", "文旅", "退役军人", "应急", "审计", "工业和信息化", "工信");

    private static readonly WordList Ends = new(
        "局", "委", "办", "厅", "中心", "总队", "支队", "办公室", "委员会", "社");

    /// <summary>Restores the names of a list, in place.</summary>
    /// <param name="agencies">The list.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="level">The level of the agencies that the clause has named before; none where it has named none with one.</param>
    public static void Restore(List<ClauseAgency> agencies, int first, char level)
    {
        bool isParty = false, isCarried = true;
        string? several = null, office = null, committee = null;
        char above = '\0';
        for (int i = first; i < agencies.Count; i++)
        {
            ClauseAgency agency = agencies[i];
            string name = agency.Name;
            if (agency.Writing == AgencyWriting.InFull && office is not null && IsDivisionAlone(name, office[office.Length - 1]))
            {
                // 区甲局乙处、丙处.
                agencies[i] = agency with { Name = office.Substring(0, office.Length - 1) + name, Writing = AgencyWriting.ElidedPrefix };
                continue;
            }

            if (agency.Writing == AgencyWriting.InFull && committee is not null && Array.IndexOf(PartyOffices, name) >= 0)
            {
                // 乙工委办公室、组织部.
                agencies[i] = agency with { Name = committee + name, Writing = AgencyWriting.ElidedPrefix };
                continue;
            }

            office = OfficeOfDivision(name);
            committee = CommitteeOfOffice(name);
            if (agency.Writing == AgencyWriting.Collective)
            {
                // 市甲局牵头，各县区政府、财政局配合: whose 财政局 it is cannot be told.
                level = isCarried ? '\0' : level;
                (several, above) = (OfSeveral(name), level);
            }
            else if (several is not null && agency.Writing == AgencyWriting.InFull && IsOffice(name, '\0'))
            {
                // 各县区教育局、财政局; where a city's office stands before them, the last may be the city's.
                agencies[i] = agency with { Name = several + name, Writing = AgencyWriting.ElidedPrefix, Other = above == '\0' ? null : above + name };
            }
            else if (agency.Writing is (AgencyWriting.InFull or AgencyWriting.NamedMember) && AgencyNames.BeginsWithLevel(name, 0, name.Length))
            {
                several = null;
                (level, isCarried) = (name[0], false);
                isParty = name.Length > 2 && name[1] == '委' && name[2] != '员';
            }
            else if (agency.Writing is (AgencyWriting.InFull or AgencyWriting.NamedMember) && level != '\0' && Beginning(name, level, isParty) is { } beginning && !IsNamed(agencies, first, i, beginning + name))
            {
                // A member that is named for its collective stays one.
                agencies[i] = agency with { Name = beginning + name, Writing = agency.Writing == AgencyWriting.NamedMember ? AgencyWriting.NamedMember : AgencyWriting.ElidedPrefix };
                isParty = beginning.Length > 1;
            }
        }
    }

    /// <summary>The level that lists behind some agencies may leave out: that of the last that says one.</summary>
    /// <param name="agencies">The agencies.</param>
    /// <returns>It; <c>\0</c> where none of the last ones says one, or several are named behind it, whose office may be meant.</returns>
    public static char LevelOf<TList>(TList agencies)
        where TList : IReadOnlyList<ClauseAgency>
    {
        for (int i = agencies.Count - 1; i >= 0 && agencies.Count - i <= LongestList; i--)
        {
            ClauseAgency agency = agencies[i];
            if (agency.Writing == AgencyWriting.Collective)
            {
                break;
            }

            if (agency.Writing is AgencyWriting.InFull or AgencyWriting.NamedMember or AgencyWriting.ElidedPrefix && AgencyNames.BeginsWithLevel(agency.Name, 0, agency.Name.Length))
            {
                return agency.Name[0];
            }
        }

        return '\0';
    }

    // 区甲局处 of 区甲局乙处: the office, and what its division is; null where the name is none of a division. A court has 庭.
    private static string? OfficeOfDivision(string name)
    {
        char kind = name[name.Length - 1];
        for (int end = name.Length - 2; kind is '处' or '科' or '股' or '庭' && end > 2; end--)
        {
            if ((kind == '庭' ? name[end - 1] == '院' : name[end - 1] is '局' or '委' or '办' or '厅') && AgencyNames.IsOrgan(name, 0, end))
            {
                return name.Substring(0, end) + kind;
            }
        }

        return null;
    }

    // 乙工委 of 乙工委办公室 and 乙工委组织部; null where the name is of no office of a committee.
    private static string? CommitteeOfOffice(string name)
    {
        string? end = name.EndsWith("办公室", StringComparison.Ordinal) ? "办公室" : Array.Find(PartyOffices, one => name.EndsWith(one, StringComparison.Ordinal));
        return end is not null && name.Length > end.Length + 1 && name.Substring(0, name.Length - end.Length) is var committee && (committee.EndsWith("工委", StringComparison.Ordinal) || committee.EndsWith("党委", StringComparison.Ordinal)) ? committee : null;
    }

    private static bool IsDivisionAlone(string name, char kind) =>
        name.Length is > 1 and <= LongestCommission && name[name.Length - 1] == kind && !AgencyNames.BeginsWithLevel(name, 0, name.Length) && !name.EndsWith("办事处", StringComparison.Ordinal) && OfficeOfDivision(name) is null;

    // 省财政厅、财政厅: a list names each of its bodies once, so that the second is another.
    private static bool IsNamed(List<ClauseAgency> agencies, int first, int before, string name) => agencies.FindIndex(first, before - first, agency => agency.Name == name) >= 0;

    // 各县区 of 各县区教育局; null where no office of several is named.
    private static string? OfSeveral(string name)
    {
        int at = 1;
        while (at < name.Length && SeveralLevels.IndexOf(name[at]) >= 0)
        {
            at++;
        }

        return (name[0] == '各' || name.IndexOf('、', 0, Math.Min(at, name.Length)) > 0) && at > 1 && at < name.Length && IsOffice(name.Substring(at), '\0') ? name.Substring(0, at) : null;
    }

    private const string SeveralLevels = "省市州盟县区旗镇乡街道（）()、";

    private static string? Beginning(string name, char level, bool isParty)
    {
        if (isParty && Array.IndexOf(PartyOffices, name) >= 0)
        {
            return level + "委";
        }

        return IsOffice(name, level) ? level.ToString() : null;
    }

    // 公安东山分局 has its place in it, and 公安分局 has none.
    private static bool IsBranchOfPlace(string name) =>
        name.EndsWith("分局", StringComparison.Ordinal) && Matters.LengthOfBeginning(name, 0, name.Length) is > 0 and var matter && name.Length - matter > 3;

    private static bool IsOffice(string name, char level)
    {
        // 团市委 has its level in it; of the fire services, the centre's alone is a 局.
        if (name == "消防救援局" || name.IndexOf("总局", StringComparison.Ordinal) >= 0 || IsBranchOfPlace(name) || (name[0] is '团' or '共' && name.IndexOf('市') > 0))
        {
            return false;
        }

        if (name.Length > LongestHall || name.IndexOfAny(NoOffices) >= 0 || name.StartsWith("国家", StringComparison.Ordinal) || name.StartsWith("国务院", StringComparison.Ordinal))
        {
            return Organisations.Is(name, 0, name.Length);
        }

        if (name[name.Length - 1] == '厅')
        {
            // Only provinces have a 厅.
            return level == '省' && !name.EndsWith("办公厅", StringComparison.Ordinal);
        }

        return Organisations.Is(name, 0, name.Length)
            || (name[name.Length - 1] == '委' && name.Length is > 1 and <= LongestCommission && !name.EndsWith("党委", StringComparison.Ordinal) && !name.EndsWith("工委", StringComparison.Ordinal) && !name.EndsWith("政法委", StringComparison.Ordinal))
            || (Matters.Begins(name, 0, name.Length) && Ends.Ends(name, 0, name.Length) && !(level == '省' && name[name.Length - 1] == '局' && Halls.Begins(name, 0, name.Length)));
    }

    // A level of its own, another country's or the centre's.
    private static readonly char[] NoOffices = ['省', '县', '区', '州', '（', '('];
}
