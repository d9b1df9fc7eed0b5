namespace FujianPlan.Authoring.Tests.Drafting.InOrder.Markers;

/// <summary>Letters and Roman numerals that count items.</summary>
public sealed class LetteredMarkersTests
{
    [Theory]
    [InlineData("A.", "B.")]
    [InlineData("A、", "B、")]
    [InlineData("Ａ．", "Ｂ．")]
    [InlineData("a)", "b)")]
    [InlineData("a．", "b．")]
    [InlineData("（A）", "（B）")]
    [InlineData("(a)", "(b)")]
    [InlineData("Ⅰ.", "Ⅱ.")]
    [InlineData("ⅰ、", "ⅱ、")]
    [InlineData("I.", "II.")]
    public void LettersUnderHeadings_AreTasks(string first, string second) => Assert.Equal(
        $"""
        1 [便民]
          1.1 ({first}) 设窗口。 → （市甲局负责）
          1.2 ({second}) 配人员。 → （市乙局负责）
        2 [利企]
          2.1 ({first}) 减收费。 → 责任单位：市丙局
          2.2 ({second}) 设热线。 → （市丁局负责）
        """,
        Outlined.Of($"一、便民\n{first}设窗口。（市甲局负责）\n{second}配人员。（市乙局负责）\n二、利企\n{first}减收费。\n责任单位：市丙局\n{second}设热线。（市丁局负责）\n"));

    [Fact]
    public void LettersUnderNumbers_AreMeasures() => Assert.Equal(
        """
        1 [便民]
          1.1 设窗口。 → （市甲局负责）
            1.1.1 (A.) 配人员。 → （市乙局负责）
            1.1.2 (B.) 设标识。 → （市丙局负责）
          1.2 设热线。 → （市丁局负责）
        """,
        Outlined.Of("一、便民\n1.设窗口。（市甲局负责）\nA.配人员。（市乙局负责）\nB.设标识。（市丙局负责）\n2.设热线。（市丁局负责）\n"));

    [Fact]
    public void LettersOverNumbers_AreHeadings() => Assert.Equal(
        """
        1 (A.) [便民]
          1.1 设窗口。 → （市甲局负责）
          1.2 配人员。 → （市乙局负责）
        2 (B.) [利企]
          2.1 减收费。 → （市丙局负责）
        """,
        Outlined.Of("A.便民\n1.设窗口。（市甲局负责）\n2.配人员。（市乙局负责）\nB.利企\n1.减收费。（市丙局负责）\n"));

    // I is the ninth letter behind H.
    [Fact]
    public void LetterThatIsANumeral_IsALetterAmongLetters()
    {
        string plan = "一、便民\n" + string.Concat("ABCDEFGHIJ".Select((letter, i) => $"{letter}.第{i + 1}件事。（市甲局负责）\n"));
        Assert.Equal("  1.10 (J.) 第10件事。 → （市甲局负责）", Outlined.Of(plan).Split('\n')[^1]);
    }

    // A、B两类, an e-mail address, and a letter alone are words.
    [Fact]
    public void LettersOfWords_BeginNothing() => Assert.Equal(
        """
        1 [便民]
          1.1 窗口分A、B两类，标识统一，V.I.P窗口取消。C.标识除外。 → （市甲局负责）
          1.2 配人员。 → （市乙局负责）
        """,
        Outlined.Of("一、便民\n1.窗口分\nA、B两类，标识统一，\nV.I.P窗口取消。\nC.标识除外。（市甲局负责）\n2.配人员。（市乙局负责）\n"));
}
