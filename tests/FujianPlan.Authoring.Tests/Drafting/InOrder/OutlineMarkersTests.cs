using FujianPlan.Authoring.Drafting.InOrder;
using FujianPlan.Authoring.Drafting.Unread;

namespace FujianPlan.Authoring.Tests.Drafting.InOrder;

/// <summary>Which numbers begin something.</summary>
public sealed class OutlineMarkersTests
{
    [Theory]
    [InlineData("1﹒", "2﹒", "3﹒")]
    [InlineData("1．", "2．", "3．")]
    [InlineData("1、", "2、", "3、")]
    [InlineData("（一）", "（二)", "（三）")]
    [InlineData("（1）", "(2)", "（3）")]
    [InlineData("①", "②", "③")]
    [InlineData("⑴", "⑵", "⑶")]
    [InlineData("⒈", "⒉", "⒊")]
    [InlineData("㈠", "㈡", "㈢")]
    [InlineData("1）", "2）", "3）")]
    [InlineData("第一条", "第二条", "第三条")]
    [InlineData("1.1", "1.2", "1.3")]
    [InlineData("1.\n", "2. ", "3.")]
    public void Series(string one, string two, string three) => Assert.Equal(
        "1 [便民]\n  1.1 设窗口。 → （市甲局负责）\n  1.2 配人员。 → （市乙局负责）\n  1.3 设热线。 → （市丙局负责）",
        Outlined.Of($"一、便民\n{one}设窗口。（市甲局负责）\n{two}配人员。（市乙局负责）\n{three}设热线。（市丙局负责）\n"));

    [Theory]
    [InlineData("第一章 便民", "第二章 利企")]
    [InlineData("第一部分 便民", "第二部分 利企")]
    [InlineData("（一）便民", "（二）利企")]
    [InlineData("重点任务一：便民", "重点任务二：利企")]
    [InlineData("专项行动1：便民", "专项行动2：利企")]
    [InlineData("【专项任务一】便民", "【专项任务二】利企")]
    [InlineData("议题一、便民", "议题二、利企")]
    public void Headings(string one, string two) => Assert.Equal(
        "1 [便民]\n  1.1 设窗口。 → （市甲局负责）\n2 [利企]\n  2.1 减收费。 → （市乙局负责）",
        Outlined.Of($"{one}\n1.设窗口。（市甲局负责）\n{two}\n1.减收费。（市乙局负责）\n"));

    // Signs in brackets under signs with a stop, as input methods write them, are what （1） is under 1.
    [Theory]
    [InlineData("㈠", "㈡", "⒈", "⒉", "⑴", "⑵")]
    [InlineData("（一）", "（二）", "1.", "2.", "（1）", "（2）")]
    public void SignsOverSigns(string heading, string second, string task, string next, string measure, string other) => Assert.Equal(
        """
        1 [便民]
          1.1 优化窗口。少跑腿。 → （市甲局负责）
            1.1.1 设窗口。 → （市甲局负责）
            1.1.2 配人员。 → （市乙局负责）
          1.2 设热线。 → （市丙局负责）
        2 [利企]
          2.1 减收费。 → （市丁局负责）
        """,
        Outlined.Of($"{heading}便民\n{task}优化窗口。少跑腿。（市甲局负责）\n{measure}设窗口。（市甲局负责）\n{other}配人员。（市乙局负责）\n{next}设热线。（市丙局负责）\n{second}利企\n{task}减收费。（市丁局负责）\n"));

    // Directly behind its heading, （二） is the first that there is.
    [Fact]
    public void FirstNumberUnderAHeading_IsLost() => Assert.Equal(
        """
        1 [便民]
          1.1 设窗口。 → （市甲局负责）
          1.2 配人员。 → （市乙局负责）
        2 [利企]
          2.1 (（二）) 减收费。 → （市丙局负责）
            ?? Before （二）, a number is missing: something may be lost.
          2.2 设热线。 → （市丁局负责）
        """,
        Outlined.Of("一、便民\n（一）设窗口。（市甲局负责）\n（二）配人员。（市乙局负责）\n二、利企\n（二）减收费。（市丙局负责）\n（三）设热线。（市丁局负责）\n"));

