using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Importing;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Rules.References;

namespace FujianPlan.Authoring.Tests.Rules.References;

public sealed class RetirementVersionRuleTests
{
    [Fact]
    public void VersionThatIsNotThereYet_IsFoundAtSince()
    {
        MarkedPlan plan = MarkedPlan.Parse(With("⟦1.0.0⟧", "⟦2.0.0⟧"));
        PlanFinding finding = Assert.Single(Judged.Findings(plan.Text));

        Assert.Equal(RetirementVersionRule.Rule, finding.Rule);
        Assert.Equal(plan.Places[1], finding.Place);
        Assert.Equal("Agency 'XXB' is marked as retired since 2.0.0, but the plan is only at version 1.0.0. If this version retires it, write 'since: 1.0.0', or raise 'dataVersion' to 2.0.0.", finding.Text.English);
        Assert.Equal("部门“XXB”标记为自 2.0.0 起停用，而方案的版本只到 1.0.0。若由本版本停用，请写“since: 1.0.0”，或将“dataVersion”提高到 2.0.0。", finding.Text.Chinese);
        RelatedPlace related = Assert.Single(finding.Related);
        Assert.Equal(plan.Places[0], related.Place);
        Assert.Equal("The version of the plan is 1.0.0 here.", related.Text.English);
        Assert.Equal("方案的版本 1.0.0 在此处。", related.Text.Chinese);
    }

    [Fact]
    public void Task_IsFoundAtSince()
    {
        MarkedPlan plan = MarkedPlan.Parse(Judged.Head + Judged.Agencies + Judged.Section + "      - {number: 2, id: Beta, attestation: textOnly, text: [改], retired: {since: ⟦1.1.0⟧, reason: 并入, successors: ['1.1']}}\n");
        PlanFinding finding = Assert.Single(Judged.Findings(plan.Text));

        Assert.Equal((RetirementVersionRule.Rule, plan.Places[0]), (finding.Rule, finding.Place));
        Assert.Equal("Task 1.2 is marked as retired since 1.1.0, but the plan is only at version 1.0.0. If this version retires it, write 'since: 1.0.0', or raise 'dataVersion' to 1.1.0.", finding.Text.English);
        Assert.Equal("任务 1.2 标记为自 1.1.0 起停用，而方案的版本只到 1.0.0。若由本版本停用，请写“since: 1.0.0”，或将“dataVersion”提高到 1.1.0。", finding.Text.Chinese);
    }

    [Theory]
    [InlineData("1.0.0", "1.0.1")]
    [InlineData("1.9.0", "1.10.0")]
    [InlineData("1", "1.0.1")]
    [InlineData("1.0.0", "2")]
    [InlineData("1.0.0", "1.1.0-rc.1")]
    [InlineData("1.1.0-rc.1", "1.2.0")]
    [InlineData("1.0.0", "99999999999999999999.0.0")]
    public void LaterVersion_IsFound(string dataVersion, string since) =>
        Assert.Equal(RetirementVersionRule.Rule, Assert.Single(Judged.Findings(With(dataVersion, since))).Rule);

    [Theory]
    [InlineData("2.0.0", "2.0.0")]
    [InlineData("2.0.0", "1.0.0")]
    [InlineData("1.10.0", "1.9.0")]
    [InlineData("1.0", "1.0.0")]
    [InlineData("1.0.0", "01.0")]
    [InlineData("2.0.0-rc.1", "2.0.0")]
    [InlineData("1.0.0", "1.0.0+5")]
    [InlineData("99999999999999999999.0.0", "99999999999999999998.0.0")]
    public void ThisVersionOrOneBefore_IsSound(string dataVersion, string since) => Assert.Empty(Judged.Findings(With(dataVersion, since)));

    [Theory]
    [InlineData("1.0.0", "v2")]
    [InlineData("1.0.0", "next")]
    [InlineData("first", "2.0.0")]
    [InlineData("1.0.0", "2..0")]
    public void VersionThatIsNotNumbers_IsNotCompared(string dataVersion, string since) => Assert.Empty(Judged.Findings(With(dataVersion, since)));

    [Fact]
    public void AgencyThatAnotherPlanRetired_HasAVersionOfThatPlan()
    {
        PlanModel province = PlanReading.Of([new PlanFile("province.yaml", With("2.0.0", "2.0.0"))], cancellation: TestContext.Current.CancellationToken).Model;
        ImportedPlan import = CarriedAgencies.Read("Province", AgencyMetadata.Write(province, "Province.Plan"));
        string city = Judged.Head + "imports: [Province]\n" + Judged.Agencies + Judged.Section.Replace("[TXJ]", "[TXJ, XXB]", StringComparison.Ordinal);

        PlanReading reading = PlanReading.Of([new PlanFile(MarkedPlan.DefaultPath, city)], sources: null, shipped: null, [import], cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(ImportRules.Retired, Assert.Single(reading.Findings).Rule);
    }

    private static string With(string dataVersion, string since) =>
        Judged.Head.Replace("1.0.0", dataVersion, StringComparison.Ordinal)
        + Judged.Agencies
        + $"  - {{code: XXB, id: Old, number: 3, name: 省信息办, retired: {{since: {since}, reason: 机构改革, successors: [SZB]}}}}\n"
        + Judged.Section;
}
