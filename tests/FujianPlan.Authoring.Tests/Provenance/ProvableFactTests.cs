using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Provenance;

/// <summary>Facts about agencies and the notice that the source can bear out are held against it; others are marked as the editors'.</summary>
public sealed class ProvableFactTests
{
    private const string First = "name: 市甲局}";

    [Theory]
    [InlineData("甲局")]
    [InlineData("市申局")]
    [InlineData("统一标")]
    [InlineData("档案馆")]
    public void AliasThatTheSourceDoesNotHave_IsReportedAtIt(string alias) => Assert.Equal(
        $"No clause names '{alias}', and the notice never uses it on its own. Correct it; if the editors chose it, list it under 'editorialAliases'.",
        ProvedPlan.One("FJP4017", First, $"name: 市甲局, aliases: [⟦{alias}⟧]}}").Text.English);

    // What is meant is a name that a clause has, and that no agency bears yet.
    [Fact]
    public void AliasThatIsMisspelt_IsReported_WithTheNameThatIsMeant() => Assert.Equal(
        "No clause names '市申局', and the notice never uses it on its own. Did you mean '市甲局'? Correct it; if the editors chose it, list it under 'editorialAliases'.",
        Assert.Single(ProvedPlan.Findings(ProvedPlan.Plan.Replace(First, "name: 市甲管理局, aliases: [市申局]}", StringComparison.Ordinal)), finding => finding.Rule.Id == "FJP4017").Text.English);

    [Fact]
    public void AliasThatIsMarkedEditorial_IsSound() =>
        Assert.Empty(ProvedPlan.Findings(ProvedPlan.Plan.Replace(First, "name: 市甲局, editorialAliases: [甲局, 申局]}", StringComparison.Ordinal)));

    [Fact]
    public void AliasThatAClauseHas_IsSound()
    {
        string plan = ProvedPlan.Plan.Replace(First, "name: 市甲局, aliases: [市甲管理局]}", StringComparison.Ordinal).Replace("dated: 2024年3月1日}", "dated: 2024年3月1日, passages: [市甲管理局：]}", StringComparison.Ordinal);

        Assert.DoesNotContain(ProvedPlan.Findings(plan, ProvedPlan.Source.Replace("2024年3月1日", "2024年3月1日\n市甲管理局：\n", StringComparison.Ordinal)), finding => finding.Rule.Id == "FJP4017");
    }

    // Under a real alias, any name would do.
    [Theory]
    [InlineData("市甲管理局")]
    [InlineData("市信访局")]
    public void NameThatTheSourceDoesNotHave_IsReportedAtIt_WhereAnAliasIsTheClauses(string name)
    {
        PlanFinding finding = Assert.Single(
            ProvedPlan.Findings(ProvedPlan.Plan.Replace(First, $"name: {name}, aliases: [市甲局]}}", StringComparison.Ordinal)), finding => finding.Rule.Id == "FJP4017");

        Assert.Equal(
            (9, $"No clause names '{name}', and the notice never uses it on its own; the clauses write '市甲局'. Use that as the name, and list this one under 'editorialAliases'."),
            (finding.Place.StartLine + 1, finding.Text.English));
    }

    [Theory]
    [InlineData("（甲局）")]
    [InlineData("甲局：")]
    [InlineData("市甲局（以下简称甲局）")]
    [InlineData("市甲局（以下简称“甲局”）")]
    public void AliasThatTheNoticeHasByItself_IsSound(string words) => Assert.DoesNotContain(WithPassage("甲局", words), finding => finding.Rule.Id != "FJP4037");

    [Theory]
    [InlineData("市甲局")]
    [InlineData("各甲局：")]
    [InlineData("甲局长")]
    public void AliasThatIsPartOfAnotherWord_IsNone(string words) => Assert.Equal("FJP4017", Assert.Single(WithPassage("甲局", words), finding => finding.Rule.Id != "FJP4037").Rule.Id);

    [Fact]
    public void AliasWithHalfABracket_IsNone() => Assert.Contains(WithPassage("甲局（乙", "（甲局（乙））"), finding => finding.Rule.Id == "FJP4017");

    // A text says what is to be done; 标准 in a list of it is no agency.
    [Fact]
    public void WordOfAText_IsNoAlias()
    {
        string plan = ProvedPlan.Plan.Replace(First, "name: 市甲局, aliases: [标准]}", StringComparison.Ordinal).Replace("统一标准。", "规范、标准、流程。", StringComparison.Ordinal);

        Assert.Equal("FJP4017", Assert.Single(ProvedPlan.Findings(plan, ProvedPlan.Source.Replace("统一标准。", "规范、标准、流程。", StringComparison.Ordinal))).Rule.Id);
    }

