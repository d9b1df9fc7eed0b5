using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;
using static FujianPlan.Authoring.Tests.Rules.Provenance.InOrder.FalsifiedNotice;

namespace FujianPlan.Authoring.Tests.Rules.Provenance.InOrder;

/// <summary>
/// Passages of the notice that are none: tasks, headings and clauses among its own words, words taken out of sentences, furniture that is not of the
/// pages. Each is told where the plan has it.
/// </summary>
public sealed class FalsifiedPassageTests
{
    [Theory]
    [InlineData("remark", "（三）普及应用。（市丙局负责）")]
    [InlineData("", "（三）普及应用。（市丙局负责）")]
    public void TaskAmongPassages_IsReportedAtThePassage(string kind, string words)
    {
        PlanFinding finding = Told("FJP4040", Right.Replace("      - {number: 3, id: T3, text: [普及应用。], clause: （市丙局负责）, duties: [{responsible: [C]}]}\n", "", StringComparison.Ordinal), words, kind);

        Assert.Equal("（三）", Related(finding));
        Assert.Equal(
            ("In this passage, “（三）” is the number that the next task has, but the plan has nothing with this number after task 1.2. Write what comes there as a task of the plan; a section need not have tasks.",
             "这段文字中的“（三）”是后续任务的序号，任务 1.2 之后，方案中没有以此为序号的内容。请写作方案的任务；章节可以没有任务。"),
            (finding.Text.English, finding.Text.Chinese));
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
            ("After task 1.2, this passage has “（市甲局负责）”, which says who does what. Write it as the 'clause' of the item that it is about, with its 'duties', and the words before it as the text of that item.",
             "这段文字位于任务 1.2 之后，其中“（市甲局负责）”写明了职责。请写作所指事项的 clause，并补上 duties；其前的文字写入该事项的 text。"),
            (finding.Text.English, finding.Text.Chinese));
    }

    [Fact]
    public void ClauseInTheFrame_IsAWarning()
    {
        string notice = Notice.Replace("（此件公开发布）", "本方案由市甲局解释。（市甲局负责）", StringComparison.Ordinal);

        PlanFinding finding = Told("FJP4042", Right, "本方案由市甲局解释。（市甲局负责）", "frame", notice, "（此件公开发布）");

        Assert.Equal(
            ("This passage, after everything in the plan, says who does what: “（市甲局负责）”. If that is a task, write it as one. If it belongs to the notice itself, such as who interprets it, leave it and switch this rule off.",
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
            ("In the source, these words are within a sentence of task 1.1, which lacks them in the plan. Quote them in its text. A remark is in brackets, ends with a colon, or comes after the task.",
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
            ("In the source, these words are a sentence among those of task 1.1. Quote them in its text. A remark is in brackets, ends with a colon, or comes after the task.",
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
                ("In the source, these words are a sentence directly after the text of task 2.1. If they say what is to be done, quote them in its text. If they are a remark of the notice, leave them and switch this rule off.",
                 "在来源文件中，这段文字是紧接任务 2.1 正文的一句。如属任务内容，请写入其 text；如确为通知所作的说明，请保留，并关闭此规则。"),
                (finding.Text.English, finding.Text.Chinese));
        }
    }

    [Theory]
    [InlineData("（略）")]
    [InlineData("牵头市领导：某某；")]
    [InlineData("具体内容：")]
    public void RemarksThatStandApart_AreSound(string remark) => Assert.Empty(FoundIn(Right, remark, "remark", Notice.Replace("不得外传。覆盖各区。（市甲", "不得外传。覆盖各区。\n" + remark + "\n（市甲", StringComparison.Ordinal)));

    [Fact]
    public void FurnitureThatStandsOnce_IsReportedAtThePassage()
    {
        PlanFinding finding = Told("FJP4045", Right.Replace("    text: ['总体安排如下，逐项推进。']\n", "", StringComparison.Ordinal), "总体安排如下，逐项推进。", "furniture");

        Assert.Equal("总体安排如下，逐项推进。", Related(finding));
        Assert.Equal(
            ("In the source, these words are within the plan and are not page furniture: page furniture appears on several pages or beside a page number, and is not a clause, a numbered line or a year. Quote the words in the text, the title or the clause that they belong to.",
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

        Assert.Equal(isSound ? [] : ["FJP4045"], FoundIn(Right, furniture, "furniture", notice).Select(finding => finding.Rule.Id));
    }

    [Theory]
    [InlineData("建设一张网，到\n2025\n年覆盖。", "建设一张网，到2025年覆盖。", "建设一张网，到年覆盖。")]
    [InlineData("建设一张网，共\n30\n个点。", "建设一张网，共30个点。", "建设一张网，共个点。")]
    public void NumberAloneOnItsLine_IsOfTheSentence(string source, string right, string wrong)
    {
        string notice = Notice.Replace("建设一张网，不得外传。", source, StringComparison.Ordinal);

        Assert.Empty(FoundIn(Right.Replace("建设一张网，不得外传。", right, StringComparison.Ordinal), notice: notice));
        Assert.Equal("FJP4027", Assert.Single(FoundIn(Right.Replace("建设一张网，不得外传。", wrong, StringComparison.Ordinal), notice: notice)).Rule.Id);

        // As furniture: a year is none, and any other is in doubt.
        string number = source.Split('\n')[1];
        Assert.Equal(number.Length > 3 ? "FJP4045" : "FJP4044", Assert.Single(FoundIn(Right.Replace("建设一张网，不得外传。", wrong, StringComparison.Ordinal), "'" + number + "'", "furniture", notice)).Rule.Id);
    }
}
