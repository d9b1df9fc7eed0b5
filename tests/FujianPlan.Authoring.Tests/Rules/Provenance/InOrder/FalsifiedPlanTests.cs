using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Rules.Provenance.InOrder;

/// <summary>
/// A plan may account for every character of its source and still be false: with tasks among the notice's own words, words taken out of
/// sentences, levels exchanged. Each is found where it is, and the right plan beside it is clean.
/// </summary>
public sealed class FalsifiedPlanTests
{
    private const string Notice =
        "示例市政府关于任务分工的通知\n2024年3月1日\n各区要做到：一、落实责任。二、及时报告。\n任务分工\n" +
        "一、夯实基础\n总体安排如下，逐项推进。\n（一）建设一张网，不得外传。覆盖各区。（市甲局负责）\n（二）统一标准。（市乙局负责）\n（三）普及应用。（市丙局负责）\n" +
        "二、推广应用\n（一）优化流程。\n具体措施：\n（1）开放数据。（市甲局负责）\n（2）加强考核。（市乙局负责）\n（二）开展培训。（市丙局负责）\n" +
        "三、强化保障\n各区要认真落实。\n附件：\n1.清单\n2.台账\n3.样表\n4.说明\n（此件公开发布）\n";

    private const string One = """
          - number: 1
            id: One
            title: 夯实基础
            text: ['总体安排如下，逐项推进。']
            tasks:
              - {number: 1, id: T1, text: ['建设一张网，不得外传。覆盖各区。'], clause: （市甲局负责）, duties: [{responsible: [A]}]}
              - {number: 2, id: T2, text: [统一标准。], clause: （市乙局负责）, duties: [{responsible: [B]}]}
              - {number: 3, id: T3, text: [普及应用。], clause: （市丙局负责）, duties: [{responsible: [C]}]}

        """;

    private const string Two = """
          - number: 2
            id: Two
            title: 推广应用
            tasks:
              - number: 1
                id: T4
                text: [优化流程。]
                measures:
                  - {number: 1, id: M1, text: [开放数据。], clause: （市甲局负责）, duties: [{responsible: [A]}]}
                  - {number: 2, id: M2, text: [加强考核。], clause: （市乙局负责）, duties: [{responsible: [B]}]}
              - {number: 2, id: T5, text: [开展培训。], clause: （市丙局负责）, duties: [{responsible: [C]}]}

        """;

    private const string Three = "  - {number: 3, id: Three, title: 强化保障, text: [各区要认真落实。]}\n";

    private const string Frame = "{kind: frame, text: '各区要做到：一、落实责任。二、及时报告。'}, {kind: remark, text: '具体措施：'}, {kind: frame, text: '附件：1.清单2.台账3.样表4.说明'}, {kind: frame, text: （此件公开发布）}";

    private static readonly string Right = One + Two + Three;

    [Fact]
    public void RightPlan_IsSound() => Assert.Empty(Findings(Right));

    [Theory]
    [InlineData("remark", "（三）普及应用。（市丙局负责）")]
    [InlineData("", "（三）普及应用。（市丙局负责）")]
    public void TaskAmongPassages_IsReportedAtThePassage(string kind, string words)
    {
        PlanFinding finding = Told("FJP4040", Right.Replace("      - {number: 3, id: T3, text: [普及应用。], clause: （市丙局负责）, duties: [{responsible: [C]}]}\n", "", StringComparison.Ordinal), words, kind);

        Assert.Equal("（三）", Related(finding));
        Assert.Equal(
            ("In this passage, “（三）” is the number that the next task has, and the plan has nothing with it behind task 1.2. Write what stands there as a task of the plan; a section need not have tasks.",
             "这段文字中的“（三）”是后续任务的序号，任务 1.2 之后，方案中没有以此为序号的内容。请写作方案的任务；章节可以没有任务。"),
            (finding.Text.English, finding.Text.Chinese));
    }

