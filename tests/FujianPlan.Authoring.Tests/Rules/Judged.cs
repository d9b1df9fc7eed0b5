using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Rules;

/// <summary>Plans that are read and judged as a whole, so that a test also sees what other rules say of them.</summary>
internal static class Judged
{
    /// <summary>The start of a plan that is sound as far as it goes; a test's own text follows.</summary>
    internal const string Head = """
        format: 1
        plan: {title: 方案, issuer: 省政府, issued: 2011-12-27, dataVersion: 1.0.0}

        """;

    /// <summary>Two agencies, for tests about duties. Both must be used.</summary>
    internal const string Agencies = """
        agencies:
          - {code: SZB, id: DigitalOffice, number: 1, name: 省数字办}
          - {code: TXJ, id: TelecomBureau, number: 2, name: 省通信局}

        """;

    /// <summary>A section with a sound task that uses the two; more of its tasks may follow.</summary>
    internal const string Section = """
        sections:
          - number: 1
            id: First
            title: 一
            tasks:
              - {number: 1, id: Alpha, text: [做], clause: 甲, duties: [{lead: [SZB]}, {supporting: [TXJ]}]}

        """;

    /// <summary>What a plan says whose clauses are to be judged, too: it has no source to be held against.</summary>
    internal const string NoSource = "source: none\n";

    /// <summary>All that is found in a plan of one file.</summary>
    internal static IReadOnlyList<PlanFinding> Findings(string yaml) =>
        PlanReading.Of([new PlanFile(MarkedPlan.DefaultPath, yaml)], yaml.Contains(NoSource, StringComparison.Ordinal) ? [] : null).Findings;

    /// <summary>A plan in which nothing is wrong.</summary>
    internal static void Sound(string yaml)
    {
        IReadOnlyList<PlanFinding> findings = Findings(Head + yaml);
        Assert.True(findings.Count == 0, "Something is found in a plan that should be sound:\n" + string.Join('\n', findings));
    }

    /// <summary>
    /// A plan with one finding, and no other. The last mark is the finding's place, or the one that <paramref name="at"/>
    /// counts; the other marks are the related places, in order.
    /// </summary>
    internal static void One(RuleInfo rule, string marked, string english, string chinese, int at = -1)
    {
        int count = MarkedPlan.Parse(Head + marked).Places.Count, index = at < 0 ? count - 1 : at;
        One(rule, marked, english, chinese, index, [.. Enumerable.Range(0, count).Where(i => i != index)]);
    }

    /// <summary>The same, where related places are not in the order of the file.</summary>
    internal static void One(RuleInfo rule, string marked, string english, string chinese, int at, int[] related)
    {
        MarkedPlan plan = MarkedPlan.Parse(Head + marked);
        PlanFinding finding = Single(Findings(plan.Text));

        Assert.Equal(rule, finding.Rule);
        Assert.Equal(english, finding.Text.English);
        Assert.Equal(chinese, finding.Text.Chinese);
        Assert.Equal(plan.Places[at], finding.Place);
        Assert.Equal(related.Select(i => plan.Places[i]), finding.Related.Select(r => r.Place));
    }

    /// <summary>A plan whose findings are exactly at its marks: for each mark, in order, the rule's id.</summary>
    internal static void All(string marked, params string[] rules)
    {
        MarkedPlan plan = MarkedPlan.Parse(Head + marked);

        Assert.Equal(plan.Places.Zip(rules, (p, r) => (p, r)), Findings(plan.Text).Select(f => (f.Place, f.Rule.Id)));
        Assert.Equal(plan.Places.Count, rules.Length);
    }

    private static PlanFinding Single(IReadOnlyList<PlanFinding> findings)
    {
        Assert.True(findings.Count == 1, findings.Count == 0
            ? "Nothing is found. The build takes a rule into its list if the name of its file ends with Rule.cs."
            : "Not one finding:\n" + string.Join('\n', findings));
        return findings[0];
    }
}
