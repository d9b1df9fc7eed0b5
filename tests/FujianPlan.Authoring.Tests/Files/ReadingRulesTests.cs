using System.Reflection;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Files;

public sealed class ReadingRulesTests
{
    [Fact]
    public void All_HoldsEveryRuleInOrder()
    {
        Assert.Equal(
            Enumerable.Range(1, 15).Concat([24, 25]).Select(number => $"FJP{number:0000}"),
            ReadingRules.All.Select(rule => rule.Id));
        Assert.Equal(
            ReadingRules.All,
            typeof(ReadingRules).GetProperties(BindingFlags.Public | BindingFlags.Static)
                .Select(property => property.GetValue(null)).OfType<RuleInfo>().OrderBy(rule => rule.Id, StringComparer.Ordinal));
    }

    [Fact]
    public void EveryRule_BlocksThePlanAndHasBothTitles() => Assert.All(ReadingRules.All, rule =>
    {
        Assert.Equal(FindingSeverity.Error, rule.Severity);
        Assert.False(rule.IsLint);
        Assert.Matches("^[A-Z][ -~]+$", rule.Title.English);
        Assert.Matches("[\u4e00-\u9fff]", rule.Title.Chinese);
    });
}
