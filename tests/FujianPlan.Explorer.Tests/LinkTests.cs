using Microsoft.Playwright;

namespace FujianPlan.Explorer.Tests;

/// <summary>Links, the history, the keyboard, and tables that are taken elsewhere.</summary>
public sealed class LinkTests(Chromium chromium, ExportedPages pages)
{
    [Fact]
    public async Task EveryStateHasALink_AndBackAndForwardWork()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Province);

        await open.Page.Locator("#tab-agencies").ClickAsync();
        await open.Page.Locator("main tbody a.code").First.ClickAsync();
        await open.Page.GetByText("牵头 14", new() { Exact = true }).ClickAsync();
        await Assertions.Expect(open.Page.Locator("main tbody tr").First).ToContainTextAsync("1.5");
        Assert.Equal("#agency=SZB&role=lead", await open.Place());
        Assert.Equal("省数字办 · “十二五”数字福建专项规划任务分工方案", await open.Page.TitleAsync());

        // The link of another leads to the same.
        await using OpenPage other = await ExportedPages.Open(chromium, pages.Province, "#agency=SZB&role=lead");
        Assert.Equal(await open.Rows("应承担的任务"), await other.Rows("应承担的任务"));
        Assert.Equal(14, (await other.Rows("应承担的任务")).Length);

        ILocator heading = open.Page.Locator("main h1");
        await open.Page.GoBackAsync();
        await Assertions.Expect(open.Page.Locator(".tabs a[aria-current]")).ToHaveTextAsync("全部 20");
        await open.Page.GoBackAsync();
        await Assertions.Expect(heading).ToHaveTextAsync("部门");
        await open.Page.GoBackAsync();
        await Assertions.Expect(heading).ToHaveTextAsync("“十二五”数字福建专项规划任务分工方案");
        Assert.Equal("", await open.Place());
        await open.Page.GoForwardAsync();
        await Assertions.Expect(heading).ToHaveTextAsync("部门");
        await open.Page.GoForwardAsync();
        await Assertions.Expect(heading).ToHaveTextAsync("省数字办");
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Typing_IsOneStepOfTheHistory()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Province, "#task=1.5");

        await open.Page.Locator("#search").PressSequentiallyAsync("光网");
        Assert.Equal("#q=光网", await open.Place());
        await open.Page.GoBackAsync();

        await Assertions.Expect(open.Page.Locator("main h1")).ToHaveTextAsync("任务 1.5 完整");
        Assert.Equal("", await open.Page.Locator("#search").InputValueAsync());
    }

    [Theory]
    [InlineData("#task=9.9", "方案中没有任务“9.9”。")]
    [InlineData("#agency=<b>", "方案中没有代码为“<b>”的部门。")]
    [InlineData("#view=constructor", "此页没有视图“constructor”。")]
    [InlineData("#view=wrong", "此页没有视图“wrong”。")]
    [InlineData("#view=plans", "此页只有一个方案。")]
    [InlineData("#view=changes", "此页没有与旧版比较，看不到变化。")]
    [InlineData("#view=task", "地址没有写明是哪一项任务，如 task=1.5。")]
    [InlineData("#view=agency", "地址没有写明是哪一个部门，如 agency=SZB。")]
    [InlineData("#view=source&task=9.9", "方案中没有任务“9.9”。")]
    [InlineData("#role=foo", "地址中的“role=foo”无法识别。")]
    [InlineData("#agency=SJJ&role=foo", "地址中的“role=foo”无法识别。")]
    [InlineData("#view=raci&section=9", "方案中没有章节“9”。")]
    [InlineData("#due=soon", "地址中的“due=soon”无法识别。")]
    [InlineData("#kind=zone", "地址中的“kind=zone”无法识别。")]
    [InlineData("#attestation=half", "地址中的“attestation=half”无法识别。")]
    [InlineData("#view=raci&page=-1", "地址中的“page=-1”无法识别。")]
    [InlineData("#task=1.1&task=1.2", "地址中“task”写了不止一次：1.1、1.2。")]
    [InlineData("#taks=1.1", "地址中的“taks”无法识别。")]
    [InlineData("#task=1.1&lang=fr", "The address contains “lang=fr”, which is unknown.")]
    [InlineData("#role=foo&lang=en", "The address contains “role=foo”, which is unknown.")]
    [InlineData("#task=1.1&task=1.2&lang=en", "The address says “task” more than once: 1.1, 1.2.")]
    [InlineData("#view=changes&lang=en", "This page is not compared with an older version, so it shows no changes.")]
    [InlineData("#%E0%A4%A", "青川市任务分工")]
    public async Task LinkThatLeadsNowhere_SaysSo(string place, string heading)
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Town, place);

        Assert.Equal(heading, await open.Heading());
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task CalendarOfAPlanWithoutDeadlines_SaysSo()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Province, "#view=calendar");

        Assert.Equal("方案没有完成时限，也就没有时限图。", await open.Heading());
        await open.GoTo("#view=calendar&lang=en");
        Assert.Equal("The plan has no deadlines, so there is no calendar.", await open.Heading());
    }

    [Fact]
    public async Task Keyboard_ReachesEverything()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Town, "#task=1.1");

        await open.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(open.Page.Locator("main h1")).ToHaveTextAsync("措施 1.1.1 完整");
        await open.Page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(open.Page.Locator("main h1")).ToHaveTextAsync("任务 1.1 完整");

        // Where one has gone is where one reads on.
        Assert.Equal("H1", await open.Page.EvaluateAsync<string>("document.activeElement.tagName"));
        await open.Page.Keyboard.PressAsync("/");
        Assert.Equal("search", await open.Page.EvaluateAsync<string>("document.activeElement.id"));
        await open.Page.Keyboard.TypeAsync("syj");
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(open.Page.Locator("main h1")).ToHaveTextAsync("市乙局");

        // From the beginning on, Tab comes by each link and each button, and each shows that it is there.
        await open.Page.ReloadAsync();
        await open.Page.Locator("main h1").WaitForAsync();
        int stops = await open.Page.EvaluateAsync<int>("[...document.querySelectorAll('a[href], button, input, select, [tabindex=\"0\"]')].filter(node => node.checkVisibility()).length");
        HashSet<string> met = [];
        for (int i = 0; i < stops; i++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            met.Add(await open.Page.EvaluateAsync<string>("(() => { const all = [...document.querySelectorAll('*')]; const at = document.activeElement; return `${all.indexOf(at)} ${getComputedStyle(at).outlineStyle}`; })()"));
        }

        Assert.Equal(stops, met.Count);
        Assert.All(met, stop => Assert.DoesNotContain(" none", stop, StringComparison.Ordinal));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Table_IsSavedAsCsv()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Town, "#view=tasks");

        IDownload saved = await open.Page.RunAndWaitForDownloadAsync(() => open.Page.GetByText("保存 CSV").ClickAsync());

        Assert.Equal("tasks.csv", saved.SuggestedFilename);
        Assert.Equal(
            "\uFEFF编号,任务,牵头,其他部门,完成时限,存佚状态\r\n1.1,建设一张网，连通各级。,市甲局,市乙局、各区,6月底前,完整\r\n1.1.1,建设骨干网。,,市乙局,2025年4月15日前,完整\r\n1.2,统一标准。,,市乙局,长期坚持,完整\r\n2.1,建设门户。,青川市数据中心,市甲局,,完整\r\n2.2,办好大厅。,,各区,,完整\r\n",
            await new StreamReader(await saved.CreateReadStreamAsync()).ReadToEndAsync(TestContext.Current.CancellationToken) is var text && text.StartsWith('\uFEFF') ? text : "\uFEFF" + text);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Table_IsCopiedAsCsv()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Town, "#view=raci", new() { Locale = "zh-CN", Permissions = ["clipboard-read", "clipboard-write"] });

        await open.Page.GetByText("复制 CSV").ClickAsync();

        await Assertions.Expect(open.Page.Locator("#status")).ToHaveTextAsync("已复制");
        string copied = await open.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Equal("编号,任务,市甲局,市乙局,各区,青川市数据中心", copied.Split('\n')[0].TrimEnd('\r'));
        Assert.Equal("1.1,建设一张网，连通各级。,牵,配,配,", copied.Split('\n')[2].TrimEnd('\r'));
    }

    [Fact]
    public async Task Paper_HasWhatIsShown_AndNothingToClick()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Province, "#agency=SZB");

        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        foreach (string selector in new[] { ".bar", ".tools", ".tabs", ".foot" })
        {
            Assert.False(await open.Page.Locator(selector).First.IsVisibleAsync(), selector);
        }

        Assert.Equal("“十二五”数字福建专项规划任务分工方案", await open.Text(".paper"));
        Assert.True(await open.Page.Locator(".paper").First.IsVisibleAsync());
    }

    [Fact]
    public async Task LanguageOfAnAddress_IsFollowedAtOnce()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Town, "#task=1.1");

        await open.GoTo("#task=1.1&lang=en");
        Assert.Equal(("Task 1.1 Whole", "en", "Agencies"), (await open.Heading(), await open.Page.EvaluateAsync<string>("document.documentElement.lang"), await open.Text("#tab-agencies")));

        // A link keeps it, and an address that says none changes nothing.
        await open.Page.Locator("#tab-agencies").ClickAsync();
        await Assertions.Expect(open.Page.Locator("main h1")).ToHaveTextAsync("Agencies");
        await open.GoTo("#view=agencies");
        Assert.Equal("Agencies", await open.Heading());
        await open.GoTo("#view=agencies&lang=zh");
        Assert.Equal(("部门", "zh-Hans"), (await open.Heading(), await open.Page.EvaluateAsync<string>("document.documentElement.lang")));
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [InlineData("zh", "应承担的任务：牵头（14 项，共 20 项）")]
    [InlineData("en", "What it must do: Lead (14 of 20)")]
    public async Task FilteredSheet_SaysTheFilter(string language, string heading)
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Province, $"#agency=SZB&role=lead&lang={language}", new() { Locale = "zh-CN" });

        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(heading, await open.Text("main h2"));
        Assert.True(await open.Page.Locator("main h2").First.IsVisibleAsync());
        await open.GoTo($"#agency=SZB&lang={language}");
        Assert.Equal(heading.Split('：', ':')[0], await open.Text("main h2"));
    }
}
