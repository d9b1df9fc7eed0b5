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

    // Names with nothing but a blank between them are taken apart there; a blank within a name is none between two.
    [Fact]
    public async Task NamesRunTogether_AreTakenApart()
    {
        const string Doubt = "Some names in the clause have only a space between them";
        string[] lines = await DoubtOf(Head + "一、养护\n（一）养护绿地。\n责任单位：园林局 省 财政厅 市水利局\n（二）养护河道。（市水利局负责）\n", Doubt);
        Assert.Equal(
            [
                "# ?1 They are one name.",
                "# ?2 They are several: 园林局, 省财政厅, 市水利局.",
                "# ?& {code: YLJ, id: YuanLinJu, name: 园林局}",
                "# ?& {code: CZT, id: FinanceDepartment, name: 省财政厅, english: Provincial Department of Finance, kind: provincial}",
                "# ?~ YLJSCZTSSLJ: YLJ, CZT, SLJ | there is only a space between 园林局, 省财政厅, 市水利局 in the clause",
            ],
            lines[2..]);
        await Take(Doubt, "2");
        string plan = _folder.Read("plan.yaml");
        Assert.DoesNotContain("YLJSCZTSSLJ", plan, StringComparison.Ordinal);
        Assert.Contains(
            "  - code: YLJ\n    id: YuanLinJu\n    number: 3\n    name: 园林局\n  - code: CZT\n    id: FinanceDepartment\n    number: 4\n    name: 省财政厅\n    english: Provincial Department of Finance\n    kind: provincial\n",
            plan,
            StringComparison.Ordinal);
        Assert.Contains("          - responsible: [YLJ, CZT, SLJ]\n            reading: editorial\n            note: 'there is only a space between 园林局, 省财政厅, 市水利局 in the clause'\n", plan, StringComparison.Ordinal);
        Assert.Equal(0, (await _folder.Run("check")).ExitCode);
    }

    // Of two that a name may mean, the other is written out: where it is none of the draft yet, it comes with the reading.
    [Fact]
    public async Task TheOtherOfAnElidedName_TakesItsPlace()
    {
        const string Doubt = "“市委、市政府督查室”";
        string[] lines = await DoubtOf(Head + "一、养护\n（一）养护绿地。（市委、市政府督查室负责）\n（二）养护道路。（市园林局负责）\n", Doubt);
        Assert.Equal(["# ?1 It is 市委.", "# ?2 It is 市委督查室.", "# ?& {code: WDCS, id: WeiDuChaShi, name: 市委督查室, kind: party}", "# ?~ SW: WDCS | “市委” is 市委督查室"], lines[2..]);
        await Take(Doubt, "2");
        string plan = _folder.Read("plan.yaml");
        Assert.Contains("          - responsible: [WDCS, SZFDCS]\n            reading: editorial\n            note: “市委” is 市委督查室\n", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("code: SW\n", plan, StringComparison.Ordinal);
        Assert.Equal(0, (await _folder.Run("check")).ExitCode);
    }

    // Whom another clause names is an agency of the plan, and may not be left out where the grammar reads it.
    [Fact]
    public async Task TheOtherOfAnElidedName_IsNoted_WhereTheFirstIsNamedElsewhere()
    {
        string[] lines = await DoubtOf(Head + "一、养护\n（一）养护绿地。（市委、市政府督查室负责）\n（二）养护道路。（市委负责）\n", "“市委、市政府督查室”");
        Assert.Equal(["# ?2 It is 市委督查室: a note says so, and the duty stays.", "# ?+ note: “市委” is 市委督查室"], lines[^2..]);
        await Take("“市委、市政府督查室”", "2");
        Assert.Equal(0, (await _folder.Run("check", "--fail-on", "warning")).ExitCode);
    }

    // 市、区财政局 are read as one collective, which may as well be two offices: of those, the draft has what other clauses name.
    [Fact]
    public async Task LevelsThatShareABody_AreTakenApart()
    {
        string[] lines = await DoubtOf(Head + "一、养护\n（一）养护绿地。（市、区财政局牵头，市、区园林局配合）\n（二）养护道路。（市园林局负责）\n", "“市、区财政局”");
        Assert.Equal(
            [
                "# ?2 They are 市财政局、区财政局.", "# ?& {code: CZJ, id: FinanceBureau, name: 市财政局, english: Finance Bureau, kind: municipal}",
                "# ?& {code: QUCZJ, id: DistrictFinanceBureau, name: 区财政局, english: District Finance Bureau}", "# ?~ QCZJ: CZJ, QUCZJ | “市、区财政局” is 市财政局、区财政局",
            ],
            lines[^4..]);
        Assert.DoesNotContain("may be the same", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        await Take("“市、区财政局”", "2");
        await Take("“市、区园林局”", "2");
        string plan = _folder.Read("plan.yaml");
        Assert.Contains("          - lead: [CZJ, QUCZJ]\n", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("collective", plan, StringComparison.Ordinal);
        Assert.Equal(0, (await _folder.Run("check")).ExitCode);
    }

    // 园林局 beside 市园林局: two, and what the short name stands for.
    [Fact]
    public async Task AShortName_ThatIsAnother_GetsItsWholeName()
    {
        string[] lines = await DoubtOf(Head + "一、养护\n（一）养护绿地。（财政局负责）\n（二）养护道路。（市财政局负责）\n", "市财政局 may be the same as 财政局");
        Assert.Equal(["# ?4 They are two, and 财政局 is a short name: write the full name by which it can be found.", "# ?> CaiZhengJu", "# ?+ editorialAliases: ???"], lines[^3..]);
        await Take("市财政局 may be the same", "4:东溪区财政局");
        Assert.Contains("    name: 财政局\n    english: Finance Bureau\n    editorialAliases: [东溪区财政局]\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // Collectives are no agencies, in Chinese either.
    [Fact]
    public async Task Collectives_MayMeanTheSame()
    {
        await _folder.Write("notice.txt", Head + "一、养护\n（一）养护绿地。（市直有关单位负责）\n（二）养护道路。（市直各有关单位负责）\n").RunInChinese("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Equal(
            [
                "# ?? 市直有关单位可能与市直各有关单位（SZGYGDW）所指相同；如是，请将其中一个改为另一个的别名。", "# ?@ 5:10-5:16 6:10-6:17", "# ?1 所指不同。",
                "# ?2 所指相同：市直有关单位为市直各有关单位的别名。", "# ?= SZYGDW: SZGYGDW", "# ?3 所指相同：市直各有关单位为市直有关单位的别名。", "# ?= SZGYGDW: SZYGDW",
            ],
            Assert.Single(DoubtfulNotice.DoubtsOf(_folder.Read("plan.yaml"))));
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

    // An agency that another choice has added meanwhile is not added twice, whatever its code is by then.
    [Theory]
    [InlineData("YLJ")]
    [InlineData("YUANLIN")]
    public async Task AnAgencyThatIsThereByNow_IsMeant(string renamed)
    {
        const string Doubt = "Some names in the clause have only a space between them";
        await DoubtOf(Head + "一、养护\n（一）养护绿地。\n责任单位：园林局 市水利局\n（二）养护河道。\n责任单位：园林局 市财政局\n（三）养护桥梁。（市水利局、市财政局负责）\n", Doubt);
        await Take(Doubt, "2");
        _folder.Write("plan.yaml", _folder.Read("plan.yaml").Replace("code: YLJ\n", $"code: {renamed}\n", StringComparison.Ordinal).Replace("responsible: [YLJ, ", $"responsible: [{renamed}, ", StringComparison.Ordinal));
        await Take(Doubt, "2");
        string plan = _folder.Read("plan.yaml");
        Assert.Equal(2, plan.Split("name: 园林局\n").Length);
        Assert.Contains($"responsible: [{renamed}, SLJ]", plan, StringComparison.Ordinal);
        Assert.Contains($"responsible: [{renamed}, CZJ]", plan, StringComparison.Ordinal);
        Assert.Equal(0, (await _folder.Run("check")).ExitCode);
    }

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
    [InlineData("（二）建立台账。\n逐段登记，专人管护。\n（三）养护道路。（市交通局负责）\n", false)]
    public async Task AParagraphBehindATaskWithoutAClause_MayBeAPassage(string tasks, bool isDoubt)
    {
        const string Doubt = "A paragraph without a number stands behind the words of a task that has no clause";
        Assert.Equal(0, (await _folder.Write("notice.txt", Head + "一、养护\n（一）养护绿地。（市园林局负责）\n" + tasks).Run("draft", "notice.txt", "-o", "plan.yaml", "--force")).ExitCode);
        Assert.Equal(isDoubt, _folder.Read("plan.yaml").Contains("# ?? " + Doubt, StringComparison.Ordinal));
        if (isDoubt)
        {
            Assert.True((await Take(Doubt, "2")).ExitCode is 0 or 1);
            Assert.Matches("\n    - (各镇要按季度报送进展。|县级财政安排资金，市园林局汇总。)\n", _folder.Read("plan.yaml"));
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

    // A notice whose clauses name nobody has no agencies until an editor reads one.
    [Fact]
    public async Task TheFirstAgencies_AreAdded()
    {
        await DoubtOf(Head + "一、养护\n（一）养护绿地。\n市园林局、市财政局\n（二）养护道路。\n", "These words are about duties");
        Assert.Contains("\nagencies: []\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);

        Assert.Equal(0, (await Take("These words are about duties", "2")).ExitCode);

        Assert.Contains("\nagencies:\n  - code: YLJ\n    id: YuanLinJu\n    number: 1\n    name: 市园林局\n  - code: CZJ\n    id: FinanceBureau\n    number: 2\n    name: 市财政局\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain(": error ", (await _folder.Run("check")).Output, StringComparison.Ordinal);
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

    [Fact]
    public async Task ACodeThatAnotherAgencyHas_IsRefused()
    {
        await DoubtOf(Head + "一、养护\n（一）养护绿地。（市委、市政府督查室负责）\n（二）养护道路。（市园林局负责）\n", "“市委、市政府督查室”");
        string plan = _folder.Read("plan.yaml").Replace("code: YLJ", "code: WDCS", StringComparison.Ordinal).Replace("[YLJ]", "[WDCS]", StringComparison.Ordinal);
        _folder.Write("plan.yaml", plan);
        Assert.Equal(new ProgramRun(2, "", "fujianplan: Doubt 1: Another agency has the code 'WDCS'.\n"), await Take("“市委、市政府督查室”", "2"));
        Assert.Equal(plan, _folder.Read("plan.yaml"));
    }

    private async Task<string[]> DoubtOf(string notice, string doubt)
    {
        ProgramRun run = await _folder.Write("notice.txt", notice).Run("draft", "notice.txt", "-o", "plan.yaml", "--force");
        Assert.True(run.ExitCode == 0, run.Errors);
        return DoubtfulNotice.DoubtsOf(_folder.Read("plan.yaml"))[NumberOf(doubt) - 1];
    }

    private Task<ProgramRun> Take(string doubt, string reading) => _folder.Run("doubts", "--take", $"{NumberOf(doubt)}={reading}");

    private int NumberOf(string doubt)
    {
        string[][] all = DoubtfulNotice.DoubtsOf(_folder.Read("plan.yaml"));
        int number = Array.FindIndex(all, lines => lines[0].StartsWith("# ?? " + doubt, StringComparison.Ordinal)) + 1;
        Assert.True(number > 0, string.Join('\n', all.SelectMany(lines => lines)));
        return number;
    }
}
