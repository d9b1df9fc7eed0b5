namespace FujianPlan.Authoring.Tests.Drafting.InOrder.Markers;

/// <summary>Numbers that begin lines where an outline has none.</summary>
public sealed class NumbersElsewhereTests
{
    [Fact]
    public void NumberBeforeTheFirst_IsADoubt() => Assert.Equal(
        """
        1 [便民]
          ?? “二、” begins a line before 一、, the first number that was read: the pieces of the notice may not be in order.
          1.1 设窗口。 → （市甲局负责）
          1.2 配人员。 → （市乙局负责）
        """,
        Outlined.Of("二、利企\n一、便民\n（一）设窗口。（市甲局负责）\n（二）配人员。（市乙局负责）\n"));

    // The lines were moved as wholes: each stays where it stands.
    [Fact]
    public void WholeLinesInDisorder_StayWhereTheyStand() => Assert.Equal(
        """
        1 (（三）) [设热线。] → （市丙局负责）
          ?? （三） does not follow the numbers before it: the pieces of the notice are not in order, and this one was left where it is. Check which heading it belongs to.
        2 (二、) [利企]
          ?? 二、 does not follow the numbers before it: the pieces of the notice are not in order, and this one was left where it is. Check which heading it belongs to.
          2.1 设窗口。 → （市甲局负责）
          2.2 配人员。 → （市乙局负责）
        3 (一、) [便民]
          ?? 一、 does not follow the numbers before it: the pieces of the notice are not in order, and this one was left where it is. Check which heading it belongs to.
          3.1 (（四）) 减收费。 → （市丁局负责）
            ?? （四） does not follow the numbers before it: the pieces of the notice are not in order, and this one was left where it is. Check which heading it belongs to.
        """,
        Outlined.Of("（三）设热线。（市丙局负责）\n二、利企\n（一）设窗口。（市甲局负责）\n（二）配人员。（市乙局负责）\n一、便民\n（四）减收费。（市丁局负责）\n"));

    // A clause that stands behind the words of another line is a piece of a capture in disorder.
    [Fact]
    public void PiecesOfLinesInDisorder_AreDisorder() =>
        Assert.Equal("disorder", Outlined.Of("（三）设热线。\n二、利企\n（一）设窗口。\n（市甲局负责）\n（二）配人员。（市乙局负责）\n（市丙局负责）\n一、便民\n（四）减收费。（市丁局负责）\n"));

    // 二、 stands behind 三、: to say that it is nowhere would be wrong.
    [Fact]
    public void NumberThatIsLeftOut_AndStandsElsewhere() => Assert.Equal(
        [
            "  ?? Before 三、, a number is missing, and “二、” begins a line elsewhere: the pieces of the notice may not be in order.",
            "    ?? “二、” is in these words but does not follow the numbers before it. Check whether another item begins there.",
            "    ?? Words without a clause come after the clause: “二、利企”. Check whether they belong to this task.",
        ],
        Outlined.Of("一、便民\n（一）设窗口。（市甲局负责）\n三、督查\n（二）设热线。（市丙局负责）\n二、利企\n（三）配人员。（市乙局负责）\n").Split('\n').Where(line => line.Contains("??", StringComparison.Ordinal)));
}
