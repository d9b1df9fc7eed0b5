using Microsoft.Playwright;

namespace FujianPlan.Explorer.Tests;

/// <summary>
/// Each view as a reader sees it, small and large, in the light and in the dark. <c>build/explorer-pictures.sh</c> keeps the pictures in
/// <c>docs/explorer</c>, to be looked at.
/// </summary>
public sealed class ScreenshotTests(Chromium chromium, ExportedPages pages)
{
    // Where the pictures go that are kept.
    private static readonly string? Folder = Environment.GetEnvironmentVariable("FUJIANPLAN_SCREENSHOTS");

    private static readonly (string Name, string Place)[] Province =
    [
        ("overview", ""), ("tasks", "#view=tasks"), ("task", "#task=1.5"), ("agencies", "#view=agencies"), ("agency", "#agency=SZB"), ("raci", "#view=raci"), ("matrix", "#view=matrix"), ("network", "#view=network"),
        ("flow", "#view=flow"), ("source", "#view=source"), ("found", "#q=szb"), ("nothing", "#task=99.9"),
    ];

    private static readonly (string Name, string Place)[] Compared = [("calendar", "#view=calendar"), ("changes", "#view=changes")];

    private static readonly (string Name, string Place)[] Family = [("plans", ""), ("agency-in-plans", "#agency=SSJJ")];

    [Theory]
    [InlineData("large", 1280, 860, ColorScheme.Light)]
    [InlineData("large-dark", 1280, 860, ColorScheme.Dark)]
    [InlineData("small", 360, 720, ColorScheme.Light)]
    [InlineData("small-dark", 360, 720, ColorScheme.Dark)]
    public async Task EachView_FillsItsScreen(string form, int width, int height, ColorScheme scheme)
    {
        BrowserNewContextOptions reader = new() { Locale = "zh-CN", ColorScheme = scheme, ViewportSize = new() { Width = width, Height = height } };
        foreach ((string page, (string, string)[] views) in new[] { (await pages.Province, Province), (await pages.Compared, Compared), (await pages.Family, Family) })
        {
            await using OpenPage open = await ExportedPages.Open(chromium, Task.FromResult(page), reader: reader);
            foreach ((string name, string place) in views)
            {
                await open.GoTo(place);
                byte[] picture = await open.Page.ScreenshotAsync(new() { Path = Folder is null ? null : Path.Combine(Folder, form, name + ".png") });

                // A page of one colour is a tenth of that, and its background says which scheme it is in.
                Assert.True(picture.Length > 5_000, $"{form} {name}: {picture.Length}");
                Assert.Equal((name, 0, scheme == ColorScheme.Dark), (name, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"), await open.Page.EvaluateAsync<bool>("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).every(part => part < 64)")));
            }

            Assert.Empty(open.Complaints);
        }
    }
}
