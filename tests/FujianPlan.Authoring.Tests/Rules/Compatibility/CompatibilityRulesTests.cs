using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.Compatibility;

namespace FujianPlan.Authoring.Tests.Rules.Compatibility;

/// <summary>What holds of all the rules together.</summary>
public sealed class CompatibilityRulesTests
{
    /// <summary>A break of each rule that can be approved: a change of the plan, and of what approves it.</summary>
    public static TheoryData<string, string, string, string> Breaks() => new()
    {
        { "FJP5001", "TXJ", "  - {code: TXJ, id: TelecomBureau, number: 2, name: 省通信局}\n", string.Empty },
        { "FJP5002", "TXJ", "number: 2, name", "number: 9, name" },
        { "FJP5003", "TXJ", "id: TelecomBureau", "id: Telecom" },
        { "FJP5003", "1", "id: First", "id: Foremost" },
        { "FJP5003", "1.1", "id: Alpha", "id: Aleph" },
        { "FJP5004", "TXJ", "name: 省通信局", "name: 省邮政局" },
        { "FJP5005", "1.2", "      - {number: 2, id: Beta, attestation: textOnly, text: [改], retired: {since: 1.0.0, reason: 并, successors: ['1.1']}}\n", string.Empty },
        { "FJP5006", "XXB", ", retired: {since: 1.0.0, reason: 改, successors: [SZB]}", string.Empty },
        { "FJP5006", "1.2", "since: 1.0.0, reason: 并", "since: 0.9.0, reason: 并" },
    };

    private static string PlanOf(string old, string with) => old.Contains("code: TXJ", StringComparison.Ordinal)
        ? Shipped.Plan.With(old, with).With(", {supporting: [TXJ]}", string.Empty)
        : Shipped.Plan.With(old, with);

    [Fact]
    public void PlanAsItWasShipped_IsSound() => Shipped.Sound(Shipped.Plan, Shipped.Record);

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Break_IsFound_AndSilentWhereItIsApproved(string rule, string code, string old, string with)
    {
        string plan = PlanOf(old, with);
        IReadOnlyList<PlanFinding> findings = [.. Shipped.Findings(plan, Shipped.Record).Where(finding => finding.Rule.Id != "FJP3006")];
        Assert.Equal([rule], findings.Select(finding => finding.Rule.Id));

        string approval = $"approved:\n  - {{rule: {rule}, code: '{code}', reason: 更正}}\n";
        Assert.DoesNotContain(Shipped.Findings(plan, Shipped.Record + approval), finding => finding.Rule.Id.StartsWith("FJP5", StringComparison.Ordinal));
        Assert.Contains(Shipped.Findings(Shipped.Plan, Shipped.Record + approval), finding => finding.Rule == UnusedApprovalRule.Rule);
    }

    [Fact]
    public void EveryRuleThatCanBeApproved_IsAmongTheBreaks() => Assert.Equal(
        CompatibilityRules.Approvable.Select(rule => rule.Id).Where(id => id != "FJP5009").Order(StringComparer.Ordinal),
        Breaks().Select(row => row.Data.Item1).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Adding_IsFree() => Shipped.Sound(
        Shipped.Plan
            .With("sections:\n", "  - {code: NEW, id: NewOffice, number: 4, name: 省新办}\nsections:\n")
            .With("successors: ['1.1']}}\n", "successors: ['1.1']}}\n      - {number: 3, id: Gamma, text: [造], clause: 乙, duties: [{lead: [NEW]}]}\n  - {number: 2, id: Second, title: 二, tasks: [{number: 1, id: Delta, text: [建], clause: 丙, duties: [{lead: [NEW]}]}]}\n"),
        Shipped.Record);

    [Fact]
    public void Retiring_IsFree() => Shipped.Sound(
        Shipped.Plan
            .With("name: 省通信局}", "name: 省通信局, retired: {since: 1.0.0, reason: 改革, successors: [SZB]}}")
            .With("duties: [{lead: [SZB]}, {supporting: [TXJ]}]}", "duties: [{lead: [SZB]}, {supporting: [TXJ]}], retired: {since: 1.0.0, reason: 完成}}"),
        Shipped.Record);

    [Fact]
    public void Renaming_IsFree_WhereTheReleasedNameIsKept()
    {
        Shipped.Sound(Shipped.Plan.With("name: 省通信局}", "name: 省通信管理局, formerNames: [省通信局]}"), Shipped.Record);
        Shipped.Sound(Shipped.Plan.With("name: 省通信局}", "name: 省通信管理局, aliases: [省通信局]}"), Shipped.Record);
    }

    [Fact]
    public void PlanThatCannotBeRead_IsNotSaidToHaveLostAnything() => Assert.DoesNotContain(
        Shipped.Findings("format: 1\nagencies: [", Shipped.Record),
        finding => finding.Rule.Id.StartsWith("FJP5", StringComparison.Ordinal));

    [Theory]
    [InlineData("", "FJP0014")]
    [InlineData("format: 2\nshipped: {dataVersion: 1.0.0}\n", "FJP0011")]
    [InlineData("format: 1\nshipped: {dataVersion: 1.0.0}\nagencys: []\n", "FJP0007")]
    [InlineData("format: 1\nshipped: {dataVersion: 1.0.0}\nagencies:\n  - {code: SZB, number: one, id: X, name: 甲}\n", "FJP0010")]
    [InlineData("format: 1\nshipped: {dataVersion: 1.0.0}\nagencies:\n  - {code: SZB, id: X, name: 甲}\n", "FJP0008")]
    [InlineData("format: 1\nshipped: {dataVersion: 1.0.0}\ntasks: [\n", "FJP0001")]
    public void BrokenRecord_IsFoundAsABrokenPlanIs(string record, string rule)
    {
        PlanFinding finding = Assert.Single(Shipped.Findings(Shipped.Plan, record));

        Assert.Equal((rule, Shipped.Path), (finding.Rule.Id, finding.Place.Path));
    }
}
