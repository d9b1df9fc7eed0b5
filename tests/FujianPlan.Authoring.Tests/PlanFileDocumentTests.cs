using FujianPlan.Authoring.Files;

namespace FujianPlan.Authoring.Tests;

public sealed class PlanFileDocumentTests
{
    [Fact]
    public void Example_IsASoundPlan_ClausesIncluded()
    {
        string text = RepositoryFile.Read("docs", "plan-file.md").ReplaceLineEndings("\n");
        string example = text.Split("```yaml\n")[1].Split("```")[0];

        Assert.Empty(PlanReading.Of([new PlanFile("plan.yaml", example)], [], cancellation: TestContext.Current.CancellationToken).Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void EveryKeyOfTheFormat_IsDescribed()
    {
        string text = RepositoryFile.Read("docs", "plan-file.md");
        string[] keys =
        [
            "format", "plan", "notice", "source", "agencies", "sections", "title", "english", "issuer", "drafter", "issued", "period",
            "dataVersion", "unstatedRole", "published", "addressees", "body", "closing", "dated", "drafted", "passages", "file", "sha256",
            "headingMarker", "taskMarker", "continuous", "code", "id", "number",
            "name", "kind", "gbt2260", "aliases", "editorialAliases", "order", "placement", "formerNames", "collective", "members", "note", "editorialTitle", "tasks", "attestation",
            "text", "gaps", "clause", "duties", "lead", "responsible", "supporting", "manner", "open",
        ];

        Assert.All(keys, key => Assert.Contains($"`{key}`", text, StringComparison.Ordinal));
    }
}