    // 一、 stands over 第一条 in every section, as it did in the first.
    [Theory]
    [InlineData("一、便民", "第一条 ", "第二条 ", "二、利企", "第三条 ", "第四条 ")]
    [InlineData("第1章 便民", "第1条 ", "第2条 ", "第2章 利企", "第3条 ", "第4条 ")]
    public void ArticlesUnderHeadings(string one, string first, string second, string two, string third, string fourth) => Assert.Equal(
        "1 [便民]\n  1.1 设窗口。 → （市甲局负责）\n  1.2 配人员。 → （市乙局负责）\n2 [利企]\n  2.1 减收费。 → （市乙局负责）\n  2.2 减材料。 → （市丙局负责）",
        Outlined.Of($"{one}\n{first}设窗口。（市甲局负责）\n{second}配人员。（市乙局负责）\n{two}\n{third}减收费。（市乙局负责）\n{fourth}减材料。（市丙局负责）\n"));

    // Nothing stands between the two runs: the second is of the same heading, and no number of it is lost.
    [Fact]
    public void NumbersThatBeginAnew_AreARun_AndADoubt() => Assert.Equal(
        """
        1 [便民]
          1.1 设窗口。 → （市甲局负责）
          1.2 配人员。 → （市乙局负责）
          1.3 (（一）) 减收费。 → （市乙局负责）
            ?? The numbers restart with （一）, but there is no heading before it: a heading may be lost.
          1.4 减材料。 → （市丙局负责）
        2 [利企]
          2.1 设热线。 → （市丙局负责）
        """,
        Outlined.Of("一、便民\n（一）设窗口。（市甲局负责）\n（二）配人员。（市乙局负责）\n（一）减收费。（市乙局负责）\n（二）减材料。（市丙局负责）\n二、利企\n（一）设热线。（市丙局负责）\n"));

    [Fact]
    public void HeadingsThatBeginAnew_AreASecondPlan_AndADoubt() => Assert.Equal(
        """
        1 [便民]
          1.1 设窗口。 → （市甲局负责）
        2 [利企]
          2.1 减收费。 → （市乙局负责）
        3 (一、) [助学]
          ?? The numbers restart here: this may be a separate plan.
          3.1 建食堂。 → （市丙局负责）
        4 [惠农]
          4.1 修水渠。 → （市丁局负责）
        """,
        Outlined.Of("一、便民\n（一）设窗口。（市甲局负责）\n二、利企\n（一）减收费。（市乙局负责）\n第二批任务\n一、助学\n（一）建食堂。（市丙局负责）\n二、惠农\n（一）修水渠。（市丁局负责）\n"));

    // （三） goes on with （四）: what stands between is a list of it.
    [Fact]
    public void NumbersThatGoOnBehindAList_AreNoRun() => Assert.Equal(
        """
        1 [便民]
          1.1 设窗口。 → （市甲局负责）
          1.2 配人员，包括（一）引导员。（二）帮办员。 → （市乙局负责）
            ?? The numbers restart below （二） and continue after that: the items there were read as a list under it.
          1.3 减材料。 → （市丙局负责）
        """,
        Outlined.Of("一、便民\n（一）设窗口。（市甲局负责）\n（二）配人员，包括\n（一）引导员。\n（二）帮办员。\n（市乙局负责）\n（三）减材料。（市丙局负责）\n"));

    [Fact]
    public void NumberBehindALabelOfNobody_BeginsATask() => Assert.Equal(
        "1 [便民]\n  1.1 设窗口。 → 牵头单位：市甲局⏎配合单位：——\n  1.2 配人员。 → 牵头单位：市乙局⏎配合单位：、\n  1.3 减材料。 → （市丙局负责）",
        Outlined.Of("一、便民\n1.设窗口。\n牵头单位：市甲局\n配合单位：——\n2.配人员。\n牵头单位：市乙局\n配合单位：、\n3.减材料。（市丙局负责）\n"));

