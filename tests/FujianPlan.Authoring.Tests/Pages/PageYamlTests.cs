using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Reading;

namespace FujianPlan.Authoring.Tests.Pages;

/// <summary>Parts of plan files and of records that pages show: each is put where its page says it belongs, and is read there.</summary>
public sealed class PageYamlTests
{
    private const string PlanFile = "docs/plan-file.md", Compatibility = "docs/compatibility.md";

    // The version is one in which something may be retired.
    private static string Plan(string agencies = "", string keys = "", string task = "text: [建设一张网。], clause: （市数据局负责）, duties: [{responsible: [SJJ]}]", string source = "source: none\n") => $$"""
        format: 1
        plan: {title: 示例市数字化任务分工, issuer: 示例市人民政府, issued: 2024-03-01, dataVersion: 2.0.0}
        {{source}}{{keys}}agencies:
          - {code: SJJ, id: DataBureau, number: 1, name: 市数据局}
          - {code: CZJ, id: FinanceBureau, number: 3, name: 市财政局}
          - {code: GQ, id: Districts, number: 4, name: 各区政府, collective: true}
        {{agencies}}sections:
          - number: 1
            id: Foundations
            title: 夯实基础
            tasks:
              - {number: 1, id: OneNetwork, {{task}}}
              - {number: 2, id: Funds, text: [安排经费。], clause: （市财政局、各区政府负责）, duties: [{responsible: [CZJ, GQ]}]}

        """;

    [Fact]
    public void OriginalOfASource() => Assert.Empty(Structure(Plan(source: CodeBlock.Of("docs/command.md", "yaml").Text.Replace("…", new string('0', 64), StringComparison.Ordinal))));

    [Fact]
    public void RetiredAgency() => Assert.Empty(Judged(Plan(agencies: CodeBlock.Of(Compatibility, "yaml", 2).Text)));

    [Fact]
    public void Record_IsKept_AndApprovalsLetItBeBroken()
    {
        string record = CodeBlock.Of(Compatibility, "yaml").Text, approval = CodeBlock.Of(Compatibility, "yaml", 3).Text;
        string plan = Plan(agencies: CodeBlock.Of(Compatibility, "yaml", 2).Text.Replace("2.0.0", "1.0.0", StringComparison.Ordinal)), broken = plan.Replace("id: DataBureau", "id: DataOffice", StringComparison.Ordinal);

        Assert.Empty(Judged(plan, record));
        Assert.Equal(["FJP5003"], Judged(broken, record).Select(finding => finding.Rule.Id));
        Assert.Empty(Judged(broken, record + approval));
    }

    // Each of the duties is told, as the page says, and nothing else is.
    [Fact]
    public void EditorialReadings() => Assert.Equal(
        ["FJP3030", "FJP3030"],
        Judged(Plan() + "      - number: 3\n        id: Standards\n        text: [统一标准。]\n" + CodeBlock.Of(PlanFile, "yaml", 2).Text).Select(finding => finding.Rule.Id));

    [Fact]
    public void RemarksThatReachOn()
    {
        const string Later = """
              - number: 2
                id: Services
                title: 便民服务
                tasks:
                  - {number: 1, id: OneWindow, text: [推行一窗办理。], clause: （市数据局负责。以下各项均需各区政府落实，不再列出）, duties: [{lead: [SJJ]}]}
                  - {number: 2, id: Desk, text: [开设窗口。], clause: （市财政局负责）, duties: [{lead: [CZJ]}]}

            """;
        string plan = Plan(
            keys: CodeBlock.Of(PlanFile, "yaml", 3).Text,
            task: "text: [建设一张网。], clause: （市数据局、市财政局负责。列第一位者为牵头单位，下同）, duties: [{lead: [SJJ]}, {responsible: [CZJ]}]").Replace("duties: [{responsible: [CZJ, GQ]}]", "duties: [{lead: [CZJ]}, {responsible: [GQ]}]", StringComparison.Ordinal) + Later;

        Assert.Empty(Judged(plan));
        Assert.Contains("FJP", string.Concat(Judged(plan.Replace("firstLeads", "firstLeeds", StringComparison.Ordinal)).Select(finding => finding.Rule.Id)), StringComparison.Ordinal);
    }

    [Fact]
    public void LineForEditors_NamesTheSchema()
    {
        string line = CodeBlock.Of(PlanFile, "yaml", 4).Text;

        Assert.StartsWith(line, RepositoryFile.Read("plan.yaml").ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.True(File.Exists(RepositoryFile.PathOf(line.Trim().Split('=')[1].Split('/'))));
        Assert.Empty(Judged(line + Plan()));
    }

    // Without the words of clauses and the source, which is not there.
    private static EquatableArray<PlanFinding> Structure(string plan) => PlanReading.Of([new PlanFile("plan.yaml", plan)], cancellation: TestContext.Current.CancellationToken).Findings;

    private static EquatableArray<PlanFinding> Judged(string plan, string? shipped = null) =>
        PlanReading.Of([new PlanFile("plan.yaml", plan)], [], shipped is null ? null : new PlanFile("plan.shipped.yaml", shipped), cancellation: TestContext.Current.CancellationToken).Findings;
}
