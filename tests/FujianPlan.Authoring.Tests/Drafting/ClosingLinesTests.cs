using FujianPlan.Authoring.Drafting.InOrder;
using FujianPlan.Authoring.Tests.Drafting.InOrder;

namespace FujianPlan.Authoring.Tests.Drafting;

/// <summary>What stands behind the last task and is said to all.</summary>
public sealed class ClosingLinesTests
{
    [Theory]
    [InlineData("各责任单位要加强协作，每季度末报送进展。")]
    [InlineData("请各单位按时报送进展。\n特此函告。")]
    [InlineData("本方案由市甲局负责解释。")]
    [InlineData("本方案自印发之日起施行。")]
    [InlineData("以上任务，请于5月10日前报告落实情况。\n联系人：李一")]
    [InlineData("以上任务，请于5月10日前报告落实情况。\n联 系 人：李一   电话：0000-0000000\n青川市甲局\n2025年4月2日")]
    [InlineData("青川市人民政府办公室2025年4月2日发布，征求意见至5月2日。")]
    [InlineData("填报人：李一　审核人：王二")]
    [InlineData("青川市人民政府办公室（章）\n2025年4月2日　　共印50份")]
    public void Paragraph_IsAPassage_AndTheLastTaskKeepsItsClause(string closing)
    {
        OrderedNotice notice = OrderedNotice.Of(Outlined.Letter + "一、便民\n1.设窗口。（市甲局负责）\n2.配人员。（市乙局负责）\n" + closing + "\n")!;
        Assert.Equal("1 [便民]\n  1.1 设窗口。 → （市甲局负责）\n  1.2 配人员。 → （市乙局负责）", Outlined.OfAll(notice));
        Assert.Contains(closing.Split('\n')[0].Replace("　", string.Empty, StringComparison.Ordinal), string.Join('\n', notice.Frame.Passages), StringComparison.Ordinal);
    }

    // Under a heading they are its text, and before a clause the task's.
    [Theory]
    [InlineData("一、便民\n1.设窗口。（市甲局负责）\n二、要求\n各单位要按时报送进展。\n", "1 [便民]\n  1.1 设窗口。 → （市甲局负责）\n2 [要求]")]
    [InlineData("一、便民\n1.设窗口。\n各单位要按时报送进展。\n（市甲局负责）\n", "1 [便民]\n  1.1 设窗口。各单位要按时报送进展。 → （市甲局负责）")]
    public void WordsOfAHeadingOrATask_AreNoClosing(string plan, string expected) => Assert.StartsWith(expected, Outlined.Of(plan), StringComparison.Ordinal);

    [Fact]
    public void EndOfTheOnlySentence_IsTheTasksDeadline_WhereNoOtherStandsBefore() => Assert.Equal(
        "1 [便民]\n  1.1 设窗口，5月底前完成。 → （市甲局负责） by 5月底前\n  1.2 设窗口，3月底前选址，5月底前完成。 → （市甲局负责）\n    ?? A part of these words has a date (“3月底前”, “5月底前”): no deadline was written.\n  1.3 设热线。登记，5月底前完成。 → （市乙局负责）\n    ?? A part of these words has a date (“5月底前”): no deadline was written.",
        Outlined.Of("一、便民\n1.设窗口，5月底前完成。（市甲局负责）\n2.设窗口，3月底前选址，5月底前完成。（市甲局负责）\n3.设热线。登记，5月底前完成。（市乙局负责）\n"));

    [Fact]
    public void LastSentenceThatIsADeadline_IsTheTasks() => Assert.Equal(
        "1 [便民]\n  1.1 设窗口。5月底前完成。 by 5月底前\n  1.2 配人员。 → （市乙局负责）",
        Outlined.Of("一、便民\n1.设窗口。5月底前完成。\n2.配人员。（市乙局负责）\n"));
}
