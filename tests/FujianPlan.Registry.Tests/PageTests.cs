using Microsoft.Playwright;

namespace FujianPlan.Registry.Tests;

/// <summary>The sample's pages in a real browser.</summary>
public sealed class PageTests(PostgresServer server, Chromium chromium) : IClassFixture<PostgresServer>, IClassFixture<Chromium>
{
    private readonly List<string> _complaints = [];

    [Fact]
    public async Task Report_IsChosenFromLists_StoredAsCodes_AndShown()
    {
        await using RegistryProgram program = await RegistryProgram.Start(server);
        IPage page = await chromium.Page(program.Address, "zh-CN", _complaints);

        await Report(page, "/province", "2.11", "supporting", "CZT", "已拨付");
        await Report(page, "/province", "2.3", "lead", "SZB", "");
        await Report(page, "/city", "2.1", "supporting", "SJJ", "");

        // In the order of the plan, and the plans in theirs.
        Assert.Equal("任务进展登记", await page.TitleAsync());
        Assert.Equal(
            ["福建省人民政府办公厅|2.3|省数字办|牵头||", "福建省人民政府办公厅|2.11|省财政厅|配合||已拨付", "东山市人民政府|2.1|市数据局|配合||"],
            await Rows(page));
        Assert.Equal(["2.11 supporting CZT False 已拨付", "2.3 lead SZB False"], await program.Stored("ProvinceReports"));
        Assert.Equal(["2.1 supporting SJJ False"], await program.Stored("CityReports"));

        // Found as a clerk types it.
        await page.GetByLabel("部门").FillAsync(" 省財政廳");
        await page.GetByText("查找", new() { Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        Assert.Equal(["福建省人民政府办公厅|2.11|省财政厅|配合||已拨付"], await Rows(page));
        await page.GetByLabel("部门").FillAsync("省财政所");
        await page.GetByText("查找", new() { Exact = true }).ClickAsync();
        Assert.Equal("本方案没有部门“省财政所”。是否为“CZT”（省财政厅）？", await page.GetByRole(AriaRole.Alert).TextContentAsync());
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task WhatIsWrong_IsSaidAtItsField_InTheReadersLanguage()
    {
        await using RegistryProgram program = await RegistryProgram.Start(server);
        foreach ((string language, string[] missing, string[] wrong, string refused) in new[]
        {
            ("zh-CN",
                new[] { "此项必填。", "此项必填。", "此项必填。" },
                new[] { "本方案没有代码为“1.8”的任务。章节 1 的任务是 1.1 至 1.7。", "“7”不是角色代码。角色代码有“lead”（牵头）、“responsible”（负责）、“supporting”（配合）、“guiding”（指导）。", "本方案没有代码为“SZBB”的部门。是否为“SZB”（省数字办）？" },
                "“CZT”（省财政厅）不牵头任务 1.5。牵头部门是“SZB”（省数字办）。"),
            ("en-GB",
                ["This is required.", "This is required.", "This is required."],
                ["'1.8' is not a task code of this plan. The tasks of section 1 are 1.1 to 1.7.", "'7' is not a role code. The role codes are 'lead' (牵头), 'responsible' (负责), 'supporting' (配合) and 'guiding' (指导).", "'SZBB' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?"],
                "'CZT' (省财政厅) does not lead task 1.5. 'SZB' (省数字办) does."),
        })
        {
            IPage page = await chromium.Page(program.Address, language, _complaints);
            await page.GotoAsync("/province");

            // Nothing chosen.
            await page.Locator("main button").ClickAsync();
            await Assertions.Expect(page.Locator(".validation-message")).ToHaveTextAsync(missing);

            // What no list offers.
            await page.EvaluateAsync("""
                for (const [id, code] of [["task", "1.8"], ["role", "7"], ["agency", "SZBB"]]) {
                    document.getElementById(id).options[1].value = code;
                }
                """);
            await Choose(page, "1.8", "7", "SZBB");
            await page.Locator("main button").ClickAsync();
            await Assertions.Expect(page.Locator(".validation-message")).ToHaveTextAsync(wrong);

            // What each list offers, and the plan does not say.
            await page.GotoAsync("/province");
            await Choose(page, "1.5", "lead", "CZT");
            await page.Locator("main button").ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync(refused);
        }

        Assert.Empty(await program.Stored("ProvinceReports"));
        Assert.Empty(_complaints);
    }

    // Over the browser's connection to the server, without a new page.
    [Fact]
    public async Task DutiesOfAnAgency_ChangeInPlace_OverBothPlans()
    {
        await using RegistryProgram program = await RegistryProgram.Start(server);
        IPage page = await chromium.Page(program.Address, "en", _complaints);
        await page.GotoAsync("/duties");
        await page.EvaluateAsync("window.sameDocument = true");

        // The list can be used once the page is connected.
        await page.GetByLabel("Agency").SelectOptionAsync("SZB");
        await Assertions.Expect(page.Locator("main li").Filter(new() { HasText = "东山市人民政府 1.1 supporting" })).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("main li").Filter(new() { HasText = "福建省人民政府办公厅 1.5 lead" })).ToHaveCountAsync(1);
        await page.GetByLabel("Agency").SelectOptionAsync("");
        await Assertions.Expect(page.Locator("main li")).ToHaveCountAsync(0);

        Assert.True(await page.EvaluateAsync<bool>("window.sameDocument"));
        Assert.Empty(_complaints);
    }

    private static async Task Report(IPage page, string form, string task, string role, string agency, string remark)
    {
        await page.GotoAsync(form);
        await Choose(page, task, role, agency);
        await page.Locator("#remark").FillAsync(remark);
        await page.Locator("main button").ClickAsync();

        // By what is there, and not by an event: that of the load may be over before it is waited for.
        await Assertions.Expect(page).ToHaveURLAsync("/");
        await page.WaitForFunctionAsync("document.readyState === 'complete'");
    }

    private static async Task Choose(IPage page, string task, string role, string agency)
    {
        await page.Locator("#task").SelectOptionAsync(task);
        await page.Locator("#role").SelectOptionAsync(role);
        await page.Locator("#agency").SelectOptionAsync(agency);
    }

    private static async Task<IReadOnlyList<string>> Rows(IPage page) =>
        [.. (await page.Locator("tbody tr").EvaluateAllAsync<string[]>("rows => rows.map(row => [...row.cells].map(cell => cell.textContent).join('|'))"))];
}
