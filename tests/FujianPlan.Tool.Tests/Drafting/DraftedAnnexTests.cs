namespace FujianPlan.Tool.Tests.Drafting;

/// <summary>What is numbered and stands in a list of annexes, or behind the closing, is no task: <c>draft</c> keeps it as words of the notice.</summary>
public sealed class DraftedAnnexTests : IDisposable
{
    private const string Tasks = "一、夯实基础\n（一）建设一张网。（市甲局牵头，市乙局配合）\n（二）统一标准。（市甲局负责）\n二、便民利企\n（一）建设门户。（市乙局负责）\n";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>What stands behind the last task, and in how many passages; the date has a key of its own.</summary>
    public static TheoryData<string, string> Closings => new()
    {
        { "附件：1.事项清单\n2.联络员表\n3.进度表\n", "附件：1.事项清单|2.联络员表|3.进度表" },
        { "附件：\n1.事项清单\n2.联络员表\n", "附件：|1.事项清单|2.联络员表" },
        { "附件：（一）事项清单\n（二）联络员表\n", "附件：（一）事项清单|（二）联络员表" },
        { "附表\n（一）窗口名称\n（二）窗口地址\n三、填表说明\n", "附表|（一）窗口名称|（二）窗口地址|三、填表说明" },
        { "附件1\n联络员表\n（一）姓名\n", "附件1|联络员表|（一）姓名" },
        { "青川市人民政府办公室\n2024年3月1日\n（一）抄送：各区。\n", "青川市人民政府办公室|（一）抄送：各区。" },
        { "青川市甲局\n青川市乙局\n二〇二四年三月一日\n附录：\n（一）电话\n", "青川市甲局|青川市乙局|附录：|（一）电话" },
        { "附件:1.青川市联络员推荐表及\n填写说明\n2.进度表\n", "附件:1.青川市联络员推荐表及|填写说明|2.进度表" },
    };

    [Theory]
    [MemberData(nameof(Closings))]
    public async Task WhatStandsBehindTheClosing_IsNoTask(string closing, string passages)
    {
        foreach (string last in new[] { "", "（二）优化办理流程。\n" })
        {
            string draft = await Draft(Tasks + last + closing);
            Assert.Equal(last.Length == 0 ? 3 : 4, Count(draft, "Task"));
            Assert.Equal(2, Count(draft, "    title: "));
            Assert.Equal(passages, Passages(draft));
            Assert.Equal(last.Length == 0 ? 0 : 1, Count(draft, "- 优化办理流程。\n"));
        }
    }

    [Fact]
    public async Task ListInTheLetter_IsNoTask_AndThePlanFollows()
    {
        string draft = await Draft("请认真落实。\n附件：（一）任务分工\n（二）联系人名单\n青川市人民政府办公室\n2024年3月1日\n附件1\n任务分工\n" + Tasks);

        Assert.Equal(3, Count(draft, "Task"));
        Assert.Equal("请认真落实。|附件：（一）任务分工|（二）联系人名单|青川市人民政府办公室|附件1|任务分工", Passages(draft));
    }

    /// <summary>What looks like an annex and is none.</summary>
    public static TheoryData<string> Plans =>
    [
        // The plan itself is the annex; and its tasks stand directly behind the colon.
        "附件：\n" + Tasks,
        "附件：任务分工\n" + Tasks,
        // A date stands alone, and tasks with clauses follow.
        "一、夯实基础\n（一）建设一张网。（市甲局牵头，市乙局配合）\n（二）统一标准。（市甲局负责）\n2024年3月1日\n二、便民利企\n（一）建设门户。（市乙局负责）\n",
        // The word begins a sentence.
        "一、夯实基础\n（一）建设一张网。（市甲局牵头，市乙局配合）\n（二）附件所列标准统一执行。（市甲局负责）\n二、便民利企\n（一）附表内的事项全部上网。（市乙局负责）\n",
        // No task names anybody: nothing tells where the plan ends.
        "一、夯实基础\n（一）建设一张网。\n2024年3月1日\n（二）统一标准。\n二、便民利企\n（一）建设门户。\n",
    ];

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task WhatIsNoAnnex_KeepsItsTasks(string notice) => Assert.Equal(3, Count(await Draft(notice), "Task"));

    // Its numbers begin anew: without a heading, the last task would be theirs, and all others sections.
    [Theory]
    [InlineData("附件\n", "附件", 1)]
    [InlineData("附件1\n事项清单\n", "附件1事项清单", 1)]
    [InlineData("附件：事项清单\n", "附件：事项清单", 1)]
    [InlineData("附件：\n事项清单\n", "附件：", 1)]
    public async Task AnAnnexWithTasks_IsASection_BehindATaskOfNobody(string head, string title, int doubts)
    {
        foreach (string tasks in new[] { "1.建库（市甲局牵头，市乙局配合，6月底前完成）\n2.建网（市乙局负责）\n", "1.建库\n责任单位：市甲局\n2.建网\n责任单位：市乙局\n" })
        {
            string draft = await Draft(Tasks + "（二）优化办理流程。\n" + head + tasks);
            Assert.Equal(6, Count(draft, "Task"));
            Assert.Equal(3, Count(draft, "  - number: ") - Count(draft, "      - number: "));
            Assert.Contains($"  - number: 3\n    id: Section3\n    title: {title}\n    marker: none\n", draft, StringComparison.Ordinal);
            Assert.Equal(doubts, Count(draft, "# ?? This line without a number was read as a heading because the numbers restart after it."));
        }
    }

    private async Task<string> Draft(string notice)
    {
        ProgramRun run = await _folder.Write("notice.txt", notice).Run("draft", "notice.txt");
        Assert.Equal(0, run.ExitCode);
        return run.Output;
    }

    private static int Count(string draft, string words) => words == "Task" ? draft.Split('\n').Count(line => line.StartsWith("        id: Section", StringComparison.Ordinal)) : draft.Split(words).Length - 1;

    private static string Passages(string draft)
    {
        string[] lines = [.. draft.Split('\n').SkipWhile(line => line != "  passages:").Skip(1).TakeWhile(line => line.StartsWith("    ", StringComparison.Ordinal)).Where(line => line[4] == '-').Select(line => line[6..].Trim('\''))];
        return string.Join('|', lines);
    }
}
