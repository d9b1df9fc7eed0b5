namespace FujianPlan.Authoring.Tests.Drafting.InOrder;

/// <summary>Which numbers of a notice are parts, sections, tasks and measures.</summary>
public sealed class OutlineLevelsTests
{
    [Fact]
    public void HeadingsOverHeadings_ArePartsAndSections_WhoseNumbersGoOn() => Assert.Equal(
        """
        part [提速增效]
          1 [窗口办事]
            1.1 设综合窗口。 → （市甲局负责）
            1.2 配帮办人员。 → （市乙局负责）
        part [减负降本]
          2 [涉企收费]
            2.1 清理收费。 → （市丙局负责）
        """,
        Outlined.Of("一、提速增效\n（一）窗口办事\n1.设综合窗口。（市甲局负责）\n2.配帮办人员。（市乙局负责）\n二、减负降本\n（二）涉企收费\n3.清理收费。（市丙局负责）\n"));

    // Of a plan whose parts have sections, what has tasks directly is a section beside the parts; its tasks state their numbers.
    [Fact]
    public void TasksAtTwoDepths() => Assert.Equal(
        """
        1 [基本原则]
          1.1 (（一）) 坚持便民。少跑腿。
          1.2 (（二）) 坚持公开。多公示。
        part [重点任务]
          2 [优化窗口，便利群众。]
            2.1 设综合窗口。 → （市甲局负责）
          3 [精简材料，减轻负担。]
            3.1 压减材料。 → （市乙局负责）
            3.2 公布清单。 → （市乙局负责）
            3.3 推行容缺。 → （市乙局负责）
            3.4 电子签章。 → （市乙局负责）
        4 [保障措施]
          4.1 (（一）) 加强组织。成立专班。 → （市丙局牵头，市丁局配合）
        """,
        Outlined.Of("一、基本原则\n（一）坚持便民。少跑腿。\n（二）坚持公开。多公示。\n二、重点任务\n（一）优化窗口，便利群众。\n1.设综合窗口。（市甲局负责）\n（二）精简材料，减轻负担。\n2.压减材料。（市乙局负责）\n3.公布清单。（市乙局负责）\n4.推行容缺。（市乙局负责）\n5.电子签章。（市乙局负责）\n三、保障措施\n（一）加强组织。成立专班。（市丙局牵头，市丁局配合）\n"));

    // Items without numbers under the title of a task are measures, each with its clause.
    [Fact]
    public void TitleOverItemsWithoutNumbers_IsTheTask() => Assert.Equal(
        """
        1 [便民]
          1.1 优化窗口服务
            ?? The words under this heading have no numbers: each clause was assumed to end a task.
            1.1.1 设窗口。 → （市甲局负责）
            1.1.2 配人员。 → （市乙局负责）
          1.2 设热线。 → （市丙局负责）
        """,
        Outlined.Of("一、便民\n（一）优化窗口服务\n设窗口。（市甲局负责）\n配人员。（市乙局负责）\n（二）设热线。（市丙局负责）\n"));

    // An excerpt begins with 二、: the headings are headings, and the number before the first of them is in doubt.
    [Fact]
    public void FirstHeadings_AreLost() => Assert.Equal(
        """
        1 (二、) [整治范围] 各条主街。
          ?? Before 二、, a number is missing: something may be lost.
        2 [整治任务]
          2.1 清扫街面。 → （责任单位：市甲局）
          2.2 补种行道树。 → （责任单位：市乙局）
        3 [保障措施]
          3.1 加强领导。每月调度。 → （责任单位：市丙局）
        """,
        Outlined.Of("二、整治范围\n各条主街。\n三、整治任务\n1.清扫街面。（责任单位：市甲局）\n2.补种行道树。（责任单位：市乙局）\n四、保障措施\n1.加强领导。每月调度。（责任单位：市丙局）\n"));

    // An extract has the numbers of the whole: they are its tasks' numbers, with a doubt where others are missing.
    [Fact]
    public void Extract_KeepsItsNumbers() => Assert.Equal(
        """
        1 [便民]
          1.1 (3.) 设窗口。 → （市甲局负责）
            ?? Before 3., 2 numbers are missing: something may be lost.
        2 [利企]
          2.1 (68.) 建平台。 → （市乙局负责）
            ?? Before 68., 64 numbers are missing: something may be lost.
          2.2 配人员。 → （市丙局负责）
        """,
        Outlined.Of("一、便民\n3.设窗口。（市甲局负责）\n二、利企\n68.建平台。（市乙局负责）\n69.配人员。（市丙局负责）\n"));

    // A section has a text or tasks: one that has neither says that they are lost, or were taken for its heading.
    [Fact]
    public void SectionWithNothingUnderIt_IsInDoubt() => Assert.Equal(
        """
        1 [总体要求（略）]
          ?? There is nothing under this heading: check whether its text is lost or was read as part of the heading.
        2 [重点任务]
          2.1 设窗口。 → （市甲局负责）
        """,
        Outlined.Of("一、总体要求（略）\n二、重点任务\n1.设窗口。（市甲局负责）\n"));

