using FujianPlan.Authoring.Rules.References;

namespace FujianPlan.Authoring.Tests.Rules.References;

public sealed class MembersOfNoCollectiveRuleTests
{
    [Fact]
    public void MembersWithoutTheWordCollective_AreReported() => Judged.One(
        MembersOfNoCollectiveRule.Rule,
        Judged.Agencies + "  - {code: SZBM, id: All, number: 3, name: 省直部门, members: ⟦[SZB, TXJ]⟧}",
        "Agency 'SZBM' has members but is not a collective. Write 'collective: true', or remove 'members'.",
        "部门“SZBM”列有成员，却不是统称。请写明“collective: true”，或删去“members”。");

    [Fact]
    public void CollectiveFalse_IsARelatedPlace() => Judged.One(
        MembersOfNoCollectiveRule.Rule,
        Judged.Agencies + "  - {code: SZBM, id: All, number: 3, name: 省直部门, collective: ⟦false⟧, members: ⟦[SZBM]⟧}",
        "Agency 'SZBM' has members but is not a collective. Write 'collective: true', or remove 'members'.",
        "部门“SZBM”列有成员，却不是统称。请写明“collective: true”，或删去“members”。");

    [Fact]
    public void CollectiveThatCouldNotBeRead_IsNotSaidToBeNone() => Judged.All(
        Judged.Agencies + "  - {code: SZBM, id: All, number: 3, name: 省直部门, collective: ⟦yes⟧, members: [SZB]}",
        "FJP0010");
}
