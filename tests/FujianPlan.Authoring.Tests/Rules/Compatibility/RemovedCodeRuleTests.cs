using FujianPlan.Authoring.Rules.Compatibility;

namespace FujianPlan.Authoring.Tests.Rules.Compatibility;

public sealed class RemovedCodeRuleTests
{
    [Fact]
    public void CodeThatWasRemoved_IsNotUsedAgain() => Shipped.One(
        RemovedCodeRule.Rule,
        Shipped.Plan.With("{number: 2, id: Beta", "{number: ⟦2⟧, id: Beta"),
        Shipped.Record.With("{code: '1.2', id: Beta, retired: 1.0.0}", "{code: ⟦'1.2'⟧, id: Gone, removed: 0.9.0}"),
        "'1.2' was the code of another task, which was shipped and removed. Data stored under this code would now mean this one. Choose another code.",
        "“1.2”曾是另一任务的代码，该任务已发布并移除。以此代码存储的内容会改变含义：请另取代码。");

    [Fact]
    public void IdentifierThatWasRemoved_IsNotUsedAgain() => Shipped.One(
        RemovedCodeRule.Rule,
        Shipped.Plan.With("id: TelecomBureau", "id: ⟦OldOffice⟧"),
        Shipped.Record.With("id: TelecomBureau", "id: OldOffice").With("agencies:\n", "agencies:\n  - {code: OLD, number: 9, id: ⟦OldOffice⟧, name: 旧办, removed: 0.9.0}\n"),
        "'OldOffice' was the identifier of agency 'OLD', which was shipped and removed. Code that uses it would now mean this one. Choose another identifier.",
        "“OldOffice”曾是部门“OLD”的标识符，该部门已发布并移除。引用它的代码会改变含义：请另取标识符。");
}
