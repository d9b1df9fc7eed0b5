using FujianPlan.Authoring.Drafting.InOrder;
using FujianPlan.Authoring.Drafting.InOrder.Frame;

namespace FujianPlan.Authoring.Tests.Drafting.InOrder.Frame;

/// <summary>Title, issuers, addressees, date and signature of a notice.</summary>
public sealed class NoticeFrameTests
{
    private const string Plan = "一、便民\n1.设窗口。（市甲局负责）\n";

    private static NoticeFrame Of(string before, string behind = "") => OrderedNotice.Of(before + Plan + behind)!.Frame;

    [Theory]
    [InlineData("青川市人民政府办公室关于印发《青川市便民方案》的通知\n", "青川市便民方案", "青川市人民政府办公室")]
    [InlineData("青川市人民政府办公室关于印发青川市便民\n方案的通知\n", "青川市便民方案", "青川市人民政府办公室")]
    [InlineData("青川市人民政府办公室印发关于进一步便民若干举措的通知\n", "进一步便民若干举措", "青川市人民政府办公室")]
    [InlineData("青川市人民政府关于加快便民的实施意见\n", "青川市人民政府关于加快便民的实施意见", "青川市人民政府")]
    [InlineData("国务院关于促进便民\n改善民生的若干意见\n", "国务院关于促进便民改善民生的若干意见", "国务院")]
    [InlineData("青川市甲局 青川市乙局关于印发便民方案的通知\n", "便民方案", "青川市甲局|青川市乙局")]
    [InlineData("青川市甲局、青川市乙局关于印发便民方案的通知\n", "便民方案", "青川市甲局|青川市乙局")]
    [InlineData("青川市甲局青川市乙局关于印发便民方案的通知\n", "便民方案", "青川市甲局|青川市乙局")]
    [InlineData("省甲厅省乙局关于印发便民方案的通知\n省甲厅\n省乙局\n2025年4月2日\n", "便民方案", "省甲厅|省乙局")]
    [InlineData("中共青川市委办公室 青川市人民政府办公室印发《关于便民的意见》\n", "关于便民的意见", "中共青川市委办公室|青川市人民政府办公室")]
    [InlineData("全市便民工作要点\n", "全市便民工作要点", "")]
    [InlineData("附件1\n全市便民任务分工表\n", "全市便民任务分工表", "")]
    [InlineData("青便民〔2025〕7号\n全市便民工作台账(2025年)\n", "全市便民工作台账(2025年)", "")]
    [InlineData("全市便民工作要点\n发布机构：青川市甲局\n", "全市便民工作要点", "青川市甲局")]
    [InlineData("青川市甲局\n青川市乙局文件\n关于印发《便民方案》的通知\n青川市甲局 青川市乙局\n2025年4月2日\n", "便民方案", "青川市甲局|青川市乙局")]
    [InlineData("青川市甲局等三部门关于印发便民方案的通知\n青川市甲局  青川市乙局\n青川市丙局\n2025年4月2日\n", "便民方案", "青川市甲局|青川市乙局|青川市丙局")]
    [InlineData("青川市甲局\n青川市乙局\n文件\n青甲〔2025〕7号\n关于印发便民方案的通知\n青川市甲局\n青川市乙局\n2025年4月2日\n", "便民方案", "青川市甲局|青川市乙局")]
    [InlineData("青川市甲局 青川市乙局\n青川市丙局\n文件\n青甲〔2025〕7号\n关于印发便民方案的通知\n", "便民方案", "青川市甲局|青川市乙局|青川市丙局")]
    [InlineData("000012\n秘密★1年\n特急\n青川市甲局文件\n青甲〔2025〕7号\n★\n关于印发《便民方案》的通知\n", "便民方案", "青川市甲局")]
    [InlineData("内部资料\n★\n青川市甲局关于印发便民方案的通知\n", "便民方案", "青川市甲局")]
    [InlineData("青川市甲局等三部门关于印发便民方案的通知\n", "便民方案", "青川市甲局")]
    [InlineData("青川市甲局等部门关于印发便民方案的通知\n", "便民方案", "青川市甲局")]
    [InlineData("省甲厅等五部门关于印发便民方案的通知\n省甲厅　　教　育　厅　　财　政　厅\n省乙委　　省工商联\n2025年4月2日\n", "便民方案", "省甲厅|教育厅|财政厅|省乙委|省工商联")]
    [InlineData("关于印发《便民方案》的通知\n中共青川县委便民工作领导小组\n2025年4月2日\n", "便民方案", "中共青川县委便民工作领导小组")]
    [InlineData("关于印发《便民方案》的通知\n青川市“一窗一网”领导小组办公室\n2025年4月2日\n", "便民方案", "青川市“一窗一网”领导小组办公室")]
    [InlineData("编号：QC-BM-2025-01\n青川集团有限公司2025年便民任务分解（2025年春季）\n青川集团有限公司\n2025年4月2日\n", "青川集团有限公司2025年便民任务分解（2025年春季）", "青川集团有限公司")]
    [InlineData("中共青川县委便民委员会2025年工作要点\n", "中共青川县委便民委员会2025年工作要点", "中共青川县委便民委员会")]
    [InlineData("青川县2025年便民工作要点\n", "青川县2025年便民工作要点", "")]
    [InlineData("青川县甲局2025年工作要点\n青川县便民办公室\n2025年4月2日\n", "青川县甲局2025年工作要点", "青川县便民办公室")]
    [InlineData("全市便民工作要点\n青川市甲局\n2025年4月\n", "全市便民工作要点", "青川市甲局")]
    [InlineData("全市便民工作清单\n青川市便民工作专班\n2025年4月2日\n", "全市便民工作清单", "青川市便民工作专班")]
    [InlineData("青甲〔2025〕7号\n────────\n关于印发便民方案的通知\n青川市甲局\n2025年4月2日\n", "便民方案", "青川市甲局")]
    [InlineData("关于研究便民问题的会议纪要\n", "关于研究便民问题的会议纪要", "")]
    [InlineData("会议纪要\n〔2025〕第7号\n青川市人民政府办公室　　2025年4月2日\n关于研究便民问题的会议纪要\n", "关于研究便民问题的会议纪要", "青川市人民政府办公室")]
    [InlineData("青川市便民工作任务书\n", "青川市便民工作任务书", "")]
    [InlineData("青川市便民若干措施（试行）（征求意见稿）\n", "青川市便民若干措施（试行）（征求意见稿）", "")]
    [InlineData("青川市甲局文件青甲函〔2025〕7号青川市甲局关于商请会签《便民方案》的函市乙局，市丙局:为便民，", "青川市甲局关于商请会签《便民方案》的函", "青川市甲局")]
    [InlineData("青川市甲局关于报送便民情况的预备通知市直有关单位，各区:为便民，请报送。", "青川市甲局关于报送便民情况的预备通知", "青川市甲局")]
    [InlineData("青川市甲局公文稿纸青川市甲局青川市甲局关于报送便民情况的函市直有关单位:为便民，请报送。", "青川市甲局关于报送便民情况的函", "青川市甲局")]
    [InlineData("青川市便民评选方案依据《甲办法》，制定本方案。", "青川市便民评选方案", "")]
    [InlineData("青川市便民事项一览表\n", "青川市便民事项一览表", "")]
    [InlineData("青川市便民方案\n青川市人民政府（章）\n2025年4月2日\n", "青川市便民方案", "青川市人民政府")]
    [InlineData("索引号 0001\n青川市人民政府关于印发便民方案的通知\n", "便民方案", "青川市人民政府")]
    public void Title(string lines, string plan, string issuers)
    {
        NoticeFrame frame = Of(lines);
        Assert.Equal((plan, issuers), (frame.PlanTitle, string.Join('|', frame.Issuers)));
    }

