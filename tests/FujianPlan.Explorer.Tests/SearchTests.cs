using Microsoft.Playwright;

namespace FujianPlan.Explorer.Tests;

/// <summary>What is found as one types, and what filters leave.</summary>
public sealed class SearchTests(Chromium chromium, ExportedPages pages)
{
    [Theory]
    [InlineData("数字办", "省数字办")]
    [InlineData("SZB", "省数字办")]
    [InlineData("szb", "省数字办")]
    [InlineData("ｓｚｂ", "省数字办")]
    [InlineData("shengshuziban", "省数字办")]
    [InlineData("jjxxzx", "省经济信息中心")]
    [InlineData("Communications Admin", "省通信管理局")]
    public async Task Agency_IsFoundByNameCodeAndPinyin(string typed, string name)
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Province);

        await open.Page.Locator("#search").PressSequentiallyAsync(typed);

        Assert.Equal(name, await open.Text(".hits a"));
        Assert.Equal($"#q={typed.Trim()}", await open.Place());
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [InlineData("1.5", "1.5")]
    [InlineData("骨干网", "1.1.1")]
    [InlineData("jsmh", "2.1")]
    [InlineData("青川市信息中心", "2.1")]
    [InlineData("长期", "1.2")]
    public async Task Task_IsFoundByCodeWordsAndPinyin(string typed, string code)
    {
        await using OpenPage open = await ExportedPages.Open(chromium, typed == "1.5" ? pages.Province : pages.Town);

        await open.Page.Locator("#search").FillAsync(typed);

        Assert.Equal(code, await open.Text("main tbody th"));
        await open.Page.Locator("#search").PressAsync("Escape");
        Assert.Equal("任务", await open.Heading());
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Enter_OpensTheFirst()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Province);

        await open.Page.Locator("#search").FillAsync("szb");
        await open.Page.Locator("#search").PressAsync("Enter");

        await Assertions.Expect(open.Page.Locator("main h1")).ToHaveTextAsync("省数字办");
        Assert.Equal("#agency=SZB", await open.Place());
    }

    [Theory]
    [InlineData("#section=2", "2.1", "2.2")]
    [InlineData("#role=none", "1.1.1", "1.2", "2.2")]
    [InlineData("#role=supporting", "1.1", "2.1")]
    [InlineData("#role=lead&kind=institution", "2.1")]
    [InlineData("#role=supporting&agency=SYJ&view=tasks", "1.1")]
    [InlineData("#due=2025", "1.1.1")]
    [InlineData("#due=ongoing", "1.2")]
    [InlineData("#due=any", "1.1", "1.1.1", "1.2")]
    [InlineData("#due=none", "2.1", "2.2")]
    [InlineData("#attestation=whole&section=1", "1.1", "1.1.1", "1.2")]
    [InlineData("#q=建设&due=none", "2.1")]
    public async Task Filters_LeaveWhatMatchesAllOfThem(string place, params string[] codes)
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Town, place);

        Assert.Equal(codes, await open.Texts("main tbody .code"));
        Assert.Equal($"{codes.Length} 项", await open.Text("#found"));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Filters_AreChosenFromLists_AndCleared()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Town, "#view=tasks");

        await open.Page.GetByLabel("角色").SelectOptionAsync("无牵头部门");
        await Assertions.Expect(open.Page.Locator("main tbody tr")).ToHaveCountAsync(3);
        await open.Page.GetByLabel("完成时限").SelectOptionAsync("2025 年内到期");
        await Assertions.Expect(open.Page.Locator("main tbody tr")).ToHaveCountAsync(1);
        Assert.Equal("#view=tasks&role=none&due=2025", await open.Place());

        await open.Page.GetByText("清除筛选").ClickAsync();
        await Assertions.Expect(open.Page.Locator("main tbody tr")).ToHaveCountAsync(5);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Nothing_IsSaid()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Town, "#q=无此事项");

        Assert.Contains("没有符合条件的内容。", await open.Texts("main p"), StringComparer.Ordinal);
    }
}
