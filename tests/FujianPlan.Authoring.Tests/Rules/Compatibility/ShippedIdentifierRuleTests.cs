using FujianPlan.Authoring.Rules.Compatibility;

namespace FujianPlan.Authoring.Tests.Rules.Compatibility;

public sealed class ShippedIdentifierRuleTests
{
    [Fact]
    public void IdentifierThatChanged_IsFound() => Shipped.One(
        ShippedIdentifierRule.Rule,
        Shipped.Plan.With("id: Alpha", "id: ⟦Aleph⟧"),
        Shipped.Record.With("id: Alpha", "id: ⟦Alpha⟧"),
        "The identifier of task '1.1' was shipped as 'Alpha', and other people's code uses it. Write 'Alpha' again.",
        "任务“1.1”的标识符发布时为“Alpha”，他人的代码已引用。请恢复为“Alpha”。");

    [Fact]
    public void IdentifierThatWasAnothers_IsFound() => Shipped.One(
        ShippedIdentifierRule.Rule,
        Shipped.Plan.With("id: Beta", "id: Gamma").With("id: Alpha", "id: ⟦Beta⟧"),
        Shipped.Record.With("id: Alpha", "id: ⟦Alpha⟧") + "approved: [{rule: FJP5003, code: '1.2', reason: 试}]\n",
        "'Beta' was shipped as the identifier of task '1.2': code that uses it would now mean something else. Write 'Alpha' again, with which task '1.1' was shipped.",
        "“Beta”已作为任务“1.2”的标识符发布：引用它的代码会改变含义。请恢复任务“1.1”发布时的“Alpha”。");
}
