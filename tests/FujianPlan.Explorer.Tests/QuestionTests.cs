using Microsoft.Playwright;

namespace FujianPlan.Explorer.Tests;

/// <summary>What officials ask: each is answered in at most three actions, counted from the page as it opens.</summary>
public sealed class QuestionTests(Chromium chromium, ExportedPages pages)
{
    [Fact]
    public async Task WhoLeadsTask()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Province);

        await open.Page.Locator("#search").FillAsync("1.5");

        Assert.Equal(["1.5", "省数字办"], [await open.Text("main tbody th"), await open.Text("main tbody tr td:nth-child(3)")]);
    }

    [Fact]
    public async Task WhatMustAnAgencyDo()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Province);

        await open.Page.Locator("#search").FillAsync("省教育厅");
        await open.Page.Locator("#search").PressAsync("Enter");

        await Assertions.Expect(open.Page.Locator("main h1")).ToHaveTextAsync("省教育厅");
        Assert.NotEmpty(await open.Rows("应承担的任务"));
    }

    [Fact]
    public async Task WhichTasksHaveNoLead()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Province);

        await open.Page.GetByText("没有牵头部门的任务（25）").ClickAsync();

        await Assertions.Expect(open.Page.Locator("#found")).ToHaveTextAsync("25 项");
        Assert.Equal(25, await open.Page.Locator("main tbody tr").CountAsync());
    }

    [Fact]
    public async Task WhereDoesTheSourceSaySo()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Province);

        await open.Page.Locator("#search").FillAsync("1.5");
        await open.Page.Locator("#search").PressAsync("Enter");
        await open.Page.GetByText("在全文中查看").ClickAsync();

        await Assertions.Expect(open.Page.Locator("main h1")).ToHaveTextAsync("原文");
        ILocator clause = open.Page.Locator(".source .m:not(.faint):not(.repeat).text");
        await Assertions.Expect(clause.First).ToBeInViewportAsync();
        Assert.Contains("完成电子政务外网市县横向接入网建设。", await clause.First.TextContentAsync(), StringComparison.Ordinal);
    }
}
