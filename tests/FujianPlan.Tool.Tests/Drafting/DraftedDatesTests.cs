namespace FujianPlan.Tool.Tests.Drafting;

/// <summary>Dates in the words of a task: one that is of all of it is the deadline, one that is of a part is told, and a reading of the words keeps it.</summary>
public sealed class DraftedDatesTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("推动事项进驻，2026年6月底前进驻率达到九成。（县甲局负责）", "2026年6月底前")]
    [InlineData("摸清底数。2026年9月底前完成建档。（县甲局负责）", "2026年9月底前")]
    [InlineData("摸清底数。逐户登记，2026年9月底前完成。（县甲局负责）", "2026年9月底前")]
    public async Task ADateOfAPart_IsTold_Once(string words, string date)
    {
        string plan = await Drafted($"1.{words}\n2.{words}");
        string doubt = $"# ?? A part of these words has a date (“{date}”), here and in all such later items: no deadline was written.";
        Assert.Equal(2, plan.Split(doubt).Length);
        Assert.Contains($"# ?2 Everything is due by “{date}”.\n      # ?+ deadline: '{date}'\n", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("        deadline:", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AReadingOfWords_GivesDuties_AndTheDate()
    {
        string plan = await Drafted("1.查堤。（县甲局负责）\n2.由县甲局牵头，会同县乙局，于2026年11月底前开展检查。");
        Assert.Contains("# ?2 They give duties, according to the editors' reading: 县甲局 lead; 县乙局 supporting. It is due by then: “2026年11月底前” is its deadline.\n", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("A part of these words has a date", plan, StringComparison.Ordinal);

        Assert.Equal(0, (await _folder.Run("doubts", "plan.yaml", "--take", "1=2")).ExitCode);
        plan = _folder.Read("plan.yaml");
        Assert.Contains("          - lead: [JJ]\n", plan, StringComparison.Ordinal);
        Assert.Contains("        deadline: '2026年11月底前'\n", plan, StringComparison.Ordinal);
    }

    // An office that says its level, before what it has to do.
    [Theory]
    [InlineData("各乡镇要落实责任，县财政局要保障经费。", "县财政局要保障经费")]
    [InlineData("县财政局于2026年10月31日前验收。", "县财政局于2026年10月31日前验收")]
    public async Task WhatAnOfficeHasToDo_IsTold(string words, string told)
    {
        string plan = await Drafted($"1.查堤。（县甲局负责）\n2.{words}");
        Assert.Contains($"# ?? These words are about duties, but no duty was written for them: “{told}”\n", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TasksWithoutDuties_AreCounted()
    {
        ProgramRun run = await Draft("1.查堤。（县甲局负责）\n2.修堤。\n3.守堤。");
        Assert.Contains("; 2 tasks have no duties: 1.2, 1.3\n", run.Errors, StringComparison.Ordinal);

        run = await _folder.RunInChinese("draft", "notice.txt", "-o", "zh.yaml");
        Assert.Contains("；2 项任务没有职责：1.2、1.3\n", run.Errors, StringComparison.Ordinal);
    }

    private async Task<string> Drafted(string tasks)
    {
        Assert.Equal(0, (await Draft(tasks)).ExitCode);
        return _folder.Read("plan.yaml");
    }

    private Task<ProgramRun> Draft(string tasks) => _folder.Write("notice.txt", $"示例县人民政府关于巡堤任务的通知\n2026年3月1日\n一、巡堤\n{tasks}\n").Run("draft", "notice.txt", "-o", "plan.yaml");
}