    [Fact]
    public void SectionWithoutTasks_HasWordsOfItsOwn() => Assert.Equal(
        """
        1 [总体目标] 到2026年，跑动次数减半。
        2 [聚焦窗口，便利群众]
          2.1 设综合窗口。 → （责任单位：市甲局）
        3 [组织实施] 各区要按月报告。
        """,
        Outlined.Of("一、总体目标\n到2026年，跑动次数减半。\n二、聚焦窗口，便利群众\n1．设综合窗口。（责任单位：市甲局）\n三、组织实施\n各区要按月报告。\n"));

    [Fact]
    public void SectionThatIsItselfATask_HasOneWithoutANumber() => Assert.Equal(
        """
        1 [升级大厅]
          1.1 (none) 改造场所，完善标识。 → （责任部门：市甲局）
        2 [优化流程]
          2.1 压减材料。公布清单。 → （责任部门：市乙局）
          2.2 推行容缺。 → （责任部门：市丙局）
        """,
        Outlined.Of("一、升级大厅\n改造场所，完善标识。（责任部门：市甲局）\n二、优化流程\n（一）压减材料。公布清单。（责任部门：市乙局）\n（二）推行容缺。（责任部门：市丙局）\n"));

    [Fact]
    public void TasksWithoutHeadings_AreInOneSection() => Assert.Equal(
        """
        1 []
          ?? No heading was found above the tasks: all of them are in one section. Write a title for it.
          1.1 推行容缺受理。先受理后补正。 → 〔牵头单位：市甲局；完成时限：2025年9月底前〕
          1.2 推行上门服务。 → 〔牵头单位：市乙局〕
        """,
        Outlined.Of("一、推行容缺受理。先受理后补正。〔牵头单位：市甲局；完成时限：2025年9月底前〕\n二、推行上门服务。〔牵头单位：市乙局〕\n"));

    [Fact]
    public void TaskWithItsOwnClause_HasTheNumbersUnderItAsMeasures() => Assert.Equal(
        """
        1 [提升实效]
          1.1 用好资金，支持改造。 → （市甲局、市乙局负责）
            1.1.1 编制清单。 → （市甲局牵头，市乙局配合）
            1.1.2 按月通报。 → （市乙局负责）
          1.2 拓宽渠道。 → （市丙局牵头）
            1.2.1 (none) 开设热线。 → （市丁局负责）
        2 [放宽准入]
          2.1 梳理许可。 → （市甲局牵头，各区政府负责）
        """,
        Outlined.Of("一、提升实效\n（一）用好资金，支持改造。（市甲局、市乙局负责）\n具体举措：\n1．编制清单。（市甲局牵头，市乙局配合）\n2．按月通报。（市乙局负责）\n（二）拓宽渠道。（市丙局牵头）\n具体举措：开设热线。（市丁局负责）\n二、放宽准入\n（三）梳理许可。（市甲局牵头，各区政府负责）\n"));

    [Fact]
    public void HeadingWithAClause_LeadsItsSection() => Assert.Equal(
        """
        1 [公交提升] → （牵头单位：市甲局）
          1.1 加密班次。 → （责任单位：市甲局）
        2 [步道建设] → 分管领导：甲某；牵头单位：市乙局。
          2.1 连通断点。 → [责任单位：各县（市）区人民政府，市乙局]
        """,
        Outlined.Of("一、公交提升（牵头单位：市甲局）\n1.加密班次。（责任单位：市甲局）\n二、步道建设\n分管领导：甲某；牵头单位：市乙局。\n2.连通断点。[责任单位：各县（市）区人民政府，市乙局]\n"));

    // A list within a task: its one clause stands behind the last number.
    [Fact]
    public void ListWithinATask_IsItsText() => Assert.Equal(
        """
        1 [放宽准入]
          1.1 梳理许可。 → （市甲局负责）
          1.2 公布清单，包括：（1）名称；（2）条件。 → （市乙局负责）
          1.3 压减时限。 → （市丙局负责）
        """,
        Outlined.Of("一、放宽准入\n1.梳理许可。（市甲局负责）\n2.公布清单，包括：\n（1）名称；\n（2）条件。（市乙局负责）\n3.压减时限。（市丙局负责）\n"));

    [Fact]
    public void FourthLevel_IsAmongTheMeasures() => Assert.Equal(
        """
        part [甲类]
          1 [乙类]
            1.1 丙类
              1.1.1 设窗口。 → （市甲局负责）
              1.1.2 配人员。 → （市乙局负责）
            1.2 丁类
              1.2.1 设热线。 → （市丙局负责）
        """,
        Outlined.Of("一、甲类\n（一）乙类\n1.丙类\n（1）设窗口。（市甲局负责）\n（2）配人员。（市乙局负责）\n2.丁类\n（1）设热线。（市丙局负责）\n"));

