using System.Security.Cryptography;
using System.Text;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Provenance;

/// <summary>A small plan that its source bears out, for tests that make one thing wrong.</summary>
internal static class ProvedPlan
{
    public const string SourcePath = "seeds/notice.txt";

    /// <summary>The source: two sections, three slots, all whole but the second, whose clause stands elsewhere.</summary>
    public const string Source =
        "示例市人民政府关于任务分工的通知2024年3月1日一、夯实基础（一）建设一张网。（市甲局牵头，市乙局配合）（二）统一标准。\n" +
        "一、夯实基础（一）建设一张网。（市甲局、市乙局分别负责，市丙局等配合）二、推广应用（一）普及应用。（市丙局负责）";

    /// <summary>The plan, without the line of the source's SHA-256.</summary>
    public const string Plan = """
        format: 1
        plan: {title: 任务分工, issuer: 示例市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}
        notice: {title: 示例市人民政府关于任务分工的通知, dated: 2024年3月1日}
        source:
          file: seeds/notice.txt
          sha256: SHA
          order: shuffled
        agencies:
          - {code: A, id: A, number: 1, name: 市甲局}
          - {code: B, id: B, number: 2, name: 市乙局}
          - {code: C, id: C, number: 3, name: 市丙局}
        sections:
          - number: 1
            id: One
            title: 夯实基础
            tasks:
              - number: 1
                id: Network
                text: [建设一张网。]
                clause: （市甲局牵头，市乙局配合）
                duties:
                  - lead: [A]
                  - supporting: [B]
              - number: 2
                id: Standards
                attestation: clauseBySuccessor
                text: [统一标准。]
                gaps: [after]
                clause: （市甲局、市乙局分别负责，市丙局等配合）
                duties:
                  - responsible: [A, B]
                    manner: separately
                  - supporting: [C]
                    open: true
          - number: 2
            id: Two
            title: 推广应用
            tasks:
              - number: 1
                id: Applications
                text: [普及应用。]
                clause: （市丙局负责）
                duties:
                  - responsible: [C]

        """;

    /// <summary>A source of the same words that stands in order.</summary>
    public const string OrderedSource =
        "示例市人民政府关于任务分工的通知\n2024年3月1日\n一、夯实基础\n（一）建设一张网。覆盖各区。（市甲局牵头，市乙局配合）\n" +
        "（二）统一标准。（市甲局、市乙局分别负责，市丙局等配合）\n二、推广应用\n（一）普及应用。（市丙局负责）\n";

    /// <summary>The plan of that.</summary>
    public static string OrderedPlan { get; } = Plan
        .Replace("  order: shuffled\n", "", StringComparison.Ordinal)
        .Replace("        attestation: clauseBySuccessor\n", "", StringComparison.Ordinal)
        .Replace("        gaps: [after]\n", "", StringComparison.Ordinal)
        .Replace("[建设一张网。]", "[建设一张网。覆盖各区。]", StringComparison.Ordinal);

    /// <summary>All that is found in a plan, held against a source.</summary>
    public static IReadOnlyList<PlanFinding> Findings(string plan, string source = Source, string? sha256 = null) => PlanReading.Of(
        [new PlanFile(MarkedPlan.DefaultPath, plan.Replace("SHA\n", (sha256 ?? Sha256Of(source)) + "\n", StringComparison.Ordinal))],
        [new SourceFile(SourcePath, source)]).Findings;

    /// <summary>
    /// The plan with some of its words replaced has one finding of a rule, at the place that the new words mark with ⟦⟧
    /// (or that <paramref name="marked"/>, other words of the plan, marks), and none of another.
    /// </summary>
    public static PlanFinding One(string rule, string before, string after, string? marked = null)
    {
        Assert.Contains(before, Plan, StringComparison.Ordinal);
        string text = Plan.Replace(before, after, StringComparison.Ordinal);
        text = marked is null ? text : text.Replace(marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal), marked, StringComparison.Ordinal);
        MarkedPlan plan = MarkedPlan.Parse(text.Replace("SHA\n", Sha256Of(Source) + "\n", StringComparison.Ordinal));

        IReadOnlyList<PlanFinding> findings = Findings(plan.Text);

        Assert.True(findings.Count == 1, "Not one finding:\n" + string.Join('\n', findings));
        Assert.Equal(rule, findings[0].Rule.Id);
        Assert.Equal(Assert.Single(plan.Places), findings[0].Place);
        return findings[0];
    }

    public static string Sha256Of(string source) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)));
}
