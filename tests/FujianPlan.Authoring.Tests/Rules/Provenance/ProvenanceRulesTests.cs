using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Rules.Provenance;

/// <summary>Each rule of provenance: one plan that breaks it, at its place, beside the one that does not.</summary>
public sealed class ProvenanceRulesTests
{
    [Fact]
    public void PlanThatItsSourceBearsOut_IsSound() => Assert.Empty(ProvedPlan.Findings(ProvedPlan.Plan));

    [Theory]
    [InlineData("seeds/notise.txt", "The source document 'seeds/notise.txt' was not given to the check. Did you mean 'seeds/notice.txt'?")]
    [InlineData("other.md", "The source document 'other.md' was not given to the check. Add <FujianPlanSource Include=\"other.md\" /> to the project.")]
    [InlineData("/seeds/notice.txt", "'/seeds/notice.txt' is not a path that leads from the plan file to its source. Write it relative to the plan file, with '/', such as 'seeds/notice.txt'.")]
    public void SourceThatIsNotThere_IsReportedAtItsPath(string path, string english)
    {
        PlanFinding finding = ProvedPlan.One("FJP4001", "file: seeds/notice.txt", $"file: ⟦{path}⟧");

        Assert.Equal(english, finding.Text.English);
    }

    [Fact]
    public void ChangedSource_IsReportedAtTheHash()
    {
        string wrong = new('0', 64);

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(ProvedPlan.Plan, sha256: wrong));

        Assert.Equal(("FJP4002", 5, 10), (finding.Rule.Id, finding.Place.StartLine, finding.Place.StartColumn));
        Assert.StartsWith($"The SHA-256 of 'seeds/notice.txt' is {ProvedPlan.Sha256Of(ProvedPlan.Source)}, not {wrong}.", finding.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void ByteOrderMark_BelongsToTheHash() => Assert.Empty(
        ProvedPlan.Findings(ProvedPlan.Plan, sha256: ProvedPlan.Sha256Of('\uFEFF' + ProvedPlan.Source)));

    [Fact]
    public void QuoteThatIsNotInTheSource_IsReportedAtTheQuote_WithTheCharacterThatDiffers()
    {
        IReadOnlyList<PlanFinding> findings = ProvedPlan.Findings(ProvedPlan.Plan.Replace("[普及应用。]", "[普及运用。]", StringComparison.Ordinal));

        PlanFinding finding = Assert.Single(findings, finding => finding.Rule.Id == "FJP4003");
        Assert.Equal(
            "This quote of task 2.1 is not in the source. The two agree up to “普及”; then the plan has ‘运’, but the source has ‘应’. Copy it from the source, or mark the gap with a new quote.",
            finding.Text.English);
        Assert.Equal(40, finding.Place.StartLine);
        Assert.Contains(findings, other => other.Rule.Id == "FJP4009" && other.Place.Path == ProvedPlan.SourcePath);
    }

    [Fact]
    public void HeadingThatIsNotInTheSource_IsReported() => Assert.Contains(
        ProvedPlan.Findings(ProvedPlan.Plan.Replace("title: 推广应用", "title: 推广使用", StringComparison.Ordinal)),
        finding => finding.Rule.Id == "FJP4004" && finding.Text.English.StartsWith("The heading “二、推广使用” is not in the source.", StringComparison.Ordinal));

    [Fact]
    public void ClauseThatIsNotInTheSource_IsReported() => Assert.Contains(
        ProvedPlan.Findings(ProvedPlan.Plan.Replace("clause: （市丙局负责）", "clause: （市丙局承办）", StringComparison.Ordinal)),
        finding => finding.Rule.Id == "FJP4005" && finding.Text.English.Contains("then the plan has ‘承’, but the source has ‘负’", StringComparison.Ordinal));

    [Fact]
    public void ClauseOfAnotherTask_IsReported_WithTheOneThatBelongsHere()
    {
        string plan = ProvedPlan.Plan
            .Replace("clause: （市丙局负责）\n        duties:\n          - responsible: [C]", "clause: （市甲局牵头，市乙局配合）\n        duties:\n          - lead: [A]\n          - supporting: [B]", StringComparison.Ordinal);

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan), finding => finding.Rule.Id == "FJP4006");

