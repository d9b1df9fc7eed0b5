using FujianPlan.Authoring.Rules.Compatibility;

namespace FujianPlan.Authoring.Tests.Rules.Compatibility;

public sealed class VanishedTaskRuleTests
{
    [Fact]
    public void TaskThatIsGone_IsFoundWhereItWasRecorded() => Shipped.One(
        VanishedTaskRule.Rule,
        Shipped.Plan.With("      - {number: 2, id: Beta, attestation: textOnly, text: [改], retired: {since: 1.0.0, reason: 并, successors: ['1.1']}}\n", string.Empty),
        Shipped.Record.With("code: '1.2'", "code: ⟦'1.2'⟧"),
        "Task '1.2' (Beta) was shipped but is no longer in the plan. Its code may be stored somewhere. Put it back, with retired: {since: 1.0.0, reason: …} if it is no longer in force.",
        "任务“1.2”（Beta）已发布，方案中却已没有。其代码可能已被存储：请恢复该任务；若已停用，请加上 retired: {since: 1.0.0, reason: …}。");

    [Fact]
    public void SectionThatIsGone_IsFoundWhereItWasRecorded() => Shipped.One(
        VanishedTaskRule.Rule,
        Shipped.Plan,
        Shipped.Record.With("sections:\n", "sections:\n  - {number: ⟦2⟧, id: Second}\n"),
        "Section 2 (Second) was shipped but is no longer in the plan. Put it back with its tasks.",
        "章节 2（Second）已发布，方案中却已没有。请恢复该章节及其任务。");
}
