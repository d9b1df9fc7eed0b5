using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Rules.Provenance.InOrder;

/// <summary>Each rule of sources that stand in order: one plan that breaks it, at its place, beside the one that does not.</summary>
public sealed class OrderedRulesTests
{
    private const string Source = ProvedPlan.OrderedSource;

    [Fact]
    public void PlanThatItsSourceBearsOut_IsSound() => Assert.Empty(ProvedPlan.Findings(ProvedPlan.OrderedPlan, Source));

    [Fact]
    public void CutHeading_IsReportedAtItsTitle()
    {
        PlanFinding finding = One("FJP4026", "title: 推广应用", "title: ⟦推广⟧", found: "应用");

        Assert.Equal(
            ("After the title of section 2 the source goes on with “应用”. Write it in the title, or in the text or the clause of section 2; words of the notice belong under its passages.",
             "章节 2 的标题之后，来源文件还有“应用”。请写入该标题，或写入章节 2 的 text 或 clause；属于通知文字的，请写入 passages。"),
            (finding.Text.English, finding.Text.Chinese));
    }

    [Fact]
    public void OtherHeading_IsReportedAtItsTitle_WithWhatTheSourceHas() => Assert.Equal(
        "The source does not have the title of section 2 here. The two agree up to “推广”; then the plan has ‘使’, but the source has “应用”. Copy it from the source.",
        One("FJP4026", "title: 推广应用", "title: ⟦推广使用⟧", found: "推广应用").Text.English);

    [Fact]
    public void WordLeftOut_IsReportedAtTheText()
    {
        PlanFinding finding = One("FJP4027", "[建设一张网。覆盖各区。]", "[⟦建设一张网。覆盖区。⟧]", found: "建设一张网。覆盖各区。");

        Assert.Equal(
            ("The source does not have this text of task 1.1 here. The two agree up to “建设一张网。覆盖”; then the plan has ‘区’, but the source has “各区。”. Copy it from the source.",
             "来源文件此处没有任务 1.1 的这段文字。到“建设一张网。覆盖”为止一致，其后方案为‘区’，来源文件为“各区。”。请从来源文件照录。"),
            (finding.Text.English, finding.Text.Chinese));
    }

    [Fact]
    public void SentenceLeftOut_IsReportedAtTheText() => Assert.Equal(
        "The text of task 1.1 does not end here: the source goes on with “覆盖各区。”. Add those words to the text. A remark of the notice belongs under its passages, with 'kind: remark'.",
        One("FJP4027", "[建设一张网。覆盖各区。]", "[⟦建设一张网。⟧]", found: "覆盖各区。").Text.English);

    [Fact]
    public void ClauseOfAnotherTask_IsReportedAtTheClause_WithBothPlaces()
    {
        PlanFinding finding = One(
            "FJP4028",
            "clause: （市丙局负责）\n        duties:\n          - responsible: [C]",
            "clause: ⟦（市甲局牵头，市乙局配合）⟧\n        duties:\n          - lead: [A]\n          - supporting: [B]",
            found: "（市丙局负责）");

        Assert.Equal("The source does not have this clause of task 2.1 here. Here the source has “（市丙局负责）”. These words are elsewhere in the source: move them there, and copy the source's words here.", finding.Text.English);
        Assert.Equal("（市甲局牵头，市乙局配合）", Source[finding.Related[1].Place.Start..finding.Related[1].Place.End]);
    }

