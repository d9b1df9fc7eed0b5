using Microsoft.Playwright;

namespace FujianPlan.Explorer.Tests;

/// <summary>What is found as one types, and what filters leave.</summary>
public sealed class SearchTests(Chromium chromium, ExportedPages pages)
{
    // One page for all: what is typed next is found whatever was typed before.
    [Fact]
    public async Task Agency_IsFoundByNameCodeAndPinyin()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Province);
        foreach ((string typed, string name) in new[] { ("数字办", "省数字办"), ("SZB", "省数字办"), ("szb", "省数字办"), ("ｓｚｂ", "省数字办"), ("shengshuziban", "省数字办"), ("jjxxzx", "省经济信息中心"), ("Communications Admin", "省通信管理局") })
        {
            await open.GoTo("#task=1.5");
            await open.Page.Locator("#search").PressSequentiallyAsync(typed);

            Assert.Equal((typed, name), (typed, await open.Text(".hits a")));
            Assert.Equal($"#q={typed.Trim()}", await open.Place());
        }

        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Task_IsFoundByCodeWordsAndPinyin()
    {
        await using OpenPage province = await ExportedPages.Open(chromium, pages.Province), town = await ExportedPages.Open(chromium, pages.Town);
        foreach ((OpenPage open, string typed, string code) in new[] { (province, "1.5", "1.5"), (town, "骨干网", "1.1.1"), (town, "jsmh", "2.1"), (town, "青川市信息中心", "2.1"), (town, "长期", "1.2") })
        {
            await open.Page.Locator("#search").FillAsync(typed);

            Assert.Equal((typed, code), (typed, await open.Text("main tbody th")));
            await open.Page.Locator("#search").PressAsync("Escape");
            Assert.Equal("任务", await open.Heading());
            await open.GoTo("");
        }

        Assert.Empty(province.Complaints.Concat(town.Complaints));
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

    [Fact]
    public async Task Filters_LeaveWhatMatchesAllOfThem()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Town);
        foreach ((string place, string codes) in new[]
        {
            ("#section=2", "2.1 2.2"), ("#role=none", "1.1.1 1.2 2.2"), ("#role=supporting", "1.1 2.1"), ("#role=lead&kind=institution", "2.1"), ("#role=supporting&agency=SYJ&view=tasks", "1.1"),
            ("#due=2025", "1.1.1"), ("#due=ongoing", "1.2"), ("#due=any", "1.1 1.1.1 1.2"), ("#due=none", "2.1 2.2"), ("#attestation=whole&section=1", "1.1 1.1.1 1.2"), ("#q=建设&due=none", "2.1"),
        })
        {
            await open.GoTo(place);

            Assert.Equal((place, codes), (place, string.Join(' ', await open.Texts("main tbody .code"))));
            Assert.Equal($"{codes.Split(' ').Length} 项", await open.Text("#found"));
        }

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
