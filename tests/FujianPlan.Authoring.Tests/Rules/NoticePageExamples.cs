namespace FujianPlan.Authoring.Tests.Rules;

/// <summary>Examples of pages about sources in order: small notices, and plans that have one of their words in the wrong place.</summary>
internal static class NoticePageExamples
{
    private const string One = "  - number: 1\n    id: One\n    title: 夯实基础\n";
    private const string SectionClause = "    clause: （市甲局负责）\n    duties: [{responsible: [A]}]\n";
    private const string FirstTask = "      - {number: 1, id: T1, text: [建设一张网。], clause: （市甲局负责）, duties: [{responsible: [A]}]}\n";
    private const string SecondTask = "      - {number: 2, id: T2, text: [统一标准。], clause: （市乙局、市丙局负责）, duties: [{responsible: [B, C]}]}\n";
    private const string ThirdTask = "      - {number: 3, id: T3, text: [普及应用。], clause: （市丙局负责）, duties: [{responsible: [C]}]}\n";
    private const string Second = "（二）统一标准。（市乙局、市丙局负责）\n";
    private const string Two = "二、推广应用\n（一）普及应用。（市甲局、市乙局、市丙局负责）\n";
    private const string SectionTwo = """
          - number: 2
            id: Two
            title: 推广应用
            tasks:
              - {number: 1, id: T9, text: [普及应用。], clause: （市甲局、市乙局、市丙局负责）, duties: [{responsible: [A, B, C]}]}

        """;