    [Fact]
    public void TaskOfWhichTheSourceHasNothing_IsReported()
    {
        string task = "      - {number: 3, id: T3, text: [普及应用。], clause: （市丙局负责）, duties: [{responsible: [C]}]}\n";

        PlanFinding finding = Assert.Single(Findings(Right.Replace(task, task + "      - {number: 4, id: T6, attestation: lost, marker: none}\n", StringComparison.Ordinal)));

        Assert.Equal("FJP4030", finding.Rule.Id);
        Assert.Contains("nothing of task 1.4", finding.Text.English, StringComparison.Ordinal);
        Assert.Contains("任务 1.4", finding.Text.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void MeasuresAmongPassages_AreReported() => Assert.Equal("（1）", Related(Told(
        "FJP4040",
        Right.Replace("        measures:\n          - {number: 1, id: M1, text: [开放数据。], clause: （市甲局负责）, duties: [{responsible: [A]}]}\n          - {number: 2, id: M2, text: [加强考核。], clause: （市乙局负责）, duties: [{responsible: [B]}]}\n", "", StringComparison.Ordinal),
        "（1）开放数据。（市甲局负责）\n（2）加强考核。（市乙局负责）",
        "remark")));

    [Theory]
    [InlineData("frame")]
    [InlineData("")]
    public void LastSectionAmongPassages_IsReported(string kind) => Assert.Equal("三、", Related(Told("FJP4040", One + Two, "三、强化保障\n各区要认真落实。", kind)));

    [Fact]
    public void FirstSectionAmongPassages_IsReported() => Assert.Equal("一、", Related(Told(
        "FJP4040",
        Two.Replace("title: 推广应用", "title: 推广应用\n    marker: 二、", StringComparison.Ordinal) + Three,
        Notice[Notice.IndexOf("一、夯实", StringComparison.Ordinal)..Notice.IndexOf("二、推广", StringComparison.Ordinal)].TrimEnd(),
        "frame")));

    [Fact]
    public void HeadingAmongPassages_IsReported() => Assert.Equal("二、", Related(Told(
        "FJP4040",
        One + Two[Two.IndexOf("      - number: 1", StringComparison.Ordinal)..].Replace("number: 1\n        id: T4", "number: 4\n        marker: （一）\n        id: T4", StringComparison.Ordinal).Replace("{number: 2, id: T5", "{number: 5, id: T5", StringComparison.Ordinal) + Three.Replace("number: 3, id: Three", "number: 3, marker: 三、, id: Three", StringComparison.Ordinal),
        "二、推广应用",
        "remark")));

    [Theory]
    [InlineData("text: [统一标准。], clause: （市乙局负责）, duties: [{responsible: [B]}]}", "text: [统一标准。], clause: （市乙局负责）, duties: [{responsible: [B]}]}", "（市甲局负责）", "FJP4041")]
    public void ClauseAmongPassages_IsReported(string before, string after, string clause, string rule)
    {
        // The notice says it behind the clause of the task, once more.
        string notice = Notice.Replace("（二）统一标准。（市乙局负责）\n", "（二）统一标准。（市乙局负责）\n其中试点工作抓紧开展。" + clause + "\n", StringComparison.Ordinal);

        PlanFinding finding = Told(rule, Right.Replace(before, after, StringComparison.Ordinal), "其中试点工作抓紧开展。" + clause, "remark", notice);

        Assert.Equal(
            ("Behind task 1.2, this passage has “（市甲局负责）”, which says who does what. Write it as the 'clause' of what it is about, with its 'duties', and the words before it as that task's text.",
             "这段文字位于任务 1.2 之后，其中“（市甲局负责）”写明了职责。请写作所指事项的 clause，并补上 duties；其前的文字写入该任务的 text。"),
            (finding.Text.English, finding.Text.Chinese));
    }

    [Fact]
    public void ClauseInTheFrame_IsAWarning()
    {
        string notice = Notice.Replace("（此件公开发布）", "本方案由市甲局解释。（市甲局负责）", StringComparison.Ordinal);

        PlanFinding finding = Told("FJP4042", Right, "本方案由市甲局解释。（市甲局负责）", "frame", notice, "（此件公开发布）");

        Assert.Equal(
            ("This passage, behind all that the plan has, says who does what: “（市甲局负责）”. If that is a task, write it as one. If it is of the notice itself, such as who explains it, leave it, and switch this rule off.",
             "这段文字位于方案内容之后，其中“（市甲局负责）”写明了职责。如属任务，请写作任务；如属通知本身（如由谁负责解释），请保留，并关闭此规则。"),
            (finding.Text.English, finding.Text.Chinese));
    }

    [Theory]
    [InlineData("remark")]
    [InlineData("furniture")]
    public void WordsOutOfASentence_AreReportedAtThePassage(string kind)
    {
        PlanFinding finding = Told("FJP4043", Right.Replace("'建设一张网，不得外传。覆盖各区。'", "'建设一张网，', '外传。覆盖各区。'", StringComparison.Ordinal), "不得", kind);

        Assert.Equal(
            ("In the source, these words stand within a sentence of task 1.1, which lacks them in the plan. Quote them in its text. A remark stands in brackets, ends in a colon, or stands behind the task.",
             "在来源文件中，这段文字位于任务 1.1 的句子之中，而方案中该句缺少这些文字。请写入其 text。说明应在括号内、以冒号结尾，或位于该项之后。"),
            (finding.Text.English, finding.Text.Chinese));
    }

    [Fact]
    public void WrappedWordsOutOfASentence_AreReported() => Told(
        "FJP4043",
        Right.Replace("'建设一张网，不得外传。覆盖各区。'", "'建设一张网，', '外传。覆盖各区。'", StringComparison.Ordinal),
        "不得",
        "remark",
        Notice.Replace("不得外传", "\n不得\n外传", StringComparison.Ordinal));

    [Fact]
    public void SentenceOfATaskThatIsCalledARemark_IsReported()
    {
        PlanFinding finding = Told("FJP4043", Right.Replace("不得外传。覆盖各区。'", "不得外传。'", StringComparison.Ordinal), "覆盖各区。", "remark");

        Assert.Equal(
            ("In the source, these words are a sentence among those of task 1.1. Quote them in its text. A remark stands in brackets, ends in a colon, or stands behind the task.",
             "在来源文件中，这段文字是任务 1.1 中的一句。请写入其 text。说明应在括号内、以冒号结尾，或位于该项之后。"),
            (finding.Text.English, finding.Text.Chinese));
    }

    [Theory]
    [InlineData("\n", "FJP4044")]
    [InlineData("", "FJP4043")]
    public void SentenceBehindATaskWithoutAClause_IsAWarningOnALineOfItsOwn(string before, string rule)
    {
        string notice = Notice.Replace("优化流程。\n", "优化流程。" + before + "抓紧落实。\n", StringComparison.Ordinal);

        PlanFinding finding = Told(rule, Right, "抓紧落实。", "remark", notice);

        if (rule == "FJP4044")
        {
            Assert.Equal(
                ("In the source, these words are a sentence directly behind the text of task 2.1. If they say what is to be done, quote them in its text. If they are a remark of the notice, leave them, and switch this rule off.",
                 "在来源文件中，这段文字是紧接任务 2.1 正文的一句。如属任务内容，请写入其 text；如确为通知所作的说明，请保留，并关闭此规则。"),
                (finding.Text.English, finding.Text.Chinese));
        }
    }

    [Theory]
    [InlineData("（略）")]
    [InlineData("牵头市领导：某某；")]
    [InlineData("具体内容：")]
    public void RemarksThatStandApart_AreSound(string remark) => Assert.Empty(Findings(Right, remark, "remark", Notice.Replace("不得外传。覆盖各区。（市甲", "不得外传。覆盖各区。\n" + remark + "\n（市甲", StringComparison.Ordinal)));

    [Fact]
    public void FurnitureThatStandsOnce_IsReportedAtThePassage()
    {
        PlanFinding finding = Told("FJP4045", Right.Replace("    text: ['总体安排如下，逐项推进。']\n", "", StringComparison.Ordinal), "总体安排如下，逐项推进。", "furniture");

        Assert.Equal("总体安排如下，逐项推进。", Related(finding));
        Assert.Equal(
            ("In the source, these words stand within the plan, and are not of its pages: furniture stands on several pages, or beside the number of one, and is no clause, no numbered line and no year. Quote the words in the text, the title or the clause that they are of.",
             "在来源文件中，这段文字位于方案内容之中，不属于页面：页面文字见于多页，或与页码相邻，且不是责任条款、带序号的文字或年份。请写入所属的 text、title 或 clause。"),
            (finding.Text.English, finding.Text.Chinese));
    }

    [Theory]
    [InlineData("示例市政府公报 第3期", "示例市政府公报 第4期", true)]
    [InlineData("示例市政府公报", "— 4 —", true)]
    [InlineData("示例市政府公报", "", false)]
    public void FurnitureOfPages_IsSound(string first, string second, bool isSound)
    {
        string notice = Notice.Replace("（二）统一", first + (second == "— 4 —" ? "\n" + second : "") + "\n（二）统一", StringComparison.Ordinal).Replace("（二）开展", (second == "— 4 —" ? "" : second) + "\n（二）开展", StringComparison.Ordinal);
        string furniture = second.StartsWith('示') ? first + "\n" + second : first;

        Assert.Equal(isSound ? [] : ["FJP4045"], Findings(Right, furniture, "furniture", notice).Select(finding => finding.Rule.Id));
    }

    [Theory]
    [InlineData("text: [统一标准。], clause: （市乙局负责）", "text: [统一标准。（市乙局负责）（三）普及应用。], clause: （市丙局负责）", "（三）", "task 1.2", "task")]
    [InlineData("text: ['总体安排如下，逐项推进。']", "text: ['总体安排如下，逐项推进。（一）建设一张网，不得外传。覆盖各区。（市甲局负责）']", "（一）", "section 1", "task")]
    public void SwallowedTask_IsReportedAtTheText(string before, string after, string marker, string label, string level)
    {
        string gone = marker == "（三）" ? "      - {number: 3, id: T3, text: [普及应用。], clause: （市丙局负责）, duties: [{responsible: [C]}]}\n" : "      - {number: 1, id: T1, text: ['建设一张网，不得外传。覆盖各区。'], clause: （市甲局负责）, duties: [{responsible: [A]}]}\n";
        string plan = Right.Replace(gone, "", StringComparison.Ordinal).Replace(before, after, StringComparison.Ordinal).Replace("{number: 2, id: T2", marker == "（一）" ? "{number: 2, marker: （二）, id: T2" : "{number: 2, id: T2", StringComparison.Ordinal);

        PlanFinding finding = Assert.Single(Findings(plan), finding => finding.Rule.Id == "FJP4046");

        Assert.Equal($"The words of {label} go on past “{marker}”, the number of the next {level}, which the plan lacks. End them before it, and write what stands behind it as a {level}.", finding.Text.English);
        Assert.Equal(marker, Related(finding));
    }

    [Fact]
    public void TextWithAListOfItsOwn_IsSound() => Assert.Empty(Findings(
        Right.Replace("统一标准。]", "'统一标准：（1）数据。（2）接口。（二）含旧库。']", StringComparison.Ordinal).Replace("text: [普及应用。]", "text: ['普及应用：1.门户。2.终端。']", StringComparison.Ordinal),
        notice: Notice.Replace("统一标准。", "统一标准：（1）数据。（2）接口。（二）含旧库。", StringComparison.Ordinal).Replace("普及应用。", "普及应用：1.门户。2.终端。", StringComparison.Ordinal)));

    [Fact]
    public void SectionThatIsWrittenAsATask_IsReportedAtItsMarker()
    {
        string plan = One + "      - {number: 4, id: T9, marker: ⟦三、⟧, text: [强化保障各区要认真落实。]}\n";
        string notice = Notice.Replace("二、推广应用\n", "", StringComparison.Ordinal).Replace("三、强化", "二、强化", StringComparison.Ordinal);
        notice = notice.Remove(notice.IndexOf("（一）优化", StringComparison.Ordinal), notice.IndexOf("二、强化", StringComparison.Ordinal) - notice.IndexOf("（一）优化", StringComparison.Ordinal));
        MarkedPlan marked = MarkedPlan.Parse(PlanOf(plan.Replace("三、", "二、", StringComparison.Ordinal), Frame.Replace("{kind: remark, text: '具体措施：'}, ", "", StringComparison.Ordinal), notice));

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(marked.Text, notice), finding => finding.Rule.Id == "FJP4047");

        Assert.Equal(marked.Place, finding.Place);
        Assert.Equal(
            ("“二、” is the number of the next section here, and the plan has no such section. Write task 1.4 as a section, and what stands under it with it.",
             "“二、”是此处后续章节的序号，而方案中没有该章节。请将任务 1.4 连同其下内容写作章节，而不是任务。"),
            (finding.Text.English, finding.Text.Chinese));
    }

    [Fact]
    public void SentenceThatIsWrittenAsATask_IsReportedAtItsMarker()
    {
        PlanFinding finding = Assert.Single(Findings(Right
            .Replace("['建设一张网，不得外传。覆盖各区。'], clause: （市甲局负责）, duties: [{responsible: [A]}]}", "['建设一张网，不得外传。']}\n      - {number: 2, id: T9, marker: none, text: [覆盖各区。], clause: （市甲局负责）, duties: [{responsible: [A]}]}", StringComparison.Ordinal)
            .Replace("{number: 3, id: T3", "{number: 4, id: T3", StringComparison.Ordinal).Replace("{number: 2, id: T2", "{number: 3, id: T2", StringComparison.Ordinal)), finding => finding.Rule.Id.StartsWith("FJP404", StringComparison.Ordinal));

        Assert.Equal(
            ("FJP4048", "Task 1.2 has no number, though task 1.1 has “（一）”, and none is left out beside it. If its words are of the text before it, quote them there. If the source has an item without a number here, leave it, and switch this rule off.",
             "任务 1.2 没有序号，而任务 1.1 的序号为“（一）”，相邻各项的序号也未空缺。如其文字属于前文，请写入前文；如来源文件此处确有一项无序号，请保留，并关闭此规则。"),
            (finding.Rule.Id, finding.Text.English, finding.Text.Chinese));
    }

    [Fact]
    public void NumberThatTheSourceHasLost_IsSound() => Assert.DoesNotContain(
        Findings(Right.Replace("{number: 2, id: T2", "{number: 2, marker: none, id: T2", StringComparison.Ordinal).Replace("{number: 3, id: T3", "{number: 3, marker: （三）, id: T3", StringComparison.Ordinal), notice: Notice.Replace("（二）统一", "统一", StringComparison.Ordinal)),
        _ => true);

    [Theory]
    [InlineData("title: 夯实基础\n    text: ['总", "title: ⟦夯实⟧\n    text: ['基础总", "基础")]
    [InlineData("title: 夯实基础\n    text: ['总体安排", "title: ⟦夯实基础总体⟧\n    text: ['安排", "安排如下，逐项推进。")]
    public void TitleThatEndsWithinItsLine_IsReportedAtTheTitle(string before, string after, string rest)
    {
        MarkedPlan marked = MarkedPlan.Parse(PlanOf(Right.Replace(before, after, StringComparison.Ordinal), Frame, Notice));

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(marked.Text, Notice));

        Assert.Equal(("FJP4049", marked.Place, rest), (finding.Rule.Id, finding.Place, Related(finding)));
        Assert.Equal(
            ($"In the source, the line of the title of section 1 goes on with “{rest}”, which the plan has in the text behind it. End the title where its line ends, or where a sentence does.",
             $"在来源文件中，章节 1 标题所在的行接着还有“{rest}”，方案却写在其后的正文中。标题应在行末或句末结束。"),
            (finding.Text.English, finding.Text.Chinese));
    }