    [Fact]
    public void LostOrDoubledSign_IsADoubt_AndCountsOn() => Assert.Equal(
        """
        1 [便民]
          1.1 设窗口。 → （市甲局负责）
          1.2 配人员。 → （市乙局负责）
            ?? The number 2.. has an extra punctuation mark after it.
          1.3 (3) 设热线。 → （市丙局负责）
            ?? The number 3 has no punctuation mark after it: from the count, a new item begins here.
        """,
        Outlined.Of("一、便民\n1.设窗口。（市甲局负责）\n2..配人员。（市乙局负责）\n3 设热线。（市丙局负责）\n"));

    [Fact]
    public void NumberThatIsLeftOut_IsADoubt() => Assert.Equal(
        """
        1 [便民]
          1.1 设窗口。 → （市甲局负责）
          1.2 (（四）) 配人员。 → （市乙局负责）
            ?? Before （四）, 2 numbers are missing: something may be lost.
        """,
        Outlined.Of("一、便民\n（一）设窗口。（市甲局负责）\n（四）配人员。（市乙局负责）\n"));

    // Lines of a page begin with numbers that count something.
    [Fact]
    public void NumbersOfWrappedLines_BeginNothing() => Assert.Equal(
        """
        1 [便民]
          1.1 增设窗口2个，配备人员3.5名，延长至2年。2025年3月起，每周开放4天。 → （市甲局负责）
          1.2 2025年底前，减收费。 → （市乙局负责） by 2025年底前
        """,
        Outlined.Of("一、便民\n1.增设窗口\n2 个，配备人员\n3.5名，延长至\n2 年。2025年\n3 月起，每周开放\n4 天。（市甲局负责）\n2.2025年底前，减收费。（市乙局负责）\n"));

    // A capture without lines.
    [Fact]
    public void NumbersWithinLines_AreFound_WhereThereAreNoLines() => Assert.Equal(
        """
        1 [便民，利企]
          1.1 设窗口。常开放。 → （市甲局牵头，市乙局配合）
          1.2 配人员。 → （市乙局负责）
        2 [减负]
          2.1 减收费。 → （市丙局负责）
        """,
        Outlined.OfAll(OrderedNotice.Of("青川市人民政府关于便民的意见\n为便民，提出以下意见。一、便民，利企（一）设窗口。常开放。（市甲局牵头，市乙局配合）（二）配人员。（市乙局负责）二、减负（三）减收费。（市丙局负责）各区要抓好落实。")));

    [Fact]
    public void NumbersBehindLabelsWithoutASign_AreFound() => Assert.Equal(
        """
        1 [便民]
          1.1 设窗口。 → 牵头单位：市甲局完成时限：长期坚持
          1.2 配人员。 → 牵头单位：市乙局
        2 [减负]
          2.1 减收费。 → 责任单位：市丙局
        """,
        Outlined.OfAll(OrderedNotice.Of("青川市人民政府关于便民的意见\n为便民，提出以下意见。一、便民1.设窗口。牵头单位：市甲局完成时限：长期坚持2.配人员。牵头单位：市乙局二、减负3.减收费。责任单位：市丙局")));

    [Fact]
    public void NumbersThatDoNotFollow_MakeANoticeOneInDisorder() =>
        Assert.Equal("disorder", Outlined.Of("一、便民\n（一）设窗口。\n（三）配人员。\n（二）设热线。\n（一）减收费。\n二、利企\n（四）减材料。\n（二）减时限。\n"));

    [Fact]
    public void SecondPlanBehindAnAnnex_BeginsAnew_AndIsADoubt() => Assert.Equal(
        """
        1 [便民]
          1.1 设窗口。 → （市甲局负责）
        2 (一、) [利企]
          ?? The numbers restart here: this may be a separate plan.
          2.1 减收费。 → （市乙局负责）
        """,
        Outlined.Of("一、便民\n（一）设窗口。（市甲局负责）\n附件2\n青川市利企方案\n一、利企\n（一）减收费。（市乙局负责）\n"));

    [Fact]
    public void MarkersThatTheUserNames_MustBeThere()
    {
        const string Notice = "一、便民\n（一）设窗口。（市甲局负责）\n";
        Assert.Null(OrderedNotice.Of(Notice, task: "1."));
        Assert.Null(OrderedNotice.Of(Notice, heading: "第一章"));
        Assert.NotNull(OrderedNotice.Of(Notice, "一、", "（一）"));
    }

