using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Rules.Provenance.InOrder;

/// <summary>A notice in order, its right plan, and what is found once either is changed.</summary>
internal static class FalsifiedNotice
{
    internal const string Notice =
        "示例市政府关于任务分工的通知\n2024年3月1日\n各区要做到：一、落实责任。二、及时报告。\n任务分工\n" +
        "一、夯实基础\n总体安排如下，逐项推进。\n（一）建设一张网，不得外传。覆盖各区。（市甲局负责）\n（二）统一标准。（市乙局负责）\n（三）普及应用。（市丙局负责）\n" +
        "二、推广应用\n（一）优化流程。\n具体措施：\n（1）开放数据。（市甲局负责）\n（2）加强考核。（市乙局负责）\n（二）开展培训。（市丙局负责）\n" +
        "三、强化保障\n各区要认真落实。\n附件：\n1.清单\n2.台账\n3.样表\n4.说明\n（此件公开发布）\n";

    internal const string One = """
          - number: 1
            id: One
            title: 夯实基础
            text: ['总体安排如下，逐项推进。']
            tasks:
              - {number: 1, id: T1, text: ['建设一张网，不得外传。覆盖各区。'], clause: （市甲局负责）, duties: [{responsible: [A]}]}
              - {number: 2, id: T2, text: [统一标准。], clause: （市乙局负责）, duties: [{responsible: [B]}]}
              - {number: 3, id: T3, text: [普及应用。], clause: （市丙局负责）, duties: [{responsible: [C]}]}

        """;

    internal const string Two = """
          - number: 2
            id: Two
            title: 推广应用
            tasks:
              - number: 1
                id: T4
                text: [优化流程。]
                measures:
                  - {number: 1, id: M1, text: [开放数据。], clause: （市甲局负责）, duties: [{responsible: [A]}]}
                  - {number: 2, id: M2, text: [加强考核。], clause: （市乙局负责）, duties: [{responsible: [B]}]}
              - {number: 2, id: T5, text: [开展培训。], clause: （市丙局负责）, duties: [{responsible: [C]}]}

        """;

    internal const string Three = "  - {number: 3, id: Three, title: 强化保障, text: [各区要认真落实。]}\n";

    internal const string Frame = "{kind: frame, text: '各区要做到：一、落实责任。二、及时报告。'}, {kind: remark, text: '具体措施：'}, {kind: frame, text: '附件：1.清单2.台账3.样表4.说明'}, {kind: frame, text: （此件公开发布）}";

    internal static readonly string Right = One + Two + Three;

    // The plan has one finding, at the words that it calls a passage.
    internal static PlanFinding Told(string rule, string sections, string words, string kind, string notice = Notice, string replaced = "", string[]? others = null)
    {
        string passages = replaced.Length > 0 ? Frame.Replace($", {{kind: frame, text: {replaced}}}", "", StringComparison.Ordinal) : sections.Contains("measures", StringComparison.Ordinal) || words.Contains("（1）", StringComparison.Ordinal) ? Frame : Frame.Replace("{kind: remark, text: '具体措施：'}, ", "", StringComparison.Ordinal);
        MarkedPlan marked = MarkedPlan.Parse(PlanOf(sections, passages + ", " + Passage(words, kind, mark: true), notice));
        IReadOnlyList<PlanFinding> findings = [.. ProvedPlan.Findings(marked.Text, notice).Where(finding => others?.Contains(finding.Rule.Id) != true)];

        PlanFinding finding = Assert.Single(findings, finding => finding.Rule.Id == rule);
        Assert.True(findings.All(finding => finding.Rule.Id == rule || !finding.Rule.Id.StartsWith("FJP404", StringComparison.Ordinal)), string.Join('\n', findings));
        Assert.Equal((marked.Place.StartLine, marked.Place.StartColumn), (finding.Place.StartLine, finding.Place.StartColumn));
        return finding;
    }

    internal static IReadOnlyList<PlanFinding> FoundIn(string sections, string? words = null, string kind = "", string notice = Notice) =>
        ProvedPlan.Findings(PlanOf(sections, words is null ? Frame : Frame + ", " + Passage(words, kind, mark: false), notice), notice);

    internal static string Related(PlanFinding finding) => finding.Related[0].Text.English == "what the source has here" ? RelatedText(finding) : string.Empty;

    internal static string RelatedText(PlanFinding finding) => Notice[finding.Related[0].Place.Start..finding.Related[0].Place.End];

    internal static string Passage(string words, string kind, bool mark)
    {
        string text = words.StartsWith('\'') ? words : "\"" + words.Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
        text = mark ? $"⟦{text}⟧" : text;
        return kind.Length == 0 ? text : $"{{kind: {kind}, text: {text}}}";
    }

    internal static string PlanOf(string sections, string passages, string notice) => $$"""
        format: 1
        plan: {title: 任务分工, issuer: 示例市政府, issued: 2024-03-01, dataVersion: 1.0.0}
        notice: {title: 示例市政府关于任务分工的通知, dated: 2024年3月1日, passages: [{{passages}}]}
        source:
          file: {{ProvedPlan.SourcePath}}
          sha256: {{ProvedPlan.Sha256Of(notice)}}
        agencies:
          - {code: A, id: A, number: 1, name: 市甲局}
          - {code: B, id: B, number: 2, name: 市乙局}
          - {code: C, id: C, number: 3, name: 市丙局}
        sections:

        """.ReplaceLineEndings("\n") + sections.ReplaceLineEndings("\n");
}
