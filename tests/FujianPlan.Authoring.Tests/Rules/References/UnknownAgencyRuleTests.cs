using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.References;

namespace FujianPlan.Authoring.Tests.Rules.References;

public sealed class UnknownAgencyRuleTests
{
    [Theory]
    [InlineData("SZBB", "; did you mean 'SZB' (省数字办)?", "；是否应为“SZB”（省数字办）？")]
    [InlineData("szb", "; did you mean 'SZB' (省数字办)?", "；是否应为“SZB”（省数字办）？")]
    [InlineData("省数字办", ": that is a name of 'SZB'. Write the code.", "：这是“SZB”的名称，请改写为代码。")]
    [InlineData("数字办", ": that is a name of 'SZB'. Write the code.", "：这是“SZB”的名称，请改写为代码。")]
    [InlineData("DigitalOffice", ": that is a name of 'SZB'. Write the code.", "：这是“SZB”的名称，请改写为代码。")]
    [InlineData(
        "QQQQQQ",
        ". Write the code of an agency listed under 'agencies', or add the agency there.",
        "。请填写“agencies”中已有部门的代码，或在其中补上该部门。")]
    public void CodeOfNoAgency_IsUnknownAndTheNearestOffered(string code, string end, string endChinese) => Judged.One(
        UnknownAgencyRule.Rule,
        Judged.Agencies.Replace("省数字办}", "省数字办, aliases: [数字办]}")
            + Judged.Section.Replace("[SZB]", $"[SZB, ⟦{code}⟧]"),
        $"Unknown agency code '{code}'{end}",
        $"未知的部门代码“{code}”{endChinese}");

    [Fact]
    public void UnknownCodesOfNamedMembersAndOfTheirCollective_AreEachFound() => Judged.All(
        Judged.Agencies + Judged.Section.Replace("[TXJ]", "[TXJ, {named: [⟦XX⟧], of: ⟦YY⟧}]"),
        "FJP2001",
        "FJP2001");

    [Theory]
    [InlineData("SZB（省数字办）")]
    [InlineData("SZB 省数字办")]
    public void CodeWithTheNameBehindIt_IsToldTheCode(string written) => Judged.One(
        UnknownAgencyRule.Rule,
        Judged.Agencies + Judged.Section.Replace("[TXJ]", $"[TXJ, ⟦{written}⟧]"),
        $"Unknown agency code '{written}'; did you mean 'SZB' (省数字办)?",
        $"未知的部门代码“{written}”；是否应为“SZB”（省数字办）？");

    [Fact]
    public void AgencyThatIsNotDescribed_IsOneFinding_AtTheFirstPlaceThatNamesIt() => Judged.One(
        UnknownAgencyRule.Rule,
        Judged.Agencies + """
          - {code: ALL, id: All, number: 3, name: 各部门, collective: true, members: [SZB, ⟦QQQ⟧]}

        """ + Judged.Section.Replace("[SZB]", "[SZB, ⟦QQQ⟧]").Replace("[TXJ]", "[TXJ, ALL]") + """
              - {number: 2, id: Beta, text: [做], clause: 甲, duties: [{lead: [SZB]}, {supporting: [⟦QQQ⟧]}]}
        """,
        "Unknown agency code 'QQQ'. Write the code of an agency listed under 'agencies', or add the agency there.",
        "未知的部门代码“QQQ”。请填写“agencies”中已有部门的代码，或在其中补上该部门。",
        at: 1,
        related: [2, 0]);

    [Fact]
    public void CodeThatIsMisspeltWhereItIsDescribed_IsOneFindingThere() => Judged.One(
        UnknownAgencyRule.Rule,
        Judged.Agencies.Replace("TXJ", "⟦TXX⟧") + """
          - {code: ALL, id: All, number: 3, name: 各部门, collective: true, members: [SZB, ⟦TXJ⟧]}

        """ + Judged.Section.Replace("[TXJ]", "[⟦TXJ⟧, ALL]") + """
              - {number: 2, id: Beta, text: [做], clause: 甲, duties: [{lead: [SZB]}, {supporting: [⟦TXJ⟧]}]}
        """,
        "Nothing uses agency 'TXX', but 3 places use 'TXJ', which no agency has. Write 'TXJ' here, or correct those places.",
        "没有任何地方提到部门“TXX”，却有 3 处提到不存在的“TXJ”。请在此处改为“TXJ”，或改正那些地方。",
        at: 0,
        related: [2, 3, 1]);

    [Fact]
    public void SameUnknownCodeTwice_IsFoundTwiceAndIsNoRepetition() => Judged.All(
        Judged.Agencies + Judged.Section.Replace("[TXJ]", "[TXJ, ⟦SZBB⟧, ⟦SZBB⟧]"),
        "FJP2001",
        "FJP2001");

    [Theory]
    [InlineData("code: SZB", "cod: SZB", "FJP0007")]
    [InlineData("code: SZB", "code: [SZB]", "FJP0009")]
    [InlineData("agencies:", "agencys:", "FJP0007")]
    [InlineData("  - {code: TXJ", "  - x\n  - {code: TXJ", "FJP0009")]
    public void AgenciesThatCouldNotBeRead_AreNotUnknownToo(string sound, string broken, string found) => Assert.Equal(
        [found],
        Judged.Findings(Judged.Head + (Judged.Agencies + Judged.Section).Replace(sound, broken)).Select(f => f.Rule.Id));

    [Fact]
    public void FileThatBreaksOff_LeavesNoAgencyUnknown() => Assert.Equal(
        ["FJP0001"],
        Judged.Findings(Judged.Head + Judged.Section + "agencies: [{code: SZB").Select(f => f.Rule.Id));

    [Fact]
    public void MistakeElsewhere_HidesNoUnknownAgency() => Judged.All(
        (Judged.Agencies + Judged.Section).Replace("[TXJ]", "[⟦TXK⟧]").Replace("title: 一", "⟦titel⟧: 一"),
        "FJP0007",
        "FJP2001");

    [Fact]
    public void ManyUnknownCodesAmongManyAgencies_TakeNoLongTime()
    {
        IEnumerable<string> agencies = Enumerable.Range(1, 9999)
            .Select(i => FormattableString.Invariant($"  - {{code: ABCDEFGHIJKLMNOPQRSTUVWXYZ-{i:0000}, id: A{i}, number: {i}, name: 甲{i}}}"));
        IEnumerable<string> codes = Enumerable.Range(1, 20_000)
            .Select(i => FormattableString.Invariant($"ABCDEFGHIJKLMNOPQRSTUVWXYZZ-{i:00000}"));
        string yaml = Judged.Head + "agencies:\n" + string.Join('\n', agencies) + "\n"
            + Judged.Section.Replace("[SZB]", $"[{string.Join(", ", codes)}]").Replace("[TXJ]", "[ABCDEFGHIJKLMNOPQRSTUVWXYZ-0001]");

        long before = GC.GetAllocatedBytesForCurrentThread();
        IReadOnlyList<PlanFinding> findings = Judged.Findings(yaml);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(1001, findings.Count);
        Assert.Equal(1, findings.Count(f => f.Rule.Id == "FJP0002"));

        // Half a million comparisons are fifty codes' with ten thousand; each comparison allocates: 0.13 GB as it is, 7 GB were all made.
        Assert.Equal(50, findings.Count(f => f.Text.English.Contains("; did you mean 'ABCDEFGHIJKLMNOPQRSTUVWXYZ-", StringComparison.Ordinal)));
        Assert.InRange(allocated, 0, 1_000_000_000);
    }
}
