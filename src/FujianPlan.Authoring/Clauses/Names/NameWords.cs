namespace FujianPlan.Authoring.Clauses.Names;

/// <summary>What may be the name of an agency.</summary>
internal static class NameWords
{
    // A role is in a name where it says which bodies are meant: 各重点项目牵头单位.
    private static readonly WordList Doers = new(
        "单位", "部门", "机构", "企业", "处室", "科室", "主体", "地区");

    private static readonly WordList NoBeginnings = new("由", "及", "与", "等", "其所", "其下", "其直", "并", "于", "（", "(", "所属", "下属", "将", "含", "不含", "包括", "见附", "详见", "另行", "必要时", "需要时", "根据需要", "视需要", "视情", "视工作", "如需", "如有", "酌情", "适时", "原则上", "请", "商请", "提请", "邀请", "特邀", "可请", "另请", "并请", "同时", "其中", "特别是", "尤其是");

    private static readonly WordList ActingOn = new("督促", "指导", "督导", "对接", "会商", "协商", "联系", "协调", "组织", "敦促", "引导", "统筹", "商", "动员", "联合", "依托", "发动", "面向", "覆盖", "服务", "报送", "报", "委托", "邀请", "聘请", "约请", "函请", "恳请", "吸收", "吸纳", "征求", "听取", "会签", "抽调", "选派", "争取", "依靠", "借助", "联动", "带动", "支持", "支撑", "帮助", "通知", "责成", "授权", "交由", "转交", "移交", "提交", "抄送", "通报", "下沉至", "下沉到", "延伸至", "延伸到", "通过", "经", "向", "对", "让", "使", "找", "转", "交", "在", "以", "按", "待", "视", "请");

    // Before such a verb, a name says nothing of how or when: 按进度邀请市甲局.
    private static readonly WordList Manners = new("按", "视", "根据", "依据", "结合", "主动", "积极", "立即", "及时", "重点", "定期", "加强", "密切", "共同", "统一", "分别", "具体", "适时", "全面", "提前", "协同", "经常", "随时", "充分", "广泛", "着力", "切实", "认真", "继续", "进一步", "必须", "应当", "经", "采取", "同步", "逐步", "首先", "然后");

    // What an office does, behind its name: 市甲局做好宣传报道. The first are in no name; the others are where an office's name ends in one: 市甲局改造办.
    private static readonly WordList Doing = new("做好", "抓好", "办好", "建好", "管好", "用好", "守好", "搞好", "查控", "开展", "加强", "加快", "加大", "完善", "健全", "打造", "举办", "确保", "强化", "深化", "发放", "制定", "制订", "出台", "落实", "争创", "申报", "引导", "鼓励", "扩大");

    private static readonly WordList DoingWithObject = new("建设", "新建", "扩建", "改建", "修建", "改造", "推进", "推动", "推广", "提升", "优化", "整治", "清理", "排查", "建立", "培育", "发展", "规范", "监管", "监督", "检查", "保障", "服务", "组织", "宣传", "培训", "编制", "创建", "修复", "保护", "治理", "养护", "维护");
    private const string OfficeEnds = "科室处股队站所办局委部厅组心司团行会署校";

    private const string Joining = "·-—－–―&＆+";

    private const string Signs = "·-—－–―“”‘’「」『』《》〈〉&＆+、 ";

    /// <summary>Whether a stretch may be a name: of letters, with its brackets and quotes in pairs, and no word of a clause in it.</summary>
    public static bool IsName(ClauseText text, int from, int to)
    {
        string words = text.Words;
        if (AgencyNames.AddsToGroup(words, from, to) || AgencyNames.IsGovernmentAlone(words, from, to) || NoBeginnings.Begins(words, from, to))
        {
            return false;
        }

        bool hasLetter = false;
        int quotes = 0;
        for (int i = from; i < to; i++)
        {
            char c = words[i];
            bool isIdeograph = c is >= '\u4E00' and <= '\u9FFF';
            if (!isIdeograph && !char.IsLetterOrDigit(c) && !char.IsSurrogate(c) && Signs.IndexOf(c) < 0 && !ClauseBrackets.IsOpening(c) && !ClauseBrackets.IsClosing(c))
            {
                return false;
            }

            if ((ClauseWords.NoPartOfAName(words, i, to) is { } word && !IsDoer(words, from, i, to)) || (!isIdeograph && IsTime(words, i, to)) || IsAttribute(words, from, i) || IsActingTogether(words, from, i, to) || IsEither(words, from, i, to) || IsActingOn(words, from, i, to) || IsDoing(words, from, i, to) || IsNoPart(words, from, i, to))
            {
                return false;
            }

            hasLetter |= isIdeograph || char.IsLetter(c);
            quotes += isIdeograph ? 0 : c is '“' or '‘' or '「' or '『' or '《' or '〈' ? 1 : c is '”' or '’' or '」' or '』' or '》' or '〉' ? -1 : 0;
        }

        return hasLetter && quotes == 0 && ClauseBrackets.AreBalanced(words, from, to) && !HasLostSeparator(text, from, to);
    }

