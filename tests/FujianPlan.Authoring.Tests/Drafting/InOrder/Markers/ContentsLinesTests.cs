namespace FujianPlan.Authoring.Tests.Drafting.InOrder.Markers;

/// <summary>Tables of contents before a plan.</summary>
public sealed class ContentsLinesTests
{
    // The plan is read where its texts are.
    [Fact]
    public void TableOfContents_IsNoPlan() => Assert.Equal(
        """
        1 [窗口]
          1.1 选址设窗口。 → （市甲局负责）
          1.2 人员配满。 → （市乙局负责）
        2 [热线]
          2.1 坐席增加。 → （市丙局负责）
          2.2 时限缩短。 → （市丁局负责）
        """,
        Outlined.Of("目录\n一、窗口\n（一）选址\n（二）人员\n二、热线\n（一）坐席\n（二）时限\n一、窗口\n（一）选址\n设窗口。（市甲局负责）\n（二）人员\n配满。（市乙局负责）\n二、热线\n（一）坐席\n增加。（市丙局负责）\n（二）时限\n缩短。（市丁局负责）\n"));

    // Lines one behind the other, each a task: none is as short as the contents are.
    [Fact]
    public void LongLines_AreNoContents()
    {
        string words = string.Concat(Enumerable.Repeat("持续优化窗口服务", 10));
        Assert.Equal(
            [.. Enumerable.Range(1, 8).Select(task => $"  1.{task} {words}{task}处。 → （市甲局负责）").Prepend("1 [便民]")],
            Outlined.Of("一、便民\n" + string.Concat(Enumerable.Range(1, 8).Select(task => $"{task}.{words}{task}处。（市甲局负责）\n"))).Split('\n'));
    }
}