    // Whatever kind of body it names: the line ends in a colon, and stands under the title.
    [Theory]
    [InlineData("各学校：")]
    [InlineData("各医院、各诊所：")]
    [InlineData("各会员单位：")]
    [InlineData("青川第一中学等学校：")]
    public void LineUnderTheTitle_Addresses(string line)
    {
        NoticeFrame frame = Of($"青川市甲局关于印发便民方案的通知\n青甲〔2025〕7号\n{line}\n现印发给你们。\n青川市甲局\n2025年4月2日\n");
        Assert.Equal(line, frame.Addressees);
        Assert.DoesNotContain(line, frame.Passages);
    }

    // A letter that says what follows addresses nobody, whatever bodies it names.
    [Theory]
    [InlineData("根据市政府办公室有关单位分工要求，现将任务分工明确如下：")]
    [InlineData("经市政府研究，各部门任务分工如下：")]
    public void LetterThatEndsInAColon_AddressesNobody(string letter) => Assert.Contains(letter, Of($"青川市甲局关于印发便民方案的通知\n{letter}\n").Passages);

    // The last line before it has no full stop.
    [Fact]
    public void SignatureBehindALabelLine_IsNoPartOfTheTask()
    {
        OrderedNotice notice = OrderedNotice.Of("全市便民工作要点\n一、便民\n1.设窗口。\n责任单位：市甲局\n完成时限：2025年9月底前\n青川便民集团有限公司\n2025年4月2日\n")!;
        Assert.Equal(["青川便民集团有限公司"], notice.Frame.Issuers);
        Assert.DoesNotContain(notice.All, entry => entry.Text.Contains("集团", StringComparison.Ordinal) || entry.Clause?.Contains("集团", StringComparison.Ordinal) == true);
    }

