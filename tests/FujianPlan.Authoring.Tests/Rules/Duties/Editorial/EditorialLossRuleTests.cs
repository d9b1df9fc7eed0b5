using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Rules.Duties.Editorial;

public sealed class EditorialLossRuleTests
{
    [Theory]
    [InlineData("（市甲局统筹，市乙局跟进）", "[{lead: [A], ⟦reading⟧: editorial, note: 统筹即牵头}]")]
    [InlineData("（市甲局牵头，市乙局配合）", "[{responsible: [A], ⟦reading⟧: editorial, note: 注}]")]
    [InlineData("（市甲局、市乙局负责）", "[{lead: [A], ⟦reading⟧: editorial, note: 市乙局只是提及}]")]
    public void AgencyThatNoDutyHas_IsAnError(string clause, string duties)
    {
        PlanFinding finding = Assert.Single(new ClausedPlan([(clause, duties.Replace("⟦reading⟧", "reading", StringComparison.Ordinal))]).Findings, finding => finding.Rule.Id == "FJP3046");

        Assert.Equal(FindingSeverity.Error, finding.Rule.Severity);
        Assert.Equal("The clause names B (市乙局), but no duty does. Editors may decide its role but must not leave it out. Add it to the duty that it belongs to; if the clause only mentions it, say so in the 'note' and give its name.", finding.Text.English);
        Assert.Equal("条款列有 B（市乙局），职责中却没有。编者可以判断其角色，不得遗漏。请补入所属的职责；如条款只是提及该部门，请在 note 中写出其名称并说明。", finding.Text.Chinese);
    }

    [Theory]
    [InlineData("（市甲局统筹，市乙局跟进）", "[{lead: [A], reading: editorial, note: 统筹即牵头}, {supporting: [B], reading: editorial, note: 跟进即配合}]")]
    [InlineData("（市甲局统筹，报市乙局知悉）", "[{lead: [A], reading: editorial, note: 市乙局只是知悉}]")]
    [InlineData("（市甲局牵头，市乙局配合）", "[{responsible: [A, B], reading: editorial, note: 注}]")]
    public void EveryAgencyThatHasADuty_OrIsExplained_IsAReading(string clause, string duties) =>
        Assert.DoesNotContain(new ClausedPlan([(clause, duties)]).Findings, finding => finding.Rule.Severity == FindingSeverity.Error);
}
