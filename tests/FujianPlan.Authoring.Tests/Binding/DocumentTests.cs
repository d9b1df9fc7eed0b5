using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Reading;
using FujianPlan.Authoring.Tests.Reading;
using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Tests.Binding;

public sealed class DocumentTests
{
    [Fact]
    public void EveryKey_IsRead()
    {
        PlanDocument document = ReaderCase.FindsNothing(ReaderCase.Full);

        Assert.Equal(
            ("“十二五”专项规划任务分工方案", "Division of tasks", "某省人民政府办公厅", "SZB", new DateTime(2011, 12, 27), 2011, 2015, "1.0.0"),
            (document.Plan!.Title!.Value, document.Plan.English!.Value, document.Plan.Issuer!.Value, document.Plan.Drafter!.Value,
             document.Plan.Issued!.Value, document.Plan.PeriodFrom!.Value, document.Plan.PeriodTo!.Value, document.Plan.DataVersion!.Value));
        Assert.Equal(
            ("关于印发方案的通知", "发布日期:2011-12-27", "各设区市人民政府：", "现印发你们，\n请认真抓好落实。\n", "各牵头单位要'负总责'。", "二〇一一年十二月二十七日", "省数字办\n（二○一一年十二月）"),
            (document.Notice!.Title!.Value, document.Notice.Published!.Value, document.Notice.Addressees!.Value, document.Notice.Body!.Value,
             document.Notice.Closing!.Value, document.Notice.Dated!.Value, document.Notice.Drafted!.Value));
        Assert.Equal("seeds/source.txt", document.Source!.File!.Value);
        Assert.Equal("75a208c222a4bf39636b4532cb39a748559f98def3863346315332831ccb6db7", document.Source.Sha256!.Value);
    }

    [Fact]
    public void EveryKeyOfAnAgency_IsRead()
    {
        IReadOnlyList<AgencyNode> agencies = ReaderCase.FindsNothing(ReaderCase.Full).Agencies;

        Assert.Equal(["SZB", "FZ", "GSZ"], agencies.Select(a => a.Code!.Value));
        AgencyNode first = agencies[0];
        Assert.Equal(
            ("DigitalOffice", 1, "省数字办", "Digital Office", "provincial", "牵头最多"),
            (first.Id!.Value, first.Number!.Value, first.Name!.Value, first.English!.Value, first.Kind!.Value, first.Note!.Value));
        Assert.Equal(["省数字福建建设领导小组办公室", "数字办"], first.Aliases!.Items.Select(a => a.Value));
        Assert.Equal(["省信息办"], first.FormerNames!.Items.Select(a => a.Value));
        Assert.Null(first.Collective);
        Assert.Null(first.Members);
        Assert.Equal("350100", agencies[1].RegionCode!.Value);
        Assert.True(agencies[2].Collective!.Value);
        Assert.Equal(["FZ"], agencies[2].Members!.Items.Select(m => m.Value));
    }

    [Fact]
    public void EveryKeyOfASectionAndATask_IsRead()
    {
        IReadOnlyList<SectionNode> sections = ReaderCase.FindsNothing(ReaderCase.Full).Sections;

        Assert.Equal(
            (1, "Infrastructure", "构建先进的信息基础设施", "Infrastructure", "标题完整"),
            (sections[0].Number!.Value, sections[0].Id!.Value, sections[0].Title!.Value, sections[0].English!.Value, sections[0].Note!.Value));
        Assert.Equal("标题已佚", sections[1].EditorialTitle!.Value);
        Assert.Empty(sections[1].Tasks!.Items);
        TaskNode task = sections[0].Tasks!.Items[0];
        Assert.Equal(
            (1, "Extranet", "Extranet", "whole", "（省数字办牵头，福州市等各设区市政府分别负责）", "无疑"),
            (task.Number!.Value, task.Id!.Value, task.English!.Value, task.Attestation!.Value, task.Clause!.Value, task.Note!.Value));
        Assert.Equal(["建设外网。", "完成改造。"], task.Text!.Items.Select(t => t.Value));
        Assert.Equal(["before", "after"], task.Gaps!.Items.Select(g => g.Value));
        TaskNode lost = sections[0].Tasks!.Items[1];
        Assert.Equal("lost", lost.Attestation!.Value);
        Assert.Null(lost.Duties);
        Assert.Null(lost.Text);
    }

    [Fact]
    public void EveryKeyOfADuty_IsRead()
    {
        IReadOnlyList<DutyNode> duties = ReaderCase.FindsNothing(ReaderCase.Full).Sections[0].Tasks!.Items[0].Duties!.Items;

        Assert.Equal([DutyRole.Lead, DutyRole.Responsible], duties.Select(d => d.Role));
        Assert.Equal("SZB", Assert.Single(duties[0].Assignees!.Items).Code!.Value);
        Assert.Null(duties[0].Assignees!.Items[0].Named);
        Assert.Null(duties[0].Manner);
        Assert.Equal("separately", duties[1].Manner!.Value);
        Assert.True(duties[1].Open!.Value);
        AssigneeNode collective = Assert.Single(duties[1].Assignees!.Items);
        Assert.Equal("GSZ", collective.Code!.Value);
        Assert.Equal(["FZ"], collective.Named!.Items.Select(n => n.Value));
    }

