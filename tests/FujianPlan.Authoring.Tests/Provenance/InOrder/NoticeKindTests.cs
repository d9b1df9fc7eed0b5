using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Provenance.InOrder;

/// <summary>Notices as governments write them and as they are copied from pages: their right plans are proved, and what is wrong in one is found.</summary>
public sealed class NoticeKindTests
{
    private const string Front = "示例市政府关于任务分工的通知\n2024年3月1日\n";

    private const string Agencies = """
        agencies:
          - {code: A, id: A, number: 1, name: 市甲局}
          - {code: B, id: B, number: 2, name: 市乙局}
          - {code: C, id: C, number: 3, name: 市丙局}
        """;

    /// <summary>By what is new in each: the notice behind its front, the keys of its source, its sections, and what is wrong with one of its words.</summary>
    public static TheoryData<string, string, string, string> Kinds() => new()
    {
        {
            "numbers of pages in texts and clauses",
            "一、夯实基础\n1．建设一张网，连通各级，支撑归集、共\n— 12 —\n享、应用。覆盖各区各县各乡镇各村各社区，做到数据同源、服务同质、标准同一、结果同认。（市甲局、市\n13\n乙局负责）\n第3页 共9页\n2．统一标准。\n- 4 -\n（市丙局负责）\n",
            "taskMarker: 1.",
            """
              - number: 1
                id: One
                title: 夯实基础
                tasks:
                  - {number: 1, id: T1, text: ['建设一张网，连通各级，支撑归集、共享、应用。覆盖各区各县各乡镇各村各社区，做到数据同源、服务同质、标准同一、结果同认。'], clause: （市甲局、市乙局负责）, duties: [{responsible: [A, B]}]}
                  - {number: 2, id: T2, text: [统一标准。], clause: （市丙局负责）, duties: [{responsible: [C]}]}
            """
        },
        {
            "blanks about digits and inside of words",
            "一、 夯实 基础\n（一）\n到2025 年 ，建成 3 张网。（市甲 局负责）\n（二)统一标准。 （市\u3000丙局负责）\n",
            "",
            """
              - number: 1
                id: One
                title: 夯实基础
                tasks:
                  - {number: 1, id: T1, text: ['到2025年，建成3张网。'], clause: （市甲局负责）, duties: [{responsible: [A]}]}
                  - {number: 2, id: T2, text: [统一标准。], clause: （市丙局负责）, duties: [{responsible: [C]}]}
            """
        },
        {
            "dots of every kind, doubled and lost",
            "一、夯实基础\n1﹒建设一张网。（市甲局负责）\n2．统一标准。（市乙局负责）\n3..普及应用。（市丙局负责）\n4 优化流程。（市甲局负责）\n二、推广应用\n5、开放数据。（市乙局负责）\n",
            "taskMarker: 1.\n  continuous: true",
            """
              - number: 1
                id: One
                title: 夯实基础
                tasks:
                  - {number: 1, id: T1, text: [建设一张网。], clause: （市甲局负责）, duties: [{responsible: [A]}]}
                  - {number: 2, id: T2, text: [统一标准。], clause: （市乙局负责）, duties: [{responsible: [B]}]}
                  - {number: 3, id: T3, text: [普及应用。], clause: （市丙局负责）, duties: [{responsible: [C]}]}
                  - {number: 4, id: T4, marker: '4', text: [优化流程。], clause: （市甲局负责）, duties: [{responsible: [A]}]}
              - number: 2
                id: Two
                title: 推广应用
                tasks:
                  - {number: 1, id: T5, text: [开放数据。], clause: （市乙局负责）, duties: [{responsible: [B]}]}
            """
        },
        {
            "all of it in a line, headings and texts with it",
            "一、夯实基础（一）建设一张网。覆盖各区。（市甲局负责）（二）统一标准。（市乙局负责）二、推广应用（三）普及应用。（市丙局负责）各区要认真落实。（此件公开发布）",
            "continuous: true",
            """
              - number: 1
                id: One
                title: 夯实基础
                tasks:
                  - {number: 1, id: T1, text: [建设一张网。覆盖各区。], clause: （市甲局负责）, duties: [{responsible: [A]}]}
                  - {number: 2, id: T2, text: [统一标准。], clause: （市乙局负责）, duties: [{responsible: [B]}]}
              - number: 2
                id: Two
                title: 推广应用
                tasks:
                  - {number: 1, id: T3, text: [普及应用。], clause: （市丙局负责）, duties: [{responsible: [C]}]}
            """
        },
        {
            "a clause on a heading, a heading that ends in a stop, a remark before a clause",
            "一、交通枢纽（市甲局牵头）\n牵头市领导：某某；\n1.建设车站。（市乙局负责）\n二、统筹市场，打造中心。\n2.拓展市场。（市丙局负责）\n",
            "taskMarker: 1.\n  continuous: true",
            """
              - number: 1
                id: One
                title: 交通枢纽
                clause: （市甲局牵头）
                duties: [{lead: [A]}]
                tasks:
                  - {number: 1, id: T1, text: [建设车站。], clause: （市乙局负责）, duties: [{responsible: [B]}]}
              - number: 2
                id: Two
                title: 统筹市场，打造中心。
                tasks:
                  - {number: 1, id: T2, text: [拓展市场。], clause: （市丙局负责）, duties: [{responsible: [C]}]}
            """
        },
        {
            "a section that is a task, tasks of another level, a section without tasks",
            "一、提升功能\n强化载体。（市甲局负责）\n二、夯实基础\n1.建设一张网。（市乙局负责）\n三、保障措施\n（一）加强组织。（市甲局牵头，市乙局配合）\n（二）强化督查。（市丙局负责）\n四、推广应用\n2.2025年底前，普及应用。（市丙局负责）\n五、强化落实\n各区、各部门要认真落实。\n附件：延续的措施（略）\n",
            "taskMarker: 1.\n  continuous: true",
            """
              - {number: 1, id: One, title: 提升功能, text: [强化载体。], clause: （市甲局负责）, duties: [{responsible: [A]}]}
              - number: 2
                id: Two
                title: 夯实基础
                tasks:
                  - {number: 1, id: T1, text: [建设一张网。], clause: （市乙局负责）, duties: [{responsible: [B]}]}
              - number: 3
                id: Three
                title: 保障措施
                tasks:
                  - {number: 1, id: T2, marker: （一）, text: [加强组织。], clause: （市甲局牵头，市乙局配合）, duties: [{lead: [A]}, {supporting: [B]}]}
                  - {number: 2, id: T3, marker: （二）, text: [强化督查。], clause: （市丙局负责）, duties: [{responsible: [C]}]}
              - number: 4
                id: Four
                title: 推广应用
                tasks:
                  - {number: 1, id: T4, text: ['2025年底前，普及应用。'], clause: （市丙局负责）, duties: [{responsible: [C]}]}
              - {number: 5, id: Five, title: 强化落实, text: ['各区、各部门要认真落实。']}
            """
        },
        {
            "headings over sections, numbers of both that go on, texts behind headings",
            "一、简政放权\n（一）公平规则\n提供支撑，具体如下。\n1.落实清单。（市甲局负责）\n2.完善制度。（市乙局负责）\n二、优化服务\n（二）线上线下\n3.普及应用。（市丙局负责）\n",
            "partMarker: 一、\n  headingMarker: （一）\n  taskMarker: 1.\n  continuous: true\n  sectionsContinuous: true",
            """
              - title: 简政放权
                sections:
                  - number: 1
                    id: One
                    title: 公平规则
                    text: ['提供支撑，具体如下。']
                    tasks:
                      - {number: 1, id: T1, text: [落实清单。], clause: （市甲局负责）, duties: [{responsible: [A]}]}
                      - {number: 2, id: T2, text: [完善制度。], clause: （市乙局负责）, duties: [{responsible: [B]}]}
              - title: 优化服务
                sections:
                  - number: 2
                    id: Two
                    title: 线上线下
                    tasks:
                      - {number: 1, id: T3, text: [普及应用。], clause: （市丙局负责）, duties: [{responsible: [C]}]}
            """
        },
        {
            "measures with numbers, and a clause each",
            "一、优化环境\n1.规范流程。针对标准不清，（1）完善制度。（市甲局负责）（2）开展试点。（市甲局牵头，市乙局配合）\n2.降低成本。\n具体措施：\n（1）不停供。（市丙局负责）\n",
            "taskMarker: 1.",
            """
              - number: 1
                id: One
                title: 优化环境
                tasks:
                  - number: 1
                    id: T1
                    text: ['规范流程。针对标准不清，']
                    measures:
                      - {number: 1, id: M1, text: [完善制度。], clause: （市甲局负责）, duties: [{responsible: [A]}]}
                      - {number: 2, id: M2, text: [开展试点。], clause: （市甲局牵头，市乙局配合）, duties: [{lead: [A]}, {supporting: [B]}]}
                  - number: 2
                    id: T2
                    text: [降低成本。]
                    measures:
                      - {number: 1, id: M3, text: [不停供。], clause: （市丙局负责）, duties: [{responsible: [C]}]}
            """
        },
        {
            "measures without numbers",
            "一、优化环境\n1.降低成本。实行不停供。（市甲局负责）提供通道。（市乙局负责）\n",
            "taskMarker: 1.\n  measureMarker: none",
            """
              - number: 1
                id: One
                title: 优化环境
                tasks:
                  - number: 1
                    id: T1
                    text: [降低成本。]
                    measures:
                      - {number: 1, id: M1, text: [实行不停供。], clause: （市甲局负责）, duties: [{responsible: [A]}]}
                      - {number: 2, id: M2, text: [提供通道。], clause: （市乙局负责）, duties: [{responsible: [B]}]}
            """
        },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void RightPlan_IsProved(string kind, string notice, string source, string sections)
    {
        (string plan, string text) = Made(notice, source, sections);

        Assert.True(Errors(plan, text).Length == 0, kind + ":\n" + string.Join('\n', Errors(plan, text)) + "\n" + plan);
    }

    // A character of each text, clause and title left out, one after the other; and each task without its clause's neighbour.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void AnyCharacterLeftOut_IsFoundInItsLine(string kind, string notice, string source, string sections)
    {
        (string plan, string text) = Made(notice, source, sections);
        string[] lines = plan.Split('\n');
        int tried = 0;
        for (int at = plan.IndexOf("sections:", StringComparison.Ordinal); at < plan.Length; at++)
        {
            if (plan[at] is >= '一' and <= '龥' && plan[at - 1] is >= '一' and <= '龥')
            {
                string wrong = plan.Remove(at, 1);
                int line = plan[..at].Count(c => c == '\n');

                // What a clause says no longer is what its duties say: another rule's.
                Assert.True(
                    Errors(wrong, text).Any(finding => finding.Place.StartLine == line || finding.Place.StartLine == line - 1 || finding.Place.StartLine == line + 1),
                    $"{kind}, line {line}: {string.Join('\n', Errors(wrong, text))}\n{lines[line]}");
                tried++;
            }
        }

        Assert.InRange(tried, 10, 1000);
    }

    [Theory]
    [InlineData("市甲局\n市乙局", "市甲局市乙局关于任务分工的通知", "[市甲局, 市乙局]", true)]
    [InlineData("市甲局\n市乙局", "市甲局 市乙局关于任务分工的通知", "[市甲局, 市乙局]", true)]
    [InlineData("市甲局\n市乙局", "市甲局、市乙局关于\n任务分工的通知", "[市甲局, 市乙局]", true)]
    [InlineData("市甲局\n市乙局", "市甲局市乙局关于任务分工的通知", "[市甲局]", false)]
    [InlineData("市甲局\n市乙局", "市甲局市乙局关于任务分工的通知", "市乙局", false)]
    public void SeveralIssuers_AreAllOfTheTitle(string signature, string title, string issuers, bool isSound)
    {
        string text = $"{title}\n{signature}\n2024 年3 月1 日\n一、夯实基础\n（一）建设一张网。（市丙局负责）\n";
        string plan = $$"""
            format: 1
            plan: {title: 任务分工, issuer: {{issuers}}, issued: 2024-03-01, dataVersion: 1.0.0}
            notice: {title: '{{title.Replace("\n", "", StringComparison.Ordinal)}}', dated: 2024 年3 月1 日, passages: [{kind: frame, text: 市乙局}, {kind: frame, text: 市甲局}]}
            source: {file: seeds/notice.txt, sha256: {{ProvedPlan.Sha256Of(text)}}}
            agencies:
              - {code: C, id: C, number: 3, name: 市丙局}
            sections:
              - number: 1
                id: One
                title: 夯实基础
                tasks:
                  - {number: 1, id: T1, text: [建设一张网。], clause: （市丙局负责）, duties: [{responsible: [C]}]}

            """.ReplaceLineEndings("\n");

        PlanFinding[] errors = Errors(plan, text);

        Assert.Equal(isSound ? [] : ["FJP4019"], errors.Select(error => error.Rule.Id).Distinct());
    }

    [Fact]
    public void NoticeWithoutIssuerAndDate_HasTheEditors()
    {
        const string text = "任务分工方案\n2024年1月11日，召开会议，现制定方案。\n一、夯实基础\n（一）建设一张网。（市甲局负责）\n";
        string plan = Plan("title: 任务分工方案, editorialIssuer: 示例市政府, editorialIssued: 2024-01-20", "passages: ['2024年1月11日，召开会议，现制定方案。']", "", text, """
              - number: 1
                id: One
                title: 夯实基础
                tasks:
                  - {number: 1, id: T1, text: [建设一张网。], clause: （市甲局负责）, duties: [{responsible: [A]}]}
            """);

        PlanReading reading = PlanReading.Of([new("plan.yaml", plan)], [new(ProvedPlan.SourcePath, text)], cancellation: TestContext.Current.CancellationToken);

        Assert.DoesNotContain(reading.Findings, finding => finding.Rule.Severity == FindingSeverity.Error);
        Assert.Equal(("示例市政府", new DateTime(2024, 1, 20)), (reading.Model.Facts.Issuer, reading.Model.Facts.Issued));
        Assert.Equal(reading.Model.Facts.SourceLength, reading.Model.Facts.SourceAccountedFor);
    }

    [Fact]
    public void RunningHeads_AreFurniture()
    {
        const string text = Front + "一、夯实基础\n（一）建设一张\n示例市政府公报\n网。（市甲局负责）\n示例市政府公报\n7\n";
        string Plan(string passages) => NoticeKindTests.Plan("title: 任务分工, issuer: 示例市政府, issued: 2024-03-01", "title: 示例市政府关于任务分工的通知, dated: 2024年3月1日, passages: " + passages, "", text, """
              - number: 1
                id: One
                title: 夯实基础
                tasks:
                  - {number: 1, id: T1, text: [建设一张网。], clause: （市甲局负责）, duties: [{responsible: [A]}]}
            """);

        Assert.Empty(Errors(Plan("[{kind: furniture, text: 示例市政府公报}, {kind: furniture, text: '7'}]"), text));
        Assert.Equal(["FJP4009"], Errors(Plan("[{kind: furniture, text: 示例市政府公报}]"), text).Select(error => error.Rule.Id));
        Assert.Equal(["FJP4027"], Errors(Plan("[{kind: furniture, text: '7'}]"), text).Where(error => error.Place.Path == "plan.yaml").Select(error => error.Rule.Id).Distinct());
    }

    private static (string Plan, string Text) Made(string notice, string source, string sections)
    {
        string text = Front + notice;
        List<string> passages = [];
        foreach ((string words, string kind) in new[] { ("各区要认真落实。", "frame"), ("（此件公开发布）", "frame"), ("牵头市领导：某某；", "remark"), ("具体措施：", "remark"), ("附件：延续的措施（略）", "frame") })
        {
            if (text.Contains(words, StringComparison.Ordinal))
            {
                passages.Add($"{{kind: {kind}, text: {words}}}");
            }
        }

        return (Plan("title: 任务分工, issuer: 示例市政府, issued: 2024-03-01", $"title: 示例市政府关于任务分工的通知, dated: 2024年3月1日, passages: [{string.Join(", ", passages)}]", source, text, sections), text);
    }

    private static string Plan(string facts, string notice, string source, string text, string sections) =>
        $"format: 1\nplan: {{{facts}, dataVersion: 1.0.0}}\nnotice: {{{notice}}}\nsource:\n  file: {ProvedPlan.SourcePath}\n  sha256: {ProvedPlan.Sha256Of(text)}\n{(source.Length > 0 ? "  " + source + "\n" : "")}{Agencies.ReplaceLineEndings("\n")}\nsections:\n{sections.ReplaceLineEndings("\n")}\n";

    private static PlanFinding[] Errors(string plan, string text) => [.. ProvedPlan.Findings(plan, text).Where(finding => finding.Rule.Severity == FindingSeverity.Error)];
}
