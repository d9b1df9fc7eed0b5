namespace FujianPlan.Tool.Tests.Pages;

/// <summary>What pages say the command reports of a plan or of data with a mistake in it.</summary>
public sealed class PageFindingTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("README.md", 2, 618, "JGSWGLJ", "JGSWGJL")]
    [InlineData("README.zh-CN.md", 4, 618, "JGSWGLJ", "JGSWGJL")]
    [InlineData("README.zh-CN.md", 5, 543, "[SZB]", "[GSZB]")]
    [InlineData("README.zh-CN.md", 6, 540, "全光化改造", "全光化的改造")]
    public async Task PlanOfTheRepository_WithAMistake_IsReportedAsThePageSays(string page, int number, int line, string right, string wrong)
    {
        string[] plan = RepositoryFile.Read("plan.yaml").ReplaceLineEndings("\n").Split('\n');
        Assert.Contains(right, plan[line - 1], StringComparison.Ordinal);
        plan[line - 1] = plan[line - 1].Replace(right, wrong, StringComparison.Ordinal);
        WriteRepositoryPlan(string.Join('\n', plan));

        ProgramRun run = await _folder.Run("check", "plan.yaml", "--lang", page.Contains("zh", StringComparison.Ordinal) ? "zh" : "en");

        Assert.Equal(1, run.ExitCode);
        string[] told = (run.Output + run.Errors).Split('\n');
        Assert.All(CodeBlock.Of(page, "text", number).Text.TrimEnd('\n').Split('\n'), said => Assert.Contains(said, told));
    }

    [Theory]
    [InlineData("docs/validation.md")]
    [InlineData("docs/zh/validation.md")]
    public async Task Rows_AreReportedAsThePageSays(string page)
    {
        WriteRepositoryPlan(RepositoryFile.Read("plan.yaml"));
        _folder.Write("intake.csv", "id,agency\n" + string.Concat(Enumerable.Range(2, 1000).Select(line => $"{line},{line switch { 17 => "SZBB", 42 => "省数字办", _ => "SZB" }}\n")));

        ProgramRun run = await _folder.Run(Assert.Single(ShellLine.Commands(CodeBlock.Of(page, "sh").Text))[1..]);

        Assert.Equal((1, CodeBlock.Of(page, "text").Text), (run.ExitCode, run.Output + run.Errors));
    }

    [Fact]
    public async Task ReadmeOfTheTool_SaysWhatItPrints()
    {
        const string Page = "src/FujianPlan.Tool/README.md";
        _folder.Write("plan.yaml", """
            format: 1
            plan: {title: 示例市数字化任务分工, issuer: 示例市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}
            agencies: [{code: SJJ, id: DataBureau, number: 1, name: 市数据局},
              {code: CZJ, id: FinanceBureau, number: 2, name: 市财政局},
              {code: JYJ, id: EducationBureau, number: 3, name: 市教育局},
              {code: MZJ, id: CivilAffairsBureau, number: 4, name: 市民政局},
              {code: GAJ, id: PoliceBureau, number: 5, name: 市公安局},
              {code: SFJ, id: JusticeBureau, number: 6, name: 市司法局}]
            sections:
              - number: 1
                id: Foundations
                title: 夯实基础
                tasks:
                  - number: 1
                    id: OneNetwork
                    text: [建设一张网。]
                    clause: （市数据局牵头，市财政局配合）
                    duties:
                      - lead: [SJJ]
                      - supporting: [CJZ]
                  - {number: 2, id: Funds, text: [安排经费。], clause: （市财政局、市教育局负责）, duties: [{responsible: [CZJ, JYJ]}]}
              - number: 2
                id: Services
                title: 便民服务
                tasks:
                  - {number: 1, id: OneWindow, text: [推行一窗办理。], clause: （市数据局、市民政局、市公安局、市司法局负责）, duties: [{responsible: [SJJ, MZJ, GAJ, SFJ]}]}
            source: none

            """);

        ProgramRun run = await _folder.Run(Assert.Single(ShellLine.Commands(CodeBlock.Of(Page, "sh").Text), words => words[0] == "fujianplan")[1..]);

        Assert.Equal((1, CodeBlock.Of(Page, "text").Text), (run.ExitCode, run.Output + run.Errors));
    }

    private void WriteRepositoryPlan(string plan)
    {
        string source = "seeds/" + Path.GetFileName(Directory.GetFiles(RepositoryFile.PathOf("seeds"), "*.txt").Single());
        Directory.CreateDirectory(_folder.PathOf("seeds"));
        File.Copy(RepositoryFile.PathOf(source), _folder.PathOf(source));
        _folder.Write("plan.yaml", plan);
    }
}