    // 市甲局督促各县区, 商市乙局: what one body does to another is no part of a name.
    private static bool IsActingOn(string words, int from, int at, int to)
    {
        int verb = ActingOn.LengthOfBeginning(words, at, to), other = at + verb;
        return verb > 0 && to - other > 1 && (AgencyNames.BeginsWithSeveral(words, other, to) || char.IsDigit(words[other]) || (to - other > 2 && AgencyNames.BeginsWithLevel(words, other, to) && AgencyNames.IsOrgan(words, other, to)))
            && AgencyNames.HasEnd(words, other, to) && (at == from || AgencyNames.IsOrgan(words, from, at) || Manners.Begins(words, from, at));
    }

    /// <summary>Whether what stands before a place tells what is done to the body named there: 视进展吸收 before 市甲局. 版纳 before 州甲局 is of its name.</summary>
    /// <param name="words">The words.</param>
    /// <param name="at">Where the name begins.</param>
    public static bool EndsInVerb(string words, int at) => ActingOn.LengthOfEnd(words, 0, at) > 0;

    // 市甲局做好宣传报道, 市乙局建设养老院: words that end as names do, and tell what the office before them does.
    private static bool IsDoing(string words, int from, int at, int to)
    {
        int verb = Math.Max(Doing.LengthOfBeginning(words, at, to), DoingWithObject.LengthOfBeginning(words, at, to));
        return verb > 0 && at + verb < to && at - from > 2 && AgencyNames.IsOrgan(words, from, at) && (Doing.Begins(words, at, to) || OfficeEnds.IndexOf(words[to - 1]) < 0 || IsSchool(words, at + verb, to));
    }

    // 建设学校, 改造小学校: no office is called so, though 学校 ends a name.
    private static bool IsSchool(string words, int from, int to) => to - from > 1 && words[to - 1] == '校' && words[to - 2] == '学';

    /// <summary>Whether a name ends as names do.</summary>
    public static bool MayEnd(string name)
    {
        string words = ClauseWords.Searchable(name);
        return name.Length > 1 && (AgencyNames.HasEnd(words, 0, words.Length) || HasLatinEnd(name));
    }

    private static bool HasLatinEnd(string name) => name[name.Length - 1] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    // 各重点项目牵头单位: what bears a role there is a group, told apart by it.
    private static bool IsDoer(string words, int from, int at, int to)
    {
        const int Role = 2;
        if (!Doers.Begins(words, at + Role, to) || at == from)
        {
            return false;
        }

        return AgencyNames.BeginsWithSeveral(words, from, at)
            || words.IndexOf('各', from, at - from) >= 0
            || words.IndexOf("相关", from, at - from, StringComparison.Ordinal) >= 0
            || words.IndexOf("有关", from, at - from, StringComparison.Ordinal) >= 0;
    }

    // 2024年: a deadline has lost its comma.
    private static bool IsTime(string words, int at, int to) =>
        at + 1 < to && words[at] is >= '0' and <= '9' && words[at + 1] is '年' or '月' or '日';

    // 市甲局商市乙局: who does what for whom is not told.
    private static bool IsActingTogether(string words, int from, int at, int to)
    {
        int length = words[at] is '商' or '同' ? 1 : words[at] == '联' && AgencyNames.StartsWith(words, at, to, "联合") ? 2 : 0;
        return length > 0 && at > from && AgencyNames.BeginsWithLevel(words, at + length, to) && AgencyNames.IsOrgan(words, from, at);
    }

    // 市甲局或市乙局: which of the two is not told.
    private static bool IsEither(string words, int from, int at, int to) =>
        words[at] == '或' && at > from && at + 1 < to && AgencyNames.HasEnd(words, at + 1, to) && (AgencyNames.IsOrgan(words, from, at) || AgencyNames.Level(words, from, at) != LevelName.None);

    // 资金由市甲局, 各部门要提高站位, 事项报市政府, 办公室设在市甲局: what stands before is no name. 市甲局＆市乙局: whether they are one is not told.
    private static bool IsNoPart(string words, int from, int at, int to) => words[at] switch
    {
        '由' => ClauseShare.IsBy(words, from, at),
        '设' => at > from && at + 1 < to && words[at + 1] is '在' or '于',
        '—' when at > from && at + 1 < to && words[at + 1] == '—' => true,
        '要' or '须' => at + 1 < to && IsBody(words, from, at),
        '报' => AgencyNames.BeginsWithLevel(words, at + 1, to),
        _ => Joining.IndexOf(words[at]) >= 0 && IsBody(words, from, at) && (IsBody(words, at + 1, to) || AgencyNames.BeginsWithSeveral(words, at + 1, to)),
    };

    private static bool IsBody(string words, int from, int to) => to > from && (AgencyNames.IsOrgan(words, from, to) || AgencyNames.IsGroup(words, from, to));

    // 的 belongs to a group that it tells of: 具有审批职能的部门.
    private static bool IsAttribute(string words, int from, int at) =>
        words[at] == '的' && !CollectiveWords.TellsWhich(words, from, at);

    // A line ends between what may be two names: was it wrapped, or is it the next?
    private static bool HasLostSeparator(ClauseText text, int from, int to)
    {
        for (int i = from + 1; text.HasLayout && i < to; i++)
        {
            if (text.BreaksBefore(i) && AgencyNames.IsOrgan(text.Words, from, i) && AgencyNames.IsOrgan(text.Words, i, to))
            {
                return true;
            }
        }

        return false;
    }
}
