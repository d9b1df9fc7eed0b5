using FujianPlan.Authoring.Drafting.Unread;

namespace FujianPlan.Authoring.Tests.Drafting.Unread;

/// <summary>Brackets in which nothing stands, or that nothing closes, are a doubt where a clause may have stood.</summary>
public sealed class BrokenBracketsTests
{
    [Theory]
    [InlineData("巡堤。（）", "The bracket “（）” is empty: the agencies that it should name may be lost.")]
    [InlineData("巡堤。（　）", "The bracket “（　）” is empty: the agencies that it should name may be lost.")]
    [InlineData("巡堤（）。", "The bracket “（）” is empty: the agencies that it should name may be lost.")]
    [InlineData("巡堤。【】护岸。", "The bracket “【】” is empty: the agencies that it should name may be lost.")]
    [InlineData("巡堤。（市甲局、", "The bracket of “（市甲局、” is not closed: words after it may be lost or belong to the clause.")]
    [InlineData("巡堤（含支流。", "The bracket of “（含支流。” is not closed: words after it may be lost or belong to the clause.")]
    public void Doubt(string words, string doubt) => Assert.Equal(doubt, Assert.Single(BrokenBrackets.In([words], [])).English);

    [Theory]
    [InlineData("巡堤（含支流）。")]
    [InlineData("填写（）处。")]
    [InlineData("1）巡堤。2）护岸。")]
    public void NoDoubt(string words) => Assert.Empty(BrokenBrackets.In([words], []));

    // Words that a doubt quotes are told once.
    [Fact]
    public void WordsOfAnotherDoubt_AreNotToldAgain()
    {
        const string Words = "巡堤。（由市甲局牵头，";
        Assert.Empty(BrokenBrackets.In([Words], new UnreadDuties(new NamedBodies([])).In(Words)));
    }
}
