namespace FujianPlan.Authoring.Tests.Drafting.InOrder.Sections;

/// <summary>Where a heading ends behind its number.</summary>
public sealed class HeadingEndsTests
{
    [Fact]
    public void TitleOverItemsWithoutNumbers_IsAHeading() => Assert.Equal(
        """
        1 [便民]
          ?? The words under this heading have no numbers: each clause was assumed to end a task.
          1.1 (none) 设窗口。 → （市甲局负责）
          1.2 (none) 配人员。 → （市乙局负责）
        2 [利企]
          ?? The words under this heading have no numbers: each clause was assumed to end a task.
          2.1 (none) 减收费。 → （市丙局负责）
          2.2 (none) 设热线。 → 责任单位：市丁局
        """,
        Outlined.Of("一、便民\n设窗口。（市甲局负责）\n配人员。（市乙局负责）\n二、利企\n减收费。（市丙局负责）\n设热线。\n责任单位：市丁局\n"));

    // A line of a page that ends in a word which joins goes on, however short it is; 目的 is a whole word.
    [Theory]
    [InlineData("一、推进窗口的\n优化\n1.设窗口。（市甲局负责）\n2.配人员。（市乙局负责）\n", "1 [推进窗口的优化]")]
    [InlineData("一、推进窗口和\n热线建设\n1.设窗口。（市甲局负责）\n2.配人员。（市乙局负责）\n", "1 [推进窗口和热线建设]")]
    [InlineData("一、编制目的\n为了便民。\n1.设窗口。（市甲局负责）\n2.配人员。（市乙局负责）\n", "1 [编制目的] 为了便民。")]
    public void LineThatEndsInAJoint_GoesOn(string plan, string expected) => Assert.Equal(expected, Outlined.Of(plan).Split('\n')[0]);
}
