namespace FujianPlan.Generator.Tests;

/// <summary>A small plan that has one of everything.</summary>
internal static class SmallPlan
{
    public const string Path = "/plans/plan.yaml";

    public const string Text = """
        format: 1
        plan:
          title: 示例市任务分工
          english: Division of tasks
          issuer: 示例市人民政府
          drafter: SJJ
          issued: 2024-03-01
          period: {from: 2024, to: 2026}
          dataVersion: 1.2.3
        agencies:
          - {code: SJJ, id: DataBureau, number: 1, name: 市数据局, english: Data Bureau, kind: municipal}
          - {code: CZJ, id: FinanceBureau, number: 3, name: 市财政局, aliases: [财政局], formerNames: [市财政厅], note: 旧称厅。}
          - {code: DQ, id: EastDistrict, number: 4, name: 东区政府, gbt2260: '990102'}
          - {code: GQ, id: Districts, number: 7, name: 各区政府, collective: true, members: [DQ]}
          - {code: YGBM, id: Departments, number: 8, name: 市直有关部门, collective: true}
        sections:
          - number: 1
            id: Foundations
            title: 夯实基础
            english: Foundations
            tasks:
              - number: 1
                id: OneNetwork
                english: One network
                text: [建设一张网。]
                clause: （市数据局牵头，市财政局等市直有关部门配合）
                duties:
                  - lead: [SJJ]
                  - supporting: [{named: [CZJ], of: YGBM}]
              - number: 2
                id: Districts
                attestation: clauseBySuccessor
                text: [各区同步。, 统一标准。]
                gaps: [before]
                clause: （市数据局、各区政府分别牵头，市财政局等配合）
                duties:
                  - lead: [SJJ, GQ]
                    manner: separately
                  - supporting: [CZJ]
                    open: true
                note: 首句缺。
          - number: 2
            id: Lost
            editorialTitle: 佚名
            tasks:
              - {number: 1, id: LostTask, attestation: lost}
        source: none

        """;
}
