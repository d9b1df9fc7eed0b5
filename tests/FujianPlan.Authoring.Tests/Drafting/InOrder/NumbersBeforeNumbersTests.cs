namespace FujianPlan.Authoring.Tests.Drafting.InOrder;

/// <summary>Tasks whose words begin with a number.</summary>
public sealed class NumbersBeforeNumbersTests
{
    [Theory]
    [InlineData("6月底前开通热线。")]
    [InlineData("12月底前开通热线。")]
    [InlineData("3个工作日内开通热线。")]
    [InlineData("5G热线开通。")]
    [InlineData("100个窗口开通。")]
    [InlineData("30公里便道修通。")]
    public void WordsBehindANumber_BeginWithANumber(string words) => Assert.Equal(
        $"1 [便民]\n  1.1 设窗口。 → （市甲局负责）\n  1.2 {words} → （市乙局负责）\n  1.3 配人员。 → （市丙局负责）",
        Without($"一、便民\n1.设窗口。（市甲局负责）\n2.{words}（市乙局负责）\n3.配人员。（市丙局负责）\n"));

    // The section before may end with its first, and what stands before it need be no sentence.
    [Theory]
    [InlineData("一、便民\n1.设窗口。（市甲局负责）\n二、利企\n1.5G热线开通。（市乙局负责）\n2.配人员。（市丙局负责）\n", "1 [便民]\n  1.1 设窗口。 → （市甲局负责）\n2 [利企]\n  2.1 (1.) 5G热线开通。 → （市乙局负责）\n  2.2 (2.) 配人员。 → （市丙局负责）")]
    [InlineData("一、便民\n1.设窗口。（市甲局负责）\n二、利企\n1.5G热线开通。（市乙局负责）\n", "1 [便民]\n  1.1 设窗口。 → （市甲局负责）\n2 [利企]\n  2.1 (1.) 5G热线开通。 → （市乙局负责）")]
    [InlineData("一、便民\n1、5G热线开通。\n责任单位：市甲局\n2、配人员。\n责任单位：市乙局\n", "1 [便民]\n  1.1 5G热线开通。 → 责任单位：市甲局\n  1.2 配人员。 → 责任单位：市乙局")]
    [InlineData("任务清单\n1.5G热线开通。（市甲局负责）\n2.配人员。（市乙局负责）\n", "1\n  1.1 5G热线开通。 → （市甲局负责）\n  1.2 配人员。 → （市乙局负责）")]
    public void TheFirst_BeginsWithANumber(string plan, string expected) => Assert.Equal(expected, Without(plan));

    // With the sign behind the number that also stands between the two of 4、5.
    [Theory]
    [InlineData("15岁以上市民免费。")]
    [InlineData("3月15日前复工。")]
    public void WordsBehindANumberAndAPause_BeginWithANumber(string words) => Assert.Equal(
        $"1 [便民]\n  1.1 设窗口。 → 责任单位：市甲局⏎完成时限：2025年9月底前\n  1.2 {words} → 责任单位：市乙局\n  1.3 配人员。 → 责任单位：市丙局",
        Without($"一、便民\n1、设窗口。\n责任单位：市甲局\n完成时限：2025年9月底前\n2、{words}\n责任单位：市乙局\n3、配人员。\n责任单位：市丙局\n"));

    [Fact]
    public void SeveralOneAfterTheOther_AndTheLast() => Assert.Equal(
        "1 [便民]\n  1.1 设窗口。 → （市甲局负责）\n2 [利企]\n  2.1 (2.) 100个网点开通。 → （市乙局负责）\n  2.2 (3.) 30公里便道修通。 → （市丙局负责）",
        Without("一、便民\n1.设窗口。（市甲局负责）\n二、利企\n2.100个网点开通。（市乙局负责）\n3.30公里便道修通。（市丙局负责）\n").Replace("2.1 100", "2.1 (2.) 100", StringComparison.Ordinal).Replace("2.2 30", "2.2 (3.) 30", StringComparison.Ordinal));

    // 2. stands behind it, or 2.2: then it is an amount, or a measure.
    [Theory]
    [InlineData("1.筹措资金。其中\n2.5亿元用于窗口。（市甲局负责）\n2.配人员。（市乙局负责）\n", "1 [便民]\n  1.1 筹措资金。其中2.5亿元用于窗口。 → （市甲局负责）\n  1.2 配人员。 → （市乙局负责）")]
    [InlineData("1.设窗口。（市甲局负责）\n2.配人员。\n2.1招录。（市乙局负责）\n2.2培训。（市丙局负责）\n", "part [便民]\n  1 [设窗口。] → （市甲局负责）\n  2 [配人员。]\n    2.1 招录。 → （市乙局负责）\n    2.2 培训。 → （市丙局负责）")]
    public void AmountsAndMeasures_AreNoTasks(string tasks, string expected) => Assert.Equal(expected, Without("一、便民\n" + tasks));

    private static string Without(string plan) => string.Join('\n', Outlined.Of(plan).Split('\n').Select(line => line.Split(" by ")[0]));
}