    // 2 组织体系 has no sign where 2.1 has the dot.
    [Fact]
    public void HeadingsWithoutASign_OverDottedNumbers() => Assert.Equal(
        """
        1 [总则]
          1.1 编写目的：便民。
          1.2 适用于全市。
        2 [组织]
          2.1 设专班。 → （市甲局负责）
        3 [附则]
          ?? The number 3 has no punctuation mark after it: from the count, a new item begins here.
          ?? There is nothing under this heading: check whether its text is lost or was read as part of the heading.
        """,
        Outlined.Of("1 总则\n1.1 编写目的：便民。\n1.2 适用于全市。\n2 组织\n2.1 设专班。（市甲局负责）\n3 附则\n").Replace(" 自印发之日起施行。", string.Empty, StringComparison.Ordinal));

    [Fact]
    public void TasksWithAWordBeforeTheirNumbers() => Assert.Equal(
        """
        part [重点任务]
          1 [窗口行动]
            1.1 设综合窗口。 → （市甲局负责）
            1.2 配帮办人员。 → （市乙局负责）
          2 [减负行动]
            2.1 清理收费。 → （市丙局负责）
        """,
        Outlined.Of("一、重点任务\n（一）窗口行动\n任务1：设综合窗口。（市甲局负责）\n任务2：配帮办人员。（市乙局负责）\n（二）减负行动\n任务3：清理收费。（市丙局负责）\n"));

    // A plan has one level below its tasks.
    [Fact]
    public void TwoLevelsBelowATask_AreADoubt()
    {
        const string Doubt = "?? There are two levels of numbers below this task, but a plan has one: all of them were written as its measures.";
        string plan = Outlined.Of("第一部分 环境\n一、窗口\n（一）综合办理\n1.清单\n（1）编清单。（市甲局负责）\n（2）发清单。（市乙局负责）\n2.系统\n（1）建系统。（市甲局负责）\n（2）用系统。（市乙局负责）\n（二）帮办\n3.配人员。（市丙局负责）\n");
        Assert.Equal(["综合办理"], plan.Split('\n').Zip(plan.Split('\n').Skip(1)).Where(pair => pair.Second.Trim() == Doubt).Select(pair => pair.First.Trim().Split(' ')[^1]));
    }

    // A heading that the page cuts has no sentence behind it; one with a sentence is over.
    [Theory]
    [InlineData("一、统筹推进窗口建设\n和帮办服务\n1.设窗口。（市甲局负责）\n2.配人员。（市乙局负责）\n", "1 [统筹推进窗口建设和帮办服务]")]
    [InlineData("一、统筹推进\n全年完成。\n1.设窗口。（市甲局负责）\n2.配人员。（市乙局负责）\n", "1 [统筹推进] 全年完成。")]
    public void HeadingOverTwoLines(string plan, string expected) => Assert.Equal(expected, Outlined.Of(plan).Split('\n')[0]);

    // 2025年扩大范围 says when it happens, and not by when.
    [Theory]
    [InlineData("2025年扩大窗口范围。", "1.1 2025年扩大窗口范围。")]
    [InlineData("2025年底前，扩大窗口范围。", "1.1 2025年底前，扩大窗口范围。 by 2025年底前")]
    [InlineData("全年扩大窗口20个。", "1.1 全年扩大窗口20个。")]
    [InlineData("年度培训10场次。", "1.1 年度培训10场次。")]
    public void YearAlone_IsNoDeadline(string words, string expected) => Assert.Equal(expected, Outlined.Of($"一、便民\n1.{words}\n2.其他。（市末局负责）\n").Split('\n')[1].Trim());

    // 统⏎一、规范 is cut by the page within a word.
    [Fact]
    public void NumeralThatEndsAWord_IsNoNumber() => Assert.Equal(
        """
        1 [便民]
          1.1 推动标准统一、规范、好用。 → （市甲局负责）
          1.2 设窗口。 → （市乙局负责）
        """,
        Outlined.Of("一、便民\n1.推动标准统\n一、规范、好用。（市甲局负责）\n2.设窗口。（市乙局负责）\n"));

    // Some paragraphs were put together, and others are as the pages cut them.
    [Fact]
    public void LinesOfPages_AmongWholeParagraphs()
    {
        string whole = string.Concat(Enumerable.Repeat("窗口服务全面优化提升，", 8));
        string plan = "一、便民\n" + string.Concat(Enumerable.Range(1, 12).Select(i => $"{i}.第{i}项便民举措要在全市范围内持续推进落\n实并且公布进展，{whole}让群众少跑腿。（市甲局负责）\n"));
        Assert.Equal(12, Outlined.Of(plan).Split('\n').Count(line => line.Contains("持续推进落实并且公布进展", StringComparison.Ordinal)));
    }
}