    // Quadratic time would not end within a test's limit.
    [Theory]
    [InlineData("（一）建设。（省局牵头）（二）统一。")]
    [InlineData("1.\n2.\n3.\n")]
    [InlineData("一、")]
    [InlineData("①\n")]
    [InlineData("责任单位：甲局，")]
    [InlineData("（（（（省局牵头））））")]
    [InlineData("由甲局牵头")]
    [InlineData("a\n")]
    [InlineData("，\n")]
    [InlineData("1")]
    public void AnyText_IsReadOrLeft_HoweverLong(string unit)
    {
        string text = "一、头\n1.甲。" + string.Concat(Enumerable.Repeat(unit, 300_000 / unit.Length));
        OrderedNotice? notice = OrderedNotice.Of(text);
        UnreadDuties? unread = notice is null ? null : UnreadDuties.Of(notice.Clauses);
        Assert.True(notice is null || notice.All.SelectMany(entry => unread!.In(entry.Title, [entry.Text])).Count() <= notice.All.Count() * 2);
        Assert.True(notice is null || notice.All.SelectMany(entry => BrokenBrackets.In([entry.Text], [])).Count() <= notice.All.Count() * 2);
    }

    [Fact]
    public void NumbersOfThreeLevels_StandUnderEachOther() => Assert.Equal(
        """
        1 [便民]
          1.1 设窗口。 → （市甲局负责）
          1.2 配人员。 → （市乙局负责）
            1.2.1 帮办宽1.2.1米。 → （市甲局负责）
            1.2.2 代办。 → （市丙局负责）
        2 [利企]
          2.1 减收费。 → （市丁局负责）
        """,
        Outlined.Of("一、便民\n1.1 设窗口。（市甲局负责）\n1.2 配人员。（市乙局负责）\n1.2.1 帮办宽1.2.1米。（市甲局负责）\n1.2.2 代办。（市丙局负责）\n二、利企\n2.1 减收费。（市丁局负责）\n"));

    [Fact]
    public void NumbersOfThreeLevels_MayBeTasks() => Assert.Equal(
        """
        part [便民]
          1 (1.1) [窗口]
            1.1 (1.1.1) 设窗口。 → （市甲局负责）
            1.2 (1.1.2) 配人员。 → （市乙局负责）
          2 (1.2) [热线]
            2.1 (1.2.1) 设坐席。 → （市甲局负责）
        """,
        Outlined.Of("一、便民\n1.1 窗口\n1.1.1 设窗口。（市甲局负责）\n1.1.2 配人员。（市乙局负责）\n1.2 热线\n1.2.1 设坐席。（市甲局负责）\n"));

    // The word is a line of its own, and counts nothing.
    [Fact]
    public void NumberInTheLineBelowAWord_IsNoNumberOfIt() => Assert.Equal(
        """
        1 []
          ?? No heading was found above the tasks: all of them are in one section. Write a title for it.
          1.1 设窗口。 → （市甲局负责）
          1.2 配人员。 → （市乙局负责）
        """,
        Outlined.Of("重点任务\n1.设窗口。（市甲局负责）\n2.配人员。（市乙局负责）\n"));

    [Fact]
    public void ProblemsOfAList_AreTasks() => Assert.Equal(
        """
        1 [整改清单]
          1.1 窗口排队久整改目标：不排队。整改措施：增设窗口。 → 整改时限：2025年6月底前⏎责任单位：市甲局
          1.2 热线难接通整改目标：都接通。整改措施：增设坐席。 → 整改时限：立行立改⏎责任单位：市乙局
        """,
        Outlined.Of("一、整改清单\n问题1：窗口排队久\n整改目标：不排队。\n整改措施：增设窗口。\n整改时限：2025年6月底前\n责任单位：市甲局\n问题2：热线难接通\n整改目标：都接通。\n整改措施：增设坐席。\n整改时限：立行立改\n责任单位：市乙局\n"));
}
