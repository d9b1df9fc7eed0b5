using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Reading;

namespace FujianPlan.Authoring.Tests.Reading;

/// <summary>A plan that is read in a test, and what must be found in it.</summary>
internal static class ReaderCase
{
    /// <summary>The least that a plan must say; tests add what they are about.</summary>
    internal const string Head = "format: 1\n" + PlanOnly;

    /// <summary>The key <c>plan</c>, with what it must say.</summary>
    internal const string PlanOnly = "plan: {title: 方案, issuer: 某政府, issued: 2011-12-27, dataVersion: 1.0.0}\n";

    /// <summary>A plan that uses every key of the format.</summary>
    internal const string Full = """
        # yaml-language-server: $schema=schema/plan.schema.json
        format: 1
        plan:
          title: “十二五”专项规划任务分工方案
          english: Division of tasks
          issuer: 某省人民政府办公厅
          drafter: SZB
          issued: 2011-12-27
          period: {from: 2011, to: 2015}
          dataVersion: 1.0.0
        notice:
          title: 关于印发方案的通知
          published: 发布日期:2011-12-27
          addressees: 各设区市人民政府：
          body: |
            现印发你们，
            请认真抓好落实。
          closing: '各牵头单位要''负总责''。'
          dated: 二〇一一年十二月二十七日
          drafted: "省数字办\n（二○一一年十二月）"
        source: {file: seeds/source.txt, sha256: 75a208c222a4bf39636b4532cb39a748559f98def3863346315332831ccb6db7}
        agencies:
          - code: SZB
            id: DigitalOffice
            number: 1
            name: 省数字办
            english: Digital Office
            kind: provincial
            aliases: [省数字福建建设领导小组办公室, 数字办]
            formerNames: [省信息办]
            note: 牵头最多
          - {code: FZ, id: Fuzhou, number: 20, name: 福州市政府, kind: municipal, gbt2260: 350100}
          - code: GSZ
            id: Cities
            number: 30
            name: 各设区市政府
            collective: true
            members: [FZ]
        sections:
          - number: 1
            id: Infrastructure
            title: 构建先进的信息基础设施
            english: Infrastructure
            note: 标题完整
            tasks:
              - number: 1
                id: Extranet
                english: Extranet
                attestation: whole
                text: [建设外网。, 完成改造。]
                gaps: [before, after]
                clause: （省数字办牵头，福州市等各设区市政府分别负责）
                duties:
                  - lead: [SZB]
                  - responsible:
                      - {named: [FZ], of: GSZ}
                    manner: separately
                    open: true
                note: 无疑
              - number: 2
                id: LostOne
                attestation: lost
          - number: 2
            id: Second
            editorialTitle: 标题已佚
            tasks: []

        """;

    internal static (PlanDocument Document, IReadOnlyList<PlanFinding> Findings) Read(string text) =>
        Read(ReaderLimits.Default, new PlanFile(MarkedPlan.DefaultPath, text));

    internal static (PlanDocument Document, IReadOnlyList<PlanFinding> Findings) Read(
        ReaderLimits limits, params PlanFile[] files)
    {
        var sink = new FindingSink();
        PlanDocument document = PlanReader.Read(files, sink, limits);
        return (document, sink.InOrder());
    }

    /// <summary>Asserts that a plan has one finding, at its one mark, with these texts.</summary>
    internal static void Finds(string marked, string id, string english, string chinese) =>
        Finds(ReaderLimits.Default, marked, id, english, chinese);

    internal static PlanFinding Finds(ReaderLimits limits, string marked, string id, string english, string chinese)
    {
        MarkedPlan plan = MarkedPlan.Parse(marked);

        PlanFinding finding = Assert.Single(Read(limits, new PlanFile(MarkedPlan.DefaultPath, plan.Text)).Findings);

        Assert.Equal(id, finding.Rule.Id);
        Assert.Equal(new FindingText(english, chinese), finding.Text);
        Assert.Equal(plan.Places[0], finding.Place);
        Assert.Equal(plan.Places.Skip(1), finding.Related.Select(related => related.Place));
        return finding;
    }

    /// <summary>Asserts that nothing is found.</summary>
    internal static PlanDocument FindsNothing(string text)
    {
        (PlanDocument document, IReadOnlyList<PlanFinding> findings) = Read(text);

        Assert.Empty(findings);
        return document;
    }
}
