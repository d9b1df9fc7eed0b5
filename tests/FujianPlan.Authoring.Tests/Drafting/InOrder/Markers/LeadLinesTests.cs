namespace FujianPlan.Authoring.Tests.Drafting.InOrder.Markers;

/// <summary>Headings without numbers behind the last numbered one.</summary>
public sealed class LeadLinesTests
{
    // 有关要求： is a heading beside the numbered ones, and no number under it is lost.
    [Theory]
    [InlineData("有关要求：")]
    [InlineData("其他事项")]
    public void HeadingWithoutANumber_IsOne_AndADoubt(string lead) => Assert.Equal(
        $"""
        1 [便民]
          1.1 设窗口。 → 牵头单位：市甲局
          1.2 配人员。 → 牵头单位：市乙局
        2 (none) [{lead}]
          ?? This line without a number was read as a heading because the numbers restart after it.
          2.1 按月调度。
          2.2 按季通报。
        """,
        Outlined.Of($"一、便民\n（一）设窗口。\n牵头单位：市甲局\n（二）配人员。\n牵头单位：市乙局\n{lead}\n（一）按月调度。\n（二）按季通报。\n"));
}