        Assert.Equal("Before what follows task 2.1, the source has “（市丙局负责）”, not this clause. Write that one here, and this one where it belongs.", finding.Text.English);
        RelatedPlace related = Assert.Single(finding.Related);
        Assert.Equal((ProvedPlan.SourcePath, "（市丙局负责）"), (related.Place.Path, ProvedPlan.Source[related.Place.Start..related.Place.End]));
    }

    [Theory]
    [InlineData("        attestation: clauseBySuccessor\n        text: [统一标准。]\n        gaps: [after]", "        attestation: ⟦whole⟧\n        text: [统一标准。]", "Task 1.2 is marked as whole, but the source supports clauseBySuccessor. Write 'attestation: clauseBySuccessor'.")]
    [InlineData("        id: Network\n", "        id: Network\n        attestation: ⟦clauseBySuccessor⟧\n", "Task 1.1 is marked as clauseBySuccessor, but the source supports whole. Write 'attestation: whole'.")]
    public void OtherAttestation_IsReportedAtItsWord(string before, string after, string english)
    {
        MarkedPlan plan = MarkedPlan.Parse(ProvedPlan.Plan.Replace(before, after, StringComparison.Ordinal).Replace("SHA\n", ProvedPlan.Sha256Of(ProvedPlan.Source) + "\n", StringComparison.Ordinal));

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan.Text), finding => finding.Rule.Id == "FJP4007");

        Assert.Equal((english, plan.Places[0]), (finding.Text.English, finding.Place));
    }

    [Fact]
    public void GapThatIsNotMarked_IsReportedAtTheQuote() => Assert.Equal(
        "The text of task 1.2 breaks off here: the last quote is never followed directly by the clause or the next task. Add 'after' to its gaps.",
        ProvedPlan.One("FJP4008", "text: [统一标准。]\n        gaps: [after]", "text: [⟦统一标准。⟧]").Text.English);

    [Fact]
    public void GapThatTheSourceDoesNotHave_IsReportedAtItsWord() => Assert.Equal(
        "The source has no gap before the text of task 1.2. Remove 'before'.",
        ProvedPlan.One("FJP4008", "gaps: [after]", "gaps: [⟦before⟧, after]").Text.English);

    [Fact]
    public void TextThatThePlanLeavesOut_IsReportedInTheSource()
    {
        const string more = "（市某局负责）（三）另有任务。";
        string source = ProvedPlan.Source.Replace("二、推广应用", more + "二、推广应用", StringComparison.Ordinal);

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(ProvedPlan.Plan, source), finding => finding.Rule.Id == "FJP4009");

        Assert.Equal($"Nothing in the plan accounts for “{more}” (15 characters). Quote it in the task or heading that it belongs to; words of the notice go under 'passages' of 'notice', with their kind.", finding.Text.English);
        Assert.Equal((ProvedPlan.SourcePath, 1), (finding.Place.Path, finding.Place.StartLine));
        Assert.Equal(more, source[finding.Place.Start..finding.Place.End]);
    }

    [Fact]
    public void WordsThatTwoTasksQuote_AreReportedAtTheLater()
    {
        string plan = ProvedPlan.Plan.Replace("text: [统一标准。]", "text: [统一标准。, 建设一张网。]", StringComparison.Ordinal);

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan), finding => finding.Rule.Id == "FJP4010");

        Assert.Equal(26, finding.Place.StartLine);
        Assert.Equal(18, Assert.Single(finding.Related).Place.StartLine);
    }

    [Fact]
    public void EditorialTitleWhereAHeadingStands_IsReported()
    {
        PlanFinding finding = Assert.Single(
            ProvedPlan.Findings(ProvedPlan.Plan.Replace("title: 推广应用", "editorialTitle: 应用", StringComparison.Ordinal)),
            finding => finding.Rule.Id == "FJP4011");

        Assert.Equal("The source has a heading for section 2: “二、推广应用”. Write its words as 'title', without the number.", finding.Text.English);
    }

    [Fact]
    public void WordsOfTheNoticeThatAreNotInTheSource_AreReported() => Assert.Contains(
        ProvedPlan.Findings(ProvedPlan.Plan.Replace("issuer: 示例市人民政府", "issuer: 示例市政府", StringComparison.Ordinal)),
        finding => finding.Rule.Id == "FJP4012" && finding.Place.StartLine == 1);

    [Fact]
    public void SourceInAnotherEncoding_IsReportedThere()
    {
        string source = "\uFFFD\uFFFD" + ProvedPlan.Source;

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(ProvedPlan.Plan, source), finding => finding.Rule.Id == "FJP4013");

        Assert.Equal((ProvedPlan.SourcePath, 0, 0), (finding.Place.Path, finding.Place.StartLine, finding.Place.StartColumn));
    }

    [Fact]
    public void ClauseThatIsLeftOut_IsReportedAtTheTask()
    {
        string plan = ProvedPlan.Plan.Replace("        clause: （市甲局牵头，市乙局配合）\n        duties:\n          - lead: [A]\n          - supporting: [B]\n", "", StringComparison.Ordinal)
            .Replace("id: Network\n", "id: Network\n        attestation: textOnly\n", StringComparison.Ordinal);

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan), finding => finding.Rule.Id == "FJP4014");

        Assert.Equal("Task 1.1 has no clause, but before what follows it the source has “（市甲局牵头，市乙局配合）”. Write that clause and its duties here.", finding.Text.English);
        Assert.Equal((16, 16), (finding.Place.StartLine, finding.Place.StartColumn));
    }

    [Theory]
    [InlineData("2024年3月1日")]
    [InlineData("二〇二四年三月一日")]
    [InlineData("二○二四年三月一日")]
    [InlineData("2024年03月01日")]
    [InlineData("2024-03-01")]
    public void DateOfIssue_MayBeWrittenInAnyOfTheUsualWays(string date) => Assert.Empty(ProvedPlan.Findings(
        ProvedPlan.Plan.Replace("dated: 2024年3月1日", $"dated: '{date}'", StringComparison.Ordinal),
        ProvedPlan.Source.Replace("2024年3月1日", date, StringComparison.Ordinal)));

    [Fact]
    public void OtherDateOfIssue_IsReportedAtIt() => Assert.Equal(
        "Neither 'dated' nor 'published' of the notice states 2024-03-02. Write the date that the notice bears, and quote its line there.",
        ProvedPlan.One("FJP4015", "issued: 2024-03-01", "issued: ⟦2024-03-02⟧").Text.English);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("））））））")]
    [InlineData("（（（（")]
    public void EmptyOrTornSource_IsFindings_AndNothingElse(string source)
    {
        IReadOnlyList<PlanFinding> findings = ProvedPlan.Findings(ProvedPlan.Plan, source);

        Assert.NotEmpty(findings);
        Assert.DoesNotContain(findings, finding => finding.Rule.Id == "FJP0018");
    }

    [Fact]
    public void SourceOfNothingButBrackets_TakesNoQuadraticTime()
    {
        string source = new string('）', 2_000_000);

        Assert.NotEmpty(ProvedPlan.Findings(ProvedPlan.Plan, source));
    }

    [Fact]
    public void PlanThatCouldNotBeRead_IsNotHeldAgainstItsSource()
    {
        IReadOnlyList<PlanFinding> findings = ProvedPlan.Findings(ProvedPlan.Plan.Replace("number: 2\n", "number: zwei\n", StringComparison.Ordinal));

        Assert.All(findings, finding => Assert.DoesNotContain("FJP4", finding.Rule.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void Source_IsFoundBesideThePlan_WhereverThatIs()
    {
        string plan = ProvedPlan.Plan.Replace("SHA\n", ProvedPlan.Sha256Of(ProvedPlan.Source) + "\n", StringComparison.Ordinal)
            .Replace("file: seeds/notice.txt", "file: ../seeds/notice.txt", StringComparison.Ordinal);

        Assert.Empty(PlanReading.Of([new PlanFile("C:\\work\\plans\\plan.yaml", plan)], [new SourceFile("C:\\work\\seeds\\notice.txt", ProvedPlan.Source)], cancellation: TestContext.Current.CancellationToken).Findings);
        Assert.Equal("FJP4001", Assert.Single(PlanReading.Of([new PlanFile("/plans/plan.yaml", plan)], [new SourceFile("/plans/seeds/notice.txt", ProvedPlan.Source)], cancellation: TestContext.Current.CancellationToken).Findings).Rule.Id);
    }
}
