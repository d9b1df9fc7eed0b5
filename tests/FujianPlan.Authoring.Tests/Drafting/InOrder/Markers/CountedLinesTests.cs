namespace FujianPlan.Authoring.Tests.Drafting.InOrder.Markers;

/// <summary>Items that are counted in words: 一是, 二是.</summary>
public sealed class CountedLinesTests
{
    [Theory]
    [InlineData("是")]
    [InlineData("要")]
    public void WithoutOtherNumbers_TheyAreTasks(string verb) => Assert.Equal(
        """
        1 []
          ?? No heading was found above the tasks: all of them are in one section. Write a title for it.
          1.1 设窗口。 → （市甲局负责）
          1.2 配人员。 → （市乙局牵头，市丙局配合）
        """,
        Outlined.Of($"一{verb}设窗口。（市甲局负责）\n二{verb}配人员。（市乙局牵头，市丙局配合）\n"));

    // Under numbers they are words of the items that those begin.
    [Fact]
    public void UnderNumbers_TheyAreWords() => Assert.Equal(
        """
        1 [便民]
          1.1 优化窗口。一是设窗口。二是配人员。 → （市甲局负责）
          1.2 设热线。 → （市乙局负责）
        """,
        Outlined.Of("一、便民\n（一）优化窗口。\n一是设窗口。\n二是配人员。（市甲局负责）\n（二）设热线。（市乙局负责）\n"));

    // Where one is missing they count nothing: the words stay whole, and no task is made of them.
    [Theory]
    [InlineData("一是设窗口。（市甲局负责）\n")]
    [InlineData("一是设窗口。（市甲局负责）\n三是配人员。（市乙局负责）\n")]
    [InlineData("二是设窗口。（市甲局负责）\n三是配人员。（市乙局负责）\n")]
    public void OthersThanThoseThatFollowEachOther_AreNone(string text) => Assert.Equal("disorder", Outlined.Of(text));
}
