using FujianPlan.Authoring.Rules.Compatibility;

namespace FujianPlan.Authoring.Tests.Rules.Compatibility;

public sealed class ShippedNameRuleTests
{
    [Fact]
    public void NameThatIsForgotten_IsFound() => Shipped.One(
        ShippedNameRule.Rule,
        Shipped.Plan.With("name: 省通信局", "name: ⟦省邮政局⟧"),
        Shipped.Record.With("name: 省通信局", "name: ⟦省通信局⟧"),
        "'TXJ' was shipped as the code of 省通信局. If that is the same agency under another name, add '省通信局' to its formerNames or aliases; if it is another agency, give it a code of its own.",
        "“TXJ”发布时是省通信局的代码。若为同一部门更名，请将“省通信局”加入其 formerNames 或 aliases；若为另一部门，请另给代码。");
}