    private static IReadOnlyList<PlanFinding> WithPassage(string alias, string words) => ProvedPlan.Findings(
        ProvedPlan.Plan.Replace(First, $"name: 市甲局, aliases: [{alias}]}}", StringComparison.Ordinal).Replace("dated: 2024年3月1日}", $"dated: 2024年3月1日, passages: ['{words}']}}", StringComparison.Ordinal),
        ProvedPlan.Source.Replace("2024年3月1日", "2024年3月1日\n" + words + "\n", StringComparison.Ordinal));

    /// <summary>In the words of a clause that only editors read, a name may be an alias of either kind; in those of a remark it is the source's.</summary>
    [Theory]
    [InlineData("（市丙局统筹）", "lead: [C]\n            reading: editorial\n            note: 统筹即牵头。", "aliases")]
    [InlineData("（市丙局统筹）", "lead: [C]\n            reading: editorial\n            note: 统筹即牵头。", "editorialAliases")]
    public void NameInWordsThatEditorsRead_IsAnAliasOfEitherKind(string clause, string duty, string key)
    {
        string plan = ProvedPlan.Plan.Replace("name: 市丙局}", $"name: 市丙局（丙办）, {key}: [市丙局]}}", StringComparison.Ordinal)
            .Replace("市丙局等配合", "市丙局（丙办）等配合", StringComparison.Ordinal)
            .Replace("clause: （市丙局负责）", "clause: " + clause, StringComparison.Ordinal).Replace("responsible: [C]", duty, StringComparison.Ordinal);
        string source = ProvedPlan.Source.Replace("市丙局等配合", "市丙局（丙办）等配合", StringComparison.Ordinal).Replace("（市丙局负责）", clause, StringComparison.Ordinal);

        Assert.Equal(["FJP3030"], ProvedPlan.Findings(plan, source).Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void AliasThatTheSourceHas_IsNotMarkedEditorial()
    {
        string plan = ProvedPlan.Plan.Replace(First, "name: 市甲管理局, editorialAliases: [⟦市甲局⟧]}", StringComparison.Ordinal);
        MarkedPlan marked = MarkedPlan.Parse(plan.Replace("SHA\n", ProvedPlan.Sha256Of(ProvedPlan.Source) + "\n", StringComparison.Ordinal));

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(marked.Text));

        Assert.Equal(("FJP4017", marked.Place, "The source has '市甲局'. Write it under 'aliases'."), (finding.Rule.Id, finding.Place, finding.Text.English));
    }

    [Fact]
    public void WithoutASource_NothingIsSaidOfAliases()
    {
        string plan = ProvedPlan.Plan.Replace(First, "name: 市甲局, aliases: [甲局]}", StringComparison.Ordinal);
        int source = plan.IndexOf("source:", StringComparison.Ordinal), agencies = plan.IndexOf("agencies:", StringComparison.Ordinal);

        Assert.Empty(PlanReading.Of([new("plan.yaml", plan.Remove(source, agencies - source).Insert(source, "source: none\n"))], [], cancellation: TestContext.Current.CancellationToken).Findings);
    }

    [Fact]
    public void EditorialAliases_AreNamesLikeOthers()
    {
        string plan = ProvedPlan.Plan.Replace(First, "name: 市甲局, editorialAliases: [甲局]}", StringComparison.Ordinal);
        string sha = ProvedPlan.Sha256Of(ProvedPlan.Source);

        PlanReading reading = PlanReading.Of([new("plan.yaml", plan.Replace("SHA\n", sha + "\n", StringComparison.Ordinal))], [new(ProvedPlan.SourcePath, ProvedPlan.Source)], cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(["甲局"], reading.Model.Agencies[0].Aliases);
        Assert.Equal(
            "The name '市乙局' is taken: it is the editorial alias of 'A'. One name may mean one agency only; change or remove one of the two.",
            Assert.Single(ProvedPlan.Findings(plan.Replace("editorialAliases: [甲局]", "editorialAliases: [市乙局]", StringComparison.Ordinal)), finding => finding.Rule.Id == "FJP1010").Text.English);
    }

    private const string DraftedSource = "2024年3月1日市乙局起草";

    // A former name is the editors' word, and makes nobody the drafter.
    [Theory]
    [InlineData("B", "", true)]
    [InlineData("A", "", false)]
    [InlineData("A", ", formerNames: [乙局]", false)]
    public void Drafter_IsWhomTheNoticesLineNames(string code, string more, bool isNamed)
    {
        MarkedPlan plan = MarkedPlan.Parse(ProvedPlan.Plan.Replace("name: 市甲局}", $"name: 市甲局{more}}}", StringComparison.Ordinal).Replace("dataVersion: 1.0.0}", $"dataVersion: 1.0.0, drafter: ⟦{code}⟧}}", StringComparison.Ordinal)
            .Replace("dated: 2024年3月1日}", "dated: 2024年3月1日, drafted: 市乙局起草}", StringComparison.Ordinal)
            .Replace("SHA\n", ProvedPlan.Sha256Of(ProvedPlan.Source.Replace("2024年3月1日", DraftedSource, StringComparison.Ordinal)) + "\n", StringComparison.Ordinal));

        IReadOnlyList<PlanFinding> findings = ProvedPlan.Findings(plan.Text, ProvedPlan.Source.Replace("2024年3月1日", DraftedSource, StringComparison.Ordinal));

        Assert.Equal(
            isNamed ? [] : [("FJP4018", plan.Place, "The notice says who drew it up: “市乙局起草”. That does not name 市甲局. Write the code of the agency that it names.")],
            findings.Select(finding => (finding.Rule.Id, finding.Place, finding.Text.English)));
    }

    [Fact]
    public void DrafterOfANoticeThatDoesNotSay_IsReportedAtIt() => Assert.Equal(
        new FindingText("No words of the notice say that 市乙局 drew it up. Quote the line that does under 'drafted', or remove 'drafter'.", "通知文字中没有写明由市乙局起草。请把写明起草部门的一行照录为 drafted，或删去 drafter。"),
        ProvedPlan.One("FJP4018", "dataVersion: 1.0.0}", "dataVersion: 1.0.0, drafter: ⟦B⟧}").Text);

    // As a whole word, in a line of its own or in what the notice says.
    [Theory]
    [InlineData("drafted: 市乙局（二〇二四年三月）", true)]
    [InlineData("drafted: 市乙局二〇二四年三月", true)]
    [InlineData("drafted: 起草单位：市乙局", true)]
    [InlineData("drafted: 由市乙局负责起草", true)]
    [InlineData("drafted: 市乙局办公室起草", false)]
    [InlineData("drafted: 大市乙局起草", false)]
    [InlineData("body: 市乙局制定的《任务分工》已经市政府同意。", true)]
    [InlineData("body: 现将市乙局会同市甲局拟订的《任务分工》印发你们。", true)]
    [InlineData("body: 市乙局办公室制定的《任务分工》已经市政府同意。", false)]
    [InlineData("body: 任务由市乙局汇总。", false)]
    public void Drafter_IsAWholeName(string words, bool isNamed)
    {
        string source = ProvedPlan.Source.Replace("2024年3月1日", "2024年3月1日\n" + words[(words.IndexOf(':', StringComparison.Ordinal) + 2)..] + "\n", StringComparison.Ordinal);
        string plan = ProvedPlan.Plan.Replace("dataVersion: 1.0.0}", "dataVersion: 1.0.0, drafter: B}", StringComparison.Ordinal)
            .Replace("dated: 2024年3月1日}", $"dated: 2024年3月1日, {words}}}", StringComparison.Ordinal);

        Assert.Equal(isNamed ? [] : ["FJP4018"], ProvedPlan.Findings(plan, source).Select(finding => finding.Rule.Id));
    }

    [Theory]
    [InlineData("示例市人民")]
    [InlineData("例市人民政府")]
    [InlineData("市人民政府")]
    public void IssuerThatIsPartOfAName_IsReportedAtIt(string part) => Assert.Equal(
        $"The title says who issues it: “示例市人民政府”, and not “{part}”. Write the issuer as the title has it.",
        ProvedPlan.One("FJP4019", "issuer: 示例市人民政府", $"issuer: ⟦{part}⟧").Text.English);

    [Theory]
    [InlineData("示例市人民")]
    [InlineData("例市人民政府")]
    [InlineData("市人民政府")]
    public void IssuerThatIsPartOfAName_IsReported_WhereNoTitleTells(string part)
    {
        string source = ProvedPlan.Source.Replace("示例市人民政府关于任务分工的通知2024年3月1日", "任务分工\n示例市人民政府2024年3月1日", StringComparison.Ordinal);
        string plan = ProvedPlan.Plan.Replace("{title: 示例市人民政府关于任务分工的通知, ", "{", StringComparison.Ordinal).Replace("issuer: 示例市人民政府", $"issuer: {part}", StringComparison.Ordinal);

        Assert.Equal(
            $"The source has “{part}” only as part of a longer phrase. Write the issuer’s full name.",
            Assert.Single(ProvedPlan.Findings(plan, source), finding => finding.Rule.Id == "FJP4019").Text.English);
    }

    // Any party of the plan stands by itself somewhere.
    [Theory]
    [InlineData("市甲局")]
    [InlineData("市丙局")]
    public void PartyOfThePlan_IsNoIssuer(string party) => Assert.Equal(
        $"The title says who issues it: “示例市人民政府”, and not “{party}”. Write the issuer as the title has it.",
        ProvedPlan.One("FJP4019", "issuer: 示例市人民政府", $"issuer: ⟦{party}⟧").Text.English);

    [Theory]
    [InlineData("示例市人民政府 示例市委", "[示例市人民政府, 示例市委]")]
    [InlineData("示例市委、示例市人民政府", "[示例市委, 示例市人民政府]")]
    [InlineData("示例市人民政府转发市甲局", "示例市人民政府")]
    [InlineData("示例市财政局示例市数据局", "[示例市财政局, 示例市数据局]")]
    public void Issuer_IsOneOfThoseThatTheTitleNames(string head, string issuer)
    {
        string plan = ProvedPlan.Plan.Replace("title: 示例市人民政府关于", $"title: {head}关于", StringComparison.Ordinal).Replace("issuer: 示例市人民政府", $"issuer: {issuer}", StringComparison.Ordinal);

        Assert.Empty(ProvedPlan.Findings(plan, ProvedPlan.Source.Replace("示例市人民政府关于", head + "关于", StringComparison.Ordinal)).Select(finding => finding.ToString()));
    }

    [Theory]
    [InlineData("示例市委 示例市人民政府", "⟦示例市委⟧", "The title names “示例市人民政府” among those who issue it, but 'issuer' does not. Write all of them as a list, in the title's order: 'issuer: [示例市委, 示例市人民政府]'.")]
    [InlineData("示例市委 示例市人民政府 示例市数据局", "[示例市委, ⟦示例市数据局⟧]", "The title names “示例市人民政府” among those who issue it, but 'issuer' does not. Write all of them as a list, in the title's order: 'issuer: [示例市委, 示例市人民政府, 示例市数据局]'.")]
    [InlineData("示例市委办公室、示例市政府办公室", "⟦示例市政府⟧", "The title says who issues it: “示例市委办公室、示例市政府办公室”, and not “示例市政府”. Several authorities issue it together. Write 'issuer: [示例市委办公室, 示例市政府办公室]'.")]
    [InlineData("示例市委办公室、示例市政府办公室", "⟦示例市委办公室、示例市政府办公室⟧", "“示例市委办公室、示例市政府办公室” is not the name of an authority: several authorities issue it together. Write 'issuer: [示例市委办公室, 示例市政府办公室]'.")]
    [InlineData("示例市财政局等两部门", "⟦示例市财政局等两部门⟧", "“示例市财政局等两部门” is not the name of an authority: several authorities issue it together. Write 'issuer: 示例市财政局'.")]
    [InlineData("示例市财政局等五部门", "⟦示例市财政⟧", "The title says who issues it: “示例市财政局等五部门”, and not “示例市财政”. Several authorities issue it together. Write 'issuer: 示例市财政局'.")]
    [InlineData("示例市委、示例市人民政府", "[示例市人民政府, ⟦示例市委⟧]", "In the title, “示例市委” comes before “示例市人民政府”. Keep the order of the title.")]
    [InlineData("示例市人民政府", "[⟦示例市人⟧, 民政府]", "The title says who issues it: “示例市人民政府”, and not “示例市人”. Write the issuer as the title has it.")]
    [InlineData("示例市人民政府办公室", "[⟦示例市人民政府⟧, 办公室]", "The title says who issues it: “示例市人民政府办公室”, and not “办公室”. Write the issuer as the title has it.")]
    public void IssuersThatAreNotThoseOfTheTitle_AreReported(string head, string issuer, string english)
    {
        MarkedPlan plan = MarkedPlan.Parse(ProvedPlan.Plan.Replace("title: 示例市人民政府关于", $"title: {head}关于", StringComparison.Ordinal).Replace("issuer: 示例市人民政府", $"issuer: {issuer}", StringComparison.Ordinal));

        PlanFinding finding = ProvedPlan.Findings(plan.Text, ProvedPlan.Source.Replace("示例市人民政府关于", head + "关于", StringComparison.Ordinal)).First(finding => finding.Text.English == english);
        Assert.Equal("FJP4019", finding.Rule.Id);
    }

    [Fact]
    public void EditorsNameNoIssuer_WhereTheTitleDoes() => Assert.Equal(
        "The source says who issues it: “示例市人民政府”. Write that as 'issuer', and remove 'editorialIssuer'.",
        ProvedPlan.One("FJP4019", "issuer: 示例市人民政府", "editorialIssuer: ⟦示例市委⟧").Text.English);

    [Fact]
    public void EditorsKnowNoDate_WhereTheNoticeStatesIt() => Assert.Equal(
        "The notice states its date: “2024年3月1日”. Write that as 'issued', and remove 'editorialIssued'.",
        ProvedPlan.One("FJP4015", "issued: 2024-03-01", "editorialIssued: ⟦2024-03-02⟧").Text.English);

    [Theory]
    [InlineData("示例市人民政府\n2024年3月1日")]
    [InlineData("示例市人民政府 2024年3月1日")]
    [InlineData("示例市人民政府2024年3月1日")]
    [InlineData("示例市人民政府文件2024年3月1日")]
    [InlineData("（示例市人民政府）2024年3月1日")]
    public void IssuerMayStandByItself_OrBeforeADate(string words)
    {
        string source = ProvedPlan.Source.Replace("示例市人民政府关于任务分工的通知2024年3月1日", "任务分工\n" + words, StringComparison.Ordinal);
        string plan = ProvedPlan.Plan.Replace("{title: 示例市人民政府关于任务分工的通知, ", "{", StringComparison.Ordinal);

        Assert.DoesNotContain(ProvedPlan.Findings(plan, source), finding => finding.Rule.Id is "FJP4019" or "FJP4012");
    }

    [Fact]
    public void NameOfSeveral_IsACollective()
    {
        string source = ProvedPlan.Source.Replace("市丙局", "各区政府", StringComparison.Ordinal), plan = ProvedPlan.Plan.Replace("市丙局", "各区政府", StringComparison.Ordinal);

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan, source));

        Assert.Equal(
            ("FJP3014", 11, "A clause says “各区政府”, which stands for several agencies. Write 'collective: true' for 'C'."),
            (finding.Rule.Id, finding.Place.StartLine + 1, finding.Text.English));
        Assert.Empty(ProvedPlan.Findings(plan.Replace("name: 各区政府}", "name: 各区政府, collective: true}", StringComparison.Ordinal), source));
    }

