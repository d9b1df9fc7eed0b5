using System.Text.Json;

namespace FujianPlan.Tool.Tests.Drafting;

/// <summary>Drafts of notices that stand in order: what is written compiles against its source, apart from what is in doubt.</summary>
public sealed class DraftedOutlineTests : IDisposable
{
    private const string Letter = "青川市甲局 青川市乙局关于印发《青川市便民方案》的通知\n青甲发〔2025〕7 号\n各区人民政府，市政府各部门：\n现印发给你们，请遵照执行。\n青川市甲局\n青川市乙局\n2025 年4 月2 日\n青川市便民方案\n";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Plans of each kind, without a doubt.</summary>
    public static TheoryData<string> Plans =>
    [
        "一、总体要求\n到2026年，跑动次数减半。\n二、重点任务\n（一）窗口办事（牵头单位：市甲局）\n1.设综合窗口，配帮办人\n员。（责任单位：市甲局，2025年9月底前完成）\n2.推行容缺。\n牵头单位：市乙局\n责任单位：各区人民政府\n完成时限：长期坚持\n（二）涉企服务。\n3.清理收费（市丙局负责）。\n三、保障措施\n（一）加强组织。成立专班。（市甲局牵头）\n",
        "一、便民\n1.设窗口。配人员。（市甲局负责）设热线。（市乙局负责，市丙局配合）\n2.针对排队久，（1）设窗口。（市甲局负责）（2）配人员。（市乙局负责）\n二、利企\n减收费。（责任部门：市丙局）\n",
        "一、提升实效\n（一）用好资金。（市甲局、市乙局负责）\n具体举措：\n1．编制清单。（市甲局牵头，市乙局配合）\n2．按月通报。（市乙局负责）\n二、放宽准入\n（二）梳理许可。（市甲局负责）（区级分工：各区政府负责）\n— 1 —\n（三）公布清单。（市丙局负责）\n",
    ];

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task WhatIsDrafted_StandsInTheSource(string plan)
    {
        ProgramRun run = await _folder.Write("notice.txt", Letter + plan + "附件：1.清单\n2.表格\n（此件公开发布）\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.True(run.Errors.Contains(" 0 doubts, marked '# ??'; 0 findings of 'check'\n", StringComparison.Ordinal), run.Errors + _folder.Read("plan.yaml"));
        ProgramRun check = await _folder.Run("check", "plan.yaml", "--source", "notice.txt");
        Assert.True(check.Errors.EndsWith(": 0 errors, 0 warnings\n", StringComparison.Ordinal), check.Output + check.Errors + _folder.Read("plan.yaml"));
        Assert.Contains("  issuer: [青川市甲局, 青川市乙局]\n  issued: 2025-04-02\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LevelsAreWritten()
    {
        await _folder.Write("notice.txt", Letter + Plans.First().Data).Run("draft", "notice.txt", "-o", "plan.yaml");
        string draft = _folder.Read("plan.yaml");
        Assert.Contains("  taskMarker: '1.'\n  continuous: true\n", draft, StringComparison.Ordinal);
        Assert.Contains(
            """
              - title: 重点任务
                sections:
                  - number: 2
                    id: Section2
                    title: 窗口办事
                    clause: （牵头单位：市甲局）
                    duties:
                      - lead: [JJ]
                    tasks:
                      - number: 1
                        id: Section2Task1
                        text:
                          - 设综合窗口，配帮办人员。
                        clause: （责任单位：市甲局，2025年9月底前完成）
                        duties:
                          - responsible: [JJ]
                        deadline: '2025年9月底前'
                      - number: 2
                        id: Section2Task2
                        text:
                          - 推行容缺。
                        clause: "牵头单位：市乙局\n责任单位：各区人民政府\n完成时限：长期坚持"
                        duties:
                          - lead: [YJ]
                          - responsible: [QRMZF]
                        deadline: 长期坚持

            """,
            draft,
            StringComparison.Ordinal);
    }

    // A fact that is missing ends the check: what is behind it is counted all the same.
    [Fact]
    public async Task FindingsBehindMissingFacts_AreCounted()
    {
        ProgramRun run = await _folder.Write("notice.txt", "便民工作要点\n一、便民\n1.设窗口。（市甲局、市乙局）\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.StartsWith("1 section, 1 task, 2 agencies; 3 doubts, marked '# ??'; 2 findings of 'check', and 1 more once these are corrected\n", run.Errors, StringComparison.Ordinal);
        ProgramRun chinese = await _folder.RunInChinese("draft", "notice.txt");
        Assert.StartsWith("1 个章节，1 项任务，2 个部门；存疑 3 处，以“# ??”标出；check 发现 2 处问题，补正后另有 1 处\n", chinese.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WordsForDutiesThatBecameNone_AreDoubts_AndCounted()
    {
        ProgramRun run = await _folder.Write("notice.txt", Letter + "一、便民\n1.设窗口。由市丙局牵头推广。（市甲局负责）\n二、督查\n各责任单位按月报告。\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Contains("\n1 clause: 1 read, 0 in doubt, 0 not read; 2 texts with words about duties that were not turned into duties\nnamed in clauses: 1 × 市甲局\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains("      # ?? These words are about duties, but no duty was written for them: “由市丙局牵头推广”\n      # ?@ ", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        Assert.Contains("  # ?? These words are about duties, but no duty was written for them: “各责任单位按月报告”\n  # ?@ ", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doubts_AreFindingsAtTheirPlaces()
    {
        _folder.Write("notice.txt", Letter + "一、便民\n1.设窗口。（市甲局负责）\n3.由市丙局牵头推广。（市甲局负责）\n");
        Assert.Equal(
            new ProgramRun(2, "", "fujianplan: --format sarif writes the doubts to the standard output. Name a file for the draft with --output.\n"),
            await _folder.Run("draft", "notice.txt", "--format", "sarif"));
        ProgramRun run = await _folder.Run("draft", "notice.txt", "-o", "plan.yaml", "--format", "sarif");
        JsonElement[] results = [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        Assert.Equal(
            ["doubt 11 Before 3., a number is missing: something may be lost.", "doubt 11 These words are about duties, but no duty was written for them: “由市丙局牵头推广”"],
            results.Select(result => $"{result.GetProperty("ruleId")} {result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine")} {result.GetProperty("message").GetProperty("text")}"));
    }

    [Fact]
    public async Task TableWhoseCellsStandOneBehindTheOther_IsRefused()
    {
        ProgramRun run = await _folder.Write("notice.txt", Letter + "序号\n工作任务\n牵头单位\n1\n设窗口\n市甲局\n2\n配人员\n设岗位\n市乙局\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Equal(
            new ProgramRun(1, "", "fujianplan: 'notice.txt' is a table (序号 / 工作任务 / 牵头单位) whose cells come one after another, so it is not clear which of them belong together. Use the table as it was published (a spreadsheet, CSV, Word or HTML), or write each row as a task: '1. …', then a line '责任单位：…'.\n"),
            run);
        Assert.False(File.Exists(_folder.PathOf("plan.yaml")));
    }
}
