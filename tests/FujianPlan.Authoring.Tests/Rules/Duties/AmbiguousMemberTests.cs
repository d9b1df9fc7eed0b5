using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Tests.Rules.Duties;

/// <summary>
/// 甲、乙等相关部门: whether 甲 is a member as 乙 is, or stands by itself, the words do not say. The editors do, and either way compiles.
/// </summary>
public sealed class AmbiguousMemberTests
{
    private const string Clause = "（市甲局、市乙局、市丙局等国家相关部门负责）";

    [Theory]
    [InlineData("[{responsible: [A, B, {named: [C], of: BM}]}]")]
    [InlineData("[{responsible: [A, {named: [B, C], of: BM}]}]")]
    [InlineData("[{responsible: [{named: [A, B, C], of: BM}]}]")]
    [InlineData("[{responsible: [A, B, C, BM]}]")]
    public void EveryReach_IsTheEditors(string duties) => Assert.DoesNotContain(new ClausedPlan([(Clause, duties)]).Findings, finding => finding.Rule.Severity == FindingSeverity.Error);

    [Fact]
    public void AgencyLeftOut_IsTold() => Assert.Contains(
        new ClausedPlan([(Clause, "[{responsible: [A, {named: [C], of: BM}]}]")]).Findings, finding => finding.Rule.Id == "FJP3012" && finding.Text.English.Contains("市乙局", StringComparison.Ordinal));
}
