using FujianPlan.Authoring.Rules.Duties;

namespace FujianPlan.Authoring.Tests.Rules.Duties;

public sealed class EmptyDutyRuleTests
{
    [Fact]
    public void RoleWithAnEmptyList_IsReportedAtTheRole() => Judged.One(
        EmptyDutyRule.Rule,
        Judged.Agencies + Judged.Section.Replace("{lead: [SZB]}", "{lead: [SZB]}, {⟦responsible⟧: []}"),
        "'responsible' names no agency. List at least one, or remove the duty.",
        "“responsible”中没有列出部门。请至少列出一个，或删去该项职责。");

    [Fact]
    public void EmptyListOfNamedMembers_IsReportedAtTheList() => Judged.One(
        EmptyDutyRule.Rule,
        Judged.Agencies.Replace("省通信局", "省直部门, collective: true") + Judged.Section.Replace("[TXJ]", "[{named: ⟦[]⟧, of: TXJ}]"),
        "'named' names no agency. List the members that the clause names, or write the collective's code alone.",
        "“named”中没有列出部门。请列出条款点名的成员，或只写统称的代码。");

    [Theory]
    [InlineData("{⟦responsible⟧: }", "FJP0008")]
    [InlineData("{responsible: [⟦[SZB]⟧]}", "FJP0009")]
    public void AgenciesThatCouldNotBeRead_AreNotMissing(string duty, string found) => Judged.All(
        Judged.Agencies + Judged.Section.Replace("{lead: [SZB]}", "{lead: [SZB]}, " + duty),
        found);
}
