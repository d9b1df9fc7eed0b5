using FujianPlan.Authoring.Rules.Duties;

namespace FujianPlan.Authoring.Tests.Rules.Duties;

public sealed class AttestationRuleTests
{
    private const string Duties = "duties: [{lead: [SZB]}]";

    [Theory]
    [InlineData("attestation: whole, text: [做], clause: 乙, " + Duties)]
    [InlineData("text: [做], clause: 乙, " + Duties)]
    [InlineData("attestation: clauseBySuccessor, text: [做], clause: 乙, " + Duties)]
    [InlineData("attestation: clauseBySuccessor, text: [做, 成], gaps: [before, after], clause: 乙, " + Duties)]
    [InlineData("attestation: textOnly, text: [做]")]
    [InlineData("attestation: textOnly, text: [做, 成], gaps: [after]")]
    [InlineData("attestation: clauseOnly, clause: 乙, " + Duties)]
    [InlineData("attestation: lost")]
    [InlineData("attestation: lost, text: [], gaps: [], duties: []")]
    public void ContentThatAgrees_IsSound(string content) => Judged.Sound(Plan(content));

    [Theory]
    [InlineData("whole", "text: [做]", "no clause", "责任条款（clause）", "it", "textOnly")]
    [InlineData("whole", "clause: 乙, " + Duties, "no text", "正文（text）", "it", "clauseOnly")]
    [InlineData("whole", "english: X", "neither text nor a clause", "正文（text）和责任条款（clause）", "both", "lost")]
    [InlineData("clauseBySuccessor", "text: [做]", "no clause", "责任条款（clause）", "it", "textOnly")]
    [InlineData("textOnly", "english: X", "no text", "正文（text）", "it", "lost")]
    [InlineData("clauseOnly", "english: X", "no clause", "责任条款（clause）", "it", "lost")]
    public void WhatLacks_IsReportedAtTheAttestation(
        string said, string content, string what, string whatChinese, string it, string fitting) => Judged.One(
        AttestationRule.Rule,
        Plan($"attestation: ⟦{said}⟧, {content}"),
        $"Task 1.2 is attested '{said}', but has {what}. Add {it}, or write 'attestation: {fitting}'.",
        $"任务 1.2 的 attestation 为“{said}”，却没有{whatChinese}。请补上，或写作“attestation: {fitting}”。");

    [Fact]
    public void WhatLacksWithoutAnAttestation_IsReportedAtTheNumber() => Judged.One(
        AttestationRule.Rule,
        Judged.Agencies + Judged.Section + "      - {number: ⟦2⟧, id: Beta}\n",
        "Task 1.2 has no attestation, which means 'whole', but has neither text nor a clause. Add both, or write 'attestation: lost'.",
        "任务 1.2 未写明 attestation，即“whole”，却没有正文（text）和责任条款（clause）。请补上，或写作“attestation: lost”。");

    [Theory]
    [InlineData("clauseOnly", "text: [⟦做⟧], clause: 乙, " + Duties, "there is text here", "此处却有任务正文（text）", "whole or clauseBySuccessor", "whole或clauseBySuccessor")]
    [InlineData("lost", "text: [⟦做⟧]", "there is text here", "此处却有任务正文（text）", "textOnly", "textOnly")]
    [InlineData("lost", "clause: ⟦乙⟧", "there is a clause here", "此处却有责任条款（clause）", "clauseOnly", "clauseOnly")]
    [InlineData("textOnly", "text: [做, 成], clause: ⟦乙⟧", "there is a clause here", "此处却有责任条款（clause）", "clauseBySuccessor", "clauseBySuccessor")]
    [InlineData("whole", "text: [做, ⟦成⟧], clause: 乙, " + Duties, "its text has a gap before this quote", "此引文之前却有缺文", "clauseBySuccessor", "clauseBySuccessor")]
    [InlineData("whole", "text: [做], gaps: [⟦before⟧], clause: 乙, " + Duties, "its text is marked as broken off here", "此处却写明正文有缺文（gaps）", "clauseBySuccessor", "clauseBySuccessor")]
    public void WhatShouldNotStandThere_IsReportedWhereItStands(
        string said, string content, string what, string whatChinese, string fitting, string fittingChinese) => Judged.One(
        AttestationRule.Rule,
        Plan($"attestation: ⟦{said}⟧, {content}"),
        $"Task 1.2 is attested '{said}', but {what}. Remove it, or write 'attestation: {fitting}'.",
        $"任务 1.2 的 attestation 为“{said}”，{whatChinese}。请删去，或写作“attestation: {fittingChinese}”。");

    [Theory]
    [InlineData("duties: [{⟦lead⟧: [SZB]}]", "there are duties here", "此处却有职责（duties）")]
    [InlineData("gaps: [⟦after⟧]", "its text is marked as broken off here", "此处却写明正文有缺文（gaps）")]
    public void LostTask_HasNothing(string content, string what, string whatChinese) => Judged.One(
        AttestationRule.Rule,
        Plan($"attestation: ⟦lost⟧, {content}"),
        $"Task 1.2 is attested 'lost', but {what}. Remove it, or correct the attestation.",
        $"任务 1.2 的 attestation 为“lost”，{whatChinese}。请删去，或更正 attestation。");

    [Fact]
    public void SeveralContradictions_AreEachReported() => Judged.All(
        Plan("attestation: lost, text: [⟦做⟧], gaps: [⟦after⟧], clause: ⟦乙⟧, duties: [{⟦lead⟧: [SZB]}]"),
        "FJP3007",
        "FJP3007",
        "FJP3007",
        "FJP3007");

    [Theory]
    [InlineData("text: [⟦\"\u3000 \"⟧], clause: 乙, " + Duties)]
    [InlineData("text: [做], clause: ⟦\" \"⟧, " + Duties)]
    public void BlankQuote_AttestsNothing(string content) => Judged.One(
        AttestationRule.Rule,
        Plan(content),
        "This quote is blank and so attests nothing. Write the source's words, or remove it.",
        "此处引文为空白，不能证明任何内容。请填写原文，或删去。");

    [Theory]
    [InlineData("attestation: ⟦losst⟧", "FJP0010")]
    [InlineData("⟦txt⟧: [做], clause: 乙, " + Duties, "FJP0007")]
    [InlineData("text: ⟦做⟧, clause: 乙, " + Duties, "FJP0009")]
    public void WhatCouldNotBeRead_IsNoContradiction(string content, string found) => Judged.All(Plan(content), found);

    private static string Plan(string content) =>
        Judged.Agencies + Judged.Section + $"      - {{number: 2, id: Beta, {content}}}\n";
}
