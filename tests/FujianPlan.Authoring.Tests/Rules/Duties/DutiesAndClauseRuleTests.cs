using FujianPlan.Authoring.Rules.Duties;

namespace FujianPlan.Authoring.Tests.Rules.Duties;

public sealed class DutiesAndClauseRuleTests
{
    [Theory]
    [InlineData("")]
    [InlineData(", duties: []")]
    public void ClauseWithoutDuties_IsReportedAtTheClause(string duties) => Judged.One(
        DutiesAndClauseRule.Rule,
        Judged.Agencies + Judged.Section + $"      - {{number: 2, id: Beta, text: [做], clause: ⟦乙⟧{duties}}}\n",
        "Task 1.2 has a clause, but no duties. Add 'duties' that say the same as the clause.",
        "任务 1.2 有责任条款（clause），却没有职责。请按条款内容补上“duties”。");

    [Fact]
    public void DutiesWithoutClause_AreReportedAtTheFirstRole() => Judged.One(
        DutiesAndClauseRule.Rule,
        Judged.Agencies + Judged.Section + "      - {number: 2, id: Beta, attestation: textOnly, text: [做], duties: [{⟦lead⟧: [SZB]}]}\n",
        "Task 1.2 has duties, but no clause that they come from. Add 'clause', or remove 'duties'. Duties taken from a heading or from a table cell are the editors' reading: add 'reading: editorial' and a 'note' to each.",
        "任务 1.2 有职责，却没有作为依据的责任条款。请补上“clause”，或删去“duties”。依据标题或表格单元的职责属于编者的理解：请为每项写 reading: editorial 和 note。");

    [Fact]
    public void DutiesThatAreTheEditorsReading_NeedNoClause() => Judged.Sound(
        Judged.Agencies + Judged.Section + "      - {number: 2, id: Beta, attestation: textOnly, text: [做], duties: [{lead: [SZB], reading: editorial, note: 据标题}]}\n");

    [Theory]
    [InlineData("{number: 2, id: Beta, text: [做], ⟦clause⟧: }", "FJP0008")]
    [InlineData("{number: ⟦2⟧, id: Beta, text: [做], duties: [{lead: [SZB]}]}", "FJP3007")]
    [InlineData("{number: 2, id: Beta, attestation: textOnly, text: [做], clause: ⟦乙⟧}", "FJP3007")]
    [InlineData("{number: 2, id: Beta, attestation: lost, duties: [{⟦lead⟧: [SZB]}]}", "FJP3007")]
    public void WhatAnotherRuleSays_IsNotSaidAgain(string task, string found) => Judged.All(
        Judged.Agencies + Judged.Section + "      - " + task + "\n",
        found);
}
