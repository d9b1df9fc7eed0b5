using FujianPlan.Authoring.Rules.Compatibility;

namespace FujianPlan.Authoring.Tests.Rules.Compatibility;

public sealed class RetirementTakenBackRuleTests
{
    [Fact]
    public void TaskThatIsInForceAgain_IsFound() => Shipped.One(
        RetirementTakenBackRule.Rule,
        Shipped.Plan.With("number: 2, id: Beta, attestation: textOnly, text: [改], retired: {since: 1.0.0, reason: 并, successors: ['1.1']}", "number: ⟦2⟧, id: Beta, attestation: textOnly, text: [改]"),
        Shipped.Record.With("id: Beta, retired: 1.0.0", "id: Beta, retired: ⟦1.0.0⟧"),
        "Task '1.2' was shipped as retired since 1.0.0, and others rely on that. Restore 'retired', or use a new code for what is in force now.",
        "任务“1.2”已作为自 1.0.0 起停用发布，他人已据此处理。请恢复其停用记录；若现在生效的是另一事物，请用新代码。");

    [Fact]
    public void AgencyThatIsRetiredSinceAnotherVersion_IsFound() => Shipped.One(
        RetirementTakenBackRule.Rule,
        Shipped.Plan.With("since: 1.0.0, reason: 改", "since: ⟦0.9.0⟧, reason: 改"),
        Shipped.Record.With("name: 省信息办, retired: 1.0.0", "name: 省信息办, retired: ⟦1.0.0⟧"),
        "Agency 'XXB' was shipped as retired since 1.0.0. Write 1.0.0 again.",
        "部门“XXB”发布时自 1.0.0 起停用。请恢复为 1.0.0。");
}
