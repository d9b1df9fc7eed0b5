using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Provenance;

namespace FujianPlan.Authoring.Tests.Rules.Provenance;

/// <summary>Another name of an agency that the source lists beside its name is that of another body.</summary>
public sealed class ListedAliasRuleTests
{
    private const string English = "The source names “市水务局” beside “市水利局”, so these are two bodies. Remove this name here, and add a separate agency for it.";
    private const string Chinese = "来源文件把“市水务局”与“市水利局”并列，二者应为两个机构。请删去此处的名称，并为其另列一个部门。";

    [Theory]
    [InlineData("（市水利局、市水务局负责）", "[{responsible: [A, A]}]", "aliases: [⟦市水务局⟧]")]
    [InlineData("（市水利局牵头，市甲局、市水务局配合）", "[{lead: [A]}, {supporting: [B, A]}]", "aliases: [⟦市水务局⟧]")]
    [InlineData("（市水利局、市水务局负责）", "[{responsible: [A, A]}]", "formerNames: [⟦市水务局⟧]")]
    [InlineData("（市水利局、市水务局负责）", "[{responsible: [A, A]}]", "editorialAliases: [⟦市水务局⟧]")]
    public void NamesOfOneClause_AreThoseOfTwo(string clause, string duties, string names) => One("建设一张网。", clause, duties, names);

    [Theory]
    [InlineData("会同市水利局、市甲局、市水务局建设一张网。")]
    [InlineData("市水利局、市水务局建设一张网。")]
    public void NamesOfOneListInAText_AreThoseOfTwo(string text)
    {
        if (text.StartsWith('会'))
        {
            Assert.Contains(Findings(text, "（市水利局负责）", "[{responsible: [A]}]", "aliases: [市水务局]").Findings, finding => finding.Rule.Id == "FJP4063" && finding.Text.English == English);
        }
        else
        {
            Assert.DoesNotContain(Findings(text, "（市水利局负责）", "[{responsible: [A]}]", "note: 注").Findings, finding => finding.Rule.Id == "FJP4063");
        }
    }

    /// <summary>A notice may write a body twice by mistake; apart from one another, two names may be of one.</summary>
    [Theory]
    [InlineData("（市水利局负责）", "[{responsible: [A]}]", "aliases: [市水务局]")]
    [InlineData("（市水利局、市水局负责）", "[{responsible: [A, A]}]", "aliases: [市水局]")]
    public void NameThatIsShortForTheOther_OrStandsElsewhere_IsSound(string clause, string duties, string names) =>
        Assert.DoesNotContain(Findings("建设一张网。", clause, duties, names).Findings, finding => finding.Rule.Id == "FJP4063");

    private static void One(string text, string clause, string duties, string names)
    {
        (IReadOnlyList<PlanFinding> findings, MarkedPlan plan) = Findings(text, clause, duties, names);
        PlanFinding finding = Assert.Single(findings, finding => finding.Rule.Id == "FJP4063");

        Assert.Equal((plan.Place, English, Chinese), (finding.Place, finding.Text.English, finding.Text.Chinese));
    }

    private static (IReadOnlyList<PlanFinding> Findings, MarkedPlan Plan) Findings(string text, string clause, string duties, string names)
    {
        string source = $"示例市人民政府关于任务分工的通知\n2024年3月1日\n一、夯实基础\n（一）{text}{clause}\n（二）统一标准。（市甲局负责）\n";
        MarkedPlan plan = MarkedPlan.Parse($$"""
            format: 1
            plan: {title: 任务分工, issuer: 示例市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}
            notice: {title: 示例市人民政府关于任务分工的通知, dated: 2024年3月1日}
            source: {file: seeds/notice.txt, sha256: {{ProvedPlan.Sha256Of(source)}}}
            agencies:
              - {code: A, id: A, number: 1, name: 市水利局, {{names}}}
              - {code: B, id: B, number: 2, name: 市甲局}
            sections:
              - number: 1
                id: One
                title: 夯实基础
                tasks:
                  - {number: 1, id: T1, text: [{{text}}], clause: {{clause}}, duties: {{duties}}}
                  - {number: 2, id: T2, text: [统一标准。], clause: （市甲局负责）, duties: [{responsible: [B]}]}

            """);
        return (ProvedPlan.Findings(plan.Text, source), plan);
    }
}
