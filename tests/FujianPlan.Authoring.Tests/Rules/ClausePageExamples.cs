namespace FujianPlan.Authoring.Tests.Rules;

/// <summary>Examples of pages about clauses and deadlines, in plans without a source.</summary>
internal static class ClausePageExamples
{
    // Both agencies have a duty, whatever the page shows.
    private const string Offices = """
        agencies:
          - {code: SZB, id: DigitalOffice, number: 1, name: 省数字办}
          - {code: TXJ, id: TelecomBureau, number: 2, name: 省通信局}
        sections:
          - number: 1
            id: One
            title: 夯实基础
            tasks:
              - {number: 1, id: Standards, text: [统一标准。], clause: （省数字办牵头，省通信局配合）, duties: [{lead: [SZB]}, {supporting: [TXJ]}]}
              - number: 2
                id: Network

        """;

    public static IReadOnlyDictionary<string, PageExample> All { get; } = new Dictionary<string, PageExample>(StringComparer.Ordinal)
    {
        ["FJP3040"] = InTask("", "        attestation: textOnly\n        text: [建设一张网（省数字办牵头）。]"),
        ["FJP3041"] = InTask(
            "        text: [建设一张网。]\n",
            """
                    clause: （省数字办牵头，省通信局、省数字办配合）
                    duties:
                      - lead: [SZB]
                      - supporting: [TXJ, SZB]
            """),
        ["FJP3042"] = InTask("", "        attestation: textOnly\n        text: [成立专班（省数字办牵头，省通信局参加），统筹推进。]"),
        ["FJP3043"] = InTask(
            "        text: [建设一张网。]\n        duties: [{responsible: [SZB]}]\n",
            "        clause: （省数字办负责，2026年6月底前取得阶段性成效）\n        deadline: 2026年6月底前取得阶段性成效"),
        ["FJP3044"] = Alone(
            $$"""
            agencies:
              - {code: SJJ, id: DataBureau, number: 1, name: 市数据局}
            sections:
              - number: 1
                id: One
                title: 夯实基础
                tasks:
            {{PageExample.Hole}}
                    duties: [{responsible: [SJJ]}]

            """,
            """
                  - number: 1
                    id: OneNetwork
                    text: [建设一张网。2026年6月底前完成摸底。覆盖各区。]
                    clause: （市数据局负责）
                    deadline: 2026年6月底前
            """),
        ["FJP3048"] = Alone(
            $$"""
            agencies:
              - {code: SJJ, id: DataBureau, number: 1, name: 市数据局}
            sections:
              - number: 1
                id: One
                title: 夯实基础
                clause: （市数据局负责）
                duties: [{responsible: [SJJ]}]
                tasks:
                  {{PageExample.Hole}}

            """,
            "- {number: 1, id: Network, text: [建设一张网（2024年6月底前完成）。]}"),
        ["FJP3049"] = Alone(
            $$"""
            agencies:
              - {code: SJJ, id: DataBureau, number: 1, name: 市数据局}
              - {code: GGB, id: ReformOffice, number: 2, name: 市委改革办}
            sections:
              - title: 重点任务
                sections:
                  - number: 1
                    id: One
                    title: 夯实基础
                    tasks:
                      - {number: 1, id: Network, text: [建设一张网。], clause: 由市数据局负责。, duties: [{responsible: [SJJ]}]}
                  - number: 2
                    id: Two
                    title: 优化服务
                    tasks:
                      - {number: 1, id: Counters, text: [整合窗口。], clause: 由市数据局负责。, duties: [{responsible: [SJJ]}]}
                      - {number: 2, id: Procedures, text: [简化流程。], clause: 由市数据局负责。, duties: [{responsible: [SJJ]}]}
            {{PageExample.Hole}}
                sections:
                  - {number: 3, id: Three, title: 加强领导, clause: 由市数据局牵头。, duties: [{lead: [SJJ]}]}

            """,
            """
                      - number: 3
                        id: Hotline
                        text: [优化热线机制。]
                        clause: 本部分由市委改革办牵头。
                        duties: [{lead: [GGB]}]
              - title: 保障措施
            """),
    };

    private static PageExample InTask(string before, string shown) => Alone(Offices.ReplaceLineEndings("\n") + before + PageExample.Hole + "\n", shown);

    private static PageExample Alone(string plan, string shown) =>
        PageExample.Around(Judged.Head.Replace("2011-12-27", "2024-03-01", StringComparison.Ordinal) + Judged.NoSource + plan, source: null, shown);
}
