namespace FujianPlan.Tool.Tests.Exporting;

/// <summary>A plan whose headings say who does what and by when: three of its four agencies stand in no task.</summary>
internal static class HeadingPlan
{
    public const string Yaml = """
        format: 1
        plan: {title: 青川市任务分工, issuer: 青川市人民政府, drafter: A, issued: 2024-03-01, period: {from: 2024, to: 2026}, dataVersion: 1.0.0}
        source: none
        notice:
          title: 关于印发分工的通知
          dated: 2024年3月1日
          passages:
            - {text: 请认真落实。, kind: frame}
            - 附表略。
        agencies:
          - {code: A, id: A, number: 1, name: 市甲局}
          - {code: B, id: B, number: 2, name: 市乙局}
          - {code: C, id: C, number: 3, name: 市丙局}
          - {code: D, id: D, number: 4, name: 市丁局}
        sections:
          - title: 重点工作
            text: [统筹推进各项工作。]
            clause: （市丙局、市丁局按职责分工负责，2025年底前完成）
            duties: [{responsible: [C, D], manner: withinRemit}]
            deadline: 2025年底前
            sections:
              - number: 1
                id: Base
                title: 夯实底座
                clause: （市乙局牵头，2024年底前完成）
                duties: [{lead: [B]}]
                deadline: 2024年底前
                tasks:
                  - {number: 1, id: Cables, text: [铺设光缆。], clause: （市甲局负责，2024年6月底前完成）, duties: [{responsible: [A]}], deadline: 2024年6月底前}
              - number: 2
                id: Rules
                title: 健全制度
                text: [制定管理办法。]
          - number: 3
            id: Safeguards
            title: 组织保障
            text: [加强统筹协调。]

        """;
}
