using Microsoft.Playwright;

namespace FujianPlan.Explorer.Tests;

/// <summary>How the page fits screens, however small or large they or the plan are.</summary>
public sealed class FormTests(Chromium chromium, ExportedPages pages)
{
    private const int MostElements = 7_000;

    private static readonly string[] Province = ["", "#view=tasks", "#task=1.5", "#view=agencies", "#agency=SZB", "#view=raci", "#view=source", "#view=source&task=1.5", "#q=szb", "#section=5", "#view=matrix", "#view=network", "#view=flow"];

    [Theory]
    [InlineData(320, 700)]
    [InlineData(1280, 800)]
    [InlineData(3840, 2160)]
    public async Task Page_NeverScrollsSideways(int width, int height)
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Province, reader: new() { Locale = "zh-CN", ViewportSize = new() { Width = width, Height = height } });
        foreach (string language in new[] { "", "lang=en" })
        {
            // The language is chosen as the page is opened.
            await open.Page.GotoAsync("about:blank");
            await open.GoTo("#" + language);
            foreach (string place in Province.Append("#task=2.9"))
            {
                await open.GoTo(language.Length == 0 ? place : (place.Length == 0 ? "#" : place + "&") + language);
                Assert.Equal((place, 0), (place, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")));
            }
        }

        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Page_IsSmall() => Assert.InRange(new FileInfo(await pages.Province).Length, 50_000, 400_000);

    [Fact]
    public async Task TenThousandTasks_AreDrawnAsTheyAreLookedAt()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Large);
        foreach (string place in new[] { "", "#view=tasks", "#view=agencies", "#view=raci", "#agency=A7", "#task=50.50", "#q=办好", "#role=lead", "#view=matrix", "#view=network", "#view=flow", "#view=calendar" })
        {
            await open.GoTo(place);
            Assert.InRange(await open.Page.EvaluateAsync<int>("document.querySelectorAll('*').length"), 1, MostElements);
        }

        await open.GoTo("#view=tasks");
        Assert.Equal("10000 项", await open.Text("#found"));
        Assert.Equal(100, await open.Page.Locator("main tbody tr").CountAsync());
        await open.Page.GetByText("再显示 100 行（共 10000 行）").ClickAsync();
        Assert.Equal(200, await open.Page.Locator("main tbody tr").CountAsync());

        await open.Page.Locator("#search").FillAsync("第77类第99件事");
        Assert.Equal("77.99", await open.Text("main tbody th"));
        Assert.Equal("1 项", await open.Text("#found"));
        Assert.Empty(open.Complaints);
    }

    // Which headings of the table reach over its head, or over one another, or are cut without saying what they are.
    private const string BadHeadings = """
        () => {
          const head = document.querySelector('.raci thead').getBoundingClientRect();
          const names = [...document.querySelectorAll('.raci thead .cell a')];
          const boxes = names.map(name => ({ text: name.textContent, title: name.title, box: name.getBoundingClientRect(), cell: name.closest('th').getBoundingClientRect() }));
          return boxes.filter(({ text, title, box, cell }) => box.top < head.top - 1 || box.bottom > head.bottom + 1 || box.left < cell.left - 1 || box.right > cell.right + 1 || box.height < 20 || !title.startsWith(text)).map(({ text }) => text);
        }
        """;

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task RaciHeadings_StandAboveTheirColumns(string language)
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Province, $"#view=raci&lang={language}", new() { Locale = "zh-CN", ViewportSize = new() { Width = 1280, Height = 800 } });

        Assert.InRange(await open.Page.Locator(".raci thead .cell a").CountAsync(), 10, 80);
        Assert.Empty(await open.Page.EvaluateAsync<string[]>(BadHeadings));
        Assert.InRange((await open.Page.Locator(".raci thead").BoundingBoxAsync())!.Height, 40, 320);
        Assert.Equal("vertical-rl", await open.Page.Locator(".raci thead .cell a").First.EvaluateAsync<string>("name => getComputedStyle(name).writingMode"));
        Assert.Equal("nowrap", await open.Page.Locator(".raci thead .cell a").First.EvaluateAsync<string>("name => getComputedStyle(name).whiteSpace"));
    }
}
