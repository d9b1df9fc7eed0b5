using FujianPlan.Authoring.Drafting;

namespace FujianPlan.Authoring.Tests.Drafting;

/// <summary>Notices that repeat themselves: taking one apart in quadratic time would not end within a test's limit.</summary>
public sealed class RepetitiveNoticeTests
{
    private const int Million = 1_000_000;

    [Theory]
    [InlineData("（")]
    [InlineData("）")]
    [InlineData("（）")]
    [InlineData("（省")]
    [InlineData("牵头")]
    [InlineData("（省局牵头）")]
    [InlineData("（（（（省局牵头））））")]
    [InlineData("、")]
    [InlineData("1")]
    [InlineData("。")]
    [InlineData("\n")]
    [InlineData("a\n")]
    [InlineData("𠮷")]
    [InlineData("责任单位：")]
    [InlineData("责任单位：甲局，")]
    public void NoticeWithoutTasks_IsTakenApart_HoweverLong(string unit) => Assert.Empty(NoticeReading.Of(Repeated(unit, Million)).Sections);

    [Fact]
    public void TextOfAMillionSentences_IsKept_ThoughItStandsTwice()
    {
        string sentences = "（一）头。" + string.Concat(Enumerable.Range(0, 150_000).Select(i => $"句{i}。"));

        NoticeReading reading = NoticeReading.Of(sentences + sentences + "（二）完。");

        Assert.Equal(sentences["（一）".Length..], Assert.Single(reading.Sections[0].Slots[0].Quotes));
    }

    private static string Repeated(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));
}
