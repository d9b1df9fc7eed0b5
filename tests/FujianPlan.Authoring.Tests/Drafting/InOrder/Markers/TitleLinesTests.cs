namespace FujianPlan.Authoring.Tests.Drafting.InOrder.Markers;

/// <summary>Headings without numbers over the items of a notice that has no other headings.</summary>
public sealed class TitleLinesTests
{
    private const string Guessed = "?? This line without a number was read as a heading, here and in all such later lines, because each is a short separate line before an item.";

    [Theory]
    [InlineData("一季度\n", "二季度\n", "3.减收费。", "一季度", "二季度")]
    [InlineData("便民：\n", "利企：\n", "1.减收费。", "便民：", "利企：")]
    [InlineData("便民（窗口）\n", "利企（线上）\n", "3.减收费。", "便民（窗口）", "利企（线上）")]
    public void ShortLinesBeforeItems_AreHeadings(string first, string second, string third, string title, string other) => Assert.Equal(
        $"""
        1 (none) [{title}]
          {Guessed}
          1.1 设窗口。 → （市甲局负责）
          1.2 配人员。 → （市乙局负责）
        2 (none) [{other}]
          2.1 减收费。 → （市丙局负责）
        """,
        Outlined.Of($"青川市服务工作清单\n{first}1.设窗口。（市甲局负责）\n2.配人员。（市乙局负责）\n{second}{third}（市丙局负责）\n"));

    // One such line alone, one within a sentence, items before the first of them, and headings with numbers beside them.
    [Theory]
    [InlineData("1.设窗口。（市甲局负责）\n2.配人员。（市乙局负责）\n利企\n3.减收费。（市丙局负责）")]
    [InlineData("便民\n1.设窗口。（市甲局负责）\n2.配人员，包括\n利企\n3.减收费。（市丙局负责）")]
    [InlineData("1.设窗口。（市甲局负责）\n便民\n2.配人员。（市乙局负责）\n利企\n3.减收费。（市丙局负责）")]
    [InlineData("一、便民\n第一条 设窗口。（市甲局负责）\n第二条 配人员。（市乙局负责）\n二、利企\n第三条 减收费。（市丙局负责）")]
    [InlineData("便民\n1.设窗口。（市甲局负责）\n责任单位：市甲局\n2.配人员。（市乙局负责）\n3.减收费。（市丙局负责）")]
    public void OtherLines_AreNone(string items) => Assert.DoesNotContain("This line without a number was read as a heading", Outlined.Of("青川市服务工作清单\n" + items + "\n"), StringComparison.Ordinal);
}
