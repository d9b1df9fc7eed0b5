using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Reading;

namespace FujianPlan.Authoring.Tests.Binding;

/// <summary>
/// What somebody types wrongly who has never seen YAML, with a Chinese input method: each slip is one finding in the whole plan, at the place
/// where the slip is, and says what to type.
/// </summary>
public sealed class SlipTests
{
    /// <summary>What stood in the plan, what was typed with its mark, and the finding.</summary>
    public static TheoryData<string, string, string, string, string> Slips => new()
    {
        { "[SJJ, GQ]", "[⟦SJJ，GQ⟧]", "FJP0025", "'SJJ，GQ' has '，' between values, where a half-width comma and a space belong. Write SJJ, GQ.", "“SJJ，GQ”的各值之间用了“，”，应为半角逗号加空格。请写作 SJJ, GQ。" },
        { "[SJJ, GQ]", "[⟦SJJ， GQ⟧]", "FJP0025", "'SJJ， GQ' has '，' between values, where a half-width comma and a space belong. Write SJJ, GQ.", "“SJJ， GQ”的各值之间用了“，”，应为半角逗号加空格。请写作 SJJ, GQ。" },
        { "[SJJ, GQ]", "[⟦SJJ、GQ⟧]", "FJP0025", "'SJJ、GQ' has '、' between values, where a half-width comma and a space belong. Write SJJ, GQ.", "“SJJ、GQ”的各值之间用了“、”，应为半角逗号加空格。请写作 SJJ, GQ。" },
        { "lead: [SJJ]", "lead: ⟦【SJJ】⟧", "FJP0025", "'【' does not open a list in YAML. Write 'lead: [SJJ]', with half-width brackets.", "“【”不是 YAML 列表的括号。请用半角方括号，写作“lead: [SJJ]”。" },
        { "lead: [SJJ]", "lead: ⟦［SJJ］⟧", "FJP0025", "'［' does not open a list in YAML. Write 'lead: [SJJ]', with half-width brackets.", "“［”不是 YAML 列表的括号。请用半角方括号，写作“lead: [SJJ]”。" },
        { "responsible: [SJJ, GQ]", "responsible: ⟦【SJJ，GQ】⟧", "FJP0025", "'【' does not open a list in YAML. Write 'responsible: [SJJ, GQ]', with half-width brackets.", "“【”不是 YAML 列表的括号。请用半角方括号，写作“responsible: [SJJ, GQ]”。" },
        { "members: [DCQ]", "members: ⟦【DCQ】⟧", "FJP0025", "'【' does not open a list in YAML. Write 'members: [DCQ]', with half-width brackets.", "“【”不是 YAML 列表的括号。请用半角方括号，写作“members: [DCQ]”。" },
        { "lead: [SJJ]", "lead: [⟦ＳＪＪ⟧]", "FJP0025", "'ＳＪＪ' has the full-width character 'Ｓ'. Write SJJ.", "“ＳＪＪ”含有全角字符“Ｓ”。请写作 SJJ。" },
        { "code: SJJ", "code: ⟦ＳＪＪ⟧", "FJP0025", "'ＳＪＪ' has the full-width character 'Ｓ'. Write SJJ.", "“ＳＪＪ”含有全角字符“Ｓ”。请写作 SJJ。" },
        { "    title: 夯实基础", "    title⟦：⟧夯实基础", "FJP0001", "Between a key and its value comes ': ', not the full-width '：'. Write 'title: …'.", "键与值之间应为半角冒号加空格“: ”，而不是全角“：”。请写作“title: …”。" },
        { "    title: 夯实基础\n    tasks:", "    tasks⟦：⟧", "FJP0001", "Between a key and its value comes ': ', not the full-width '：'. Write 'tasks: …'.", "键与值之间应为半角冒号加空格“: ”，而不是全角“：”。请写作“tasks: …”。" },
        { "code: SJJ", "code: ⟦“SJJ”⟧", "FJP0025", "'“SJJ”' has '“', which is not a quotation mark in YAML. Write SJJ.", "““SJJ””中的““”不是 YAML 的引号。请写作 SJJ。" },
        { "lead: [SJJ]", "lead: [⟦“SJJ”⟧]", "FJP0025", "'“SJJ”' has '“', which is not a quotation mark in YAML. Write SJJ.", "““SJJ””中的““”不是 YAML 的引号。请写作 SJJ。" },
        { "kind: municipal", "kind: ⟦“municipal”⟧", "FJP0025", "'“municipal”' has '“', which is not a quotation mark in YAML. Write municipal.", "““municipal””中的““”不是 YAML 的引号。请写作 municipal。" },
        { "issued: 2024-03-01", "issued: ⟦“2024-03-01”⟧", "FJP0025", "'“2024-03-01”' has '“', which is not a quotation mark in YAML. Write 2024-03-01.", "““2024-03-01””中的““”不是 YAML 的引号。请写作 2024-03-01。" },
        { "          - 建设一张网。", "          ⟦－建设一张网。⟧", "FJP0009", "'text' must be a list, but this is a single value. Start each item with '- ', a half-width hyphen and a space: '- 建设一张网。'.", "“text”应为列表，此处却是单个值。每一项以“- ”（半角连字符加空格）开头：“- 建设一张网。”。" },
        { "          - 建设一张网。", "          ⟦— 建设一张网。⟧", "FJP0009", "'text' must be a list, but this is a single value. Start each item with '- ', a half-width hyphen and a space: '- 建设一张网。'.", "“text”应为列表，此处却是单个值。每一项以“- ”（半角连字符加空格）开头：“- 建设一张网。”。" },
        { "  - code: SJJ", "  ⟦－ ⟧code: SJJ", "FJP0001", "An item of a list starts with '- ', a half-width hyphen and a space. Write '- code: SJJ'.", "列表的每一项以“- ”（半角连字符加空格）开头。请写作“- code: SJJ”。" },
        { "agencies:\n", "⟦＃⟧ 部门\nagencies:\n", "FJP0001", "A comment starts with the half-width '#', not with '＃'. Write '# …'.", "注释以半角“#”开头，而不是全角“＃”。请写作“# …”。" },
        { "code: SJJ", "code: ⟦SJJ ＃ 数据局⟧", "FJP0025", "'SJJ ＃ 数据局' has a full-width '＃', which does not start a comment. Write SJJ.", "“SJJ ＃ 数据局”中的全角“＃”不能开始注释。请写作 SJJ。" },
        { "number: 1\n    name", "number: ⟦1 ＃ 数据局⟧\n    name", "FJP0025", "'1 ＃ 数据局' has a full-width '＃', which does not start a comment. Write 1.", "“1 ＃ 数据局”中的全角“＃”不能开始注释。请写作 1。" },
        { "    id: DataBureau", "⟦\u3000\u3000⟧id: DataBureau", "FJP0001", "This line is indented with U+3000 (a full-width space). A plan is indented with ordinary spaces only: replace it.", "此行用 U+3000（全角空格）缩进。方案只用半角空格缩进：请替换。" },
        { "    id: DataBureau", "  ⟦\u3000⟧id: DataBureau", "FJP0001", "This line is indented with U+3000 (a full-width space). A plan is indented with ordinary spaces only: replace it.", "此行用 U+3000（全角空格）缩进。方案只用半角空格缩进：请替换。" },
        { "    id: DataBureau", "   ⟦\u3000⟧id: DataBureau", "FJP0001", "This line is indented with U+3000 (a full-width space). A plan is indented with ordinary spaces only: replace it.", "此行用 U+3000（全角空格）缩进。方案只用半角空格缩进：请替换。" },
        { "plan:\n  title", "plan:\n⟦\u3000⟧title", "FJP0001", "This line is indented with U+3000 (a full-width space). A plan is indented with ordinary spaces only: replace it.", "此行用 U+3000（全角空格）缩进。方案只用半角空格缩进：请替换。" },
        { "    id: DataBureau", "⟦\u00A0\u00A0\u00A0\u00A0⟧id: DataBureau", "FJP0001", "This line is indented with U+00A0 (a no-break space). A plan is indented with ordinary spaces only: replace it.", "此行用 U+00A0（不间断空格）缩进。方案只用半角空格缩进：请替换。" },
        { "      - number: 1\n", "⟦\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0⟧- number: 1\n", "FJP0001", "This line is indented with U+00A0 (a no-break space). A plan is indented with ordinary spaces only: replace it.", "此行用 U+00A0（不间断空格）缩进。方案只用半角空格缩进：请替换。" },
        { "          - 建设一张网。", "⟦\u3000\u3000\u3000\u3000\u3000⟧- 建设一张网。", "FJP0001", "This line is indented with U+3000 (a full-width space). A plan is indented with ordinary spaces only: replace it.", "此行用 U+3000（全角空格）缩进。方案只用半角空格缩进：请替换。" },
        { "    id: DataBureau", "⟦\u2002\u2002⟧id: DataBureau", "FJP0001", "This line is indented with U+2002 (a space of another width). A plan is indented with ordinary spaces only: replace it.", "此行用 U+2002（非普通空格）缩进。方案只用半角空格缩进：请替换。" },
        { "    id: DataBureau", "⟦\t⟧id: DataBureau", "FJP0001", "This line is indented with a tab. A plan is indented with ordinary spaces only: replace it.", "此行用制表符缩进。方案只用半角空格缩进：请替换。" },
        { "plan:\n  title", "plan:\n⟦\t⟧title", "FJP0001", "This line is indented with a tab. A plan is indented with ordinary spaces only: replace it.", "此行用制表符缩进。方案只用半角空格缩进：请替换。" },
        { "    id: DataBureau", "  ⟦\t⟧id: DataBureau", "FJP0001", "This line is indented with a tab. A plan is indented with ordinary spaces only: replace it.", "此行用制表符缩进。方案只用半角空格缩进：请替换。" },
        { "          - supporting: [{", "            ⟦supporting⟧: [{", "FJP0010", "A duty has only one role, and this one already has 'lead'. Make 'supporting' a separate item.", "一项职责只有一种角色，此项已有“lead”。请把“supporting”另列为一项。" },
        { "  - code: SJJ", "  ⟦-⟧code: SJJ", "FJP0001", "An item of a list starts with '- ', a half-width hyphen and a space. Write '- code: SJJ'.", "列表的每一项以“- ”（半角连字符加空格）开头。请写作“- code: SJJ”。" },
        { "          - 建设一张网。", "          ⟦-建设一张网。⟧", "FJP0009", "'text' must be a list, but this is a single value. Start each item with '- ', a half-width hyphen and a space: '- 建设一张网。'.", "“text”应为列表，此处却是单个值。每一项以“- ”（半角连字符加空格）开头：“- 建设一张网。”。" },
        { "code: SJJ", "code: ⟦SJY⟧", "FJP2001", "Nothing uses agency 'SJY', but 4 places use 'SJJ', which no agency has. Write 'SJJ' here, or correct those places.", "没有任何地方提到部门“SJY”，却有 4 处提到不存在的“SJJ”。请在此处改为“SJJ”，或改正那些地方。" },
        { "{code: CZJ,", "{code: ⟦SJJ⟧,", "FJP1002", "Agency code 'SJJ' appears here for the second time. Give each agency its own code. Should one of them be 'CZJ', which is used but belongs to no agency?", "部门代码“SJJ”在此处重复出现。每个部门应有自己的代码。其中之一是否应为“CZJ”？有地方提到它，却没有这个部门。" },
        { "title: 夯实基础", "title: 夯实基础 ⟦#1号⟧", "FJP0024", "This '#' starts a comment, so the text is only '夯实基础'. Put text that contains ' #' in quotes; write a comment with a space after its '#'.", "此“#”开始注释，文本只到“夯实基础”为止。含“ #”的文本须加引号；若是注释，请在“#”后加空格。" },
        { "[统一标准。]", "[统一 ⟦#1 标准。]⟧", "FJP0001", "This '#' starts a comment, but the bracket is not closed before it. Put text that contains ' #' in quotes.", "此“#”开始注释，而括号在其之前没有闭合。含“ #”的文本须加引号。" },
        { "          - 建设一张网。", "          - 建设 ⟦#1 网。⟧", "FJP0024", "This '#' starts a comment, so the text is only '建设'. Put text that contains ' #' in quotes; write a comment with a space after its '#'.", "此“#”开始注释，文本只到“建设”为止。含“ #”的文本须加引号；若是注释，请在“#”后加空格。" },
        { "lead: [SJJ]", "lead: [⟦sjj⟧]", "FJP2001", "Unknown agency code 'sjj'; did you mean 'SJJ' (市数据局)?", "未知的部门代码“sjj”；是否应为“SJJ”（市数据局）？" },
        { "    title: 夯实基础", "    title⟦:⟧夯实基础", "FJP0001", "A space is missing after the colon. Write 'title: …'.", "冒号后缺少空格。请写作“title: …”。" },
        { "    number: 1\n    name", "    number⟦:⟧1\n    name", "FJP0001", "A space is missing after the colon. Write 'number: …'.", "冒号后缺少空格。请写作“number: …”。" },
        { "    number: 1\n    name", "    number: ⟦１⟧\n    name", "FJP0025", "'１' has the full-width character '１'. Write 1.", "“１”含有全角字符“１”。请写作 1。" },
        { "issued: 2024-03-01", "issued: ⟦2024年3月1日⟧", "FJP0010", "'2024年3月1日' is not a valid date in the form year-month-day, such as 2011-12-27. Did you mean 2024-03-01?", "“2024年3月1日”不是“年-月-日”形式的有效日期，例如 2011-12-27。是否应为 2024-03-01？" },
        { "issued: 2024-03-01", "issued: ⟦2024/3/1⟧", "FJP0010", "'2024/3/1' is not a valid date in the form year-month-day, such as 2011-12-27. Did you mean 2024-03-01?", "“2024/3/1”不是“年-月-日”形式的有效日期，例如 2011-12-27。是否应为 2024-03-01？" },
        { "issued: 2024-03-01", "issued: ⟦2024.03.01⟧", "FJP0010", "'2024.03.01' is not a valid date in the form year-month-day, such as 2011-12-27. Did you mean 2024-03-01?", "“2024.03.01”不是“年-月-日”形式的有效日期，例如 2011-12-27。是否应为 2024-03-01？" },
        { "issued: 2024-03-01", "issued: ⟦２０２４－０３－０１⟧", "FJP0025", "'２０２４－０３－０１' has the full-width character '２'. Write 2024-03-01.", "“２０２４－０３－０１”含有全角字符“２”。请写作 2024-03-01。" },
        { "issued: 2024-03-01", "issued: ⟦二〇二四年三月一日⟧", "FJP0010", "'二〇二四年三月一日' is not a valid date in the form year-month-day, such as 2011-12-27. Did you mean 2024-03-01?", "“二〇二四年三月一日”不是“年-月-日”形式的有效日期，例如 2011-12-27。是否应为 2024-03-01？" },
        { "collective: true", "collective: ⟦yes⟧", "FJP0010", "'yes' is not understood as 'collective': write true or false. Did you mean 'true'?", "无法将“yes”理解为“collective”：请写 true 或 false。是否应为“true”？" },
        { "collective: true", "collective: ⟦是⟧", "FJP0010", "'是' is not understood as 'collective': write true or false. Did you mean 'true'?", "无法将“是”理解为“collective”：请写 true 或 false。是否应为“true”？" },
        { "    id: DataBureau", "     ⟦id: DataBureau⟧", "FJP0001", "The indentation of this line differs from that of the lines it belongs with. Indent the keys of one mapping, and the items of one list, by the same amount.", "此行的缩进与同级各行不一致。同一映射的键、同一列表的项，缩进须相同。" },
        { "    id: DataBureau", "   ⟦id: DataBureau⟧", "FJP0001", "The indentation of this line differs from that of the lines it belongs with. Indent the keys of one mapping, and the items of one list, by the same amount.", "此行的缩进与同级各行不一致。同一映射的键、同一列表的项，缩进须相同。" },
        { "    title: 夯实基础", "    ⟦标题⟧: 夯实基础", "FJP0007", "Unknown key '标题' in this section; did you mean 'title'?", "章节没有“标题”这个键；是否应为“title”？" },
        { "lead: [SJJ]", "⟦牵头⟧: [SJJ]", "FJP0007", "Unknown key '牵头' in this duty; did you mean 'lead'?", "职责没有“牵头”这个键；是否应为“lead”？" },
        { "    title: 夯实基础", "    ⟦ｔｉｔｌｅ⟧: 夯实基础", "FJP0007", "Unknown key 'ｔｉｔｌｅ' in this section; did you mean 'title'?", "章节没有“ｔｉｔｌｅ”这个键；是否应为“title”？" },
        { "    title: 夯实基础", "    ⟦Title⟧: 夯实基础", "FJP0007", "Unknown key 'Title' in this section; did you mean 'title'?", "章节没有“Title”这个键；是否应为“title”？" },
        { "lead: [SJJ]", "lead: [⟦市数据局⟧]", "FJP2001", "Unknown agency code '市数据局': that is a name of 'SJJ'. Write the code.", "未知的部门代码“市数据局”：这是“SJJ”的名称，请改写为代码。" },
        { "lead: [SJJ]", "lead: ⟦SJJ⟧", "FJP0009", "'lead' must be a list, but this is a single value. Write [SJJ].", "“lead”应为列表，此处却是单个值。请写作 [SJJ]。" },
        { "responsible: [SJJ, GQ]", "responsible: ⟦SJJ, GQ⟧", "FJP0009", "'responsible' must be a list, but this is a single value. Write [SJJ, GQ].", "“responsible”应为列表，此处却是单个值。请写作 [SJJ, GQ]。" },
        { "responsible: [SJJ, GQ]", "responsible: ⟦SJJ、GQ⟧", "FJP0009", "'responsible' must be a list, but this is a single value. Write [SJJ, GQ].", "“responsible”应为列表，此处却是单个值。请写作 [SJJ, GQ]。" },
        { "lead: [SJJ]", "lead: ⟦(SJJ)⟧", "FJP0025", "'(' does not open a list in YAML. Write 'lead: [SJJ]', with half-width brackets.", "“(”不是 YAML 列表的括号。请用半角方括号，写作“lead: [SJJ]”。" },
        { "lead: [SJJ]", "lead: ⟦（SJJ）⟧", "FJP0025", "'（' does not open a list in YAML. Write 'lead: [SJJ]', with half-width brackets.", "“（”不是 YAML 列表的括号。请用半角方括号，写作“lead: [SJJ]”。" },
        { "{from: 2024, to: 2026}", "⟦｛⟧from: 2024, to: 2026｝", "FJP0001", "'｛' is not a bracket in YAML. Write the half-width '{'.", "“｛”不是 YAML 的括号。请写半角“{”。" },
        { "{from: 2024, to: 2026}", "{from: 2024⟦，⟧to: 2026}", "FJP0001", "'，' is not a ',' in YAML. Write the half-width ',' and a space.", "“，”不是 YAML 的“,”。请写半角“,”加空格。" },
        { "{code: CZJ, id: FinanceBureau,", "{code: CZJ⟦，⟧id: FinanceBureau，", "FJP0001", "'，' is not a ',' in YAML. Write the half-width ',' and a space.", "“，”不是 YAML 的“,”。请写半角“,”加空格。" },
        { "    title: 夯实基础", "    title: 一⟦:⟧ 夯实基础", "FJP0001", "There is a second ': ' on this line. Put text that contains one in quotes.", "此行出现第二个“: ”。含“: ”的文本须加引号。" },
        { "    title: 夯实基础", "    title: \"夯实\"⟦基础⟧", "FJP0001", "There is something after the closing quote. To write a quote inside the text, put \\\" between double quotes, or two of them ('') between single ones.", "右引号之后还有内容。若文本中要写引号本身：双引号内写 \\\"，单引号内写两个单引号（''）。" },
        { "    title: 夯实基础", "    title: [夯实]⟦基础⟧", "FJP0001", "Nothing may follow on this line. Put the whole text in quotes, or start a new line.", "此行不应再有内容。请给整段文本加引号，或另起一行。" },
        { "    title: 夯实基础", "    ⟦title = 夯实基础⟧", "FJP0001", "This line is neither 'key: value' nor an item '- …'. Add what is missing; lines that continue a text must be indented further than its key.", "此行既不是“键: 值”，也不是以“- ”开头的项。请补全；接续文本的行须比其键缩进更深。" },
        { "[SJJ, GQ]", "[⟦SJJ；GQ⟧]", "FJP0025", "'SJJ；GQ' has '；' between values, where a half-width comma and a space belong. Write SJJ, GQ.", "“SJJ；GQ”的各值之间用了“；”，应为半角逗号加空格。请写作 SJJ, GQ。" },
        { "[SJJ, GQ]", "[⟦SJJ; GQ⟧]", "FJP0025", "'SJJ; GQ' has ';' between values, where a half-width comma and a space belong. Write SJJ, GQ.", "“SJJ; GQ”的各值之间用了“;”，应为半角逗号加空格。请写作 SJJ, GQ。" },
        { "[SJJ, GQ]", "[⟦SJJ GQ⟧]", "FJP0025", "'SJJ GQ' is one text with several values in it. Write SJJ, GQ.", "“SJJ GQ”是一段含有多个值的文本。请写作 SJJ, GQ。" },
        { "dataVersion: 1.0.0", "dataVersion: ⟦1。0。0⟧", "FJP0025", "'1。0。0' has the full-width character '。'. Write 1.0.0.", "“1。0。0”含有全角字符“。”。请写作 1.0.0。" },
        { "    number: 1\n    name", "    number: ⟦一⟧\n    name", "FJP0010", "'一' is not understood as 'number': write a whole number in plain digits, such as 12, without sign or leading zeros. Did you mean 1?", "无法将“一”理解为“number”：请用半角数字写整数，如 12，不带正负号，不以 0 开头。是否应为 1？" },
        { "    number: 1\n    name", "    number: ⟦'1'⟧\n    name", "FJP0010", "'number' must be a number: write 1 without quotes.", "“number”应为数字：请去掉引号，写作 1。" },
        { "    number: 1\n    name", "    number: ⟦01⟧\n    name", "FJP0010", "'01' is not understood as 'number': write a whole number in plain digits, such as 12, without sign or leading zeros. Did you mean 1?", "无法将“01”理解为“number”：请用半角数字写整数，如 12，不带正负号，不以 0 开头。是否应为 1？" },
        { "    number: 1\n    name", "    number: ⟦1.⟧\n    name", "FJP0010", "'1.' is not understood as 'number': write a whole number in plain digits, such as 12, without sign or leading zeros. Did you mean 1?", "无法将“1.”理解为“number”：请用半角数字写整数，如 12，不带正负号，不以 0 开头。是否应为 1？" },
        { "from: 2024", "from: ⟦2024年⟧", "FJP0010", "'2024年' is not understood as 'from': write a whole number in plain digits, such as 12, without sign or leading zeros. Did you mean 2024?", "无法将“2024年”理解为“from”：请用半角数字写整数，如 12，不带正负号，不以 0 开头。是否应为 2024？" },
        { "code: SJJ\n", "code: ⟦SJJ,⟧\n", "FJP0025", "'SJJ,' has a ',' too many. Write SJJ.", "“SJJ,”含有多余的“,”。请写作 SJJ。" },
        { "code: SJJ\n", "code: ⟦SJJ；⟧\n", "FJP0025", "'SJJ；' has a '；' too many. Write SJJ.", "“SJJ；”含有多余的“；”。请写作 SJJ。" },
        { "    title: 夯实基础", "    title:⟦\u3000⟧夯实基础", "FJP0001", "After the colon of a key comes an ordinary space, not U+3000 (a full-width space). Write 'title: …'.", "键的冒号后应为半角空格，而不是 U+3000（全角空格）。请写作“title: …”。" },
        { "    title: 夯实基础", "    title:⟦\u00A0⟧夯实基础", "FJP0001", "After the colon of a key comes an ordinary space, not U+00A0 (a no-break space). Write 'title: …'.", "键的冒号后应为半角空格，而不是 U+00A0（不间断空格）。请写作“title: …”。" },
        { "          - 建设一张网。", "          ⟦-\u3000建设一张网。⟧", "FJP0009", "'text' must be a list, but this is a single value. Start each item with '- ', a half-width hyphen and a space: '- 建设一张网。'.", "“text”应为列表，此处却是单个值。每一项以“- ”（半角连字符加空格）开头：“- 建设一张网。”。" },
        { "[SJJ, GQ]", "[SJJ,⟦\u3000⟧GQ]", "FJP0015", "This text starts with U+3000 (a full-width space). Remove it; a text that really starts with it must be put in quotes.", "此文本以 U+3000（全角空格）开头。请删去；若确需保留，须加引号。" },
        { "code: SJJ\n", "code: SJJ⟦\u3000⟧\n", "FJP0015", "This text ends with U+3000 (a full-width space). Remove it; a text that really ends with it must be put in quotes.", "此文本以 U+3000（全角空格）结尾。请删去；若确需保留，须加引号。" },
        { "    number: 1\n    name", "    number: 1⟦\u00A0⟧\n    name", "FJP0015", "This text ends with U+00A0 (a no-break space). Remove it; a text that really ends with it must be put in quotes.", "此文本以 U+00A0（不间断空格）结尾。请删去；若确需保留，须加引号。" },
        { "agencies:\n", "⟦\u3000⟧\u3000\nagencies:\n", "FJP0001", "This line looks empty but contains U+3000 (a full-width space). Remove it.", "此行看似空行，却含有 U+3000（全角空格）。请删去。" },
        { "agencies:\n", "⟦\t⟧\nagencies:\n", "FJP0001", "This empty line contains a tab. Remove it.", "此空行含有制表符。请删去。" },
        { "    title: 夯实基础", "    ⟦夯实基础⟧", "FJP0001", "This line is neither 'key: value' nor an item '- …'. Add what is missing; lines that continue a text must be indented further than its key.", "此行既不是“键: 值”，也不是以“- ”开头的项。请补全；接续文本的行须比其键缩进更深。" },
        { "    title: 夯实基础", "    title: ⟦'夯实基础⟧", "FJP0001", "The quote that opens here is not closed where it should be. Close it with ' at the end of the text; lines that continue the text must be indented.", "此处的引号没有在应有的位置闭合。请在文本末尾加上 '；接续的行须缩进。" },
        { "    title: 夯实基础", "    title: ⟦'夯实基础”⟧", "FJP0001", "The quote that opens here is not closed: '”' does not close it. Write ' in its place, or after it.", "此处的引号没有闭合：“””不能闭合它。请改写 '，或在其后加上 '。" },
        { "[SJJ, GQ]", "⟦[⟧SJJ, GQ", "FJP0001", "The '[' that opens here is not closed. Add ']'.", "此处的“[”没有闭合。请补上“]”。" },
        { "[SJJ, GQ]", "[SJJ, GQ⟦】⟧", "FJP0001", "'】' is not a ']' in YAML. Write the half-width ']'.", "“】”不是 YAML 的“]”。请写半角“]”。" },
        { "[SJJ, GQ]", "[SJJ, GQ⟦］⟧", "FJP0001", "'］' is not a ']' in YAML. Write the half-width ']'.", "“］”不是 YAML 的“]”。请写半角“]”。" },
        { "[SJJ, GQ]", "⟦【SJJ, GQ]⟧", "FJP0025", "'【' does not open a list in YAML. Write 'responsible: [SJJ, GQ]', with half-width brackets.", "“【”不是 YAML 列表的括号。请用半角方括号，写作“responsible: [SJJ, GQ]”。" },
        { "agencies:\n", "# 部⟦\uFFFD⟧门\nagencies:\n", "FJP0015", "This comment contains U+FFFD (what stands for bytes that are not UTF-8), which is not allowed in a plan file. Save the file as UTF-8, from the original; it may be GB18030 now.", "此注释含有 U+FFFD（非 UTF-8 字节的替代符），方案文件中不允许使用。请从原件另存为 UTF-8；现文件可能是 GB18030 编码。" },
        { "agencies:\n", "# 部⟦\u202E⟧门\nagencies:\n", "FJP0015", "This comment contains U+202E (a control of writing direction), which is not allowed in a plan file. Remove it.", "此注释含有 U+202E（文字方向控制符），方案文件中不允许使用。请删去。" },
        { "format: 1", "⟦```yaml⟧\nformat: 1", "FJP0001", "This line belongs to Markdown, not to YAML. Remove it.", "此行属于 Markdown，不属于 YAML。请删去。" },
        { "gbt2260: '990102'", "gbt2260: ⟦９９０１０２⟧", "FJP0025", "'９９０１０２' has the full-width character '９'. Write 990102.", "“９９０１０２”含有全角字符“９”。请写作 990102。" },
        { "id: DataBureau", "id: ⟦数据局⟧", "FJP1005", "Identifier '数据局' of this agency is malformed: an identifier has 1 to 128 letters A–Z, a–z and digits, and starts with a capital letter.", "此部门的标识符“数据局”格式不正确：应为 1 至 128 个英文字母或数字，以大写字母开头。" },
        { "id: DataBureau", "id: ⟦Data Bureau⟧", "FJP1005", "Identifier 'Data Bureau' of this agency is malformed: an identifier has 1 to 128 letters A–Z, a–z and digits, and starts with a capital letter. Write 'DataBureau'.", "此部门的标识符“Data Bureau”格式不正确：应为 1 至 128 个英文字母或数字，以大写字母开头。请写作“DataBureau”。" },
        { "id: DataBureau", "id: ⟦ＤataBureau⟧", "FJP0025", "'ＤataBureau' has the full-width character 'Ｄ'. Write DataBureau.", "“ＤataBureau”含有全角字符“Ｄ”。请写作 DataBureau。" },
        { "format: 1", "format: ⟦１⟧", "FJP0011", "Format '１' is not supported: this version reads format 1. Write 'format: 1', or use a version that supports that format.", "不支持格式“１”：本版本只读取格式 1。请写“format: 1”，或改用支持该格式的版本。" },
        { "format: 1", "format⟦：⟧1", "FJP0001", "Between a key and its value comes ': ', not the full-width '：'. Write 'format: …'.", "键与值之间应为半角冒号加空格“: ”，而不是全角“：”。请写作“format: …”。" },
        { "format: 1\n", "format: ⟦1.0⟧\n", "FJP0011", "Format '1.0' is not supported: this version reads format 1. Write 'format: 1', or use a version that supports that format.", "不支持格式“1.0”：本版本只读取格式 1。请写“format: 1”，或改用支持该格式的版本。" },
        { "          - 建设一张网。", "          ⟦• 建设一张网。⟧", "FJP0009", "'text' must be a list, but this is a single value. Start each item with '- ', a half-width hyphen and a space: '- 建设一张网。'.", "“text”应为列表，此处却是单个值。每一项以“- ”（半角连字符加空格）开头：“- 建设一张网。”。" },
        { "          - 建设一张网。", "          ⟦*⟧ 建设一张网。", "FJP0001", "An item of a list starts with '- ', not with '*'. Text that starts with '*' must be put in quotes.", "列表的每一项以“- ”开头，而不是“*”。以“*”开头的文本须加引号。" },
        { "  - code: SJJ", "  -⟦\t⟧code: SJJ", "FJP0001", "There is a tab after the '-' that starts an item. Replace it with a space.", "列表项的“-”之后是制表符。请改用空格。" },
        { "lead: [SJJ]", "lead: [⟦SJJ（市数据局）⟧]", "FJP2001", "Unknown agency code 'SJJ（市数据局）'; did you mean 'SJJ' (市数据局)?", "未知的部门代码“SJJ（市数据局）”；是否应为“SJJ”（市数据局）？" },
        { "lead: [SJJ]", "lead: [⟦SJJ 市数据局⟧]", "FJP2001", "Unknown agency code 'SJJ 市数据局'; did you mean 'SJJ' (市数据局)?", "未知的部门代码“SJJ 市数据局”；是否应为“SJJ”（市数据局）？" },
        { "kind: municipal", "kind: ⟦市级⟧", "FJP0010", "'市级' is not understood as 'kind'; did you mean 'municipal'?", "无法将“市级”理解为“kind”；是否应为“municipal”？" },
        { "manner: separately", "manner: ⟦分别⟧", "FJP0010", "'分别' is not understood as 'manner'; did you mean 'separately'?", "无法将“分别”理解为“manner”；是否应为“separately”？" },
        { "          - 建设一张网。", "          - 建设一张网。\n            ⟦- 第二项。⟧", "FJP0001", "This line starts with '- ', but it continues the text above, since it is indented further. Give the items of one list the same indentation; text that goes on like this must be put in quotes.", "此行以“- ”开头，但因缩进更深而成了上文的接续。请使同一列表的各项缩进相同；若确为文本，须加引号。" },
        { "    title: 夯实基础", "    title: 夯实基础\n      note⟦:⟧二", "FJP0001", "A space is missing after the colon. Write 'note: …'.", "冒号后缺少空格。请写作“note: …”。" },
        { "    title: 夯实基础", "    title: 夯实基础\n      note⟦：⟧二", "FJP0001", "Between a key and its value comes ': ', not the full-width '：'. Write 'note: …'.", "键与值之间应为半角冒号加空格“: ”，而不是全角“：”。请写作“note: …”。" },
        { "name: 市数据局", "name: ⟦“市数据局”⟧", "FJP1009", "The name '“市数据局”' is in Chinese quotation marks, which YAML reads as part of the name. Remove them.", "名称““市数据局””写在中文引号内，而 YAML 会把这些引号当作名称的一部分。请去掉引号。" },
        { "name: 市数据局", "name: ⟦市数据局 ＃旧称⟧", "FJP1009", "The name '市数据局 ＃旧称' contains a full-width '＃', which does not start a comment. Write a half-width '#' with a space before and after it, or remove it.", "名称“市数据局 ＃旧称”含有全角“＃”，它不能开始注释。请写半角“#”并在其前后各空一格，或删去。" },
        { "responsible: [SJJ, GQ]", "responsible: [SJJ, ⟦GQ、DCQ⟧]", "FJP0025", "'GQ、DCQ' has '、' between values, where a half-width comma and a space belong. Write GQ, DCQ.", "“GQ、DCQ”的各值之间用了“、”，应为半角逗号加空格。请写作 GQ, DCQ。" },
        { "{named: [CZJ], of: YGBM}", "{named: ⟦【CZJ】⟧, of: YGBM}", "FJP0025", "'【' does not open a list in YAML. Write 'named: [CZJ]', with half-width brackets.", "“【”不是 YAML 列表的括号。请用半角方括号，写作“named: [CZJ]”。" },
        { "drafter: SJJ", "drafter: ⟦ＳＪＪ⟧", "FJP0025", "'ＳＪＪ' has the full-width character 'Ｓ'. Write SJJ.", "“ＳＪＪ”含有全角字符“Ｓ”。请写作 SJJ。" },
        { "drafter: SJJ", "drafter: ⟦市数据局⟧", "FJP2005", "Unknown drafter '市数据局': that is a name of 'SJJ'. Write the code.", "未知的起草部门“市数据局”：这是“SJJ”的名称，请改写为代码。" },
        { "drafter: SJJ", "drafter: ⟦SJX⟧", "FJP2005", "Unknown drafter 'SJX'; did you mean 'SJJ' (市数据局)?", "未知的起草部门“SJX”；是否应为“SJJ”（市数据局）？" },
        { "[SJJ, GQ]", "[SJJ, GQ ⟦#各区]⟧", "FJP0001", "This '#' starts a comment, but the bracket is not closed before it. Put text that contains ' #' in quotes.", "此“#”开始注释，而括号在其之前没有闭合。含“ #”的文本须加引号。" },
        { "[统一标准。]", "[统一标准。 ⟦#1⟧\n          ]", "FJP0024", "This '#' starts a comment, so the text is only '统一标准。'. Put text that contains ' #' in quotes; write a comment with a space after its '#'.", "此“#”开始注释，文本只到“统一标准。”为止。含“ #”的文本须加引号；若是注释，请在“#”后加空格。" },
        { "gaps: [after]", "gaps: [⟦before、after⟧]", "FJP0025", "'before、after' has '、' between values, where a half-width comma and a space belong. Write before, after.", "“before、after”的各值之间用了“、”，应为半角逗号加空格。请写作 before, after。" },
        { "gaps: [after]", "gaps: ⟦【after】⟧", "FJP0025", "'【' does not open a list in YAML. Write 'gaps: [after]', with half-width brackets.", "“【”不是 YAML 列表的括号。请用半角方括号，写作“gaps: [after]”。" },
        { "  dated: 2024年3月1日\n", "  dated: 2024年3月1日\n  body: |\n⟦\u3000\u3000⟧现印发你们。\n", "FJP0001", "This line is indented with U+3000 (a full-width space). A plan is indented with ordinary spaces only: replace it.", "此行用 U+3000（全角空格）缩进。方案只用半角空格缩进：请替换。" },
    };

