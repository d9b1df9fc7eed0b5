using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Rules.Duties;

/// <summary>Clauses in texts and titles: FJP3040 where they can be nothing else, FJP3042 where they may be running words.</summary>
public sealed class TextClauseRuleTests
{
    private const string Plan = Judged.NoSource + Judged.Agencies + """
        sections:
          - number: 1
            id: First
            title: TITLE
            text: [SECTION]
            tasks:
              - {number: 1, id: Alpha, text: [TEXT], clause: 省数字办牵头，省通信局配合, duties: [{lead: [SZB]}, {supporting: [TXJ]}]}
              - {number: 2, id: Beta, attestation: textOnly, text: [BARE]}

        """;

    private static string With(string title = "一", string section = "总体要求。", string text = "做。", string bare = "做好。") => Plan
        .Replace("TITLE", title, StringComparison.Ordinal).Replace("SECTION", section, StringComparison.Ordinal).Replace("TEXT", text, StringComparison.Ordinal).Replace("BARE", bare, StringComparison.Ordinal);

    [Fact]
    public void ClauseAtTheEndOfATextWithoutOne_IsToBeWrittenAsClause() => Judged.One(
        Authoring.Rules.Duties.ClauseInTextRule.Rule,
        With(bare: "建设一张网⟦（省数字办牵头）⟧。"),
        "“（省数字办牵头）” says who does what, but programs do not read it in this place. Write it as the 'clause' of the task, with its 'duties'.",
        "“（省数字办牵头）”写明了职责，写在此处则不会被程序读取。请写作此任务的 clause，并补上 duties。");

    [Fact]
    public void SentenceOfItsOwn_BesideAClause_IsAMeasures() => Judged.One(
        Authoring.Rules.Duties.ClauseInTextRule.Rule,
        With(text: "建设一张网。⟦（省通信局负责）⟧做好运维。"),
        "“（省通信局负责）” says who does what, but programs do not read it in this place. Write it as the 'clause' of the item that it is about, with its 'duties'; make that item a measure of its own ('marker: none' if it has no number).",
        "“（省通信局负责）”写明了职责，写在此处则不会被程序读取。请写作所指事项的 clause（另列为一条措施；无序号的写 marker: none），并补上 duties。");

    [Fact]
    public void TitleAndSectionText_AreLookedThrough() => Judged.All(
        With(title: "夯实基础⟦（省数字办牵头）⟧", section: "⟦（牵头单位：省数字办；配合单位：省通信局）⟧"), "FJP3040", "FJP3040");

    [Theory]
    [InlineData("建设一张网。 ⟦牵头单位：省数字办⟧")]
    [InlineData("建设一张网⟦“责任单位：省数字办”⟧。")]
    [InlineData("建设一张网⟦《牵头单位：省数字办》⟧。")]
    [InlineData("建设一张网⟦「牵头单位：省数字办」⟧")]
    [InlineData("建设一张网⟦〈责任单位：省数字办〉⟧")]
    [InlineData("建设一张网⟦【责任单位：省数字办】⟧。")]
    [InlineData("建设一张网⟦｛责任单位：省数字办｝⟧。")]
    [InlineData("建设一张网⟦<责任单位：省数字办>⟧。")]
    [InlineData("建设一张网⟦|责任单位：省数字办|⟧。")]
    [InlineData("建设一张网，⟦责任单位：省数字办⟧。")]
    [InlineData("建设一张网——⟦责任单位：省数字办⟧。")]
    [InlineData("建设一张网⟦〔责任单位：省数字办〕⟧。")]
    [InlineData("建设一张网⟦［责任单位：省数字办］⟧。")]
    [InlineData("建设一张网。⟦（省数字办牵头，随后另行通知）⟧")]
    [InlineData("建设一张网⟦【省数字办负责】（市级分工：省通信局负责）⟧；")]
    public void EveryForm_IsFound(string bare) => Judged.All(With(bare: bare), "FJP3040");

