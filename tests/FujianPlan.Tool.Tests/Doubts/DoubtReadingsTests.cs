namespace FujianPlan.Tool.Tests.Doubts;

/// <summary>What can be decided in the file itself is offered as a reading, and what is taken is what the plan then says.</summary>
public sealed class DoubtReadingsTests : IDisposable
{
    private const string Head = "云溪市人民政府关于印发云溪市养护任务分工的通知\n云溪市人民政府\n2025年3月1日\n";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // What is decided is in the plan: the rule that would ask the same does not.
    [Fact]
    public async Task ClauseWithoutARole_ThatIsDecided_IsNotAskedAbout_ByACheck()
    {
        const string Doubt = "The clause states no role";
        string[] lines = await DoubtOf(Head + "一、养护\n（一）养护绿地。（市园林局、市城管局）\n（二）养护道路。（市城管局、市交通局）\n", Doubt);
        Assert.Equal(["# ?1 They are responsible.", "# ?> plan:", "# ?+ unstatedRole: responsible", "# ?2 It is not a clause but a part of the text."], lines[2..6]);
        Assert.Contains("warning FJP3017", (await _folder.Run("check")).Output, StringComparison.Ordinal);

        Assert.Equal(new ProgramRun(0, "", "no doubts are left\n"), await Take(Doubt, "1"));

        Assert.Contains("  dataVersion: 0.1.0\n  unstatedRole: responsible\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        Assert.Equal((0, ""), await _folder.Run("check", "--fail-on", "warning") is var run ? (run.ExitCode, run.Output) : default);
    }

    // No error is left of what was decided: a check may only ask.
    [Fact]
    public async Task ClauseWithoutARole_ThatIsAPartOfTheText_LeavesNoError()
    {
        await DoubtOf(Head + "一、养护\n（一）养护绿地。（市园林局、市城管局）\n（二）养护道路。（市园林局牵头，市城管局配合）\n", "The clause states no role");
        await Take("The clause states no role", "2");
        ProgramRun check = await _folder.Run("check");
        Assert.Equal(0, check.ExitCode);
        Assert.Contains("warning FJP3042: “（市园林局、市城管局）” reads like a clause", check.Output, StringComparison.Ordinal);
    }

    // The plan's own keys may be in another of its files.
    [Fact]
    public async Task WhatIsOfThePlan_IsWrittenWhereThePlanIs()
    {
        await DoubtOf(Head + "一、养护\n（一）养护绿地。（市园林局、市城管局）\n", "The clause states no role");
        string plan = _folder.Read("plan.yaml");
        int sections = plan.IndexOf("sections:\n", StringComparison.Ordinal);
        Directory.CreateDirectory(_folder.PathOf("parts"));
        _folder.Write("parts/a.yaml", plan[..sections].Replace("file: notice.txt", "file: ../notice.txt", StringComparison.Ordinal)).Write("parts/b.yaml", "format: 1\n" + plan[sections..]);

        Assert.Equal(new ProgramRun(0, "", "no doubts are left\n"), await _folder.Run("doubts", "parts", "--take", "1=1"));

        Assert.Contains("  unstatedRole: responsible\n", _folder.Read("parts/a.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("unstatedRole", _folder.Read("parts/b.yaml"), StringComparison.Ordinal);
    }

    // What nobody has is noted where it was; the plan stays one that compiles.
    [Fact]
    public async Task NumberThatIsLost_IsNoted()
    {
        string[] lines = await DoubtOf(Head + "一、养护\n1.养护绿地。（市园林局负责）\n2.养护道路。（市城管局负责）\n4.养护桥梁。（市城管局负责）\n", "Before 4., a number is missing");
        Assert.Equal(
            [
                "# ?1 Nothing is lost: the notice itself skips the number.",
                "# ?2 It is lost: the notice had something here, and nobody has it any more.",
                "# ?+ note: 来源文件在“4.”之前缺 1 个序号，所缺内容已佚失。",
            ],
            lines[2..]);

        Assert.Equal(new ProgramRun(0, "", "no doubts are left\n"), await Take("Before 4., a number is missing", "2"));

        Assert.Contains("        note: 来源文件在“4.”之前缺 1 个序号，所缺内容已佚失。\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        Assert.Equal((0, ""), await _folder.Run("check", "--fail-on", "warning") is var run ? (run.ExitCode, run.Output) : default);
    }

    // What a heading says in its bracket is of all that stands under it, or is a part of its words.
    [Fact]
    public async Task BracketWithADateInAHeading_IsADoubt()
    {
        _folder.Write("notice.txt", Head + "一、养护绿地（2026年8月底前）\n（一）补种行道树。（市园林局负责）\n二、养护道路\n（一）修补路面。（市城管局负责）\n");
        Assert.Equal(0, (await _folder.Run("draft", "notice.txt", "-o", "plan.yaml")).ExitCode);
        string plan = _folder.Read("plan.yaml");

        Assert.Contains("  # ?? “（2026年8月底前）” states a deadline, but no 'deadline' was written.\n", plan, StringComparison.Ordinal);
        Assert.Contains("  # ?2 It is due by then: “2026年8月底前” is its deadline.\n  # ?+ deadline: '2026年8月底前'\n  - number: 1\n", plan, StringComparison.Ordinal);
        await _folder.Run("doubts", "--take", "1=2");
        Assert.Contains("    deadline: '2026年8月底前'\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // What no clause could be made of, and says by when: the deadline.
    [Theory]
    [InlineData("养护绿地。（市园林局负责，2025年6月1日起执行）", "Not understood in the clause: 2025年6月1日起", "It is due by then: “2025年6月1日起” is its deadline.", "deadline: '2025年6月1日起'")]
    [InlineData("养护绿地。（市园林局负责，2025年6月底前、2026年6月底前各养护一遍）", "Not understood in the clause: 2025年6月底前、2026年6月底前各养护一遍", "It is due by then: “2025年6月底前、2026年6月底前” is its deadline.", "deadline: '2025年6月底前、2026年6月底前'")]
    [InlineData("养护绿地。（2025年6月底前完成）", "“（2025年6月底前完成）” states a deadline, but no 'deadline' was written.", "It is due by then: “2025年6月底前” is its deadline.", "deadline: '2025年6月底前'")]
    public async Task AnUnreadDeadline_IsOfferedAsOne(string task, string doubt, string reading, string written)
    {
        string[] lines = await DoubtOf(Head + $"一、养护\n（一）{task}\n（二）养护道路。（市园林局负责）\n", doubt);
        Assert.Equal([$"# ?2 {reading}", $"# ?+ {written}"], lines[^2..]);
        ProgramRun run = await Take(doubt, "2");
        Assert.Contains($"        {written}\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        Assert.Equal((0, "no doubts are left\n"), (run.ExitCode, run.Errors));
        Assert.Equal(0, (await _folder.Run("check", "--fail-on", "warning")).ExitCode);
    }

    // A clause that states a deadline has it already.
    [Fact]
    public async Task ADeadlineThatIsWritten_IsNotOfferedAgain()
    {
        string[] lines = await DoubtOf(Head + "一、养护\n（一）养护绿地。（市园林局负责，2025年6月底前完成，2026年6月1日起执行）\n", "Not understood in the clause");
        Assert.DoesNotContain(lines, line => line.Contains("deadline", StringComparison.Ordinal));
    }

    // 下同 that says nothing of later clauses is taken away, at its own place; said of a duty, the remark quotes whom it adds.
    [Fact]
    public async Task ARemark_IsTakenAway_OrQuotesWhomItAdds()
    {
        const string Doubt = "This remark applies to all later clauses.";
        string notice = Head + "一、养护\n（一）养护绿地。（市数据资源管理局〔以下简称市数据局，下同〕负责）\n（二）养护道路。（市园林局牵头，下同）\n（三）养护河道。（市水利局负责）\n";
        string[] lines = await DoubtOf(notice, Doubt);
        Assert.Equal(
            [
                "# ?@ 6:17-6:19",
                "# ?1 All later tasks also have the duties of this clause.",
                "# ?+ words: 市园林局牵头，下同",
                "# ?+ adds:",
                "# ?+   - lead: [YLJ]",
                "# ?2 It adds nothing to later clauses (for example, if it only concerns a name): it is removed here and stays in its clause.",
                "# ?-",
            ],
            lines[1..]);
        await Take(Doubt, "1");
        Assert.Contains("remarks:\n  - words: 市园林局牵头，下同\n    at: '1.2'\n    adds:\n      - lead: [YLJ]\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        Assert.Equal(0, (await _folder.Run("check", "--fail-on", "warning")).ExitCode);

        await DoubtOf(notice, Doubt);
        await Take(Doubt, "2");
        Assert.DoesNotContain("remarks:", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // 下同 in a name keeps no clause from being offered.
    [Fact]
    public async Task AsBelow_WithinAName_IsReadOver()
    {
        string[] lines = await DoubtOf(Head + "一、养护\n（一）养护绿地。（市数据资源管理局（市数据局，下同）负责）\n（二）养护道路。（市数据资源管理局负责）\n", "These words are about duties");
        Assert.Equal("# ?2 They give duties, according to the editors' reading: 市数据资源管理局 responsible.", lines[3]);
        await Take("These words are about duties", "2");
        Assert.Equal(0, (await _folder.Run("check")).ExitCode);
    }

    // The first line is the title where it is no heading and no task.
    [Theory]
    [InlineData("养护绿地和道路\n一、养护\n1.养护绿地。（市园林局负责）\n", true)]
    [InlineData("一、养护\n1.养护绿地。（市园林局负责）\n", false)]
    [InlineData("1.养护绿地\n责任单位：市园林局\n2.养护道路\n责任单位：市交通局\n", false)]
    [InlineData("（一）养护\n1.养护绿地。（市园林局负责）\n", false)]
    public async Task TheFirstLine_IsOfferedAsTheTitle_WhereItIsNone(string notice, bool isOffered)
    {
        string[] lines = await DoubtOf(notice, "No words like");
        Assert.Equal(isOffered, lines.Contains("# ?1 The first line is the title."));
    }

    private Task<string[]> DoubtOf(string notice, string doubt) => _folder.DoubtOf(notice, doubt);

    private Task<ProgramRun> Take(string doubt, string reading) => _folder.Take(doubt, reading);
}
