using FujianPlan.Authoring.Rules.Identity;

namespace FujianPlan.Authoring.Tests.Rules.Identity;

public sealed class MalformedIdentifierRuleTests
{
    [Theory]
    [InlineData("government-extranet", "GovernmentExtranet")]
    [InlineData("digitalOffice", "DigitalOffice")]
    [InlineData("3G-network", "GNetwork")]
    [InlineData("Digital_Office", "DigitalOffice")]
    [InlineData("政务网", null)]
    public void IdentifierOfOtherCharacters_IsMalformed(string id, string? meant) => Judged.One(
        MalformedIdentifierRule.Rule,
        $"agencies: [{{code: A, id: ⟦{id}⟧, number: 1, name: 甲}}]",
        $"Identifier '{id}' of this agency is malformed: an identifier has 1 to 128 letters A–Z, a–z and digits, and starts with a capital letter.{(meant is null ? "" : $" Write '{meant}'.")}",
        $"此部门的标识符“{id}”格式不正确：应为 1 至 128 个英文字母或数字，以大写字母开头。{(meant is null ? "" : $"请写作“{meant}”。")}");

    [Fact]
    public void IdentifiersOfSectionsAndTasks_AreJudgedToo() => Judged.All(
        Judged.Agencies + Judged.Section.Replace("First", "⟦first⟧").Replace("Alpha", "⟦al.pha⟧"),
        "FJP1005",
        "FJP1005");

    [Fact]
    public void LengthOf128_IsTheLongest()
    {
        Judged.Sound($"agencies: [{{code: A, id: {new string('A', 128)}, number: 1, name: 甲}}]");
        Judged.All($"agencies: [{{code: A, id: ⟦{new string('A', 129)}⟧, number: 1, name: 甲}}]", "FJP1005");
    }
}
