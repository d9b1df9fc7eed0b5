namespace FujianPlan.Tool.Tests.Querying;

/// <summary>A task is shown by the number that its notice has before it, where tasks are numbered through all sections.</summary>
public sealed class SourceNumberTests : IDisposable
{
    private const string Notice = "云溪市人民政府关于印发云溪市养护任务分工的通知\n云溪市人民政府\n2025年3月1日\n一、甲类\n1.养护甲。（市园林局负责）\n2.养护乙。（市园林局负责）\n二、乙类\n3.养护丙。（市园林局负责）\n4.养护丁。（市园林局负责）\n";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("4", "2.2 Section2Task2\n养护丁。\n")]
    [InlineData("4.", "2.2 Section2Task2\n养护丁。\n")]
    [InlineData("４、", "2.2 Section2Task2\n养护丁。\n")]
    [InlineData("第四项", "2.2 Section2Task2\n养护丁。\n")]
    [InlineData("3", "2.1 Section2Task1\n养护丙。\n")]
    public async Task ANumber_ShowsItsTask(string written, string shown)
    {
        await Draft(Notice);
        ProgramRun run = await _folder.Run("show", written);
        Assert.Equal((0, "", true), (run.ExitCode, run.Errors, run.Output.StartsWith(shown, StringComparison.Ordinal)));
    }

    // A section goes first, as it did; the code of the task is told.
    [Fact]
    public async Task ANumberOfASection_ShowsThat_AndTellsTheTask()
    {
        await Draft(Notice);
        ProgramRun run = await _folder.Run("show", "2"), chinese = await _folder.RunInChinese("show", "2");
        Assert.Equal((0, "fujianplan: '2' is read as the section. The source also gives this number to a task: its code is 1.2.\n"), (run.ExitCode, run.Errors));
        Assert.StartsWith("2 Section2\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("fujianplan: “2”按章节处理。来源文件中也有此编号的任务，代码为 1.2。\n", chinese.Errors);
    }

    [Fact]
    public async Task ANumberBeyondTheLast_IsTold()
    {
        await Draft(Notice);
        Assert.Equal(
            new ProgramRun(2, "", "fujianplan: There is no task or section '5': the source numbers its tasks up to 4. Write such a number, the code of a task or the number of a section.\n"),
            await _folder.Run("show", "5"));
        Assert.Equal(new ProgramRun(2, "", "fujianplan: 没有任务或章节“5”：来源文件中任务编号至 4 为止。请填写其中的编号、任务代码或章节编号。\n"), await _folder.RunInChinese("show", "5"));
    }

    // Of a number that the notice has twice, both are told.
    [Fact]
    public async Task ANumberThatTwoTasksHave_TellsTheirCodes()
    {
        await Draft(Notice);
        _folder.Write("plan.yaml", _folder.Read("plan.yaml").Replace("        id: Section2Task2\n", "        id: Section2Task2\n        marker: 3.\n", StringComparison.Ordinal));
        _folder.Write("notice.txt", Notice.Replace("4.", "3.", StringComparison.Ordinal));
        string sum = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(_folder.PathOf("notice.txt"))));
        _folder.Write("plan.yaml", string.Join('\n', _folder.Read("plan.yaml").Split('\n').Select(line => line.StartsWith("  sha256: ", StringComparison.Ordinal) ? "  sha256: " + sum : line)));
        Assert.Equal(
            new ProgramRun(2, "", "fujianplan: In the source, several tasks have the number '3'. Write the code of one of them: 2.1, 2.2.\n"),
            await _folder.Run("show", "3"));
    }

    // Where each section begins anew, a number says of no task which one it is.
    [Fact]
    public async Task NumbersThatBeginAnew_MeanNoTask()
    {
        await Draft(Notice.Replace("3.", "1.", StringComparison.Ordinal).Replace("4.", "2.", StringComparison.Ordinal));
        ProgramRun section = await _folder.Run("show", "2"), none = await _folder.Run("show", "4");
        Assert.Equal((0, ""), (section.ExitCode, section.Errors));
        Assert.Equal((2, "fujianplan: There is no task or section '4'. Did you mean 2 (乙类)?\n"), (none.ExitCode, none.Errors));
    }

    private async Task Draft(string notice)
    {
        ProgramRun run = await _folder.Write("notice.txt", notice).Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.True(run.ExitCode == 0, run.Errors);
    }
}
