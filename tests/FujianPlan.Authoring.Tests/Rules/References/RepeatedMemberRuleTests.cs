using FujianPlan.Authoring.Rules.References;

namespace FujianPlan.Authoring.Tests.Rules.References;

public sealed class RepeatedMemberRuleTests
{
    [Fact]
    public void MemberThatStandsTwice_IsReportedAtTheLaterPlace() => Judged.One(
        RepeatedMemberRule.Rule,
        Judged.Agencies + "  - {code: SZBM, id: All, number: 3, name: 省直部门, collective: true, members: [⟦SZB⟧, TXJ, ⟦SZB⟧]}",
        "Member 'SZB' appears here for the second time. Remove it, or write the one that was meant.",
        "成员“SZB”在此处重复出现。请删去，或改为应列的成员。");

    [Fact]
    public void UnknownMemberTwice_IsUnknownTwiceAndNoMore() => Judged.All(
        Judged.Agencies + "  - {code: SZBM, id: All, number: 3, name: 省直部门, collective: true, members: [⟦SZBB⟧, ⟦SZBB⟧]}\n" + Judged.Section.Replace("[TXJ]", "[TXJ, SZBM]"),
        "FJP2002",
        "FJP2002");

    [Fact]
    public void SameMemberOfTwoCollectives_IsSound() => Judged.Sound(Judged.Agencies + """
          - {code: SZBM, id: All, number: 3, name: 省直部门, collective: true, members: [SZB]}
          - {code: BMEN, id: Others, number: 4, name: 有关部门, collective: true, members: [SZB]}
        """);
}
