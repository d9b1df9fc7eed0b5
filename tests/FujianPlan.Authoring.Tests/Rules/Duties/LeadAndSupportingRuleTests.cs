using FujianPlan.Authoring.Rules.Duties;

namespace FujianPlan.Authoring.Tests.Rules.Duties;

public sealed class LeadAndSupportingRuleTests
{
    [Fact]
    public void LeadThatSupportsItself_IsReportedOnce() => Judged.One(
        LeadAndSupportingRule.Rule,
        Judged.Agencies + Judged.Section.Replace("[SZB]", "[⟦SZB⟧]").Replace("[TXJ]", "[TXJ, ⟦SZB⟧]"),
        "Agency 'SZB' both leads and supports this task. Remove it from one of the two roles.",
        "部门“SZB”在此任务中既牵头又配合。请从其中一个角色中删去。");

    [Fact]
    public void SupporterThatLeadsLaterOn_IsReportedAtTheLead() => Judged.One(
        LeadAndSupportingRule.Rule,
        Judged.Agencies + Judged.Section.Replace("duties: [", "duties: [{supporting: [⟦SZB⟧]}, ").Replace("{lead: [SZB]}", "{lead: [⟦SZB⟧]}"),
        "Agency 'SZB' both leads and supports this task. Remove it from one of the two roles.",
        "部门“SZB”在此任务中既牵头又配合。请从其中一个角色中删去。");

    [Fact]
    public void ResponsibleThatSupports_IsARepetitionInstead() => Judged.All(
        Judged.Agencies + Judged.Section.Replace("lead", "responsible").Replace("[TXJ]", "[TXJ, ⟦SZB⟧]"),
        "FJP3001");

    [Fact]
    public void ThirdTime_IsStillOneFindingEach() => Judged.All(
        Judged.Agencies + Judged.Section.Replace("[TXJ]", "[TXJ, ⟦SZB⟧, ⟦SZB⟧]"),
        "FJP3002",
        "FJP3002");
}
