using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Provenance;

/// <summary>The notice's own words stand under the keys that they belong to, each once.</summary>
public sealed class NoticeFactTests
{
    private const string Frame = "各区政府，各部门：现将任务分工印发你们，请认真落实。各部门要加强督促检查。";

    private const string Keys = "published: 发布日期：2024-03-05, addressees: '各区政府，各部门：', body: 现将任务分工印发你们，请认真落实。, closing: 各部门要加强督促检查。, dated: 2024年3月1日}";

    private static readonly string Source = ProvedPlan.Source.Replace("通知2024年3月1日", "通知\n发布日期：2024-03-05\n" + Frame + "\n2024年3月1日\n", StringComparison.Ordinal);

    [Fact]
    public void WordsUnderTheirKeys_AreSound() => Assert.Empty(Findings(Keys));

    [Theory]
    [InlineData("addressees: '各区政府，各部门：', body: ⟦各部门要加强督促检查。⟧, closing: 现将任务分工印发你们，请认真落实。", "FJP4024")]
    [InlineData("addressees: 现将任务分工印发你们，请认真落实。, body: '各区政府，各部门：', closing: 各部门要加强督促检查。", "FJP4024")]
    [InlineData("addressees: 各部门要加强督促检查。, body: 现将任务分工印发你们，请认真落实。, closing: '各区政府，各部门：'", "FJP4024")]
    [InlineData("addressees: '各区政府，各部门：', body: 现将任务分工印发你们，请认真落实。各部门, closing: 各部门要加强督促检查。", "FJP4010")]
    [InlineData("addressees: '各区政府，各部门：', body: 现将任务分工印发你们，请认真落实。, closing: 现将任务分工印发你们，请认真落实。, passages: [各部门要加强督促检查。]", "FJP4010")]
    public void WordsUnderOtherKeys_AreReported(string words, string rule) => Assert.Contains(
        rule,
        ProvedPlan.Findings(Plan($"published: 发布日期：2024-03-05, {words}, dated: 2024年3月1日}}".Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal)), Source).Select(finding => finding.Rule.Id));

    [Theory]
    [InlineData("published: ⟦请认真落实⟧, addressees: '各区政府，各部门：', passages: [发布日期：2024-03-05, 现将任务分工印发你们，, 。各部门要加强督促检查。], dated: 2024年3月1日}", "'published' states no date. Quote the notice's line with the date, and move these words to the key that they belong to.")]
    [InlineData("addressees: '各区政府，各部门：', passages: [现将任务分工印发你们，请认真落实。, 各部门要加强督促检查。], published: 2024年3月1日, dated: ⟦发布日期：2024-03-05⟧}", "The date of a notice is under its signature. This line says when the notice was published: write it as 'published'.")]
    [InlineData("published: 发布日期：2024-03-05, addressees: '各区政府，各部门：', body: 各部门要加强督促检查。, closing: ⟦现将任务分工印发你们，请认真落实。⟧, dated: 2024年3月1日}", "In the source these words follow the addressees: that is the body of the notice. Write them as 'body'.")]
    [InlineData("published: 发布日期：2024-03-05, addressees: '各区政府，各部门：', body: 现将任务分工印发你们，请认真落实。, drafted: ⟦各部门要加强督促检查。⟧, dated: 2024年3月1日}", "'drafted' must be a line without a full stop, but this is a sentence. Quote the notice's line, and move these words to the key that they belong to.")]
    [InlineData("closing: ⟦各区政府，各部门⟧, passages: [发布日期：2024-03-05, ：现将任务分工印发你们，请认真落实。, 各部门要加强督促检查。], dated: 2024年3月1日}", "'closing' must be a sentence of the notice, but this is not one. Quote the whole sentence, and move these words to the key that they belong to.")]
    [InlineData("published: 发布日期：2024-03-05, addressees: ⟦各区政府，⟧, passages: ['各部门：', 现将任务分工印发你们，请认真落实。, 各部门要加强督促检查。], dated: 2024年3月1日}", "The addressees of a notice end with a colon, but these do not. Quote the whole line of the addressees.")]
    public void WordsUnderAnotherKey_AreReportedAtThem(string keys, string message)
    {
        MarkedPlan plan = MarkedPlan.Parse(Plan(keys).Replace("SHA\n", ProvedPlan.Sha256Of(Source) + "\n", StringComparison.Ordinal));

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan.Text, Source));

        Assert.Equal(("FJP4024", Assert.Single(plan.Places), message), (finding.Rule.Id, finding.Place, finding.Text.English));
    }

    // The lines of a title that is set in several are its pieces; the title by itself stands further down.
    [Fact]
    public void PiecesOfWordsThatStandElsewhere_AreSound()
    {
        string plan = ProvedPlan.Plan.Replace("{title: 示例市人民政府关于任务分工的通知, dated: 2024年3月1日}", "{passages: [示例市人民政府关于任务, 分工的通知, 任务分工], dated: 2024年3月1日}", StringComparison.Ordinal);
        string source = ProvedPlan.Source.Replace("2024年3月1日", "2024年3月1日\n任务分工\n", StringComparison.Ordinal);

        Assert.Empty(ProvedPlan.Findings(plan, source).Select(finding => finding.ToString()));
    }

    // The issuer signs what its title begins with its name.
    [Fact]
    public void PlanThatIsTheNotice_MayQuoteItsSignature()
    {
        string plan = ProvedPlan.Plan.Replace("title: 任务分工,", "title: 示例市人民政府关于任务分工的通知,", StringComparison.Ordinal)
            .Replace("{title: 示例市人民政府关于任务分工的通知, dated: 2024年3月1日}", "{passages: [示例市人民政府], dated: 2024年3月1日}", StringComparison.Ordinal);

        Assert.Empty(ProvedPlan.Findings(plan, ProvedPlan.Source.Replace("2024年3月1日", "\n示例市人民政府\n2024年3月1日\n", StringComparison.Ordinal)).Select(finding => finding.ToString()));
    }

    // A capture that shows everything twice has no second body for a part of it.
    [Fact]
    public void PartOfWordsThatTheCaptureRepeats_IsTheirs()
    {
        string keys = Keys.Replace("closing: 各部门要加强督促检查。", "closing: 各部门要加强督促检查。, passages: [请认真落实。]", StringComparison.Ordinal);

        Assert.Equal(["FJP4010"], ProvedPlan.Findings(Plan(keys), Frame + "\n" + Source).Select(finding => finding.Rule.Id));
    }

    [Theory]
    [InlineData("任务", "任务分工")]
    [InlineData("务分工", "任务分工")]
    public void PartOfThePlansTitle_IsReportedAtIt(string part, string whole) => Assert.Equal(
        $"The source has “{part}” only as part of a longer phrase. Write the plan's full title.",
        ProvedPlan.One("FJP4020", $"plan: {{title: {whole}", $"plan: {{title: ⟦{part}⟧").Text.English);

    // Whoever names another issuer would cut the title before 关于.
    [Fact]
    public void TitleCutInFront_IsReported_WhoeverTheIssuer()
    {
        string plan = ProvedPlan.Plan.Replace("title: 示例市人民政府关于", "title: 关于", StringComparison.Ordinal).Replace("issuer: 示例市人民政府", "issuer: 市甲局", StringComparison.Ordinal)
            .Replace("dated: 2024年3月1日}", "dated: 2024年3月1日, passages: [示例市人民政府]}", StringComparison.Ordinal);

        Assert.Equal(
            ["In the source, this title begins earlier, with the issuer. Write the whole title."],
            ProvedPlan.Findings(plan).Where(finding => finding.Rule.Id == "FJP4020").Select(finding => finding.Text.English));
    }

    private static IEnumerable<string> Findings(string keys) => ProvedPlan.Findings(Plan(keys), Source).Select(finding => finding.ToString());

    private static string Plan(string keys) => ProvedPlan.Plan.Replace("dated: 2024年3月1日}", keys, StringComparison.Ordinal);
}
