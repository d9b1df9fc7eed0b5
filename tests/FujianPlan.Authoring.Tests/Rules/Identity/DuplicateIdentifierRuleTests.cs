using FujianPlan.Authoring.Rules.Identity;

namespace FujianPlan.Authoring.Tests.Rules.Identity;

public sealed class DuplicateIdentifierRuleTests
{
    [Fact]
    public void SameIdentifierOfTwoAgencies_IsFoundAtTheLaterOne() => Judged.One(
        DuplicateIdentifierRule.Rule,
        """
        agencies:
          - {code: A, id: ⟦Office⟧, number: 1, name: 甲}
          - {code: B, id: ⟦Office⟧, number: 2, name: 乙}
        """,
        "Identifier 'Office' is already used by another agency. Give each its own.",
        "标识符“Office”已用于另一部门。各部门的标识符不得相同。");

    [Fact]
    public void IdentifierThatDiffersInCaseOnly_IsADuplicate() => Judged.One(
        DuplicateIdentifierRule.Rule,
        """
        agencies:
          - {code: A, id: ⟦OffIce⟧, number: 1, name: 甲}
          - {code: B, id: ⟦Office⟧, number: 2, name: 乙}
        """,
        "Identifier 'Office' differs from that of another agency, 'OffIce', in case only. Give each its own.",
        "标识符“Office”与另一部门的“OffIce”仅大小写不同。各部门的标识符不得相同。");

    [Fact]
    public void TasksOfDifferentSections_ClashAsWell() => Judged.One(
        DuplicateIdentifierRule.Rule,
        Judged.Agencies + Judged.Section.Replace("Alpha", "⟦Alpha⟧") + """
          - number: 2
            id: Second
            title: 二
            tasks: [{number: 1, id: ⟦Alpha⟧, attestation: lost}]
        """,
        "Identifier 'Alpha' is already used by another task. Give each its own.",
        "标识符“Alpha”已用于另一任务。各任务的标识符不得相同。");

    [Fact]
    public void AgencySectionAndTask_MayShareAnIdentifier() => Judged.Sound(
        Judged.Agencies.Replace("DigitalOffice", "First") + Judged.Section.Replace("Alpha", "First"));
}
