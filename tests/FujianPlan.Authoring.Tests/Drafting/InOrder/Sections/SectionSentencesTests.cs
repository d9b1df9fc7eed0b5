namespace FujianPlan.Authoring.Tests.Drafting.InOrder.Sections;

/// <summary>Sentences that are said of all items under a heading.</summary>
public sealed class SectionSentencesTests
{
    [Fact]
    public void SentenceBehindTheLastItem_IsTheClauseOfTheHeading() => Assert.Equal(
        """
        1 [便民] → 本部分由市甲局牵头。
          ?? “本部分由市甲局牵头。” comes after the last item and was read as the clause of the heading above it.
          1.1 设窗口。
          1.2 配人员。
        2 [利企]
          2.1 减收费。 → （市丙局负责）
        """,
        Outlined.Of("一、便民\n1.设窗口。\n2.配人员。\n本部分由市甲局牵头。\n二、利企\n1.减收费。（市丙局负责）\n"));

    [Fact]
    public void SentenceBeforeTheFirstItem_IsTheClauseOfTheHeading() => Assert.Equal(
        """
        1 [便民] → 本节工作均由市甲局负责。
          ?? The last sentence was read as the clause, here and in all such later items.
          1.1 设窗口。
          1.2 配人员。
        """,
        Outlined.Of("一、便民\n本节工作均由市甲局负责。\n1.设窗口。\n2.配人员。\n"));

    [Fact]
    public void DeadlineBeforeTheFirstItem_IsTheHeadings() => Assert.Equal(
        """
        1 [便民] 本部分各项任务须于2025年9月底前完成。 by 2025年9月底前
          ?? “2025年9月底前” was read as the deadline of everything under this heading.
          1.1 设窗口。 → （市甲局负责）
          1.2 配人员。 → （市乙局负责）
        """,
        Outlined.Of("一、便民\n本部分各项任务须于2025年9月底前完成。\n1.设窗口。（市甲局负责）\n2.配人员。（市乙局负责）\n"));

    // The words stay where they are, and the clause of the item is its clause.
    [Theory]
    [InlineData("上述两项工作由市丁局负责。")]
    [InlineData("以上工作由市丁局牵头，10月底前完成。", " by 10月底前")]
    [InlineData("以上任务须于2025年9月底前完成。")]
    [InlineData("以上任务由市丁局牵头，市戊局配合。")]
    [InlineData("以上任务配合单位均为：市丁局、市戊局。")]
    public void OtherSentencesBehindTheLastItem_AreADoubt(string sentence, string due = "") => Assert.Equal(
        $"""
        1 [便民]
          1.1 设窗口。 → （市甲局负责）
          1.2 配人员。 → （市乙局负责）
            ?? “{sentence}” is in the words of this item but is about more than this item: write what it says at each item that it is about, or at their heading.
            1.2.1 {sentence}{due}
        2 [利企]
          2.1 减收费。 → （市丙局负责）
        """,
        Outlined.Of($"一、便民\n1.设窗口。（市甲局负责）\n2.配人员。（市乙局负责）\n{sentence}\n二、利企\n1.减收费。（市丙局负责）\n"));

    [Fact]
    public void LabelOfADeadlineUnderAHeading_IsTheHeadings() => Assert.Equal(
        """
        1 [便民] 完成时限：2025年9月底前 by 2025年9月底前
          1.1 设窗口。 → （市甲局负责）
          1.2 配人员。 → （市乙局负责）
        """,
        Outlined.Of("一、便民\n完成时限：2025年9月底前\n1.设窗口。（市甲局负责）\n2.配人员。（市乙局负责）\n"));
}