    public static IReadOnlyDictionary<string, PageExample> All { get; } = new Dictionary<string, PageExample>(StringComparer.Ordinal)
    {
        ["FJP4040"] = Passage("一、夯实基础\n（一）建设一张网。（市甲局负责）\n" + Second + "（三）普及应用。\n", "{kind: remark, text: （三）普及应用。}"),
        ["FJP4041"] = Passage(
            "一、夯实基础\n（一）建设一张网。（市甲局负责）\n" + Second + "其中试点工作抓紧开展。（市甲局负责）\n（三）普及应用。（市丙局负责）\n",
            "{kind: remark, text: 其中试点工作抓紧开展。（市甲局负责）}",
            One + "    tasks:\n" + FirstTask + SecondTask + ThirdTask),
        ["FJP4042"] = Passage("一、夯实基础\n（一）建设一张网。（市甲局负责）\n" + Second + "本方案由市甲局解释。（市甲局负责）\n", "{kind: frame, text: 本方案由市甲局解释。（市甲局负责）}"),
        ["FJP4043"] = Passage(
            "一、夯实基础\n（一）建设一张网，不得外传。（市甲局负责）\n" + Second,
            "{kind: remark, text: 不得}",
            One + "    tasks:\n" + FirstTask.Replace("[建设一张网。]", "['建设一张网，', 外传。]", StringComparison.Ordinal) + SecondTask),
        ["FJP4044"] = Passage(
            "一、夯实基础\n（一）建设一张网。\n覆盖各区。\n（二）统一标准。（市甲局、市乙局、市丙局负责）\n",
            "{kind: remark, text: 覆盖各区。}",
            One + "    tasks:\n      - {number: 1, id: T1, attestation: textOnly, text: [建设一张网。]}\n      - {number: 2, id: T2, text: [统一标准。], clause: （市甲局、市乙局、市丙局负责）, duties: [{responsible: [A, B, C]}]}\n"),
        ["FJP4045"] = Passage("一、夯实基础\n总体安排如下，逐项推进。\n（一）建设一张网。（市甲局负责）\n" + Second, "{kind: furniture, text: '总体安排如下，逐项推进。'}"),
        ["FJP4046"] = Level(
            "一、夯实基础\n（一）建设一张网。（市甲局负责）\n（二）统一标准。（市乙局负责）（三）普及应用。（市丙局负责）\n",
            One + "    tasks:\n" + FirstTask + "      " + PageExample.Hole + "\n",
            "- {number: 2, id: T2, text: [统一标准。（市乙局负责）（三）普及应用。], clause: （市丙局负责）, duties: [{responsible: [C]}]}"),
        ["FJP4047"] = Level(
            "一、夯实基础（市甲局负责）\n（一）建设一张网。（市甲局负责）\n" + Second + "（三）普及应用。（市丙局负责）\n二、强化保障。\n",
            One + SectionClause + "    tasks:\n" + FirstTask + SecondTask + ThirdTask + "      " + PageExample.Hole + "\n",
            "- {number: 4, id: T9, marker: 二、, text: [强化保障。]}"),
        ["FJP4048"] = Level(
            "一、夯实基础（市甲局负责）\n（一）建设一张网。（市甲局负责）\n覆盖各区。\n" + Second,
            One + SectionClause + "    tasks:\n" + FirstTask + "      " + PageExample.Hole + "\n" + SecondTask.Replace("number: 2, id: T2", "number: 3, id: T2", StringComparison.Ordinal),
            "- {number: 2, id: T9, marker: none, text: [覆盖各区。]}"),
        ["FJP4049"] = Level(
            "一、夯实基础\n总体安排如下，逐项推进。\n" + Two,
            "  " + PageExample.Hole + "\n" + SectionTwo,
            "- {number: 1, id: One, title: 夯实, text: ['基础总体安排如下，逐项推进。']}"),
        ["FJP4053"] = Level(
            "一、夯实基础\n总体安排如下，逐项推进。\n（一）优化流程\n精简材料。\n二、推广应用\n1.普及应用。（市甲局、市乙局、市丙局负责）\n",
            "  - {number: 1, id: One, marker: 一、, title: 夯实基础, text: ['总体安排如下，逐项推进。']}\n  " + PageExample.Hole + "\n" + SectionTwo.Replace("number: 2\n", "number: 3\n    marker: 二、\n", StringComparison.Ordinal),
            "- {number: 2, id: Procedures, marker: （一）, title: 优化流程, text: [精简材料。]}",
            markers: "  taskMarker: 1.\n"),
        ["FJP4054"] = Level(
            "一、夯实基础\n（一）基础设施\n1.建设一张网。（市甲局、市乙局负责）\n二、推广应用\n1.普及应用。（市丙局负责）\n",
            $$"""
              - title: 夯实基础
                marker: 一、
                sections:
                  - number: 1
                    id: One
                    title: 基础设施
                    marker: （一）
                    tasks:
                      - {number: 1, id: T1, marker: 1., text: [建设一张网。], clause: （市甲局、市乙局负责）, duties: [{responsible: [A, B]}]}
              {{PageExample.Hole}}

            """,
            """
            - title: 推广应用
              marker: 二、
              sections:
                - number: 2
                  id: Two
                  tasks:
                    - {number: 1, id: T2, marker: 1., text: [普及应用。], clause: （市丙局负责）, duties: [{responsible: [C]}]}
            """),
        ["FJP4055"] = Level(
            "一、夯实基础\n（一）建设一张网。（二）统一标准。\n" + Two,
            "  " + PageExample.Hole + "\n" + SectionTwo,
            "- {number: 1, id: One, title: 夯实基础, text: ['（一）建设一张网。（二）统一标准。']}"),
        ["FJP4056"] = InTasks(
            "（一）建设一张网。加快改造。全部接入。（市甲局负责）\n" + Second,
            SecondTask,
            """
            - number: 1
              id: T1
              text: [建设一张网。加快改造。]
              measures: [{number: 1, id: M1, marker: none, text: [全部接入。], clause: （市甲局负责）, duties: [{responsible: [A]}]}]
            """),
        ["FJP4057"] = InTasks(
            "（一）建设一张网。\n全部接入。（市甲局负责）\n" + Second,
            SecondTask,
            """
            - number: 1
              id: T1
              text: [建设一张网。]
              measures: [{number: 1, id: M1, marker: none, text: [全部接入。], clause: （市甲局负责）, duties: [{responsible: [A]}]}]
            """),
        ["FJP4058"] = InTasks(
            "（一）优化流程。\n（1）开放数据。（市甲局负责）\n（2）加强考核。（市乙局负责）\n" + Second,
            SecondTask,
            """
            - number: 1
              id: T1
              text: [优化流程。]
              clause: （市乙局负责）
              duties: [{responsible: [B]}]
              measures:
                - {number: 1, id: M1, text: [开放数据。], clause: （市甲局负责）, duties: [{responsible: [A]}]}
                - {number: 2, id: M2, attestation: textOnly, text: [加强考核。]}
            """),
        ["FJP4063"] = PageExample.Around(
            Head() + PageExample.Hole + "\n",
            "任务分工\n一、夯实基础\n（一）建设一张网。（市教育局、市体育局负责）\n",
            """
            agencies:
              - {code: A, id: A, number: 1, name: 市教育局, aliases: [市体育局]}
            sections:
              - number: 1
                id: One
                title: 夯实基础
                tasks:
                  - {number: 1, id: T1, text: [建设一张网。], clause: （市教育局、市体育局负责）, duties: [{responsible: [A, A]}]}
            """),
        ["FJP4064"] = PageExample.Around(
            "format: 1\n" + PageExample.Hole + "\n" + Source + Agencies + One + "    tasks:\n" + FirstTask + SecondTask,
            "示例市人民政府\n任务分工\n2024年2月1日，市政府召开会议。现制定如下分工。\n一、夯实基础\n（一）建设一张网。（市甲局负责）\n" + Second,
            """
            plan: {title: 任务分工, issuer: 示例市人民政府, issued: 2024-02-01, dataVersion: 1.0.0}
            notice:
              dated: 2024年2月1日
              passages: [{kind: frame, text: '2024年2月1日，市政府召开会议。现制定如下分工。'}]
            """),
    };

    private const string Source = "source:\n  file: seeds/notice.txt\n  sha256: SHA\n";
    private const string Agencies = "agencies:\n  - {code: A, id: A, number: 1, name: 市甲局}\n  - {code: B, id: B, number: 2, name: 市乙局}\n  - {code: C, id: C, number: 3, name: 市丙局}\nsections:\n";

    // A notice of a title and a body: it has no date, so that its passages are all that the plan says of it.
    private static string Head(string notice = "") =>
        "format: 1\nplan: {title: 任务分工, editorialIssuer: 示例市政府, editorialIssued: 2024-03-01, dataVersion: 1.0.0}\n" + notice + Source;

    private static PageExample Passage(string body, string passage, string sections = One + "    tasks:\n" + FirstTask + SecondTask) =>
        PageExample.Around(Head(PageExample.Hole + "\n") + Agencies + sections, "任务分工\n" + body, $"notice: {{passages: [{passage}]}}");

    private static PageExample Level(string body, string sections, string shown, string markers = "") =>
        PageExample.Around(Head() + markers + Agencies + sections, "任务分工\n" + body, shown);

    // What the page shows is the first of two tasks.
    private static PageExample InTasks(string tasks, string second, string shown) =>
        Level("一、夯实基础\n" + tasks, One + "    tasks:\n      " + PageExample.Hole + "\n" + second, shown);
}
