namespace FujianPlan.Authoring.Tests.Drafting.InOrder.Sections;

/// <summary>Labels, and brackets in lines of their own, behind the last of several items.</summary>
public sealed class ClausesBehindAllTests
{
    private const string Doubt = "?? The labels after this item are the only ones under its heading and come after its last item: they may apply to all items.";

    [Fact]
    public void BracketInItsOwnLine_IsADoubt() => Assert.Equal(
        """
        1 [便民]
          1.1 设窗口。
          1.2 配人员。 → （市甲局牵头）
            ?? This clause is the only one under its heading and stands on a line of its own after the last item: it may apply to all items.
        """,
        Outlined.Of("一、便民\n1.设窗口。\n2.配人员。\n（市甲局牵头）\n"));

    [Theory]
    [InlineData("1.设窗口。\n2.配人员。（市甲局牵头）\n")]
    [InlineData("1.设窗口。（市乙局牵头）\n2.配人员。\n（市甲局牵头）\n")]
    public void OtherBrackets_AreNone(string items) => Assert.DoesNotContain("of its own after the last item", Outlined.Of("一、便民\n" + items), StringComparison.Ordinal);

    [Theory]
    [InlineData("1.设窗口。责任单位：市乙局\n2.配人员。责任单位：市丙局\n牵头单位：市甲局\n完成时限：9月底前\n", true)]
    [InlineData("1.设窗口。责任单位：市乙局\n牵头单位：市丁局\n2.配人员。责任单位：市丙局\n牵头单位：市甲局\n", false)]
    [InlineData("1.设窗口。责任单位：市乙局\n2.配人员。责任单位：市丙局\n", false)]
    public void FurtherLabelsBehindTheLast_AreADoubt(string items, bool isDoubt) =>
        Assert.Equal(isDoubt, Outlined.Of("一、便民\n" + items + "二、利企\n1.减收费。（市丙局负责）\n").Contains("?? Each item has a clause in its own line, and this one has further labels in lines of their own: they may apply to all items.", StringComparison.Ordinal));

    [Theory]
    [InlineData("一、便民\n1.设窗口。\n2.配人员。\n责任单位：市甲局\n二、利企\n1.减收费。（市丙局负责）\n", true)]
    [InlineData("一、便民\n牵头单位：市甲局\n1.设窗口。\n2.配人员。\n配合单位：市乙局\n完成时限：9月底前\n二、利企\n1.减收费。（市丙局负责）\n", true)]
    [InlineData("一、便民\n1.设窗口。\n责任单位：市乙局\n2.配人员。\n责任单位：市甲局\n二、利企\n1.减收费。（市丙局负责）\n", false)]
    [InlineData("一、便民\n1.设窗口。\n2.配人员。（市甲局负责）\n二、利企\n1.减收费。（市丙局负责）\n", false)]
    public void LabelsOfTheLastAlone_AreADoubt(string plan, bool isDoubt) => Assert.Equal(isDoubt, Outlined.Of(plan).Contains(Doubt, StringComparison.Ordinal));
}
