using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace FujianPlan.Explorer.Tests;

/// <summary>What axe finds in each view: nothing.</summary>
public sealed class AccessibilityTests(Chromium chromium, ExportedPages pages)
{
    private static readonly string[] Province = ["", "#task=1.5", "#view=source"];

    // All that depends on no source is looked at in a small plan: it takes a third of the time.
    private static readonly string[] Town = ["#view=tasks", "#view=agencies", "#agency=GQ", "#view=raci", "#view=matrix", "#view=network", "#view=flow", "#view=calendar", "#view=changes", "#section=1", "#q=数据"];

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_FindsNothing(ColorScheme scheme)
    {
        // What is drawn is the same in the dark, but for its colours.
        AxeRunOptions options = scheme == ColorScheme.Light ? new() : new() { RunOnly = RunOnlyOptions.Rules("color-contrast") };
        BrowserNewContextOptions reader = new() { Locale = scheme == ColorScheme.Light ? "zh-CN" : "en-GB", ColorScheme = scheme };
        await using OpenPage province = await ExportedPages.Open(chromium, pages.Province, reader: reader), town = await ExportedPages.Open(chromium, pages.Compared, reader: reader);
        List<string> found = [];
        foreach ((OpenPage open, string place) in Province.Select(place => (province, place)).Concat(Town.Select(place => (town, place))))
        {
            await open.GoTo(place);
            AxeResult result = await open.Page.RunAxe(options);
            found.AddRange(result.Violations.Select(violation => $"{place} {violation.Id}: {violation.Nodes[0].Html}"));
        }

        Assert.Empty(found);
        Assert.Empty(province.Complaints.Concat(town.Complaints));
    }
}
