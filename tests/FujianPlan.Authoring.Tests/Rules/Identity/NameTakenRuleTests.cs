using FujianPlan.Authoring.Rules.Identity;

namespace FujianPlan.Authoring.Tests.Rules.Identity;

public sealed class NameTakenRuleTests
{
    [Fact]
    public void AliasThatIsAnotherAgencysName_IsTaken() => Judged.One(
        NameTakenRule.Rule,
        """
        agencies:
          - {code: A, id: A, number: 1, name: ⟦省机关事务管理局⟧}
          - {code: B, id: B, number: 2, name: 乙, aliases: [⟦省机关事务管理局⟧]}
        """,
        "The alias '省机关事务管理局' is taken: it is the name of 'A'. One name may mean one agency only; change or remove one of the two.",
        "别名“省机关事务管理局”已被占用：它是“A”的名称。一个名称只能指一个部门，请修改或删去其一。");

    [Theory]
    [InlineData("省外经贸厅（口岸办）", "省外经贸厅(口岸办)")]
    [InlineData("ABC局", "ａｂｃ局")]
    [InlineData("ÉCOLE", "école")]
    public void NameThatDiffersInFormOnly_IsTaken(string first, string second) => Judged.One(
        NameTakenRule.Rule,
        $"""
        agencies:
          - [code: A, id: A, number: 1, name: ⟦{first}⟧]
          - [code: B, id: B, number: 2, name: 乙, formerNames: [⟦{second}⟧]]
        """.Replace("- [", "- {").Replace("⟧]\n", "⟧}\n").Replace("⟧]]", "⟧]}"),
        $"The former name '{second}' is taken: '{first}' is the name of 'A'. One name may mean one agency only; change or remove one of the two.",
        $"曾用名“{second}”已被占用：“{first}”是“A”的名称。一个名称只能指一个部门，请修改或删去其一。");

    [Fact]
    public void NameThatIsAnotherAgencysCode_IsTaken() => Judged.One(
        NameTakenRule.Rule,
        """
        agencies:
          - {code: ⟦PICC⟧, id: A, number: 1, name: 甲}
          - {code: B, id: B, number: 2, name: ⟦picc⟧}
        """,
        "The name 'picc' is taken: 'PICC' is the code of 'PICC'. One name may mean one agency only; change or remove one of the two.",
        "名称“picc”已被占用：“PICC”是“PICC”的代码。一个名称只能指一个部门，请修改或删去其一。");

    [Fact]
    public void AliasThatRepeatsTheAgencysOwnName_IsReported() => Judged.One(
        NameTakenRule.Rule,
        "agencies: [{code: A, id: A, number: 1, name: ⟦甲⟧, aliases: [乙, ⟦甲⟧]}]",
        "The alias '甲' is this agency's name already. Remove it here.",
        "别名“甲”已是本部门的名称。请删去此处。");

    [Fact]
    public void OwnNamesInSeveralForms_AreSound() => Judged.Sound(
        "agencies: [{code: PICC, id: A, number: 1, name: PICC, aliases: [PICC（乙）, PICC(乙), picc]}]");

    [Fact]
    public void SameCodeTwice_IsOneFindingOnly() => Judged.All(
        "agencies: [{code: A, id: A, number: 1, name: 甲}, {code: ⟦A⟧, id: B, number: 2, name: 乙}]",
        "FJP1002");
}
