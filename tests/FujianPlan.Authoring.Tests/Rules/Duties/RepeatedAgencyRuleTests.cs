using FujianPlan.Authoring.Rules.Duties;

namespace FujianPlan.Authoring.Tests.Rules.Duties;

public sealed class RepeatedAgencyRuleTests
{
    [Fact]
    public void AgencyTwiceInOneGroup_IsReportedAtTheLaterPlace() => Judged.One(
        RepeatedAgencyRule.Rule,
        Judged.Agencies + Judged.Section.Replace("[SZB]", "[⟦SZB⟧, ⟦SZB⟧]"),
        "Agency 'SZB' is already listed in this task as 'lead'. Remove it here, or write the agency that was meant.",
        "部门“SZB”已在此任务中列为“lead”。请删去此处，或改为应列的部门。");

    [Fact]
    public void LeadThatIsResponsibleToo_IsReported() => Judged.One(
        RepeatedAgencyRule.Rule,
        Judged.Agencies + Judged.Section.Replace("[SZB]}", "[⟦SZB⟧]}, {responsible: [⟦SZB⟧]}"),
        "Agency 'SZB' is already listed in this task as 'lead'. Remove it here, or write the agency that was meant.",
        "部门“SZB”已在此任务中列为“lead”。请删去此处，或改为应列的部门。");

    [Fact]
    public void NamedMemberThatStandsAloneAsWell_IsReported() => Judged.All(
        Judged.Agencies
            + "  - {code: SZBM, id: Departments, number: 3, name: 省直部门, collective: true}\n"
            + Judged.Section.Replace("[TXJ]", "[TXJ, {named: [⟦TXJ⟧], of: SZBM}, ⟦SZBM⟧]"),
        "FJP3001",
        "FJP3001");

    [Theory]
    [InlineData("（省数字办牵头，省通信局、省数字办按职责分工负责）", "[{lead: [SZB]}, {responsible: [TXJ, ⟦SZB⟧], manner: withinRemit}]")]
    [InlineData("（省数字办牵头，省通信局、省数字办配合）", "[{lead: [SZB]}, {supporting: [TXJ, ⟦SZB⟧]}]")]
    [InlineData("（省数字办、省通信局、省数字办负责）", "[{responsible: [SZB, TXJ, ⟦SZB⟧]}]")]
    public void WhatTheClauseItselfRepeats_IsAWarning(string clause, string duties) => Judged.All(Claused(clause, duties), "FJP3041");

    [Fact]
    public void WhatTheClauseRepeats_StandsOnceInTheModel()
    {
        string yaml = Judged.Head + Claused("（省数字办牵头，省通信局、省数字办配合）", "[{lead: [SZB]}, {supporting: [TXJ, SZB]}]");

        Assert.Equal("1 Lead, 2 Supporting", string.Join(", ", PlanReading.Of([new FujianPlan.Authoring.Files.PlanFile(MarkedPlan.DefaultPath, yaml)], cancellation: TestContext.Current.CancellationToken).Model.Sections[0].Tasks[0].Assignments.Select(assignment => $"{assignment.Agency} {assignment.Role}")));
    }

    [Theory]
    [InlineData("（省通信局、省数字办配合，省数字办牵头）", "[{supporting: [TXJ, SZB]}, {lead: [SZB]}]", "2 Supporting, 1 Lead", "'lead'")]
    [InlineData("（省数字办指导，省通信局、省数字办负责）", "[{guiding: [SZB]}, {responsible: [TXJ, SZB]}]", "2 Responsible, 1 Responsible", "'responsible'")]
    [InlineData("（省数字办负责，省通信局、省数字办牵头）", "[{responsible: [SZB]}, {lead: [TXJ, SZB]}]", "2 Lead, 1 Lead", "'lead'")]
    [InlineData("（省数字办指导，省通信局配合，省数字办配合）", "[{guiding: [SZB]}, {supporting: [TXJ]}, {supporting: [SZB]}]", "2 Supporting, 1 Supporting", "'supporting'")]
    public void WhatTheClauseRepeats_HasItsStrongestRole_WhateverTheOrder(string clause, string duties, string assignments, string role)
    {
        PlanReading reading = PlanReading.Of([new FujianPlan.Authoring.Files.PlanFile(MarkedPlan.DefaultPath, Judged.Head + Claused(clause, duties))], cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(assignments, string.Join(", ", reading.Model.Sections[0].Tasks[0].Assignments.Select(assignment => $"{assignment.Agency} {assignment.Role}")));
        Assert.Contains($"Programs see its strongest role in this task, {role}.", Assert.Single(Judged.Findings(Judged.Head + Claused(clause, duties)), finding => finding.Rule.Id == "FJP3041").Text.English, StringComparison.Ordinal);
    }

    // Keys of the file are for what is to be written; what a duty is, is said in Chinese.
    [Fact]
    public void WhatTheClauseRepeats_IsToldInChinese_InChineseWords() => Assert.StartsWith(
        "条款本身再次列出“SZB”（配合）。程序中，该部门在此任务中取其最主要的角色：牵头。",
        Assert.Single(Judged.Findings(Judged.Head + Claused("（省数字办牵头，省通信局、省数字办配合）", "[{lead: [SZB]}, {supporting: [TXJ, SZB]}]")), finding => finding.Rule.Id == "FJP3041").Text.Chinese,
        StringComparison.Ordinal);

    [Fact]
    public void OnceMoreThanTheClause_IsReported() => Assert.Contains(
        Judged.Findings(Judged.Head + Claused("（省数字办牵头，省通信局、省数字办配合）", "[{lead: [SZB]}, {supporting: [TXJ, SZB, SZB]}]")), finding => finding.Rule.Id == "FJP3002");

    private static string Claused(string clause, string duties) => Judged.NoSource + Judged.Agencies + Judged.Section.Replace("clause: 甲, duties: [{lead: [SZB]}, {supporting: [TXJ]}]", $"clause: {clause}, duties: {duties}", StringComparison.Ordinal);

    [Fact]
    public void SameAgencyInTwoTasks_IsSound() => Judged.Sound(
        Judged.Agencies + Judged.Section + "      - {number: 2, id: Beta, text: [做], clause: 乙, duties: [{lead: [TXJ]}, {supporting: [SZB]}]}\n");
}
