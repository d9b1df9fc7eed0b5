using FujianPlan.Authoring.Rules.Compatibility;

namespace FujianPlan.Authoring.Tests.Rules.Compatibility;

public sealed class ShippedNumberRuleTests
{
    [Fact]
    public void NumberThatChanged_IsFound() => Shipped.One(
        ShippedNumberRule.Rule,
        Shipped.Plan.With("number: 2, name", "number: ⟦7⟧, name"),
        Shipped.Record.With("code: TXJ, number: 2", "code: TXJ, number: ⟦2⟧"),
        "Agency 'TXJ' was shipped with number 2, which is compiled into others' code. Write 2 again.",
        "部门“TXJ”发布时的编号为 2，已编译进他人的代码。请恢复为 2。");

    [Fact]
    public void NumberOfARemovedAgency_IsNotUsedAgain() => Shipped.One(
        ShippedNumberRule.Rule,
        Shipped.Plan.With("sections:\n", "  - {code: NEW, id: New, number: ⟦4⟧, name: 新办}\nsections:\n").With("supporting: [TXJ]", "supporting: [TXJ, NEW]"),
        Shipped.Record.With("agencies:\n", "agencies:\n  - {code: OLD, number: ⟦4⟧, id: Old, name: 旧办, removed: 0.9.0}\n"),
        "Number 4 was shipped as the number of 'OLD' and must not be reused. Give 'NEW' a free number: 5.",
        "编号 4 已作为“OLD”的编号发布，不可再次使用。请给“NEW”一个未用的编号：5。");
}
