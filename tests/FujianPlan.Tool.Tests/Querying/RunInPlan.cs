namespace FujianPlan.Tool.Tests.Querying;

/// <summary>A plan whose headings run into their text, and whose sections and parts have clauses, editorial readings and duties by a remark.</summary>
internal static class RunInPlan
{
    public const string Yaml = """
        format: 1
        plan: {title: 分工, issuer: 市政府, issued: 2024-03-01, dataVersion: 1.0.0}
        source: none
        agencies:
          - {code: SJJ, id: DataBureau, number: 1, name: 市数据局}
          - {code: CZJ, id: FinanceBureau, number: 2, name: 市财政局}
          - {code: GGB, id: ReformOffice, number: 3, name: 市委改革办}
        remarks:
          - words: 列第一位者为牵头单位，下同
            at: '1.1'
            firstLeads: true
        sections:
          - title: 重点任务
            sections:
              - number: 1
                id: Foundations
                title: 夯实基础
                tasks:
                  - {number: 1, id: Net, text: [建设一张网。], clause: （责任单位：市数据局、市财政局，列第一位者为牵头单位，下同）, duties: [{lead: [SJJ]}, {responsible: [CZJ]}]}
                  - {number: 2, id: Hall, text: [建设大厅。], clause: "牵头单位：市数据局\n配合单位：市财政局", duties: [{lead: [SJJ]}, {supporting: [CZJ]}]}
          - title: 保障措施
            clause: 本部分由市委改革办负责督促指导。
            duties: [{guiding: [GGB], reading: editorial, note: 负责督促指导即督促指导。}]
            sections:
              - {number: 2, id: Organisation, title: 加强组织领导。, text: [定期会商。], clause: （责任单位：市财政局、市数据局）, duties: [{lead: [CZJ]}, {responsible: [SJJ]}]}
              - {number: 3, id: Funding, title: 强化资金保障。, text: [统筹安排。]}
              - {number: 4, id: Supervision, title: 加强督查考核。, clause: （市数据局牵头）, duties: [{lead: [SJJ]}]}

        """;
}
