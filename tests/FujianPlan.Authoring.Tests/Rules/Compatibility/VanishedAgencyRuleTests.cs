using FujianPlan.Authoring.Rules.Compatibility;

namespace FujianPlan.Authoring.Tests.Rules.Compatibility;

public sealed class VanishedAgencyRuleTests
{
    [Fact]
    public void AgencyThatIsGone_IsFoundWhereItWasRecorded() => Shipped.One(
        VanishedAgencyRule.Rule,
        Shipped.Plan.With("  - {code: TXJ, id: TelecomBureau, number: 2, name: 省通信局}\n", string.Empty).With(", {supporting: [TXJ]}", string.Empty),
        Shipped.Record.With("code: TXJ", "code: ⟦TXJ⟧"),
        "Agency 'TXJ' (省通信局) was shipped but is no longer in the plan. Its code may be stored somewhere. Put it back, with retired: {since: 1.0.0, reason: …} if it is no longer in force.",
        "部门“TXJ”（省通信局）已发布，方案中却已没有。其代码可能已被存储：请恢复该部门；若已停用，请加上 retired: {since: 1.0.0, reason: …}。");

    [Fact]
    public void CodeThatWasChanged_IsFoundAtTheNewOne() => Shipped.One(
        VanishedAgencyRule.Rule,
        Shipped.Plan.With("code: TXJ", "code: ⟦TXGJ⟧").With("supporting: [TXJ]", "supporting: [TXGJ]"),
        Shipped.Record.With("code: TXJ", "code: ⟦TXJ⟧"),
        "Agency 'TXJ' (省通信局) was shipped, and its number 2 now belongs to 'TXGJ'. Codes never change. Restore the code 'TXJ'; or keep 'TXJ' as a retired agency, and give this one its own number.",
        "部门“TXJ”（省通信局）已发布，其编号 2 现属于“TXGJ”。代码不可更改：请恢复“TXJ”；或保留“TXJ”并标记停用，另给此部门一个编号。");
}
