using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.References;

namespace FujianPlan.Authoring.Tests.Rules.References;

public sealed class NamedNoMemberRuleTests
{
    private const string Agencies = Judged.Agencies + """
          - {code: SWJ, id: TaxBureau, number: 3, name: 省税务局}
          - {code: SZBM, id: Departments, number: 4, name: 省直部门, collective: true, members: [TXJ]}

        """;

    private static readonly string Section = Judged.Section.Replace("[TXJ]", "[{named: [SWJ], of: SZBM}]");

    [Fact]
    public void AgencyThatIsNoKnownMember_IsReported() => Judged.One(
        NamedNoMemberRule.Rule,
        Agencies.Replace("[TXJ]", "⟦[TXJ]⟧") + Section.Replace("SWJ", "⟦SWJ⟧"),
        "'SWJ' is not among the members of 'SZBM'. Add it there, or list it beside the collective.",
        "“SWJ”不在“SZBM”的成员之列。请在其成员中补上，或将其与统称并列。");

    [Fact]
    public void Member_IsSound() => Judged.Sound(Agencies.Replace("[TXJ]", "[TXJ, SWJ]") + Section);

    [Fact]
    public void MemberOfAMember_IsSound() => Judged.Sound(
        Agencies.Replace("[TXJ]", "[TXJ, JSJG]")
        + "  - {code: JSJG, id: TaxOffices, number: 5, name: 各税务机关, collective: true, members: [SWJ]}\n"
        + Section);

    [Theory]
    [InlineData(", members: [TXJ]", "")]
    [InlineData("[TXJ]", "[TXJ, JSJG]")]
    public void MembersNotKnown_NobodyIsSaidToBeNone(string members, string instead) => Judged.Sound(
        Agencies.Replace(members, instead)
        + "  - {code: JSJG, id: TaxOffices, number: 5, name: 各税务机关, collective: true}\n"
        + Section.Replace("[SZB]", "[SZB, TXJ, JSJG]"));

    [Fact]
    public void MisspeltMember_MayBeTheOneMeant() => Judged.All(
        Agencies.Replace("[TXJ]", "[TXJ, ⟦SWWJ⟧]") + Section,
        "FJP2002");

    [Fact]
    public void CollectivesOfThousands_TakeNoLongTime()
    {
        // Each collective holds the next: were all their members spelt out, there would be fifty million.
        IEnumerable<string> agencies = Enumerable.Range(1, 9998).Select(i => FormattableString.Invariant(
            $"  - {{code: A{i}, id: A{i}, number: {i}, name: 甲{i}, collective: true, members: [A{i + 1}]}}"));
        IEnumerable<string> duties = Enumerable.Range(1, 9998).Select(i => FormattableString.Invariant($"{{named: [A9999], of: A{i}}}"));
        string yaml = Judged.Head + "agencies:\n" + string.Join('\n', agencies)
            + "\n  - {code: A9999, id: A9999, number: 9999, name: 甲9999}\n"
            + Judged.Section.Replace("[SZB]", $"[{string.Join(", ", duties)}]").Replace(", {supporting: [TXJ]}", "");
        long before = GC.GetAllocatedBytesForCurrentThread();
        IReadOnlyList<PlanFinding> findings = Judged.Findings(yaml);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.DoesNotContain(findings, f => f.Rule == NamedNoMemberRule.Rule);

        // What is visited is kept: 0.4 GB as it is, 8 GB were all spelt out.
        Assert.InRange(allocated, 0, 1_500_000_000);
    }
}
