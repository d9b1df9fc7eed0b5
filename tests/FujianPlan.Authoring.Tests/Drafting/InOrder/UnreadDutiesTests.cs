using FujianPlan.Authoring.Drafting.InOrder;

namespace FujianPlan.Authoring.Tests.Drafting.InOrder;

/// <summary>Words that speak of duties and became none are a doubt; others are not.</summary>
public sealed class UnreadDutiesTests
{
    [Theory]
    [InlineData("窗口由市甲局牵头建设。", "窗口由市甲局牵头建设")]
    [InlineData("各责任单位要按月报告。", "各责任单位要按月报告")]
    [InlineData("明确分工和完成时限。", "明确分工和完成时限")]
    [InlineData("各部门按各自职责抓好落实。", "各部门按各自职责抓好落实")]
    [InlineData("市甲局负责汇总。", "市甲局负责汇总")]
    [InlineData("有关部门积极配合。", "有关部门积极配合")]
    [InlineData("设窗口（由市甲局牵头，市乙局配合）后开放。", "由市甲局牵头”, “市乙局配合”, “（由市甲局牵头，市乙局配合）")]
    [InlineData("便民问题，由市甲局会同市乙局提出意见。", "由市甲局会同市乙局提出意见")]
    [InlineData("设窗口（市甲局、市乙局）。全年开放。", "（市甲局、市乙局）")]
    public void Doubt(string words, string shown) => Assert.Equal($"These words speak of duties, and no duty was made of them: “{shown}”", Assert.Single(new UnreadDuties(new NamedBodies([])).In(words)).English);

    [Theory]
    [InlineData("谁审批谁负责、谁主管谁负责。")]
    [InlineData("推行首问负责制。")]
    [InlineData("主要负责同志亲自抓，明确负责人。")]
    [InlineData("加强协同配合，形成合力。")]
    [InlineData("配合做好征地工作。")]
    [InlineData("设窗口（试点）。")]
    [InlineData("设窗口（东区、西区）。")]
    [InlineData("与市甲局会同办公。")]
    public void NoDoubt(string words) => Assert.Empty(new UnreadDuties(new NamedBodies([])).In(words));
}
