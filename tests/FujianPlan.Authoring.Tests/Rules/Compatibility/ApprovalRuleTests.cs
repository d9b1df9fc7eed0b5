using FujianPlan.Authoring.Rules.Compatibility;

namespace FujianPlan.Authoring.Tests.Rules.Compatibility;

public sealed class ApprovalRuleTests
{
    [Fact]
    public void RuleThatCannotBeApproved_IsSaid_WithThoseThatCan() => Shipped.One(
        MalformedApprovalRule.Rule,
        Shipped.Plan,
        Shipped.Record + "approved:\n  - {rule: ⟦FJP2001⟧, code: SZB, reason: 试}\n",
        "Breaks of 'FJP2001' cannot be approved. Those of FJP5001, FJP5002, FJP5003, FJP5004, FJP5005, FJP5006, FJP5009 can.",
        "“FJP2001”不可批准。可批准的规则为：FJP5001、FJP5002、FJP5003、FJP5004、FJP5005、FJP5006、FJP5009。");

    [Fact]
    public void ApprovalWithoutNeed_IsSaid() => Shipped.One(
        UnusedApprovalRule.Rule,
        Shipped.Plan,
        Shipped.Record + "approved:\n  - {rule: FJP5003, code: ⟦SZB⟧, reason: 更正拼写}\n",
        "Nothing of 'SZB' breaks FJP5003: the approval is not needed. Remove it.",
        "“SZB”没有违反 FJP5003：此批准无用。请删去。");

    [Fact]
    public void ApprovalWithoutReason_IsIncomplete() => Assert.Equal(
        ["FJP0008"],
        Shipped.Findings(Shipped.Plan.With("id: Alpha", "id: Aleph"), Shipped.Record + "approved:\n  - {rule: FJP5003, code: '1.1'}\n").Select(finding => finding.Rule.Id));
}
