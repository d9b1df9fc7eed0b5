using Microsoft.Playwright;

namespace FujianPlan.Explorer.Tests;

/// <summary>A plan that is not decided yet says so.</summary>
public sealed class DraftTests(Chromium chromium, ExportedPages pages)
{
    private static readonly string Yaml = TownPlan.Yaml
        .Replace("    title: 服务群众", "    # ?? 标题为何？\n    editorialTitle: （无标题）", StringComparison.Ordinal)
        .Replace("- {number: 2, id: Standards", "# ?? 何时完成？\n      - {number: 2, id: Standards", StringComparison.Ordinal)
        .Replace("青川市任务分工", "青川市草拟方案", StringComparison.Ordinal);

    [Theory]
    [InlineData("zh", "此方案仍有 2 处存疑（# ??）有待确定。", "原文没有标题；草稿代拟，有待确定", "章节")]
    [InlineData("en", "Open doubts of this plan (# ??): 2.", "The source has no heading; Provisional title of the draft", "Sections")]
    public async Task OpenDoubts_AreCountedOnEveryPage_AndAStopgapTitleIsMarked(string language, string doubts, string mark, string caption)
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.ExportOf("doubted" + language, Yaml), $"#lang={language}", new() { Locale = "zh-CN" });

        foreach (string place in new[] { "#view=overview", "#task=1.1", "#agency=SJJ", "#view=raci" })
        {
            await open.GoTo($"{place}&lang={language}");
            Assert.Equal((place, doubts), (place, await open.Text("#doubts")));
        }

        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await open.Page.Locator("#doubts p").IsVisibleAsync());
        await open.GoTo($"#view=overview&lang={language}");
        Assert.Contains(await open.Rows(caption), row => row.Contains(mark, StringComparison.Ordinal));
        await open.GoTo($"#section=2&lang={language}");
        Assert.Equal(mark, await open.Text("main .lost"));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task EachPlanOfSeveral_SaysItsOwnDoubts()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.ExportOf("doubtedFirst", TownPlan.Yaml, null, "--with", pages.Write("doubtedSecond", Yaml)));

        Assert.Equal("", await open.Text("#doubts"));
        Assert.Equal(["", "2"], (await open.Rows("全部方案")).Select(row => row.Split('|')[^1]));
        await open.GoTo("#view=overview");
        Assert.Equal("", await open.Text("#doubts"));
        await open.GoTo($"#plan={await open.Key(1)}&view=tasks");
        Assert.Equal("此方案仍有 2 处存疑（# ??）有待确定。", await open.Text("#doubts"));
        Assert.Empty(open.Complaints);
    }
}
