using Microsoft.Playwright;

namespace FujianPlan.Explorer.Tests;

/// <summary>What changed since an older version, and whose duties did.</summary>
public sealed class CompareTests(Chromium chromium, ExportedPages pages)
{
    [Fact]
    public async Task Changes_AreThoseOfTheComparison_AndDutiesAreOfAgencies()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Compared, "#view=changes");

        Assert.Equal("与旧版 plan.yaml (1.1.0) 相比。", await open.Text("main .hint"));
        Assert.Equal(["市乙局|新增|1.1|配合", "市丙办|取消|1.1|配合"], await open.Rows("职责变动的部门"));
        Assert.Equal(
            ["部门 SBB（市丙办）|删除|市丙办||破坏兼容", "任务 1.1|配合|SBB、GQ|SYJ、GQ|职责变动", "青川市任务分工|数据版本|1.1.0|1.2.0|编辑性"],
            (await open.Rows("全部变化")).Where(row => !row.Contains("责任条款", StringComparison.Ordinal) && !row.Contains("正文", StringComparison.Ordinal)).Order(StringComparer.Ordinal).OrderBy(row => row.EndsWith("破坏兼容", StringComparison.Ordinal) ? 0 : row.EndsWith("职责变动", StringComparison.Ordinal) ? 1 : 2));
        Assert.Empty(open.Complaints);

        await open.GoTo("#view=changes&lang=en");
        await open.Page.ReloadAsync();
        Assert.Equal(["Second Bureau|new|1.1|Supporting", "市丙办|no longer|1.1|Supporting"], await open.Rows("Whose duties changed"));
    }

    [Fact]
    public async Task WhatChanged_IsAnsweredByOneAction()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Compared);

        await open.Page.Locator("a[href='#view=changes']").First.ClickAsync();

        await Assertions.Expect(open.Page.Locator("main h1")).ToHaveTextAsync("变化");
        Assert.Equal(2, (await open.Rows("职责变动的部门")).Length);
    }

    [Fact]
    public async Task WithoutAnOlderVersion_NothingIsSaidOfChanges()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Town, "#view=changes");

        Assert.Equal("青川市任务分工", await open.Heading());
        Assert.Equal(0, await open.Page.Locator("a[href='#view=changes']").CountAsync());
    }

    [Theory]
    [InlineData("--compare is for --format html only. Leave it out.", "--format", "json", "--compare", "old.yaml")]
    [InlineData("There is no file 'nowhere.yaml'", "--format", "html", "--compare", "nowhere.yaml")]
    public async Task WhatCannotBeCompared_IsSaid(string said, params string[] arguments)
    {
        ProgramRun run = await ExportedPages.Run(["export", RepositoryFile.PathOf("plan.yaml"), .. arguments, "--lang", "en"]);

        Assert.Contains(said, run.Errors, StringComparison.Ordinal);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }
}