    [Theory]
    [InlineData("关于任务分工的通知")]
    [InlineData("府关于任务分工的通知")]
    [InlineData("例市人民政府关于任务分工的通知")]
    public void NoticeTitleCutInFront_IsReportedAtIt(string title) => Assert.Equal(
        new FindingText("In the source, this title begins with '示例市人民政府'. Write the whole title.", "来源文件中，这一标题以“示例市人民政府”开头。请照录全文。"),
        ProvedPlan.One("FJP4020", "title: 示例市人民政府关于任务分工的通知", $"title: ⟦{title}⟧").Text);

    [Fact]
    public void TitlesOfPlanAndNotice_Exchanged_AreReportedAtTheNotices()
    {
        string plan = ProvedPlan.Plan
            .Replace("title: 示例市人民政府关于任务分工的通知", "title: 任务分工", StringComparison.Ordinal)
            .Replace("plan: {title: 任务分工", "plan: {title: 示例市人民政府关于任务分工的通知", StringComparison.Ordinal);

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan), finding => finding.Rule.Id == "FJP4020");

        Assert.Equal("The notice's title is a part of the plan's. A notice's title names the plan, not the other way round. Have the two been exchanged?", finding.Text.English);
        Assert.Equal((2, 16), (finding.Place.StartLine, finding.Place.StartColumn));
        Assert.Equal((1, 14), (finding.Related[0].Place.StartLine, finding.Related[0].Place.StartColumn));
    }

    [Fact]
    public void NoticeTitleThatStandsSomewhereByItself_IsWhole() => Assert.DoesNotContain(
        ProvedPlan.Findings(
            ProvedPlan.Plan.Replace("title: 示例市人民政府关于任务分工的通知", "title: 关于任务分工的通知", StringComparison.Ordinal),
            ProvedPlan.Source + "附：关于任务分工的通知"),
        finding => finding.Rule.Id == "FJP4020");
}
