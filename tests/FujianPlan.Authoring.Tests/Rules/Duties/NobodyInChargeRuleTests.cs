using FujianPlan.Authoring.Rules.Duties;

namespace FujianPlan.Authoring.Tests.Rules.Duties;

public sealed class NobodyInChargeRuleTests
{
    [Fact]
    public void SupportingAgenciesAlone_AreReportedAtTheFirstRole() => Judged.One(
        NobodyInChargeRule.Rule,
        Judged.Agencies + Judged.Section.Replace("{lead: [SZB]}, {supporting: [TXJ]}", "{⟦supporting⟧: [SZB]}, {supporting: [TXJ]}"),
        "Task 1.1 has supporting agencies, but nobody leads it or is responsible for it. Add a 'lead' or 'responsible' duty.",
        "任务 1.1 只有配合部门，没有牵头或负责部门。请补上“lead”（牵头）或“responsible”（负责）一项。");

    [Fact]
    public void ResponsibleAgencyAlone_IsInCharge() => Judged.Sound(
        Judged.Agencies + Judged.Section.Replace("lead", "responsible"));

    [Fact]
    public void MisspeltLead_IsReportedOnceAsThat() => Judged.All(
        Judged.Agencies + Judged.Section.Replace("lead", "⟦leed⟧"),
        "FJP0007");
}
