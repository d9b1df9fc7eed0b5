using FujianPlan.Authoring.Rules.References;

namespace FujianPlan.Authoring.Tests.Rules.References;

public sealed class OfNoCollectiveRuleTests
{
    private const string Agencies = Judged.Agencies + "  - {code: SWJ, id: TaxBureau, number: 3, name: 省税务局}\n";

    [Fact]
    public void OfAnOrdinaryAgency_IsReported() => Judged.One(
        OfNoCollectiveRule.Rule,
        Agencies.Replace("TXJ", "⟦TXJ⟧") + Judged.Section.Replace("[TXJ]", "[{named: [SWJ], of: ⟦TXJ⟧}]"),
        "'TXJ' is not a collective, so no agency can be named as a member of it. List the agencies one by one, or write 'collective: true' where 'TXJ' is described.",
        "“TXJ”不是统称，不能把其他部门列为它的成员。请逐一列出各部门，或在“TXJ”的条目中写明“collective: true”。");

    [Fact]
    public void OfACollective_IsSound() => Judged.Sound(
        Agencies.Replace("省通信局", "省直部门, collective: true") + Judged.Section.Replace("[TXJ]", "[{named: [SWJ], of: TXJ}]"));
}
