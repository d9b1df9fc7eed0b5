namespace FujianPlan.Authoring.Tests.Model;

/// <summary>
/// A small plan in which every key of the format stands that the model holds, and nothing is wrong. How the source is
/// numbered is not in the model.
/// </summary>
internal static class CompletePlan
{
    internal const string Yaml = """
        format: 1
        plan:
          title: “十二五”方案
          english: Plan
          issuer: 省政府办公厅
          drafter: SZB
          issued: 2011-12-27
          period: {from: 2011, to: 2015}
          dataVersion: 1.2.3
        notice:
          title: 通知
          published: 发布日期:2011-12-27
          addressees: 各设区市人民政府：
          body: 现印发你们。
          closing: 各牵头单位要抓好落实。
          dated: 二〇一一年十二月二十七日
          drafted: 省数字办
          passages: [主要任务如下：, {kind: frame, text: 附件：分工表}]
        source:
          file: seeds/a.txt
          sha256: 75a208c222a4bf39636b4532cb39a748559f98def3863346315332831ccb6db7
        agencies:
          - code: SZBM
            id: Departments
            number: 12
            name: 省直有关部门
            english: Departments
            kind: provincial
            aliases: [省直部门, 有关部门]
            editorialAliases: [直属部门]
            formerNames: [省属部门]
            collective: true
            members: [TXJ, SZB]
            note: 注
          - code: SZB
            id: DigitalOffice
            number: 1
            name: 省数字办
          - code: TXJ
            id: TelecomBureau
            number: 7
            name: 省通信局
            kind: central
          - code: DXYYS
            id: Operators
            number: 3
            name: 各电信运营商
            collective: true
          - code: FZ
            id: Fuzhou
            number: 4
            name: 福州市政府
            gbt2260: "350100"
        remarks:
          - words: 甲
            at: "1.1"
            firstLeads: true
            adds:
              - responsible: [SZBM]
            note: 说明
        sections:
          - number: 1
            id: First
            title: 基础设施
            english: Infrastructure
            note: 节注
            text: [夯实基础。, 另有安排。]
            clause: （丙）
            duties:
              - lead: [SZB]
              - supporting: [FZ]
            tasks:
              - number: 1
                id: Alpha
                english: Network
                text: [建设网络。]
                clause: （甲）
                duties:
                  - lead: [SZB, FZ]
                    manner: separately
                  - supporting: [{named: [TXJ], of: SZBM}, DXYYS]
                    open: true
                deadline: 2012年6月底前完成，并长期坚持
                note: 注
                measures:
                  - number: 1
                    id: AlphaOne
                    english: First step
                    text: [先行。]
                    clause: （丁）
                    duties:
                      - responsible: [FZ]
                    note: 步注
                  - {number: 2, id: AlphaTwo, attestation: textOnly, text: [再行。]}
              - number: 2
                id: Beta
                attestation: clauseBySuccessor
                text: [升级, 普及。]
                gaps: [after, before]
                clause: （乙）
                duties:
                  - responsible: [FZ]
                    manner: withinRemit
                    reading: editorial
                    note: 理由
                  - guiding: [DXYYS]
          - number: 2
            id: Second
            editorialTitle: 应用
            tasks:
              - {number: 1, id: Gamma, attestation: lost}
          - title: 保障
            english: Safeguards
            text: [加强保障。]
            clause: （戊）
            duties:
              - lead: [SZB]
            note: 部注
            sections:
              - {number: 3, id: Third, title: 组织领导, text: [加强领导。]}

        """;
}
