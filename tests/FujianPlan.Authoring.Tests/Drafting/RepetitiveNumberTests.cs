using FujianPlan.Authoring.Drafting;

namespace FujianPlan.Authoring.Tests.Drafting;

/// <summary>The same for notices that repeat numbers: they are taken apart in no longer time, or it is told where they have too many.</summary>
public sealed class RepetitiveNumberTests
{
    private const int Million = 1_000_000;

    [Theory]
    [InlineData("（一）")]
    [InlineData("（一）建设。（省局牵头）")]
    [InlineData("（一）建设。（省局牵头）（二）统一。")]
    [InlineData("1.\n2.\n3.\n")]
    [InlineData("①\n")]
    [InlineData("；一、")]
    [InlineData("（一）全面推进城市光网工程，实现全面覆盖。（市甲局牵头）（二）推进升级。（市乙局负责）")]
    public void NumberThatIsOneTooMany_IsTold(string unit)
    {
        string text = Repeated(unit, Million);

        NoticeReading reading = NoticeReading.Of(text);

        int at = Assert.NotNull(reading.ExcessAt);
        Assert.Empty(reading.Sections);
        Assert.Equal(unit[unit.IndexOf(text[at], StringComparison.Ordinal)], text[at]);
    }

    // 999. stands for the 998 before it, too.
    [Fact]
    public void TasksThatNumbersLeaveOut_CountAsWell()
    {
        string text = string.Concat(Enumerable.Range(0, 30).Select(i => $"999. 甲{i}\n"));

        Assert.Equal(text.IndexOf("999. 甲20", StringComparison.Ordinal), NoticeReading.Of(text).ExcessAt);
        Assert.Null(NoticeReading.Of(text[..text.IndexOf("999. 甲20", StringComparison.Ordinal)]).ExcessAt);
    }

    // As long as they are in order, many tasks are read as few are.
    [Theory]
    [InlineData(50)]
    [InlineData(180)]
    public void NoticeInOrder_IsReadAsItStands_HoweverManyTasksItHas(int sections)
    {
        string text = string.Concat(Enumerable.Range(1, sections).Select(section => $"第{section}章 标题{section}\n" + string.Concat(Enumerable.Range(1, 99).Select(task => $"{task}. 任务{section}之{task}。（省局牵头）\n"))));

        NoticeReading reading = NoticeReading.Of(text, "第1章", "1.");

        Assert.Equal(sections, reading.Sections.Count);
        Assert.All(reading.Sections, section => Assert.Equal(99, section.Slots.Count));
        Assert.Equal(" 任务3之99。", Assert.Single(reading.Sections[2].Slots[98].Quotes));
        Assert.Equal("（省局牵头）", reading.Sections[2].Slots[98].Clause);
    }

    private static string Repeated(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));
}
