using FujianPlan.Authoring.Rules.Duties;

namespace FujianPlan.Authoring.Tests.Rules.Duties;

public sealed class RepeatedAgencyRuleTests
{
    [Fact]
    public void AgencyTwiceInOneGroup_IsReportedAtTheLaterPlace() => Judged.One(
        RepeatedAgencyRule.Rule,
        Judged.Agencies + Judged.Section.Replace("[SZB]", "[⟦SZB⟧, ⟦SZB⟧]"),
        "Agency 'SZB' stands in this task as 'lead' already. Remove it here, or write the one that was meant.",
        "部门“SZB”已在此任务中列为“lead”。请删去此处，或改为应列的部门。");

    [Fact]
    public void LeadThatIsResponsibleToo_IsReported() => Judged.One(
        RepeatedAgencyRule.Rule,
        Judged.Agencies + Judged.Section.Replace("[SZB]}", "[⟦SZB⟧]}, {responsible: [⟦SZB⟧]}"),
        "Agency 'SZB' stands in this task as 'lead' already. Remove it here, or write the one that was meant.",
        "部门“SZB”已在此任务中列为“lead”。请删去此处，或改为应列的部门。");

    [Fact]
    public void NamedMemberThatStandsAloneAsWell_IsReported() => Judged.All(
        Judged.Agencies
            + "  - {code: SZBM, id: Departments, number: 3, name: 省直部门, collective: true}\n"
            + Judged.Section.Replace("[TXJ]", "[TXJ, {named: [⟦TXJ⟧], of: SZBM}, ⟦SZBM⟧]"),
        "FJP3001",
        "FJP3001");

    [Fact]
    public void SameAgencyInTwoTasks_IsSound() => Judged.Sound(
        Judged.Agencies + Judged.Section + "      - {number: 2, id: Beta, text: [做], clause: 乙, duties: [{lead: [TXJ]}, {supporting: [SZB]}]}\n");
}