    [Theory]
    [MemberData(nameof(Slips))]
    public void Slip_IsOneFinding_WhereItIs_WithWhatToType(string right, string typed, string id, string english, string chinese)
    {
        MarkedPlan plan = MarkedPlan.Parse(SlipPlan.With(right, typed));

        PlanFinding finding = Single(plan.Text);

        Assert.Equal(id, finding.Rule.Id);
        Assert.Equal(new FindingText(english, chinese), finding.Text);
        Assert.Equal(plan.Place, finding.Place);
    }

    [Theory]
    [InlineData("    title: 夯实基础", "    title:\t夯实基础")]
    [InlineData("    title: 夯实基础", "    title: “夯实”基础")]
    [InlineData("    title: 夯实基础", "    title: 夯实基础 # 1号")]
    [InlineData("    title: 夯实基础", "    title: 夯实基础 ## 1号")]
    [InlineData("    title: 夯实基础", "    title: '夯实基础 #1号'")]
    [InlineData("    title: 夯实基础", "    title: 夯实基础#1号")]
    [InlineData("    title: 夯实基础", "    title: '　夯实基础'")]
    [InlineData("    title: 夯实基础", "    title: |\n      　　夯实基础")]
    [InlineData("    title: 夯实基础", "    title: 夯实\n      　　基础")]
    [InlineData("    title: 夯实基础", "    title: 夯实\n      —— 基础")]
    [InlineData("          - 建设一张网。", "          -\t建设一张网。")]
    [InlineData("[SJJ, GQ]", "[SJJ, GQ] #市数据局")]
    [InlineData("agencies:\n", "#部门\nagencies:\n")]
    [InlineData("gbt2260: '990102'", "gbt2260: 990102")]
    public void WhatIsRightAsItStands_IsNotFoundFaultWith(string right, string typed) => Assert.Equal(
        string.Empty, string.Join('\n', PlanReading.Of([new PlanFile(MarkedPlan.DefaultPath, SlipPlan.With(right, typed))], cancellation: TestContext.Current.CancellationToken).Findings));

