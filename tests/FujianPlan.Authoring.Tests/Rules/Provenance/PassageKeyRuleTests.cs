using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Rules.Provenance;

public sealed class PassageKeyRuleTests
{
    private const string Notice = "notice: {title: 示例市人民政府关于任务分工的通知, dated: 2024年3月1日}";

    [Theory]
    [InlineData("notice: {dated: 2024年3月1日, passages: [⟦示例市人民政府关于任务分工的通知⟧]}", "“示例市人民政府关于任务分工的通知” reads like the notice's title, which says who issues it. Write it as 'title' of the notice.")]
    [InlineData("notice: {title: 示例市人民政府关于任务分工的通知, published: 2024年3月1日, passages: [⟦2024年3月1日⟧]}", "“2024年3月1日” is a date. Write it as 'dated' of the notice.")]
    public void PassageThatAKeyIsFor_IsReported(string notice, string english)
    {
        MarkedPlan plan = MarkedPlan.Parse(ProvedPlan.Plan.Replace(Notice, notice, StringComparison.Ordinal).Replace("SHA\n", ProvedPlan.Sha256Of(ProvedPlan.Source) + "\n", StringComparison.Ordinal));

        PlanFinding finding = Assert.Single(ProvedPlan.Findings(plan.Text), finding => finding.Rule.Id == "FJP4037");
        Assert.Equal((plan.Place, english), (finding.Place, finding.Text.English));
    }

    [Fact]
    public void OtherPassages_AreSound() => Assert.DoesNotContain(
        ProvedPlan.Findings(
            ProvedPlan.Plan.Replace("dated: 2024年3月1日}", "dated: 2024年3月1日, passages: [现印发给你们。]}", StringComparison.Ordinal),
            ProvedPlan.Source.Replace("2024年3月1日", "现印发给你们。2024年3月1日", StringComparison.Ordinal)),
        finding => finding.Rule.Id == "FJP4037");

    /// <summary>As it is where the title stands under its key.</summary>
    [Fact]
    public void TitleAmongThePassages_SaysWhoIssuesIt_AllTheSame()
    {
        string source = ProvedPlan.Source.Replace("2024年3月1日", "南山市人民政府2024年3月1日", StringComparison.Ordinal);
        string plan = ProvedPlan.Plan.Replace("issuer: 示例市人民政府", "issuer: 南山市人民政府", StringComparison.Ordinal);

        Assert.Contains(
            ProvedPlan.Findings(plan.Replace(Notice, "notice: {dated: 2024年3月1日, passages: [示例市人民政府关于任务分工的通知, 南山市人民政府]}", StringComparison.Ordinal), source),
            finding => finding.Rule.Id == "FJP4019");
    }
}
