using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.References;

namespace FujianPlan.Authoring.Tests.Rules.References;

public sealed class CollectiveCycleRuleTests
{
    [Fact]
    public void CollectiveAmongItsOwnMembers_IsReported() => Judged.One(
        CollectiveCycleRule.Rule,
        "agencies: [{code: A, id: A, number: 1, name: 甲, collective: true, members: [⟦A⟧]}]",
        "Collective 'A' is listed among its own members. Remove it.",
        "统称“A”列在自己的成员之中。请删去。");

    [Fact]
    public void LongerCycle_IsReportedOnceAtTheMemberThatClosesIt() => Judged.One(
        CollectiveCycleRule.Rule,
        """
        agencies:
          - {code: A, id: A, number: 1, name: 甲, collective: true, members: [D, ⟦B⟧]}
          - {code: B, id: B, number: 2, name: 乙, collective: true, members: [⟦C⟧]}
          - {code: C, id: C, number: 3, name: 丙, collective: true, members: [D, ⟦A⟧]}
          - {code: D, id: D, number: 4, name: 丁}
        """,
        "Collective 'A' contains 'C', directly or through others, and so cannot be a member of it. Remove one of the links.",
        "统称“A”直接或间接包含“C”，不能又是后者的成员。请删去其中一处。");

    [Fact]
    public void RelatedPlaces_SayWhichMembershipsTheyAre()
    {
        PlanFinding finding = Assert.Single(Judged.Findings(Judged.Head + """
            agencies:
              - {code: A, id: A, number: 1, name: 甲, collective: true, members: [B]}
              - {code: B, id: B, number: 2, name: 乙, collective: true, members: [A]}
            """));

        RelatedPlace related = Assert.Single(finding.Related);
        Assert.Equal(new FindingText("'B' is a member of 'A'.", "“B”是“A”的成员。"), related.Text);
    }

    [Fact]
    public void TwoCycles_AreTwoFindings() => Judged.All(
        """
        agencies:
          - {code: A, id: A, number: 1, name: 甲, collective: true, members: [B, C]}
          - {code: B, id: B, number: 2, name: 乙, collective: true, members: [⟦A⟧]}
          - {code: C, id: C, number: 3, name: 丙, collective: true, members: [⟦A⟧]}
        """,
        "FJP2003",
        "FJP2003");

    [Fact]
    public void TwoWaysToOneMember_AreNoCycle() => Judged.Sound("""
        agencies:
          - {code: A, id: A, number: 1, name: 甲, collective: true, members: [B, C]}
          - {code: B, id: B, number: 2, name: 乙, collective: true, members: [C]}
          - {code: C, id: C, number: 3, name: 丙, collective: true}
        """);

    [Fact]
    public void CycleThroughThousands_OverflowsNothing()
    {
        IEnumerable<string> agencies = Enumerable.Range(1, 9999).Select(i => FormattableString.Invariant(
            $"  - {{code: A{i}, id: A{i}, number: {i}, name: 甲{i}, collective: true, members: [A{(i % 9999) + 1}]}}"));

        PlanFinding finding = Assert.Single(Judged.Findings(Judged.Head + "agencies:\n" + string.Join('\n', agencies)));

        Assert.Equal(CollectiveCycleRule.Rule, finding.Rule);
        Assert.Equal(10_001, finding.Place.StartLine);
        Assert.Equal(16, finding.Related.Count);
    }
}
