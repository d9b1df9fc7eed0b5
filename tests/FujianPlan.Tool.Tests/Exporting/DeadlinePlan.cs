namespace FujianPlan.Tool.Tests.Exporting;

/// <summary>A plan with deadlines of several kinds, issued on 2024-03-01.</summary>
internal static class DeadlinePlan
{
    public const string Yaml = """
        format: 1
        plan: {title: '青川市任务分工;一,二', issuer: 青川市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}
        source: none
        agencies:
          - {code: A, id: A, number: 1, name: 市甲局}
          - {code: B, id: B, number: 2, name: 市乙局}
        sections:
          - number: 1
            id: One
            title: 夯实,基础
            clause: （牵头单位：市甲局；完成时限：2024年底前）
            duties: [{lead: [A]}]
            deadline: 2024年底前
            tasks:
              - number: 1
                id: Network
                text: [建设一张网，连通各级；其余按计划推进。]
                clause: （市甲局牵头，市乙局配合，6月底前完成）
                duties: [{lead: [A]}, {supporting: [B]}]
                deadline: 6月底前
                measures:
                  - {number: 1, id: Trunk, text: ['建设 a\b,c;d 骨干网。'], clause: （市甲局负责，2024年4月15日前完成）, duties: [{responsible: [A]}], deadline: 2024年4月15日前}
              - {number: 2, id: Standards, text: [统一标准。], clause: （市甲局负责，长期坚持）, duties: [{responsible: [A]}], deadline: 长期坚持}
              - {number: 3, id: Review, text: [清理规定。], clause: （市甲局负责，2024年6月前完成）, duties: [{responsible: [A]}], deadline: 2024年6月前}
              - {number: 4, id: Portal, text: [建设门户。], clause: （市甲局负责，2024年12月底前并长期坚持）, duties: [{responsible: [A]}], deadline: 2024年12月底前并长期坚持, retired: {since: 1.0.0, reason: 并入, successors: ['1.1']}}

        """;
}
