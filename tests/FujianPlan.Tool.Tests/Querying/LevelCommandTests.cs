namespace FujianPlan.Tool.Tests.Querying;

/// <summary>What the commands that look into a plan say of parts, measures and sections' own words.</summary>
public sealed class LevelCommandTests : IDisposable
{
    private const string Plan = """
        format: 1
        plan: {title: 分工, issuer: 市政府, issued: 2024-03-01, dataVersion: 1.0.0}
        source: none
        agencies:
          - {code: SJJ, id: DataBureau, number: 1, name: 市数据局}
          - {code: CZJ, id: FinanceBureau, number: 2, name: 市财政局}
        sections:
          - title: 主要任务
            clause: （市财政局牵头）
            duties: [{lead: [CZJ]}]
            sections:
              - number: 1
                id: Network
                title: 夯实基础
                clause: （市数据局牵头）
                duties: [{lead: [SJJ]}]
                tasks:
                  - number: 1
                    id: One
                    text: [建一张网。]
                    measures:
                      - {number: 1, id: Trunk, text: [建主干。], clause: （市数据局负责）, duties: [{responsible: [SJJ]}]}
                      - {number: 2, id: Homes, text: [通到户。]}

        """;

    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", Plan);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Check_CountsMeasures()
    {
        ProgramRun run = await _folder.Run("check", "plan.yaml"), chinese = await _folder.RunInChinese("check", "plan.yaml");

        Assert.Equal((0, "1 section, 1 task, 2 measures, 2 agencies: 0 errors, 0 warnings\n"), (run.ExitCode, run.Errors));
        Assert.Equal("1 个章节，1 项任务，2 项措施，2 个部门：0 个错误，0 个警告\n", chinese.Errors);
    }

    [Fact]
    public async Task Show_TellsOfATask_WhatStandsAboveAndBelowIt()
    {
        ProgramRun run = await _folder.Run("show", "1.1");

        Assert.Equal(
            """
            1.1 One
            建一张网。
            (no clause of its own)
              of the section 1 夯实基础（市数据局牵头）
                lead        SJJ 市数据局
              of the part 主要任务（市财政局牵头）
                lead        CZJ 市财政局
              measure 1.1.1 建主干。（市数据局负责）
                responsible SJJ 市数据局
              measure 1.1.2 通到户。
              whole

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public async Task Show_TellsOfAMeasure_ItsTask()
    {
        ProgramRun run = await _folder.Run("show", "1.1.1"), byId = await _folder.Run("show", "Trunk");

        Assert.Equal(run.Output, byId.Output);
        Assert.StartsWith("1.1.1 Trunk\n建主干。\n（市数据局负责）\n  responsible SJJ 市数据局\n  of the task 1.1 建一张网。\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.1.3", "There is no task '1.1.3'. Task 1.1 has the measures 1.1.1 to 1.1.2.")]
    [InlineData("1.2.1", "There is no task '1.2.1'. Section 1 has the task 1.1.")]
    [InlineData("1-1-2", "There is no task '1-1-2'. Did you mean '1.1.2'?")]
    public async Task Show_OfNoMeasure_SaysWhichThereAre(string code, string said)
    {
        ProgramRun run = await _folder.Run("show", code);

        Assert.Equal(("", "fujianplan: " + said + "\n"), (run.Output, run.Errors));
    }

    [Fact]
    public async Task Query_FindsMeasures_AndTellsOfHeadings()
    {
        ProgramRun run = await _folder.Run("query", "--agency", "SJJ", "--csv");
        ProgramRun told = await _folder.Run("query", "--agency", "SJJ"), finance = await _folder.RunInChinese("query", "--agency", "CZJ");

        Assert.Equal("code,text,lead,responsible,supporting\n1.1.1,建主干。,,市数据局,\n", run.Output.ReplaceLineEndings("\n"));
        Assert.Equal("0 tasks, 1 measure\nThe clauses of these whole sections and parts also name it: 1 夯实基础\n", told.Errors);
        Assert.Equal("0 项任务\n下列章节、部分自身的责任条款也提到该部门：主要任务\n", finance.Errors);
    }

    [Fact]
    public async Task Diff_TellsMeasuresAndHeadings_AndWhatTheirChangesMean()
    {
        _folder.Write("new.yaml", Plan
            .Replace("text: [建主干。], clause: （市数据局负责）, duties: [{responsible: [SJJ]}]", "text: [建主干。], clause: （市财政局负责）, duties: [{responsible: [CZJ]}]", StringComparison.Ordinal)
            .Replace("clause: （市数据局牵头）\n        duties: [{lead: [SJJ]}]", "clause: （市财政局牵头）\n        duties: [{lead: [CZJ]}]", StringComparison.Ordinal)
            .Replace("title: 主要任务", "title: 重点任务", StringComparison.Ordinal)
            .Replace("              - {number: 2, id: Homes, text: [通到户。]}\n", string.Empty, StringComparison.Ordinal));
        ProgramRun run = await _folder.Run("diff", "plan.yaml", "new.yaml", "--format", "json");

        Assert.Equal(
            [
                ("editorial", "part 1", "title"), ("editorial", "section 1", "part"), ("duty-changing", "section 1", "lead"), ("editorial", "section 1", "clause"),
                ("duty-changing", "task 1.1.1", "responsible"), ("editorial", "task 1.1.1", "clause"), ("breaking", "task 1.1.2", "removed"),
            ],
            System.Text.Json.JsonDocument.Parse(run.Output).RootElement.EnumerateArray()
                .Select(change => (change.GetProperty("class").GetString()!, change.GetProperty("subject").GetString()!, change.GetProperty("field").GetString()!)));
    }

    [Fact]
    public async Task Ship_RecordsMeasures_InTheOrderOfThePlan_AndTheirLossIsFound()
    {
        Assert.Equal(0, (await _folder.Run("ship", "plan.yaml")).ExitCode);
        Assert.Contains("tasks:\n  - {code: '1.1', id: One}\n  - {code: '1.1.1', id: Trunk}\n  - {code: '1.1.2', id: Homes}\n", _folder.Read("plan.shipped.yaml"), StringComparison.Ordinal);

        _folder.Write("plan.yaml", Plan.Replace("              - {number: 2, id: Homes, text: [通到户。]}\n", string.Empty, StringComparison.Ordinal));
        ProgramRun run = await _folder.Run("check", "plan.yaml");

        Assert.Contains("error FJP5005: Task '1.1.2' (Homes) was shipped but is no longer in the plan.", run.Output, StringComparison.Ordinal);
    }
}