    [Theory]
    [InlineData("[SJJ，GQ]")]
    [InlineData("[SJJ、GQ]")]
    [InlineData("【SJJ，GQ】")]
    [InlineData("ＳＪＪ；ＧＱ")]
    [InlineData("[“SJJ”, ＧＱ]")]
    [InlineData("[SJJ,　GQ]")]
    public void CodesThatArePlainlyMeant_AreRead(string typed) => Assert.Equal(
        ["SJJ", "GQ"],
        ReaderCase.Read(SlipPlan.With("[SJJ, GQ]", typed)).Document.Sections[0].Tasks!.Items[1].Duties!.Items[0].Assignees!.Items.Select(a => a.Code!.Value));

    [Theory]
    [InlineData("Data Bureau")]
    [InlineData("市数据局、市财政局")]
    [InlineData("市数据局")]
    public void NamesAmongCodes_AreLeftAsTheyAre(string typed) => Assert.Equal(
        typed,
        ReaderCase.Read(SlipPlan.With("lead: [SJJ]", $"lead: [{typed}]")).Document.Sections[0].Tasks!.Items[0].Duties!.Items[0].Assignees!.Items.Single().Code!.Value);

    [Theory]
    [InlineData("    id: DataBureau", "　　id: DataBureau")]
    [InlineData("    id: DataBureau", "   id: DataBureau")]
    [InlineData("    id: DataBureau", "\tid: DataBureau")]
    [InlineData("    id: DataBureau", "    id：DataBureau")]
    [InlineData("    id: DataBureau", "    id: Data: Bureau")]
    [InlineData("    id: DataBureau", "    id: [Data] Bureau")]
    [InlineData("    id: DataBureau", "    id: 'DataBureau")]
    [InlineData("    id: DataBureau", "    id: @DataBureau")]
    public void WhateverEndsTheReading_IsTheOnlyFinding(string right, string typed) => Single(SlipPlan.With(right, typed));

    // From here on, each character of the plan in turn becomes its full-width form. What that makes of a code or a number is found once.
    [Fact]
    public void FullWidthCharacter_InAnyCodeOrNumber_IsFoundOnce()
    {
        foreach (string right in new[] { "drafter: SJJ", "code: SJJ", "issued: 2024-03-01", "number: 1", "lead: [SJJ]", "members: [DCQ]", "from: 2024", "gbt2260: '990102'", "manner: separately", "open: true", "collective: true" })
        {
            int value = right.IndexOf(": ", StringComparison.Ordinal) + 2;
            for (int i = value; i < right.Length; i++)
            {
                if (char.IsAsciiLetterOrDigit(right[i]))
                {
                    Single(SlipPlan.With(right, $"{right[..i]}{(char)(right[i] - '!' + '！')}{right[(i + 1)..]}"));
                }
            }
        }
    }

    private static PlanFinding Single(string text)
    {
        EquatableArray<PlanFinding> findings = PlanReading.Of([new PlanFile(MarkedPlan.DefaultPath, text)]).Findings;
        Assert.True(findings.Count == 1, "Not one finding:\n" + string.Join('\n', findings));
        return findings[0];
    }
}
