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
    [InlineData("建设基站，力争2026年12月底前建成。（县甲局负责）", "2026年12月底前")]
    [InlineData("建设基站。到2026年12月底实现全覆盖。（县甲局负责）", "2026年12月底")]
    [InlineData("推进扩区。2026年4月底前完成规划。加强调度。（县甲局负责）", "2026年4月底前")]
    [InlineData("将经费列入预算，2026年第二季度前下达首批资金。（县甲局负责）", "2026年第二季度前")]
    [InlineData("将经费列入预算，今年上半年下达首批资金。（县甲局负责）", "今年上半年")]
    [InlineData("将经费列入预算，10月份前下达首批资金。（县甲局负责）", "10月份前")]
    [InlineData("将经费列入预算，汛期前下达首批资金。（县甲局负责）", "汛期前")]
    [InlineData("将经费列入预算，两个月内下达首批资金。（县甲局负责）", "两个月内")]
    public async Task ADateOfAPart_IsTold_OfEachTask(string words, string date)
    {
        string plan = await Drafted($"1.{words}\n2.{words}");
        string doubt = $"# ?? A part of these words has a date (“{date}”): no deadline was written.";
        Assert.Equal(3, plan.Split(doubt).Length);
        Assert.Matches($"# \\?2 Everything is due by “{date}”\\.\n      # \\?\\+ deadline: '?{date}'?\n", plan);
        Assert.DoesNotContain("        deadline:", plan, StringComparison.Ordinal);
    }

    // What is said of a time in another way is no date of a part.
    [Theory]
    [InlineData("通报上半年的进展，全年培训500人次。（县甲局负责）")]
    [InlineData("2026年，一季度以来各项工作有序。（县甲局负责）")]
    public async Task ATimeThatIsNotByWhen_IsNotTold(string words) => Assert.DoesNotContain("A part of these words has a date", await Drafted($"1.{words}"), StringComparison.Ordinal);

    [Fact]
    public async Task DatesOfASentence_AreTold_AndEachMayBeThatOfAll()
    {
        string plan = await Drafted("1.公布清单。2026年6月底前推出10项，2026年9月底前推出20项。（县甲局负责）");
        Assert.Contains(
            """
                  # ?? A part of these words has a date (“2026年6月底前”, “2026年9月底前”): no deadline was written.
                  # ?@ 4:8-4:17 4:23-4:32
                  # ?1 It applies to a part: the whole has no deadline.
                  # ?2 Everything is due by “2026年9月底前”.
                  # ?+ deadline: '2026年9月底前'
                  # ?3 Everything is due by “2026年6月底前”.
                  # ?+ deadline: '2026年6月底前'

            """,
            plan,
            StringComparison.Ordinal);
    }

    // Steps of the whole, or what each of the bodies is told.
    [Theory]
    [InlineData("（县甲局牵头，上半年；县乙局配合，年底前）", "“上半年”, “年底前”")]
    [InlineData("（县甲局牵头，2026年6月底前完成；县乙局负责，长期坚持）", "“2026年6月底前”, “长期坚持”")]
    [InlineData("（县甲局牵头，县乙局配合，2026年6月底前完成，长期坚持）", null)]
    [InlineData("（县甲局牵头，年底前；县乙局配合，年底前）", null)]
    public async Task DatesOfSomeOfTheBodies_AreADoubt(string clause, string? dates)
    {
        string plan = await Drafted("1.查堤。" + clause);
        Assert.Equal(dates is not null, plan.Contains($"# ?? The clause gives a date to some of its bodies each ({dates}): all dates were written as one deadline.\n", StringComparison.Ordinal));
        Assert.Equal(dates is not null, plan.Contains("# ?2 Each date is that of the bodies before it: a note says so.\n", StringComparison.Ordinal));
    }

    // A heading may say when what stands below it is done; of a year's plan, each does.
    [Theory]
    [InlineData("第一季度重点工作", "第一季度")]
    [InlineData("2026年9月底前完成的任务", "2026年9月底前")]
    [InlineData("6月份工作任务", "6月份")]
    [InlineData("长期坚持的工作", "长期坚持")]
    [InlineData("一季度", "一季度")]
    [InlineData("2026年重点任务", null)]
    [InlineData("提升年度工作", null)]
    [InlineData("重点工作", null)]
    [InlineData("总体要求", null)]
    [InlineData("总体要求和任务", null)]
    public async Task AHeadingThatSaysWhen_IsADoubt_AndMayBeTheDeadline(string title, string? deadline)
    {
        Assert.Equal(0, (await _folder.Write("notice.txt", $"示例县人民政府关于印发任务分工的通知\n示例县人民政府\n2026年3月2日\n一、{title}\n1.查堤。（县甲局负责）\n").Run("draft", "notice.txt", "-o", "plan.yaml", "--force")).ExitCode);
        Assert.Equal(deadline is not null, _folder.Read("plan.yaml").Contains($"# ?? The heading says when its tasks are done (“{deadline}”), but no 'deadline' was written.\n", StringComparison.Ordinal));
        if (deadline is not null)
        {
            Assert.Equal(new ProgramRun(0, "", "no doubts are left\n"), await _folder.Run("doubts", "plan.yaml", "--take", "1=2"));
            Assert.Matches($"\n    deadline: '?{deadline}'?\n", _folder.Read("plan.yaml"));
        }
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
