using System.Security.Cryptography;
using System.Text;
using Microsoft.Playwright;

namespace FujianPlan.Explorer.Tests;

/// <summary>What a source has lost, and what it never had.</summary>
public sealed class LossTests(Chromium chromium, ExportedPages pages)
{
    private const string Notice = "青川市人民政府\n2024年3月1日\n青川市有序方案\n一、夯实基础\n（一）建设一张网。（市甲局牵头）\n（二）统一标准。\n（三）建设门户。（市甲局负责）\n";

    private static readonly string InOrder = $$"""
        format: 1
        plan: {title: 青川市有序方案, issuer: 青川市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}
        notice: {dated: 2024年3月1日}
        source: {file: notice.txt, sha256: {{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Notice)))}}}
        agencies:
          - {code: SJJ, id: A, number: 1, name: 市甲局}
        sections:
          - number: 1
            id: One
            title: 夯实基础
            tasks:
              - {number: 1, id: Network, text: [建设一张网。], clause: （市甲局牵头）, duties: [{lead: [SJJ]}]}
              - {number: 2, id: Standards, attestation: textOnly, text: [统一标准。]}
              - {number: 3, id: Portal, text: [建设门户。], clause: （市甲局负责）, duties: [{responsible: [SJJ]}]}

        """;

    private Task<string> Ordered => pages.ExportOf("inOrder", InOrder, [("notice.txt", Notice)]);

    [Theory]
    [InlineData("zh", "1.2|统一标准。|原文没有责任条款||仅有正文", "任务 1.2 仅有正文", "原文没有责任条款")]
    [InlineData("en", "1.2|统一标准。|The source has no clause||Text only", "Task 1.2 Text only", "The source has no clause")]
    public async Task SourceInOrder_HasLostNoClause(string language, string row, string heading, string clause)
    {
        await using OpenPage open = await ExportedPages.Open(chromium, Ordered, $"#lang={language}", new() { Locale = "zh-CN" });

        Assert.Equal(["1", "3", "1"], await open.Texts(".counts dd"));
        Assert.Equal(["#role=none", "#view=raci"], (await open.Page.Locator(".questions a").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))")).Select(href => href.Split("&lang")[0]));
        Assert.Equal(0, await open.Page.Locator("#lost").CountAsync());
        await open.GoTo($"#role=none&lang={language}");
        Assert.Equal(row, (await open.Rows(language == "zh" ? "任务" : "Tasks"))[0]);
        Assert.Equal(0, await open.Page.Locator("main tbody .lost, main .missing").CountAsync());
        await open.GoTo($"#attestation=losses&lang={language}");
        Assert.Equal(0, await open.Page.Locator("main tbody tr").CountAsync());
        await open.GoTo($"#attestation=textOnly&lang={language}");
        Assert.Equal(row, Assert.Single(await open.Rows(language == "zh" ? "任务" : "Tasks")));
        await open.GoTo($"#task=1.2&lang={language}");
        Assert.Equal(heading, await open.Heading());
        Assert.Equal(clause, await open.Text("main p.kept"));
        Assert.Equal(0, await open.Page.Locator("main .missing, main .lost").CountAsync());
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task ShuffledSource_HasLostClauses_AndNobodyKnowsWhoLeads()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Province);

        Assert.Equal(["没有牵头部门的任务（25）", "责任条款佚失、牵头部门不明的任务（11）", "原文有佚失的任务（28）", "任务 × 部门分工表"], await open.Texts(".questions a"));
        await open.GoTo("#role=none");
        Assert.Equal("25 项", await open.Text("#found"));
        Assert.DoesNotContain("责任条款佚失", await open.Texts("main tbody .lost"), StringComparer.Ordinal);
        Assert.Equal("另有 11 项任务的责任条款佚失，无法确定是否有牵头部门。 查看", await open.Text("main .missing"));

        await open.Page.Locator("main .missing a").ClickAsync();
        await Assertions.Expect(open.Page.Locator("main h1")).ToHaveTextAsync("牵头部门不明");
        Assert.Equal("11 项", await open.Text("#found"));
        Assert.All(await open.Texts("main tbody td:nth-child(3)"), lead => Assert.Equal("责任条款佚失", lead));
        Assert.Equal("unknown", await open.Page.Locator("#filter-role").InputValueAsync());
        await open.GoTo("#view=flow");
        Assert.Contains(await open.Texts(".picture text.zh"), words => words.StartsWith("未画出：没有牵头部门的任务（25 项）、责任条款佚失的任务（11 项）、只有牵头部门的任务（", StringComparison.Ordinal));
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [InlineData("zh", "notice.txt · 共 75 字，其中空白和版式 7 字；其余 68 字，方案已说明 68 字。", "第 68 至 74 字")]
    [InlineData("en", "notice.txt · 75 characters, of which 7 are spaces and layout; of the other 68, the plan accounts for 68.", "Characters 68 to 74")]
    public async Task PositionsAndLength_AreCountedTheSameWay(string language, string counts, string last)
    {
        await using OpenPage open = await ExportedPages.Open(chromium, Ordered, $"#view=source&task=1.3&lang={language}", new() { Locale = "zh-CN" });

        Assert.StartsWith(counts, await open.Text("main .hint"), StringComparison.Ordinal);
        Assert.Equal(last, (await open.Texts(".places li a"))[^1]);
    }
}
