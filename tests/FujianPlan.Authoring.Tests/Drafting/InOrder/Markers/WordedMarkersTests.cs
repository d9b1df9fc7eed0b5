namespace FujianPlan.Authoring.Tests.Drafting.InOrder.Markers;

/// <summary>Numbers with a word or a sign before them.</summary>
public sealed class WordedMarkersTests
{
    // What is counted is called by its name, or stands in a line of its own.
    [Theory]
    [InlineData("提案1：", "提案2：")]
    [InlineData("【便民任务一】", "【便民任务二】")]
    [InlineData("项目一：", "项目二：")]
    [InlineData("序号：1\n", "序号：2\n")]
    public void WordsBeforeNumbers(string one, string two) => Assert.Equal(
        "1 [便民]\n  1.1 设窗口。 → 责任单位：市甲局\n  1.2 配人员。 → 责任单位：市乙局",
        Outlined.Of($"一、便民\n{one}设窗口。\n责任单位：市甲局\n{two}配人员。\n责任单位：市乙局\n"));

    // The sign is of the number, which the draft states with it.
    [Fact]
    public void SignsBeforeNumbers_AreOfThem() => Assert.Equal(
        "1 [便民]\n  1.1 (★1.) 设窗口。 → （市甲局负责）\n  1.2 配人员。 → （市乙局负责）\n  1.3 (▲3.) 设热线。 → （市丙局负责）",
        Outlined.Of("一、便民\n★1.设窗口。（市甲局负责）\n2.配人员。（市乙局负责）\n▲3.设热线。（市丙局负责）\n"));
}