    [Fact]
    public void SeveralFiles_AreReadInOrder()
    {
        (PlanDocument document, IReadOnlyList<PlanFinding> findings) = ReaderCase.Read(
            ReaderLimits.Default,
            new PlanFile("b.yaml", "format: 1\nagencies: [{code: B, id: B, number: 2, name: 乙}]\n"),
            new PlanFile("a.yaml", ReaderCase.Head + "agencies: [{code: A, id: A, number: 1, name: 甲}]\n"));

        Assert.Empty(findings);
        Assert.Equal(["b.yaml", "a.yaml"], document.Agencies.Select(a => a.Place.Path));
        Assert.Equal("方案", document.Plan!.Title!.Value);
    }

    [Theory]
    [InlineData("plan", "plan: {title: 方案, issuer: 某政府, issued: 2011-12-27, dataVersion: 1.0.0}\n", "plan: {title: 别案, issuer: 某政府, issued: 2011-12-27, dataVersion: 1.0.0}\n")]
    [InlineData("notice", ReaderCase.PlanOnly + "notice: {title: 甲}\n", "notice: {title: 乙}\n")]
    [InlineData("source", ReaderCase.PlanOnly + "source: {file: a, sha256: b}\n", "source: {file: c, sha256: d}\n")]
    public void StatedInTwoFiles_IsFoundInTheSecond(string key, string first, string second)
    {
        (PlanDocument document, IReadOnlyList<PlanFinding> findings) = ReaderCase.Read(
            ReaderLimits.Default,
            new PlanFile("a.yaml", "format: 1\n" + first),
            new PlanFile("b.yaml", "format: 1\n" + second));

        PlanFinding finding = Assert.Single(findings);
        int line = first.Count(c => c == '\n');
        Assert.Equal("FJP0013", finding.Rule.Id);
        Assert.Equal($"Another file of the plan already states '{key}'. Keep one of the two.", finding.Text.English);
        Assert.Equal($"方案的另一个文件已声明“{key}”。请只保留一处。", finding.Text.Chinese);
        Assert.Equal(new SourcePlace("b.yaml", 10, 10 + key.Length, 1, 0, 1, key.Length), finding.Place);
        Assert.Equal($"a.yaml({line + 1},1)", Assert.Single(finding.Related).Place.ToString());
        Assert.Equal($"'{key}' is stated here first.", finding.Related[0].Text.English);
        Assert.Equal($"“{key}”首次声明于此。", finding.Related[0].Text.Chinese);
        Assert.Equal("方案", document.Plan!.Title!.Value);
    }

    [Fact]
    public void PlanInNoFile_IsFoundAtTheFirstFilesStart()
    {
        PlanFinding finding = Assert.Single(ReaderCase.Read(
            ReaderLimits.Default, new PlanFile("a.yaml", "# 注\nformat: 1\n"), new PlanFile("b.yaml", "format: 1\n")).Findings);

        Assert.Equal("FJP0008", finding.Rule.Id);
        Assert.Equal("No file of the plan has the key 'plan'. Add it to one of them.", finding.Text.English);
        Assert.Equal("方案的所有文件中都没有键“plan”。请在其中一个文件中补上。", finding.Text.Chinese);
        Assert.Equal(new SourcePlace("a.yaml", 0, 0, 0, 0, 0, 0), finding.Place);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a comment\n\n")]
    [InlineData("---\n")]
    [InlineData("---\n...\n")]
    [InlineData("~\n")]
    public void FileWithoutContent_IsFoundAtItsStart(string text) => ReaderCase.Finds(
        "⟦⟧" + text,
        "FJP0014",
        "This plan file is empty. Start it with 'format: 1', or remove it from the build.",
        "此方案文件为空。请以“format: 1”开头，或将其移出构建。");

    [Fact]
    public void SecondDocument_IsFoundAtItsMarkerAndNotRead()
    {
        MarkedPlan plan = MarkedPlan.Parse("---\n" + ReaderCase.Head + "⟦---⟧\nagencies: oops\n");

        (PlanDocument document, IReadOnlyList<PlanFinding> findings) = ReaderCase.Read(plan.Text);

        PlanFinding finding = Assert.Single(findings);
        Assert.Equal("FJP0005", finding.Rule.Id);
        Assert.Equal(
            "A second YAML document starts here. A plan file contains only one: remove this line, or move what follows to a separate file.",
            finding.Text.English);
        Assert.Equal("此处开始第二个 YAML 文档。一个方案文件只含一个文档：请删去此行，或把其后的内容移到单独的文件。", finding.Text.Chinese);
        Assert.Equal(plan.Place, finding.Place);
        Assert.Equal("方案", document.Plan!.Title!.Value);
    }

    [Fact]
    public void SecondDocumentWithoutMarker_IsFoundAtItsFirstLine() => ReaderCase.Finds(
        ReaderCase.Head + "...\n⟦notice: {}⟧\n",
        "FJP0005",
        "A second YAML document starts here. A plan file contains only one: remove this line, or move what follows to a separate file.",
        "此处开始第二个 YAML 文档。一个方案文件只含一个文档：请删去此行，或把其后的内容移到单独的文件。");

    [Fact]
    public void OneDocumentBetweenMarkers_IsRead() => ReaderCase.FindsNothing("---\n" + ReaderCase.Head + "...\n");

    [Fact]
    public void NoFiles_AreNoPlanAndNoFinding()
    {
        (PlanDocument document, IReadOnlyList<PlanFinding> findings) = ReaderCase.Read(ReaderLimits.Default);

        Assert.Empty(findings);
        Assert.Null(document.Plan);
        Assert.Throws<ArgumentNullException>(() => PlanReader.Read(null!, new FindingSink()));
        Assert.Throws<ArgumentNullException>(() => PlanReader.Read([], null!));
    }
}