    // The blank between two names is kept: it tells them apart.
    [Fact]
    public void TitleOfJointNotice_KeepsItsBlank() => Assert.Equal("青川市甲局 青川市乙局关于印发便民方案的通知", Of("青川市甲局 青川市乙局关于印发便民方案的通知\n").Title);

    [Fact]
    public void NumberBehindTheTitle_IsNoPartOfIt()
    {
        NoticeFrame frame = Of("青川市人民政府关于便民的实施意见青政发〔2025〕7号\n");
        Assert.Equal(("青川市人民政府关于便民的实施意见", "青政发〔2025〕7号"), (frame.Title, Assert.Single(frame.Passages)));
    }

    // On pages whose lines wrap, one that ends early goes on as well: a sentence ends with its sign. The date, the signature over it and the annexes begin anew.
    [Theory]
    [InlineData("为便利群众办事出行，市政府研究制定了便民方案（以下简称方案）\n已经市政府常务会议通过")]
    [InlineData("为便利群众办事出行，到今年年底全市窗口开放率要达到90%\n以上并保持稳定")]
    [InlineData("便民方案已经市政府第三次常务会议审议\n通过现印发给你们请对照职责\n认真贯彻落实并按季度报告")]
    public void PassageOfAPage_IsOne_ThoughALineEndsEarly(string words)
    {
        const string Pages = "青川市人民政府关于印发便民方案的通知\n各区人民政府和市政府各有关部门请遵照\n执行并请于每个季度末将本区的进展情况\n报送市政府办公室以便汇总后再行通报。\n各区人民政府和市政府各有关部门请遵照\n执行并请于每个季度末将本区的进展情况\n报送市政府办公室以便汇总后再行通报。\n";
        IReadOnlyList<string> passages = Of(Pages + words + "\n附件：便民任务清单\n青川市人民政府\n2025年4月2日\n").Passages;
        Assert.Equal([words.Replace("\n", string.Empty, StringComparison.Ordinal), "附件：便民任务清单", "青川市人民政府"], passages.Skip(passages.Count - 3));
    }

    [Theory]
    [InlineData("2025 年4 月2 日\n", "", "2025年4月2日")]
    [InlineData("二〇二五年四月二日\n", "", "二〇二五年四月二日")]
    [InlineData("", "青川市人民政府\n2025年4月2日\n（此件公开发布）\n", "2025年4月2日")]
    [InlineData("", "各区要抓好落实。青川市人民政府2025年4月2日（此件公开发布）", "2025年4月2日")]
    [InlineData("发布日期：2025-04-02\n", "", "2025-04-02")]
    [InlineData("来源：市政府办公室 发布时间：2025-04-02 浏览次数：7\n", "", "2025-04-02")]
    [InlineData("", "青川市人民政府 2025年4月2日\n", "2025年4月2日")]
    [InlineData("（2025年4月2日印发）\n", "", "2025年4月2日")]
    [InlineData("", "青川市人民政府\n2025年4月\n", null)]
    [InlineData("2025年1月8日，市政府召开会议，部署便民工作。\n", "", null)]
    [InlineData("2025年1月8日，市政府召开会议，部署便民工作。\n", "青川市人民政府\n2025年4月2日\n", "2025年4月2日")]
    public void DateOfIssue(string before, string behind, string? dated) => Assert.Equal(dated, Of("青川市人民政府关于印发便民方案的通知\n" + before, behind).Dated);

    [Fact]
    public void AddresseesAndLetter_OverSeveralLines()
    {
        NoticeFrame frame = Of("青川市人民政府关于印发便民方案的通知\n青政发〔2025〕7 号\n各区人民政府，市政府各部门，各直属机\n构，市属企业：\n《便民方案》已经同意，现印发给\n你们，请遵照执行。\n青川市人民政府\n2025年4月2日\n便民方案\n为便民，根据要求，\n制定本方案。\n");
        Assert.Equal("各区人民政府，市政府各部门，各直属机构，市属企业：", frame.Addressees);
        Assert.Equal(["青政发〔2025〕7号", "《便民方案》已经同意，现印发给你们，请遵照执行。", "青川市人民政府", "便民方案", "为便民，根据要求，制定本方案。"], frame.Passages);
    }