    [Theory]
    [InlineData("成立专班⟦（省数字办牵头，省通信局参加）⟧，统筹推进。")]
    [InlineData("建设一张网。⟦省数字办牵头，省通信局配合⟧。")]
    [InlineData("⟦（省数字办）⟧")]
    [InlineData("建设一张网。⟦（省数字办、省通信局）⟧")]
    [InlineData("建立联席会议⟦（省数字办、省通信局）⟧。")]
    [InlineData("建设一张网⟦（省数字办、省水利厅）⟧。")]
    [InlineData("建设一张网。⟦（省水利厅、省林业局等）⟧")]
    [InlineData("建设一张网。⟦（省水利厅）⟧")]
    [InlineData("建设一张网。⟦（省数字办；省通信局、省水利厅）⟧")]
    [InlineData("建设一张网。⟦（省数字办负总责，省通信局保障）⟧")]
    [InlineData("建设一张网。⟦（省数字办、省通信局统筹）⟧")]
    public void WithinRunningWords_ItIsAQuestion(string bare) => Judged.All(With(bare: bare), "FJP3042");

    /// <summary>Whoever decided that names without a role are no clause has nothing more to correct; whoever said what they are has.</summary>
    [Theory]
    [InlineData("（省数字办）")]
    [InlineData("建设一张网。（省数字办、省通信局）")]
    public void NamesWithoutARole_AreAClauseWhereThePlanSaysWhichRoleTheyHave(string bare) => Assert.Equal(
        "FJP3040",
        Assert.Single(Judged.Findings(Judged.Head.Replace("dataVersion: 1.0.0", "dataVersion: 1.0.0, unstatedRole: responsible", StringComparison.Ordinal) + With(bare: bare))).Rule.Id);

    [Theory]
    [InlineData("由省数字办牵头建设平台。")]
    [InlineData("支持企业（试点单位）。")]
    [InlineData("建设平台（指挥中心）。")]
    [InlineData("成立专班（省数字办主任任组长）。")]
    [InlineData("落实主体责任：各区政府抓好落实。")]
    [InlineData("明确责任单位：省数字办要加强协调。")]
    [InlineData("建设平台（含省数字办负责的项目）。")]
    [InlineData("（此件公开发布）")]
    [InlineData("建设数据库（略）。")]
    public void RunningWords_AreSound(string bare) => Judged.Sound(With(bare: bare));

    [Fact]
    public void TextThatTheEditorsRead_LosesNothing() => Assert.DoesNotContain(
        Judged.Findings(Judged.Head + With(bare: "建设一张网（省数字办牵头）。").Replace("张网（省数字办牵头）。]}", "张网（省数字办牵头）。], duties: [{lead: [SZB], reading: editorial, note: 见正文。}]}", StringComparison.Ordinal)),
        finding => finding.Rule.Id is "FJP3040" or "FJP3042");

    [Fact]
    public void TextBesideAClause_ThatTheEditorsRead_LosesNothing() => Assert.DoesNotContain(
        Judged.Findings(Judged.Head + With(text: "建设一张网。（省数字办、省通信局）").Replace("{supporting: [TXJ]}]", "{supporting: [TXJ]}, {responsible: [SZB, TXJ], reading: editorial, note: 正文写明：省数字办、省通信局。}]", StringComparison.Ordinal)),
        finding => finding.Rule.Id is "FJP3040" or "FJP3042");

    [Fact]
    public void TitleThatTheEditorsRead_LosesNothing() => Assert.DoesNotContain(
        Judged.Findings(Judged.Head + With(title: "夯实基础（省数字办牵头）").Replace("text: [做好。]}", "text: [做好。], duties: [{lead: [SZB], reading: editorial, note: 见标题。}]}", StringComparison.Ordinal)),
        finding => finding.Rule.Id is "FJP3040" or "FJP3042");

    [Fact]
    public void BracketsWithoutEnd_TakeNoLongTime() => Judged.Sound(With(bare: new string('（', 200_000) + "做。"));
}
