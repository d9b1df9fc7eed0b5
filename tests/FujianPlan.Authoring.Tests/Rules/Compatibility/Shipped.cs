using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Rules.Compatibility;

/// <summary>A plan held against what was released of it; either may bear the marks of <see cref="MarkedPlan"/>.</summary>
internal static class Shipped
{
    internal const string Path = "plan.shipped.yaml";

    /// <summary>What was released: two agencies, one retired, a section and two tasks.</summary>
    internal const string Record = """
        format: 1
        shipped: {dataVersion: 1.0.0}
        agencies:
          - {code: SZB, number: 1, id: DigitalOffice, name: 省数字办}
          - {code: TXJ, number: 2, id: TelecomBureau, name: 省通信局}
          - {code: XXB, number: 3, id: InfoOffice, name: 省信息办, retired: 1.0.0}
        sections:
          - {number: 1, id: First}
        tasks:
          - {code: '1.1', id: Alpha}
          - {code: '1.2', id: Beta, retired: 1.0.0}

        """;

    /// <summary>The plan that it was released of.</summary>
    internal const string Plan = """
        format: 1
        plan: {title: 方案, issuer: 省政府, issued: 2011-12-27, dataVersion: 1.0.0}
        agencies:
          - {code: SZB, id: DigitalOffice, number: 1, name: 省数字办}
          - {code: TXJ, id: TelecomBureau, number: 2, name: 省通信局}
          - {code: XXB, id: InfoOffice, number: 3, name: 省信息办, retired: {since: 1.0.0, reason: 改, successors: [SZB]}}
        sections:
          - number: 1
            id: First
            title: 一
            tasks:
              - {number: 1, id: Alpha, text: [做], clause: 甲, duties: [{lead: [SZB]}, {supporting: [TXJ]}]}
              - {number: 2, id: Beta, attestation: textOnly, text: [改], retired: {since: 1.0.0, reason: 并, successors: ['1.1']}}

        """;

    internal static IReadOnlyList<PlanFinding> Findings(string plan, string record) =>
        PlanReading.Of([new PlanFile(MarkedPlan.DefaultPath, plan)], sources: null, new PlanFile(Path, record)).Findings;

    /// <summary>The one finding; its place is the first mark in the plan, or else in the record; the other file's mark is the related place.</summary>
    internal static void One(RuleInfo rule, string markedPlan, string markedRecord, string english, string chinese)
    {
        MarkedPlan plan = MarkedPlan.Parse(markedPlan), record = MarkedPlan.Parse(markedRecord, Path);
        IReadOnlyList<PlanFinding> findings = Findings(plan.Text, record.Text);
        Assert.True(findings.Count == 1, "Not one finding:\n" + string.Join('\n', findings));
        PlanFinding finding = findings[0];

        Assert.Equal(rule, finding.Rule);
        Assert.Equal(english, finding.Text.English);
        Assert.Equal(chinese, finding.Text.Chinese);
        SourcePlace[] places = [.. plan.Places, .. record.Places];
        Assert.Equal(places[0], finding.Place);
        Assert.Equal(places[1..], finding.Related.Select(related => related.Place));
    }

    internal static void Sound(string plan, string record) => Assert.Equal(string.Empty, string.Join('\n', Findings(plan, record)));

    /// <summary>Replaces what must be there.</summary>
    internal static string With(this string text, string old, string with)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, with, StringComparison.Ordinal);
    }
}
