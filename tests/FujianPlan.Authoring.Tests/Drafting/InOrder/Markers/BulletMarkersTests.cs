namespace FujianPlan.Authoring.Tests.Drafting.InOrder.Markers;

/// <summary>Signs that begin items where notices have no numbers.</summary>
public sealed class BulletMarkersTests
{
    [Theory]
    [InlineData("☐")]
    [InlineData("□")]
    [InlineData("•")]
    [InlineData("●")]
    [InlineData("◆")]
    [InlineData("■")]
    [InlineData("－")]
    [InlineData("–")]
    public void SignsUnderHeadings_AreTasks(string sign) => Assert.Equal(
        $"""
        1 [便民]
          1.1 ({sign}) 设窗口。 → （市甲局负责）
          1.2 ({sign}) 配人员。 → 牵头单位：市乙局⏎配合单位：市甲局
        2 [利企]
          2.1 ({sign}) 减收费。 → （市丙局负责）
        """,
        Outlined.Of($"一、便民\n{sign} 设窗口。（市甲局负责）\n{sign} 配人员。\n牵头单位：市乙局\n配合单位：市甲局\n二、利企\n{sign} 减收费。（市丙局负责）\n"));

    // Titles behind dashes, over numbers that go on; sentences behind dashes are words of what they stand in.
    [Fact]
    public void DashedTitlesOverNumbers_AreHeadings() => Assert.Equal(
        """
        1 [目标]
          1.1 达标。 → （市甲局负责）
        part [民生]
          2 (——) [办好教育]
            2.1 扩学位。 → （市乙局负责）
            2.2 减负担。 → （市乙局负责）
          3 (——) [建设健康城市]
            3.1 建医院。 → （市丙局负责）
        """,
        Outlined.Of("一、目标\n1.达标。（市甲局负责）\n二、民生\n——办好教育\n2.扩学位。（市乙局负责）\n3.减负担。（市乙局负责）\n——建设健康城市\n4.建医院。（市丙局负责）\n"));

    [Fact]
    public void DashedSentences_AreNoHeadings() => Assert.Equal(
        """
        1 [原则] ——坚持便民。——坚持公开。
        2 [任务]
          2.1 扩学位。 → （市乙局负责）
        """,
        Outlined.Of("一、原则\n——坚持便民。\n——坚持公开。\n二、任务\n1.扩学位。（市乙局负责）\n"));

    [Fact]
    public void SignsUnderATask_AreMeasures() => Assert.Equal(
        """
        1 [便民]
          1.1 设窗口。 → （市甲局负责）
            1.1.1 (●) 配人员。 → （市乙局负责）
            1.1.2 (●) 设标识。 → （市丙局负责）
          1.2 设热线。 → （市丁局负责）
        """,
        Outlined.Of("一、便民\n1.设窗口。（市甲局负责）\n● 配人员。（市乙局负责）\n● 设标识。（市丙局负责）\n2.设热线。（市丁局负责）\n"));

    // A box is ticked or not; another sign is beside an item that has its clause, and under one that has none.
    [Fact]
    public void SeveralSigns() => Assert.Equal(
        """
        1 [便民]
          1.1 (☐) 设窗口。 → （市甲局负责）
          1.2 (☑) 配人员。 → （市乙局负责）
          1.3 (•) 设标识。 → （市丙局负责）
        part [利企]
          2 (●) [减收费]
            2.1 (－) 编清单。 → （市甲局负责）
            2.2 (－) 发清单。 → （市乙局负责）
          3 (●) [设热线]
            3.1 (－) 配坐席。 → （市丙局负责）
        """,
        Outlined.Of("一、便民\n☐ 设窗口。（市甲局负责）\n☑ 配人员。（市乙局负责）\n• 设标识。（市丙局负责）\n二、利企\n● 减收费\n－ 编清单。（市甲局负责）\n－ 发清单。（市乙局负责）\n● 设热线\n－ 配坐席。（市丙局负责）\n"));

    [Fact]
    public void SignsOverNumbers_AreHeadings() => Assert.Equal(
        """
        1 (●) [便民]
          1.1 设窗口。 → （市甲局负责）
          1.2 配人员。 → （市乙局负责）
        2 (●) [利企]
          2.1 减收费。 → （市丙局负责）
        """,
        Outlined.Of("● 便民\n1.设窗口。（市甲局负责）\n2.配人员。（市乙局负责）\n● 利企\n1.减收费。（市丙局负责）\n"));

    // A list within a task, and the number of a page.
    [Fact]
    public void SignsWithoutClauses_AreWords() => Assert.Equal(
        """
        1 [便民]
          1.1 设窗口，包括：●咨询；●受理。 → 责任单位：市甲局
          1.2 配人员。 → （市乙局负责）
        """,
        Outlined.Of("一、便民\n1.设窗口，包括：\n●咨询；\n●受理。\n责任单位：市甲局\n2.配人员。（市乙局负责）\n"));
}
