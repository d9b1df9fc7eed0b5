using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Rules.Duties.Editorial;

public sealed class EditorialWordsRuleTests
{
    [Theory]
    [InlineData("（市甲局统筹，市乙局等配合）", "[{lead: [A], reading: editorial, note: 注}, {supporting: [B], reading: editorial, note: 注}]", "The clause has 等 here: others may join, but no duty is open. Write 'open: true' at the duty that it is about.")]
    [InlineData("（市甲局等统筹）", "[{lead: [A], reading: editorial, note: 注}]", "The clause has 等 after “市甲局”: others may join, but no duty is open. Write 'open: true' at the duty that it is about.")]
    [InlineData("（市甲局统筹，市乙局配合）", "[{lead: [A], reading: editorial, note: 注}, {supporting: [B], open: true, reading: editorial, note: 注}]", "The clause has no 等, so none of its lists is open. Remove 'open'.")]
    [InlineData("（市甲局、市乙局分别负责）", "[{lead: [A, B], reading: editorial, note: 注}]", "The clause says how agencies share the role, but no duty does. Write 'manner: separately' at the duty that it is about.")]
    [InlineData("（市甲局、市乙局负责）", "[{lead: [A, B], manner: separately, reading: editorial, note: 注}]", "The clause does not say that its agencies share the role in this manner. Remove 'manner', or write the manner that it states.")]
    public void WordsThatAreLost_OrMadeUp_AreAnError(string clause, string duties, string english)
    {
        PlanFinding finding = Assert.Single(new ClausedPlan([(clause, duties)]).Findings, finding => finding.Rule.Id == "FJP3047");

        Assert.Equal((FindingSeverity.Error, english), (finding.Rule.Severity, finding.Text.English));
    }

    /// <summary>Which of the agencies they are about may be read.</summary>
    [Theory]
    [InlineData("（市甲局统筹，市乙局等配合）", "[{lead: [A], open: true, reading: editorial, note: 注}, {supporting: [B], reading: editorial, note: 注}]")]
    [InlineData("（市甲局、市乙局分别负责）", "[{lead: [A], manner: separately, reading: editorial, note: 注}, {responsible: [B], reading: editorial, note: 注}]")]
    public void WhereTheyStand_IsTheEditors(string clause, string duties) =>
        Assert.DoesNotContain(new ClausedPlan([(clause, duties)]).Findings, finding => finding.Rule.Severity == FindingSeverity.Error);
}
