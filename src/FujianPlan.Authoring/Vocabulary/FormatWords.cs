namespace FujianPlan.Authoring.Vocabulary;

/// <summary>
/// The keys and words of the format, with the Chinese ones that stand for them in notices and in the headings of tables. Who has never
/// seen the format writes those, and is told the word that is wanted.
/// </summary>
internal static class FormatWords
{
    /// <summary>The keys of plans and of records of what was shipped; a test holds the former to the schema.</summary>
    private static readonly Dictionary<string, string[]> Keys = new(StringComparer.Ordinal)
    {
        ["format"] = ["格式", "版本"],
        ["plan"] = ["方案", "规划", "计划"],
        ["notice"] = ["通知"],
        ["source"] = ["来源", "原文"],
        ["imports"] = ["导入"],
        ["agencies"] = ["部门", "单位", "机构"],
        ["sections"] = ["章节", "部分", "章"],
        ["title"] = ["标题", "题目"],
        ["english"] = ["英文", "英文名", "英文名称", "译名"],
        ["issuer"] = ["发文机关", "发文单位", "印发机关", "发布机关"],
        ["editorialIssuer"] = ["编者发文机关"],
        ["editorialIssued"] = ["编者发文日期"],
        ["drafter"] = ["起草部门", "起草单位", "制定部门"],
        ["issued"] = ["发文日期", "发布日期", "印发日期", "日期"],
        ["period"] = ["规划期", "期限", "期间"],
        ["dataVersion"] = ["数据版本"],
        ["unstatedRole"] = ["未写明的角色", "默认角色"],
        ["from"] = ["起", "自", "开始"],
        ["to"] = ["止", "至", "结束"],
        ["published"] = ["发布日期"],
        ["addressees"] = ["主送", "主送机关", "受文单位"],
        ["body"] = ["正文"],
        ["closing"] = ["结尾", "结语"],
        ["dated"] = ["成文日期", "落款日期"],
        ["drafted"] = ["起草"],
        ["passages"] = ["段落", "其他文字"],
        ["file"] = ["文件"],
        ["sha256"] = [],
        ["original"] = ["原件", "原始文件"],
        ["headingMarker"] = ["标题序号"],
        ["taskMarker"] = ["任务序号"],
        ["continuous"] = ["连续编号"],
        ["partMarker"] = ["部分序号"],
        ["measureMarker"] = ["措施序号"],
        ["sectionsContinuous"] = ["章节连续编号"],
        ["code"] = ["代码", "编码"],
        ["id"] = ["标识符", "标识"],
        ["number"] = ["编号", "序号", "号"],
        ["name"] = ["名称", "部门名称", "单位名称", "全称"],
        ["kind"] = ["类别", "类型", "性质"],
        ["gbt2260"] = ["行政区划代码", "区划代码"],
        ["aliases"] = ["别名", "简称"],
        ["formerNames"] = ["曾用名", "原名"],
        ["collective"] = ["统称"],
        ["members"] = ["成员", "成员单位"],
        ["note"] = ["备注", "说明", "注"],
        ["retired"] = ["停用", "撤销"],
        ["since"] = ["自", "停用版本"],
        ["reason"] = ["原因", "理由"],
        ["successors"] = ["继任", "继任者", "继任部门"],
        ["editorialTitle"] = ["拟题", "编者标题"],
        ["editorialAliases"] = ["编者别名"],
        ["order"] = ["次序", "顺序"],
        ["placement"] = ["归属"],
        ["tasks"] = ["任务"],
        ["measures"] = ["措施", "具体措施"],
        ["marker"] = ["原文序号"],
        ["deadline"] = ["完成时限", "时限", "完成时间", "截止日期", "期限要求"],
        ["attestation"] = ["保存状况"],
        ["text"] = ["正文", "内容", "任务内容"],
        ["gaps"] = ["缺文", "缺失"],
        ["clause"] = ["责任分工", "分工"],
        ["duties"] = ["职责"],
        ["lead"] = ["牵头", "牵头单位", "牵头部门"],
        ["responsible"] = ["负责", "负责单位", "责任单位"],
        ["supporting"] = ["配合", "配合单位", "参与单位"],
        ["guiding"] = ["指导", "指导单位", "指导部门"],
        ["manner"] = ["方式"],
        ["open"] = ["等"],
        ["reading"] = ["读法", "理解"],
        ["remarks"] = ["附注", "通用说明"],
        ["words"] = ["原话", "文字"],
        ["at"] = ["所在", "位置"],
        ["firstLeads"] = ["首位牵头", "第一位牵头"],
        ["adds"] = ["另加", "增加"],
        ["named"] = ["具名"],
        ["of"] = ["属于"],
        ["shipped"] = ["已发布"],
        ["approved"] = ["批准"],
        ["removed"] = ["删除"],
        ["rule"] = ["规则"],
    };

    private static readonly Dictionary<string, string[]> Values = new(StringComparer.Ordinal)
    {
        ["provincial"] = ["省级", "省直", "省直部门"],
        ["party"] = ["党委", "党委部门", "党的机关"],
        ["central"] = ["中央", "中央驻闽", "垂直管理"],
        ["municipal"] = ["市级", "设区市", "市"],
        ["zone"] = ["实验区", "开发区"],
        ["institution"] = ["事业单位"],
        ["organisation"] = ["社会团体", "社会组织", "人民团体"],
        ["enterprise"] = ["企业"],
        ["separately"] = ["分别"],
        ["withinRemit"] = ["按职责分工", "按职责", "各自职责"],
        ["before"] = ["前", "之前"],
        ["after"] = ["后", "之后"],
        ["whole"] = ["完整"],
        ["lost"] = ["佚失", "缺失"],
        ["shuffled"] = ["乱序", "打乱"],
        ["frame"] = ["版头", "版记"],
        ["furniture"] = ["页眉", "页脚", "页码"],
        ["remark"] = ["说明", "备注"],
    };

    /// <summary>Every key.</summary>
    internal static IEnumerable<string> AllKeys => Keys.Keys;

    /// <summary>Whether a word is a key, of whatever mapping.</summary>
    internal static bool IsKey(string word) => Keys.ContainsKey(word);

    /// <summary>Which of some keys a Chinese word stands for; null where it stands for none of them.</summary>
    internal static string? KeyFor(string chinese, IEnumerable<string> keys) => Meant(Keys, chinese, keys);

    /// <summary>Which of some words a Chinese word stands for; null where it stands for none of them.</summary>
    internal static string? WordFor(string chinese, IEnumerable<string> words) => Meant(Values, chinese, words);

    private static string? Meant(Dictionary<string, string[]> vocabulary, string chinese, IEnumerable<string> words) =>
        words.FirstOrDefault(word => vocabulary.TryGetValue(word, out string[]? others) && others.Contains(chinese, StringComparer.Ordinal));
}
