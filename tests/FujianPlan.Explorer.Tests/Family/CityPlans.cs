namespace FujianPlan.Explorer.Tests.Family;

/// <summary>Plans of two cities of the province whose plan stands beside this file.</summary>
internal static class CityPlans
{
    /// <summary>Imports the province's data bureau, gives the full name of its own transport bureau, and says which division its government has.</summary>
    public const string East = """
        format: 1
        plan: {title: 东山市数字化任务分工, english: Tasks of the east, issuer: 东山市人民政府, issued: 2024-03-01, dataVersion: 1.1.0}
        source: none
        imports: [FujianPlan.Explorer.Tests]
        agencies:
          - {code: CZJ, id: FinanceBureau, number: 1, name: 市财政局, kind: municipal}
          - {code: SZF, id: Government, number: 2, name: 市政府, kind: municipal, gbt2260: '990100'}
          - {code: JTJ, id: TransportBureau, number: 3, name: 市交通局, english: City Transport Bureau, kind: municipal, aliases: [东山市交通局]}
        sections:
          - number: 1
            id: One
            title: 落实底座
            tasks:
              - number: 1
                id: Move
                text: [各部门系统迁入云底座。]
                clause: （省数据局牵头，市财政局、市交通局配合，2024年9月底前完成）
                duties: [{lead: [SSJJ]}, {supporting: [CZJ, JTJ]}]
                deadline: 2024年9月底前
              - {number: 2, id: Signals, text: [信号灯联网。], clause: （市交通局负责）, duties: [{responsible: [JTJ]}]}
              - {number: 3, id: Report, text: [按年报告进展。], clause: （市政府负责）, duties: [{responsible: [SZF]}]}

        """;

    /// <summary>Has a bureau that is called as the province's, and one that is called as the other city's: nothing says that they are those.</summary>
    public const string West = """
        format: 1
        plan: {title: 西水市数字化任务分工, issuer: 西水市人民政府, issued: 2024-04-01, dataVersion: 1.0.0}
        source: none
        agencies:
          - {code: SSJJ, id: DataBureau, number: 1, name: 省数据局, kind: provincial}
          - {code: CZJ, id: FinanceBureau, number: 2, name: 市财政局, kind: municipal}
          - {code: SZF, id: Government, number: 3, name: 市政府, kind: municipal, gbt2260: '990200'}
        sections:
          - number: 1
            id: One
            title: 服务企业
            tasks:
              - {number: 1, id: Grants, text: [补贴线上申领。], clause: （市财政局牵头，省数据局配合）, duties: [{lead: [CZJ]}, {supporting: [SSJJ]}]}
              - {number: 2, id: Desk, text: [设立企业服务专席。], clause: （市政府负责）, duties: [{responsible: [SZF]}]}

        """;
}