    [Fact]
    public void CaptureWithoutLines_HasItsTitleAndDate()
    {
        NoticeFrame frame = OrderedNotice.Of("青川市人民政府办公室关于印发便民方案的通知青政办〔2025〕7号各区人民政府，市政府各部门：现印发给你们，请遵照执行。青川市人民政府办公室2025年4月2日便民方案为便民，制定本方案。一、便民（一）设窗口。（市甲局负责）（二）配人员。（市乙局负责）")!.Frame;
        Assert.Equal(("青川市人民政府办公室关于印发便民方案的通知", "便民方案", "青川市人民政府办公室", "2025年4月2日"), (frame.Title, frame.PlanTitle, Assert.Single(frame.Issuers), frame.Dated));
        Assert.True(frame.IsTitleGuessed);
        Assert.Equal(("各区人民政府，市政府各部门：", "青政办〔2025〕7号"), (frame.Addressees, frame.Passages[0]));
    }

    [Fact]
    public void TitleInItsLine_IsNotGuessed() => Assert.False(Of("青川市人民政府关于印发便民方案的通知\n").IsTitleGuessed);

    // Whoever types a date takes for its zero what the keyboard has.
    [Theory]
    [InlineData("二〇〇九年四月二日")]
    [InlineData("二○○九年四月二日")]
    [InlineData("二OO九年四月二日")]
    [InlineData("二ＯＯ九年四月二日")]
    [InlineData("二零零九年四月二日")]
    public void ZerosOfDates(string date) => Assert.Equal(date, Of($"青川市人民政府关于印发便民方案的通知\n各区人民政府：\n请遵照执行。\n青川市人民政府\n{date}\n").Dated);

    // What is written below the signature is none of the last task, though nothing is signed there.
    [Theory]
    [InlineData("抄送：市委办公室，市人大常委会办公室。")]
    [InlineData("青川市人民政府办公室 2025年4月2日印发")]
    [InlineData("（此件公开发布）")]
    public void LinesBehindAll_AreNoPartOfTheLastTask(string line)
    {
        OrderedNotice notice = OrderedNotice.Of("青川市人民政府关于印发便民方案的通知\n" + Plan + "2.配人员。\n" + line + "\n")!;
        Assert.Equal("配人员。", notice.All.Last().Text);
        Assert.Equal([line.Replace(" ", string.Empty, StringComparison.Ordinal)], notice.Frame.Passages);
    }

    // The last task ends where the closing begins, whether it has a clause or not.
    [Theory]
    [InlineData("2.配人员。（市乙局负责）\n")]
    [InlineData("2.配人员。\n")]
    public void Signature_IsNoPartOfTheLastTask(string last)
    {
        OrderedNotice notice = OrderedNotice.Of("青川市人民政府关于印发便民方案的通知\n" + Plan + last + "青川市人民政府\n2025年4月2日\n（此件公开发布）\n")!;
        Assert.Equal("配人员。", notice.All.Last().Text);
        Assert.Equal(["青川市人民政府", "（此件公开发布）"], notice.Frame.Passages);
    }

    // A notice of three pages has two numbers within; what stands beside them with a sign is a part of a sentence.
    [Fact]
    public void HeadOfAShortNotice_IsFurniture_AndNoPartOfAName()
    {
        OrderedNotice notice = OrderedNotice.Of(
            "关于印发便民方案的通知\n青川市甲局\n2025年4月2日\n一、便民\n1.设窗口。（市甲局、市自然资源\n- 1 -\n青川市便民领导小组文件\n和规划局负责）\n2.配人员。\n- 2 -\n青川市便民领导小组文件\n（市乙局负责）\n")!;
        Assert.Equal(["青川市便民领导小组文件"], notice.Furniture);
        Assert.Equal("（市甲局、市自然资源和规划局负责）", notice.Clauses.First());
    }

    [Fact]
    public void RunningHeads_AreFurniture()
    {
        string page = string.Concat(Enumerable.Range(2, 30).Select(i => $"{i}.第{i}项便民举措，全年持续推进，定期公布进展情况。（市甲局负责）\n" + (i % 8 == 0 ? $"— {i / 8} —\n青川市政府公报\n" : "")));
        OrderedNotice notice = OrderedNotice.Of("青川市人民政府关于印发便民方案的通知\n" + Plan + page)!;
        Assert.Equal(["青川市政府公报"], notice.Furniture);
        Assert.All(notice.All.Where(entry => entry.Clause is not null), entry => Assert.Equal("（市甲局负责）", entry.Clause));
        Assert.Equal(31, notice.All.Count(entry => entry.Clause is not null));
    }
}