    [Theory]
    [InlineData("建设一张网，到\n2025\n年覆盖。", "建设一张网，到2025年覆盖。", "建设一张网，到年覆盖。")]
    [InlineData("建设一张网，共\n30\n个点。", "建设一张网，共30个点。", "建设一张网，共个点。")]
    public void NumberAloneOnItsLine_IsOfTheSentence(string source, string right, string wrong)
    {
        string notice = Notice.Replace("建设一张网，不得外传。", source, StringComparison.Ordinal);

        Assert.Empty(Findings(Right.Replace("建设一张网，不得外传。", right, StringComparison.Ordinal), notice: notice));
        Assert.Equal("FJP4027", Assert.Single(Findings(Right.Replace("建设一张网，不得外传。", wrong, StringComparison.Ordinal), notice: notice)).Rule.Id);

        // As furniture: a year is none, and any other is in doubt.
        string number = source.Split('\n')[1];
        Assert.Equal(number.Length > 3 ? "FJP4045" : "FJP4044", Assert.Single(Findings(Right.Replace("建设一张网，不得外传。", wrong, StringComparison.Ordinal), "'" + number + "'", "furniture", notice)).Rule.Id);
    }

    // The plan has one finding, at the words that it calls a passage.
    private static PlanFinding Told(string rule, string sections, string words, string kind, string notice = Notice, string replaced = "", string[]? others = null)
    {
        string passages = replaced.Length > 0 ? Frame.Replace($", {{kind: frame, text: {replaced}}}", "", StringComparison.Ordinal) : sections.Contains("measures", StringComparison.Ordinal) || words.Contains("（1）", StringComparison.Ordinal) ? Frame : Frame.Replace("{kind: remark, text: '具体措施：'}, ", "", StringComparison.Ordinal);
        MarkedPlan marked = MarkedPlan.Parse(PlanOf(sections, passages + ", " + Passage(words, kind, mark: true), notice));
        IReadOnlyList<PlanFinding> findings = [.. ProvedPlan.Findings(marked.Text, notice).Where(finding => others?.Contains(finding.Rule.Id) != true)];

        PlanFinding finding = Assert.Single(findings, finding => finding.Rule.Id == rule);
        Assert.True(findings.All(finding => finding.Rule.Id == rule || !finding.Rule.Id.StartsWith("FJP404", StringComparison.Ordinal)), string.Join('\n', findings));
        Assert.Equal((marked.Place.StartLine, marked.Place.StartColumn), (finding.Place.StartLine, finding.Place.StartColumn));
        return finding;
    }

