namespace FujianPlan.Tool.Tests.Doubts;

/// <summary>Words behind those of a task may be none of it: a reading makes them a passage of the notice.</summary>
public sealed class PassageReadingsTests : IDisposable
{
    private const string Head = "云溪市人民政府关于印发云溪市养护任务分工的通知\n云溪市人民政府\n2025年3月1日\n";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // What closes a notice may stand behind its last task, and before an annex.
    [Theory]
    [InlineData("云溪市人民政府\n", "    - 云溪市人民政府\n    - 各镇要按季度报送进展，由市园林局汇总。\n")]
    [InlineData("", "  passages:\n    - 各镇要按季度报送进展，由市园林局汇总。\n")]
    public async Task WordsBehindAClause_MayBeAPassage(string before, string passages)
    {
        const string Doubt = "Words without a clause come after the clause";
        string[] lines = await DoubtOf($"云溪市人民政府关于印发云溪市养护任务分工的通知\n{before}2025年3月1日\n一、养护\n（一）养护绿地。（市园林局负责）\n（二）养护道路。（市交通局负责）\n各镇要按季度报送进展，由市园林局汇总。\n二、保障\n（一）安排资金。（市财政局负责）\n", Doubt);
        Assert.Equal(["# ?2 They belong to no task: they are a passage of the notice.", "# ?> Section1Task2Measure1", "# ?-", "# ?^ 各镇要按季度报送进展，由市园林局汇总。"], lines[3..7]);

        Assert.Equal(0, (await Take(Doubt, "2")).ExitCode);

        string plan = _folder.Read("plan.yaml");
        Assert.Contains(passages, plan, StringComparison.Ordinal);
        Assert.DoesNotContain("measures:", plan, StringComparison.Ordinal);
        Assert.Equal((0, ""), await _folder.Run("check") is var run ? (run.ExitCode, run.Output) : default);
    }

    // A task without a clause ends at the next number: what is said to all, or closes the notice, is not its own without a doubt.
    [Theory]
    [InlineData("（二）建立台账。\n各镇要按季度报送进展。\n（三）养护道路。（市交通局负责）\n", true)]
    [InlineData("（二）养护道路。（市交通局负责）\n（三）建立台账。\n县级财政安排资金，市园林局汇总。\n", true)]
    [InlineData("（二）养护道路。（市交通局负责）\n（三）建立台账。\n附件：养护项目表\n附件\n养护项目表\n（一）养护桥梁。（市园林局负责）\n（二）养护涵洞。（市园林局负责）\n", true)]
    [InlineData("（二）建立台账。\n逐段登记，专人管护。\n（三）养护道路。（市交通局负责）\n", false)]
    public async Task AParagraphBehindATaskWithoutAClause_MayBeAPassage(string tasks, bool isDoubt)
    {
        const string Doubt = "A paragraph without a number stands behind the words of a task that has no clause";
        Assert.Equal(0, (await _folder.Write("notice.txt", Head + "一、养护\n（一）养护绿地。（市园林局负责）\n" + tasks).Run("draft", "notice.txt", "-o", "plan.yaml", "--force")).ExitCode);
        Assert.Equal(isDoubt, _folder.Read("plan.yaml").Contains("# ?? " + Doubt, StringComparison.Ordinal));
        if (isDoubt)
        {
            Assert.True((await Take(Doubt, "2")).ExitCode is 0 or 1);
            Assert.Matches("\n    - (各镇要按季度报送进展。|县级财政安排资金，市园林局汇总。|附件：养护项目表)\n", _folder.Read("plan.yaml"));
            Assert.Contains("        text:\n          - 建立台账。\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
            Assert.DoesNotContain(": error ", (await _folder.Run("check")).Output, StringComparison.Ordinal);
        }
    }

    // In requirements, where nobody has a duty, it is the task's own.
    [Fact]
    public async Task AParagraphOfRequirements_IsTheTasks()
    {
        Assert.Equal(0, (await _folder.Write("notice.txt", Head + "一、养护\n（一）养护绿地。（市园林局负责）\n二、工作要求\n（一）提高认识。\n各镇要高度重视。\n（二）严格考核。\n").Run("draft", "notice.txt", "-o", "plan.yaml", "--force")).ExitCode);
        Assert.DoesNotContain("A paragraph without a number", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SeveralParagraphs_AreAPassageEach_AlsoOfAPlanThatQuotesNothingYet()
    {
        const string Doubt = "Words without a clause come after the clause";
        await DoubtOf("一、养护\n（一）养护绿地。（市园林局负责）\n各镇要按季度报送进展。\n各区要做好汇总。\n（二）养护道路。（市交通局负责）\n", Doubt);
        Assert.DoesNotContain("\nnotice:", _folder.Read("plan.yaml"), StringComparison.Ordinal);

        Assert.True((await Take(Doubt, "2")).ExitCode is 0 or 1);

        Assert.Contains("\n\nnotice:\n  passages:\n    - 各镇要按季度报送进展。\n    - 各区要做好汇总。\n\nsource:\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    private Task<string[]> DoubtOf(string notice, string doubt) => _folder.DoubtOf(notice, doubt);

    private Task<ProgramRun> Take(string doubt, string reading) => _folder.Take(doubt, reading);
}
