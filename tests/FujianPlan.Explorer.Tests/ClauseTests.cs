namespace FujianPlan.Explorer.Tests;

/// <summary>Which role the words of a clause are marked with.</summary>
public sealed class ClauseTests(Chromium chromium, ExportedPages pages)
{
    private const string Yaml = """
        format: 1
        plan: {title: 青川市标注方案, issuer: 青川市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}
        source: none
        agencies:
          - {code: SJJ, id: A, number: 1, name: 市甲局, english: First Bureau}
          - {code: SYJ, id: B, number: 2, name: 市乙局, english: Second Bureau}
          - {code: SBJ, id: C, number: 3, name: 市丙局, english: Third Bureau}
        sections:
          - number: 1
            id: One
            title: 夯实基础
            tasks:
              - number: 1
                id: Network
                text: [建设一张网。]
                clause: （市甲局牵头，市乙局配合；市乙局牵头，市丙局、市甲局配合）
                duties: [{lead: [SJJ]}, {supporting: [SYJ]}, {lead: [SYJ]}, {supporting: [SBJ, SJJ]}]
              - number: 2
                id: Portal
                text: [建设门户。]
                clause: （市甲局、市乙局）
                duties: [{responsible: [SJJ, SYJ]}]

        """;

    [Theory]
    [InlineData("zh", new[] { "市甲局 · 牵头", "市乙局 · 配合", "市乙局 · 牵头", "市丙局 · 配合", "市甲局 · 配合" }, "市甲局 · 负责")]
    [InlineData("en", new[] { "First Bureau · Lead", "Second Bureau · Supporting", "Second Bureau · Lead", "Third Bureau · Supporting", "First Bureau · Supporting" }, "First Bureau · Responsible")]
    public async Task AgencyOfTwoRoles_IsMarkedInEachPlaceWithTheRoleThatStandsThere(string language, string[] titles, string inferred)
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.ExportOf("twoRoles" + language, Yaml), $"#task=1.1&lang={language}", new() { Locale = "zh-CN" });

        Assert.Equal(titles, await open.Page.Locator(".clauseline a").EvaluateAllAsync<string[]>("all => all.map(a => a.title)"));
        Assert.Equal(["named role1", "named role3", "named role1", "named role3", "named role3"], await open.Page.Locator(".clauseline a").EvaluateAllAsync<string[]>("all => all.map(a => a.className)"));
        await open.GoTo($"#task=1.2&lang={language}");
        Assert.Equal(inferred, await open.Page.Locator(".clauseline a").First.GetAttributeAsync("title"));
        Assert.Empty(open.Complaints);
    }
}
