using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules.References;

namespace FujianPlan.Authoring.Tests.Rules.References;

public sealed class UnknownDrafterRuleTests
{
    private const string Head = "format: 1\nplan: {title: 方案, issuer: 省政府, drafter: SZBB, issued: 2011-12-27, dataVersion: 1.0.0}\n";

    [Fact]
    public void DrafterThatIsNoAgency_IsUnknown()
    {
        PlanFinding finding = Assert.Single(Judged.Findings(Head + Judged.Agencies));

        Assert.Equal(UnknownDrafterRule.Rule, finding.Rule);
        Assert.Equal("Unknown drafter 'SZBB'; did you mean 'SZB' (省数字办)?", finding.Text.English);
        Assert.Equal("未知的起草部门“SZBB”；是否应为“SZB”（省数字办）？", finding.Text.Chinese);
        Assert.Equal("plan.yaml(2,41)", finding.Place.ToString());
        Assert.Equal(4, finding.Place.End - finding.Place.Start);
    }

    [Fact]
    public void DrafterThatIsOne_IsSound() =>
        Assert.Empty(Judged.Findings(Head.Replace("SZBB", "SZB") + Judged.Agencies));
}
