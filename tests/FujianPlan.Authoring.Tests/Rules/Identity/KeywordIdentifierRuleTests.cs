using FujianPlan.Authoring.Rules.Identity;

namespace FujianPlan.Authoring.Tests.Rules.Identity;

public sealed class KeywordIdentifierRuleTests
{
    [Theory]
    [InlineData("event", "Event")]
    [InlineData("class", "Class")]
    [InlineData("namespace", "Namespace")]
    public void Keyword_IsToldAsOneAndNotAsMalformed(string id, string meant) => Judged.One(
        KeywordIdentifierRule.Rule,
        $"agencies: [{{code: A, id: ⟦{id}⟧, number: 1, name: 甲}}]",
        $"Identifier '{id}' of this agency is a keyword of C#. Write '{meant}', or another word.",
        $"此部门的标识符“{id}”是 C# 关键字。请写作“{meant}”，或换一个词。");

    [Fact]
    public void KeywordWithACapital_IsNone() =>
        Judged.Sound("agencies: [{code: A, id: Event, number: 1, name: 甲}]");
}
