using FujianPlan.Authoring.Rules.Compatibility;

namespace FujianPlan.Authoring.Tests.Rules.Compatibility;

public sealed class ApprovalRuleTests
{
    [Fact]
    public void RuleThatCannotBeApproved_IsSaid_WithThoseThatCan() => Shipped.One(
        MalformedApprovalRule.Rule,
        Shipped.Plan,
        Shipped.Record + "approved:\n  - {rule: ⟦FJP2001⟧, code: SZB, reason: 试}\n",
        "Violations of 'FJP2001' cannot be approved. Only violations of these rules can: FJP5001, FJP5002, FJP5003, FJP5004, FJP5005, FJP5006, FJP5009.",
        "“FJP2001”不允许批准。允许批准的规则为：FJP5001、FJP5002、FJP5003、FJP5004、FJP5005、FJP5006、FJP5009。");

    [Fact]
    public void ApprovalWithoutNeed_IsSaid() => Shipped.One(
        UnusedApprovalRule.Rule,
        Shipped.Plan,
        Shipped.Record + "approved:\n  - {rule: FJP5003, code: ⟦SZB⟧, reason: 更正拼写}\n",
        "'SZB' does not violate FJP5003, so this approval is not needed. Remove it.",
        "“SZB”没有违反 FJP5003，不需要此批准。请删去。");

    [Fact]
    public void ApprovalWithoutReason_IsIncomplete() => Assert.Equal(
        ["FJP0008"],
        Shipped.Findings(Shipped.Plan.With("id: Alpha", "id: Aleph"), Shipped.Record + "approved:\n  - {rule: FJP5003, code: '1.1'}\n").Select(finding => finding.Rule.Id));
}