    [Theory]
    [InlineData("（二）统一", "（2）统一", "Before the words of task 1.2 the source has “（2）”, not “（二）”. Add 'taskMarker' under 'source', which says how such numbers are written; or, if only this one differs, write 'marker: （2）' here.")]
    [InlineData("（二）统一", "统一", "Before the words of task 1.2 the source has no number, not “（二）”. Add 'taskMarker' under 'source', which says how such numbers are written; or, if only this one differs, write 'marker: none' here.")]
    public void OtherNumber_IsReportedAtTheTask(string before, string after, string english)
    {
        string source = Source.Replace(before, after, StringComparison.Ordinal);
        MarkedPlan plan = MarkedPlan.Parse(ProvedPlan.OrderedPlan.Replace("- number: 2\n        id: Standards", "- number: ⟦2⟧\n        id: Standards", StringComparison.Ordinal).Replace("SHA\n", ProvedPlan.Sha256Of(source) + "\n", StringComparison.Ordinal));

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan.Text, source));

        Assert.Equal(("FJP4029", english, plan.Place), (finding.Rule.Id, finding.Text.English, finding.Place));
    }

    [Fact]
    public void TaskThatStandsElsewhere_IsReportedAtItsNumber_WithWhereItStands()
    {
        // The source has the two tasks the other way round, and their numbers with them.
        string source = Source.Replace("（一）建设一张网。覆盖各区。（市甲局牵头，市乙局配合）\n（二）统一标准。（市甲局、市乙局分别负责，市丙局等配合）\n", "（二）统一标准。（市甲局、市乙局分别负责，市丙局等配合）\n（一）建设一张网。覆盖各区。（市甲局牵头，市乙局配合）\n", StringComparison.Ordinal);

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(ProvedPlan.OrderedPlan, source), finding => finding.Rule.Id == "FJP4030");

        Assert.Contains("The source is not shuffled, so move it there in the plan, too; if the source is shuffled, write 'order: shuffled' under 'source'.", finding.Text.English, StringComparison.Ordinal);
        Assert.Contains("（", source[finding.Related[1].Place.Start..finding.Related[1].Place.End], StringComparison.Ordinal);
    }

    [Fact]
    public void TaskThatTheSourceDoesNotHave_IsReportedAtItsNumber()
    {
        string source = Source.Replace("（二）统一标准。（市甲局、市乙局分别负责，市丙局等配合）\n", "", StringComparison.Ordinal);

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(ProvedPlan.OrderedPlan, source), finding => finding.Rule.Id.StartsWith("FJP40", StringComparison.Ordinal));

        Assert.Equal(("FJP4030", "Here the source has “二、推广应用（一）普及应用。”, and no words of task 1.2. Copy its words from the source, or remove it."), (finding.Rule.Id, finding.Text.English));
    }

    [Fact]
    public void TaskThatThePlanLeavesOut_IsReportedInTheSource_WithThePlaceInThePlan()
    {
        string source = Source.Replace("二、推广应用", "（三）另有任务。（市丙局负责）\n二、推广应用", StringComparison.Ordinal);

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(ProvedPlan.OrderedPlan, source));

        Assert.Equal(("FJP4009", "（三）另有任务。（市丙局负责）"), (finding.Rule.Id, source[finding.Place.Start..finding.Place.End]));
        RelatedPlace behind = Assert.Single(finding.Related);
        Assert.Equal(("after task 1.2", "任务 1.2 之后"), (behind.Text.English, behind.Text.Chinese));
    }

    [Theory]
    [InlineData("覆盖各区。", "In the source, these words are between the number of task 1.1 and the end of its words. Quote them in its text; a remark of the notice has 'kind: remark'.")]
    [InlineData("{kind: frame, text: 覆盖各区。}", "These words are marked as the notice's frame but come after task 1.1, within the plan. Write 'kind: remark' or remove the kind; if they belong to a text, quote them there.")]
    public void WordsOfTheNoticeWithinATask_AreReported(string passage, string english)
    {
        string plan = ProvedPlan.OrderedPlan.Replace("[建设一张网。覆盖各区。]", "[建设一张网。]", StringComparison.Ordinal).Replace("2024年3月1日}\n", $"2024年3月1日, passages: [{passage}]}}\n", StringComparison.Ordinal);

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan, Source));

        Assert.Equal(("FJP4031", english), (finding.Rule.Id, finding.Text.English));
    }

    [Fact]
    public void ClauseThatThePlanCallsAPassage_IsTheTasks()
    {
        string plan = ProvedPlan.OrderedPlan
            .Replace("        text: [普及应用。]\n        clause: （市丙局负责）\n        duties:\n          - responsible: [C]\n", "        attestation: textOnly\n        text: [普及应用。]\n", StringComparison.Ordinal)
            .Replace("2024年3月1日}\n", "2024年3月1日, passages: [{kind: remark, text: （市丙局负责）}]}\n", StringComparison.Ordinal);

        Assert.Equal(
            "Task 2.1 has no clause, but before what follows it the source has “（市丙局负责）”. Write that clause and its duties here.",
            Assert.Single(ProvedPlan.Findings(plan, Source), finding => finding.Rule.Id == "FJP4014").Text.English);
    }

    [Theory]
    [InlineData("本办法由市丙局牵头组织实施，有关单位按职责分工落实。", 0)]
    [InlineData("责任单位：市丙局", 1)]
    public void SentenceAboutTheWholePlan_IsAPassage_AndNoTasksClause(string words, int findings)
    {
        string plan = ProvedPlan.OrderedPlan
            .Replace("        text: [普及应用。]\n        clause: （市丙局负责）\n        duties:\n          - responsible: [C]\n", "        attestation: textOnly\n        text: [普及应用。]\n", StringComparison.Ordinal)
            .Replace("2024年3月1日}\n", $"2024年3月1日, passages: ['{words}']}}\n", StringComparison.Ordinal);

        Assert.Equal(findings, ProvedPlan.Findings(plan, Source.Replace("（市丙局负责）", "\n" + words, StringComparison.Ordinal)).Count(finding => finding.Rule.Id == "FJP4014"));
    }

    [Theory]
    [InlineData("        text: [普及应用。]", "        attestation: ⟦clauseBySuccessor⟧\n        text: [普及应用。]", "FJP4007")]
    [InlineData("        text: [普及应用。]", "        attestation: clauseBySuccessor\n        text: [普及应用。]\n        gaps: [⟦after⟧]", "FJP4008")]
    [InlineData("        text: [普及应用。]", "        text: [普及应用。]\n        placement: ⟦editorial⟧\n        note: 注", "FJP4022")]
    [InlineData("        text: [普及应用。]", "        text: [普及应用。]\n        order: ⟦editorial⟧\n        note: 注", "FJP4016")]
    public void WhatOnlyAShuffledCaptureHas_IsReported(string before, string after, string rule)
    {
        MarkedPlan plan = MarkedPlan.Parse(ProvedPlan.OrderedPlan.Replace(before, after, StringComparison.Ordinal).Replace("SHA\n", ProvedPlan.Sha256Of(Source) + "\n", StringComparison.Ordinal));

        Assert.Contains(ProvedPlan.Findings(plan.Text, Source), finding => finding.Rule.Id == rule && finding.Place == plan.Place);
    }

    // The plan with some of its words replaced has one finding, at the new words that are marked, with what the source has there.
    private static PlanFinding One(string rule, string before, string after, string found)
    {
        Assert.Contains(before, ProvedPlan.OrderedPlan, StringComparison.Ordinal);
        MarkedPlan plan = MarkedPlan.Parse(ProvedPlan.OrderedPlan.Replace(before, after, StringComparison.Ordinal).Replace("SHA\n", ProvedPlan.Sha256Of(Source) + "\n", StringComparison.Ordinal));

        IReadOnlyList<PlanFinding> findings = ProvedPlan.Findings(plan.Text, Source);

        Assert.True(findings.Count == 1, "Not one finding:\n" + string.Join('\n', findings));
        Assert.Equal((rule, plan.Place), (findings[0].Rule.Id, findings[0].Place));
        RelatedPlace related = findings[0].Related[0];
        Assert.Equal((ProvedPlan.SourcePath, found), (related.Place.Path, Source[related.Place.Start..related.Place.End]));
        return findings[0];
    }
}
