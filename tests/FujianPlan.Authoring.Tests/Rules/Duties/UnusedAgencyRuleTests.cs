using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Duties;

namespace FujianPlan.Authoring.Tests.Rules.Duties;

public sealed class UnusedAgencyRuleTests
{
    [Fact]
    public void AgencyThatNothingNames_IsAWarning()
    {
        Judged.One(
            UnusedAgencyRule.Rule,
            Judged.Agencies + "  - {code: ⟦SWJ⟧, id: TaxBureau, number: 3, name: 省税务局}\n" + Judged.Section,
            "Nothing uses agency 'SWJ' (省税务局): no duty names it, or a collective that it belongs to. Is a duty missing?",
            "部门“SWJ”（省税务局）未被使用：没有职责提到它或包含它的统称。是否漏写了职责？");

        Assert.Equal(FindingSeverity.Warning, UnusedAgencyRule.Rule.Severity);
        Assert.True(UnusedAgencyRule.Rule.IsLint);
    }

    [Fact]
    public void Drafter_IsUsed() => Assert.Empty(Judged.Findings(
        Judged.Head.Replace("issuer", "drafter: SWJ, issuer")
            + Judged.Agencies
            + "  - {code: SWJ, id: TaxBureau, number: 3, name: 省税务局}\n"
            + Judged.Section));

    [Fact]
    public void MembersOfAUsedCollective_AreUsedHoweverDeep() => Judged.Sound(
        Judged.Agencies
            + """
              - {code: A, id: A, number: 3, name: 甲, collective: true, members: [B]}
              - {code: B, id: B, number: 4, name: 乙, collective: true, members: [C]}
              - {code: C, id: C, number: 5, name: 丙}

            """
            + Judged.Section.Replace("[TXJ]", "[TXJ, A]"));

    [Fact]
    public void CollectiveAfterNamedMembers_IsUsed() => Judged.Sound(
        Judged.Agencies
            + "  - {code: A, id: A, number: 3, name: 甲, collective: true}\n"
            + Judged.Section.Replace("[TXJ]", "[{named: [TXJ], of: A}]"));

    [Fact]
    public void UnusedCollectiveOfUsedMembers_IsUnused() => Judged.All(
        Judged.Agencies
            + "  - {code: ⟦A⟧, id: A, number: 3, name: 甲, collective: true, members: [SZB]}\n"
            + Judged.Section,
        "FJP3006");

    [Fact]
    public void PlanWithoutTasks_HasNoUnusedAgencies() => Judged.Sound(Judged.Agencies);

    [Fact]
    public void MisspeltUse_LeavesNoAgencyUnused() => Judged.All(
        Judged.Agencies + Judged.Section.Replace("[TXJ]", "[⟦TXK⟧]"),
        "FJP2001");

    [Fact]
    public void ThousandsOfUnusedAgencies_AreNoError()
    {
        IEnumerable<string> agencies = Enumerable.Range(3, 9997)
            .Select(i => FormattableString.Invariant($"  - {{code: A{i}, id: A{i}, number: {i}, name: 甲{i}}}\n"));

        IReadOnlyList<PlanFinding> findings =
            Judged.Findings(Judged.Head + Judged.Agencies + string.Concat(agencies) + Judged.Section);

        Assert.Equal(9997, findings.Count);
        Assert.All(findings, f => Assert.Equal(UnusedAgencyRule.Rule, f.Rule));
    }
}
