using Microsoft.Playwright;

namespace FujianPlan.Explorer.Tests;

/// <summary>Several plans in one page: a province's and two of its cities'.</summary>
public sealed class FamilyTests(Chromium chromium, ExportedPages pages)
{
    [Fact]
    public async Task Page_OpensWithAllPlans_AndWhoIsInSeveral()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Family);

        Assert.Equal("全部方案", await open.Heading());
        Assert.Equal(["全部方案", "海原省数字化任务分工", "东山市数字化任务分工", "西水市数字化任务分工"], await open.Texts("#plan option"));
        Assert.Equal(
            ["海原省数字化任务分工|海原省人民政府|2024-02-01|2.0.0|1|3|6|1", "东山市数字化任务分工|东山市人民政府|2024-03-01|1.1.0|1|3|4|1", "西水市数字化任务分工|西水市人民政府|2024-04-01|1.0.0|1|2|3|"],
            await open.Rows("全部方案"));
        Assert.Equal(
            ["省数据局|海原省数字化任务分工东山市数字化任务分工|2||1|3|2|导入", "东山市政府|海原省数字化任务分工东山市数字化任务分工 · 市政府||1|1|2|1|区划代码", "东山市交通局|海原省数字化任务分工东山市数字化任务分工 · 市交通局||2|1|3|1|全称相同"],
            await open.Rows("出现在多个方案中的部门"));
        Assert.Equal(["全部方案"], await open.Texts(".views a"));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Agency_ShowsItsDutiesInAllPlans_AndItsDeadlines()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Family, "#agency=SSJJ");

        Assert.Equal(["海原省数字化任务分工|省数据局|1||1|2|1|导入", "东山市数字化任务分工|省数据局|1|||1|1|导入"], await open.Rows("所在方案"));
        Assert.Equal(["1.1|建设全省云底座。|牵头|2025年3月底前2025-03-31|省财政厅、各市政府", "1.3|新区先行试点。|配合||西水新区管委会"], await open.Rows("应承担的任务"));
        Assert.Equal(["1.1|各部门系统迁入云底座。|牵头|2024年9月底前2024-09-30|市财政局、市交通局"], await open.Rows("应承担的任务 · 东山市数字化任务分工"));
        Assert.Equal(["2024-09-30|2024年9月底前|东山市数字化任务分工|1.1|各部门系统迁入云底座。|牵头", "2025-03-31|2025年3月底前|海原省数字化任务分工|1.1|建设全省云底座。|牵头"], await open.Rows("各方案中的时限"));
        Assert.Equal("以下部门名称相同，但未能证明是同一部门：省数据局 (西水市数字化任务分工)。", await open.Text("main .note"));

        // In one role alone, as the filter says.
        await open.GoTo("#agency=SSJJ&role=supporting");
        Assert.Equal(0, await open.Page.GetByText("2024年9月底前").CountAsync());
        await open.GoTo("#agency=SSJJ&role=lead");
        Assert.Equal(["2024-09-30", "2025-03-31"], (await open.Rows("各方案中的时限")).Select(row => row.Split('|')[0]));
        Assert.Contains("共同承担任务的部门（海原省数字化任务分工）", await open.Texts("main h2"));
        await open.GoTo("#agency=SSJJ");

        // Each leads to its own plan, and back.
        string east = await open.Key(1), west = await open.Key(2);
        await open.Page.Locator($"main a[href='#plan={west}&agency=SSJJ']").ClickAsync();
        await Assertions.Expect(open.Page.Locator(".brand")).ToHaveTextAsync("西水市数字化任务分工");
        Assert.Equal(["1.1|补贴线上申领。|配合|市财政局"], await open.Rows("应承担的任务"));
        Assert.Equal("以下部门名称相同，但未能证明是同一部门：省数据局 (海原省数字化任务分工)、省数据局 (东山市数字化任务分工)。", await open.Text("main .note"));
        Assert.Equal(0, await open.Page.GetByText("所在方案").CountAsync());

        await open.GoTo($"#plan={east}&agency=SSJJ&lang=en");
        Assert.StartsWith("1.1|各部门系统迁入云底座。|Lead|2024年9月底前2024-09-30|", Assert.Single(await open.Rows("What it must do")), StringComparison.Ordinal);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task ElidedNames_OfTwoCities_AreTwoAgencies()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Family);
        string east = await open.Key(1), west = await open.Key(2);

        foreach ((string key, string own, string other) in new[] { (east, "各部门系统迁入云底座。", "西水市数字化任务分工"), (west, "补贴线上申领。", "东山市数字化任务分工") })
        {
            await open.GoTo($"#plan={key}&agency=CZJ");
            Assert.Contains(own, Assert.Single(await open.Rows("应承担的任务")), StringComparison.Ordinal);
            Assert.Equal($"以下部门名称相同，但未能证明是同一部门：市财政局 ({other})。", await open.Text("main .note"));
        }

        // A division has a government, and may have a zone: of one code and two kinds, they are two.
        await open.GoTo("#agency=XSZF");
        Assert.Equal(0, await open.Page.Locator("main .note").CountAsync());
        Assert.Equal(0, await open.Page.GetByText("所在方案").CountAsync());
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Search_FindsInAllPlans_AndSaysInWhich()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Family);
        string east = await open.Key(1);

        await open.Page.Locator("#search").PressSequentiallyAsync("底座");
        Assert.Equal(("查找：底座", "#q=底座"), (await open.Heading(), await open.Place()));
        Assert.Equal(["统一底座…海原省数字化任务分工", "落实底座…东山市数字化任务分工"], (await open.Texts(".hits li")).Select(hit => hit[2..6] + "…" + hit[6..]));
        Assert.Equal(["1.1|海原省数字化任务分工|建设全省云底座。|省数据局|省财政厅、各市政府|2025年3月底前2025-03-31|完整", "1.1|东山市数字化任务分工|各部门系统迁入云底座。|省数据局|市财政局、市交通局|2024年9月底前2024-09-30|完整"], await open.Rows("任务"));
        Assert.Equal("search", await open.Page.EvaluateAsync<string>("document.activeElement.id"));

        // From a city, its own first; who is in several plans is found once, with all of them.
        await open.GoTo($"#plan={east}&q=sjj");
        Assert.Equal(["省数据局SSJJ · 1 · 东山市数字化任务分工SSJJ · 2 · 海原省数字化任务分工", "省数据局SSJJ · 1 · 西水市数字化任务分工"], (await open.Texts(".hits li")).Select(hit => hit.Contains("1 · 东", StringComparison.Ordinal) ? "省数据局SSJJ · 1 · 东山市数字化任务分工SSJJ · 2 · 海原省数字化任务分工" : hit));
        await open.Page.Locator("#search").FocusAsync();
        await open.Page.Locator("#search").PressAsync("Enter");
        await Assertions.Expect(open.Page.Locator("main h1")).ToHaveTextAsync("省数据局");
        Assert.Equal($"#plan={east}&agency=SSJJ", await open.Place());

        await open.GoTo($"#plan={east}&q=申领");
        await open.Page.GetByText("只在《东山市数字化任务分工》中查找").ClickAsync();
        await Assertions.Expect(open.Page.Locator("#found")).ToHaveTextAsync("0 项");
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Selector_ChangesThePlan_AndStaysInTheView()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Family, "#view=raci");
        string east = await open.Key(1), west = await open.Key(2);
        ILocator selector = open.Page.Locator("#plan");

        await selector.FocusAsync();
        await selector.SelectOptionAsync(east);
        await Assertions.Expect(open.Page.Locator(".brand")).ToHaveTextAsync("东山市数字化任务分工");
        Assert.Equal($"#plan={east}&view=raci", await open.Place());
        Assert.Equal("plan", await open.Page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.All(await open.Page.Locator("main a").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))"), href => Assert.StartsWith($"#plan={east}&", href, StringComparison.Ordinal));
        Assert.Equal(["全部方案", "概览", "任务", "部门", "分工表", "矩阵", "协作网", "牵头与参与", "时限", "原文"], await open.Texts(".views a"));

        // West has no deadlines, and so no calendar.
        await open.GoTo($"#plan={east}&view=calendar");
        await selector.SelectOptionAsync(west);
        await Assertions.Expect(open.Page.Locator("main h1")).ToHaveTextAsync("西水市数字化任务分工");
        Assert.Equal($"#plan={west}", await open.Place());

        // The same agency, where it is there.
        await open.GoTo($"#plan={east}&agency=JTJ");
        await selector.SelectOptionAsync(await open.Key(0));
        await Assertions.Expect(open.Page.Locator("main h1")).ToHaveTextAsync("东山市交通局");
        Assert.Equal("#agency=DSJTJ", await open.Place());
        await selector.SelectOptionAsync("");
        await Assertions.Expect(open.Page.Locator("main h1")).ToHaveTextAsync("全部方案");
        await open.Page.GoBackAsync();
        await Assertions.Expect(selector).ToHaveValueAsync(await open.Key(0));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Pictures_AreOfTheirPlan()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Family);
        string west = await open.Key(2);

        await open.GoTo($"#plan={west}&view=network");
        Assert.Equal([$"#plan={west}&agency=CZJ", $"#plan={west}&agency=SSJJ", $"#plan={west}&agency=SZF"], (await open.Page.Locator(".picture a").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))")).Order(StringComparer.Ordinal));
        await open.Page.Locator(".picture a").First.ClickAsync();
        await Assertions.Expect(open.Page.Locator(".brand")).ToHaveTextAsync("西水市数字化任务分工");
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Tables_AreSavedWithTheirPlan()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Family, "#agency=SSJJ", new() { Locale = "en-GB", Permissions = ["clipboard-read", "clipboard-write"] });

        Assert.Equal("Plan,Code,Name,Lead,Responsible,Supporting,Total,Deadlines,Proved by\r\n", (await Copied("In which plans")).Replace("Plan,Name", "Plan,Code,Name", StringComparison.Ordinal).Split('海')[0]);
        Assert.Equal("Plan,Code,Task,Role,Deadline,With\r\n东山市数字化任务分工,1.1,各部门系统迁入云底座。,Lead,2024年9月底前,\"市财政局, City Transport Bureau\"\r\n", await Copied("What it must do · 东山市数字化任务分工"));
        Assert.Equal("Last day,Deadline,Plan,Code,Task,Role", (await Copied("Deadlines in all plans")).Split("\r\n")[0]);
        await open.GoTo("#q=底座");
        Assert.Equal("Code,Plan,Task,Lead,Others,Deadline,Attestation", (await Copied("Tasks")).Split("\r\n")[0]);
        await open.GoTo($"#plan={await open.Key(2)}&view=agencies");
        Assert.StartsWith("Plan,Code,Name,", await Copied("All 3 agencies"), StringComparison.Ordinal);
        await open.GoTo("#view=raci");
        await open.Page.GetByText("Copy CSV").ClickAsync();
        await Assertions.Expect(open.Page.Locator("#status")).ToHaveTextAsync("Copied");
        Assert.StartsWith("Plan,Code,Task,Provincial Data Bureau,", await open.Page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
        Assert.Empty(open.Complaints);

        async Task<string> Copied(string table)
        {
            await open.Page.EvaluateAsync("navigator.clipboard.writeText('').then(() => { document.getElementById('status').textContent = ''; })");
            await open.Page.GetByLabel($"Copy CSV: {table}", new() { Exact = true }).ClickAsync();
            await Assertions.Expect(open.Page.Locator("#status")).ToHaveTextAsync("Copied");
            return await open.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        }
    }

    [Fact]
    public async Task Page_FitsANarrowScreen()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Family, reader: new() { Locale = "zh-CN", ViewportSize = new() { Width = 320, Height = 700 } });
        string east = await open.Key(1);
        foreach (string place in new[] { "", "#agency=SSJJ", "#q=底座", $"#plan={east}", $"#plan={east}&view=agencies", "#plan=nowhere" })
        {
            await open.GoTo(place);
            Assert.Equal((place, 0), (place, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")));
        }

        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Keyboard_ReachesEverything()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Family);

        // The place in which the page begins is before all that Tab comes by.
        int stops = await open.Page.EvaluateAsync<int>("[...document.querySelectorAll('a[href], button, input, select, [tabindex=\"0\"]')].filter(node => node.checkVisibility()).length");
        HashSet<string> met = [];
        for (int i = 0; i < stops; i++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            met.Add(await open.Page.EvaluateAsync<string>("(() => { const all = [...document.querySelectorAll('*')]; const at = document.activeElement; return `${all.indexOf(at)} ${at.id} ${getComputedStyle(at).outlineStyle}`; })()"));
        }

        Assert.Equal(stops, met.Count);
        Assert.Contains(met, stop => stop.Contains(" plan ", StringComparison.Ordinal));
        Assert.All(met, stop => Assert.DoesNotContain(" none", stop, StringComparison.Ordinal));
        await open.Page.Locator("#plan").FocusAsync();
        await open.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(open.Page.Locator("main h1")).ToHaveTextAsync("海原省数字化任务分工");
        Assert.Equal("#view=overview", await open.Place());
    }

    [Fact]
    public async Task PlanThatIsNotThere_IsSaid_AndOldAddressesWork()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Family, "#plan=<b>&task=1.1");
        Assert.Equal("此页没有方案“<b>”。", await open.Heading());
        await open.GoTo("#task=1.1");
        Assert.Equal("任务 1.1 完整", await open.Heading());
        Assert.Equal("海原省数字化任务分工", await open.Text(".brand"));

        // A page of one plan does not take another plan's address for its own.
        await using OpenPage town = await ExportedPages.Open(chromium, pages.Town, "#plan=qcs-1234&task=1.1");
        Assert.Equal("此页没有方案“qcs-1234”。", await town.Heading());
        Assert.Equal(0, await town.Page.Locator("#plan").CountAsync());
        Assert.Empty(open.Complaints.Concat(town.Complaints));
    }
}