    private static IReadOnlyList<PlanFinding> Findings(string sections, string? words = null, string kind = "", string notice = Notice) =>
        ProvedPlan.Findings(PlanOf(sections, words is null ? Frame : Frame + ", " + Passage(words, kind, mark: false), notice), notice);

    private static string Related(PlanFinding finding) => finding.Related[0].Text.English == "what the source has here" ? RelatedText(finding) : string.Empty;

    private static string RelatedText(PlanFinding finding) => Notice[finding.Related[0].Place.Start..finding.Related[0].Place.End];

    private static string Passage(string words, string kind, bool mark)
    {
        string text = words.StartsWith('\'') ? words : "\"" + words.Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
        text = mark ? $"⟦{text}⟧" : text;
        return kind.Length == 0 ? text : $"{{kind: {kind}, text: {text}}}";
    }

    private static string PlanOf(string sections, string passages, string notice) => $$"""
        format: 1
        plan: {title: 任务分工, issuer: 示例市政府, issued: 2024-03-01, dataVersion: 1.0.0}
        notice: {title: 示例市政府关于任务分工的通知, dated: 2024年3月1日, passages: [{{passages}}]}
        source:
          file: {{ProvedPlan.SourcePath}}
          sha256: {{ProvedPlan.Sha256Of(notice)}}
        agencies:
          - {code: A, id: A, number: 1, name: 市甲局}
          - {code: B, id: B, number: 2, name: 市乙局}
          - {code: C, id: C, number: 3, name: 市丙局}
        sections:

        """.ReplaceLineEndings("\n") + sections.ReplaceLineEndings("\n");
}
