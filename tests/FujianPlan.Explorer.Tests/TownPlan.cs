namespace FujianPlan.Explorer.Tests;

/// <summary>A plan with parts, measures, deadlines, collectives, editors' readings and a retired task. Issued on 2024-03-01.</summary>
internal static class TownPlan
{
    /// <summary>The version before it: there, 1.1 had no measure and another supporter, 1.2 another duty, and an office was there that is gone.</summary>
    public static string Older { get; } = Yaml
        .Replace("1.2.0", "1.1.0", StringComparison.Ordinal)
        .Replace("text: [统一标准。]", "text: [统一各项标准。]", StringComparison.Ordinal)
        .Replace("clause: （市甲局牵头，市乙局、各区配合，6月底前完成）", "clause: （市甲局牵头，市丙办、各区配合，6月底前完成）", StringComparison.Ordinal)
        .Replace("{supporting: [SYJ, GQ]}", "{supporting: [SBB, GQ]}", StringComparison.Ordinal)
        .Replace("sections:\n", "  - {code: SBB, id: Office, number: 7, name: 市丙办}\nsections:\n", StringComparison.Ordinal);

    public const string Yaml = """
        format: 1
        plan: {title: 青川市任务分工, english: Tasks of the town, issuer: 青川市人民政府, issued: 2024-03-01, dataVersion: 1.2.0}
        source: none
        agencies:
          - {code: SJJ, id: A, number: 1, name: 市甲局, english: First Bureau, kind: municipal, aliases: [甲局]}
          - {code: SYJ, id: B, number: 2, name: 市乙局, english: Second Bureau, kind: municipal}
          - {code: GQ, id: Districts, number: 3, name: 各区, english: The districts, kind: municipal, collective: true, members: [DQ, NQ]}
          - {code: DQ, id: East, number: 4, name: 东区, kind: municipal}
          - {code: NQ, id: South, number: 5, name: 南区, kind: municipal}
          - {code: ZX, id: Centre, number: 6, name: 青川市数据中心, kind: institution, formerNames: [青川市信息中心]}
        sections:
          - number: 1
            id: One
            title: 夯实基础
            clause: （市甲局牵头）
            duties: [{lead: [SJJ]}]
            tasks:
              - number: 1
                id: Network
                english: A network
                text: [建设一张网，连通各级。]
                clause: （市甲局牵头，市乙局、各区配合，6月底前完成）
                duties: [{lead: [SJJ]}, {supporting: [SYJ, GQ]}]
                deadline: 6月底前
                measures:
                  - {number: 1, id: Trunk, text: [建设骨干网。], clause: （市乙局负责，2025年4月15日前完成）, duties: [{responsible: [SYJ]}], deadline: 2025年4月15日前}
              - {number: 2, id: Standards, text: [统一标准。], clause: （市乙局负责，长期坚持）, duties: [{responsible: [SYJ]}], deadline: 长期坚持}
          - number: 2
            id: Two
            title: 服务群众
            tasks:
              - {number: 1, id: Portal, text: [建设门户。], clause: （青川市数据中心牵头，市甲局配合）, duties: [{lead: [ZX]}, {supporting: [SJJ]}], note: 名称依原文。}
              - {number: 2, id: Hall, text: [办好大厅。], clause: （各区负责）, duties: [{responsible: [GQ]}], retired: {since: 1.1.0, reason: 已完成, successors: ['2.1']}}

        """;
}
