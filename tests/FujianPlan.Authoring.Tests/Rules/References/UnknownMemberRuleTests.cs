using FujianPlan.Authoring.Rules.References;

namespace FujianPlan.Authoring.Tests.Rules.References;

public sealed class UnknownMemberRuleTests
{
    [Fact]
    public void MemberThatIsNoAgency_IsUnknown() => Judged.One(
        UnknownMemberRule.Rule,
        Judged.Agencies + "  - {code: SZBM, id: All, number: 3, name: 省直部门, collective: true, members: [SZB, ⟦TXX⟧]}",
        "Unknown member 'TXX'; did you mean 'TXJ' (省通信局)?",
        "未知的成员“TXX”；是否应为“TXJ”（省通信局）？");

    [Fact]
    public void MemberGivenByItsName_LeadsToTheCode() => Judged.One(
        UnknownMemberRule.Rule,
        Judged.Agencies + "  - {code: SZBM, id: All, number: 3, name: 省直部门, collective: true, members: [⟦省通信局⟧]}",
        "Unknown member '省通信局': that is a name of 'TXJ'. Write the code.",
        "未知的成员“省通信局”：这是“TXJ”的名称，请改写为代码。");

    [Fact]
    public void MembersThatAreAgencies_AreSound() => Judged.Sound(
        "agencies:\n  - {code: SZBM, id: All, number: 3, name: 省直部门, collective: true, members: [TXJ, SZB]}\n"
        + Judged.Agencies.Replace("agencies:\n", ""));
}
