using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace FujianPlan.Explorer.Tests;

/// <summary>What axe finds in each view: nothing.</summary>
public sealed class AccessibilityTests(Chromium chromium, ExportedPages pages)
{
    private static readonly string[] Province = ["", "#task=1.5", "#view=source"];

    // Of several plans, what a page of one has not.
    private static readonly string[] Family = ["", "#agency=SSJJ", "#q=数据", "#plan=nowhere"];

    // All that depends on no source is looked at in a small plan: it takes a third of the time.
    private static readonly string[] Town = ["#view=tasks", "#view=agencies", "#agency=GQ", "#view=raci", "#view=matrix", "#view=network", "#view=flow", "#view=calendar", "#view=changes", "#section=1", "#q=数据"];

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_FindsNothing(ColorScheme scheme)
    {
        BrowserNewContextOptions reader = new() { Locale = scheme == ColorScheme.Light ? "zh-CN" : "en-GB", ColorScheme = scheme };
        await using OpenPage province = await ExportedPages.Open(chromium, pages.Province, reader: reader), town = await ExportedPages.Open(chromium, pages.Compared, reader: reader), family = await ExportedPages.Open(chromium, pages.Family, reader: reader);
        List<string> found = [];
        foreach ((OpenPage open, string place) in Province.Select(place => (province, place)).Concat(Town.Select(place => (town, place))).Concat(Family.Select(place => (family, place))))
        {
            await open.GoTo(place);
            found.AddRange(await Violations(open, scheme, place));
        }

        Assert.Empty(found);
        Assert.Empty(province.Complaints.Concat(town.Complaints).Concat(family.Complaints));

        // What is wrong would be found: of the page as a whole, and of one of its texts.
        await town.Page.EvaluateAsync($"() => {{ document.documentElement.removeAttribute('lang'); document.querySelector('main h1').style.color = '{(scheme == ColorScheme.Light ? "#ddd" : "#333")}'; }}");
        Assert.Equal(
            scheme == ColorScheme.Light ? ["color-contrast", "html-has-lang"] : ["color-contrast"],
            (await Violations(town, scheme, string.Empty)).Select(violation => violation.Split(':')[0].Trim()).Order(StringComparer.Ordinal));
    }

    // By one call in the page itself: the usual way opens another page each time, to put together what frames have, of which there are none.
    private static async Task<string[]> Violations(OpenPage open, ColorScheme scheme, string place)
    {
        if (!await open.Page.EvaluateAsync<bool>("'axe' in window"))
        {
            await open.Page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        }

        // What is drawn is the same in the dark, but for its colours.
        string rules = scheme == ColorScheme.Light ? "" : "runOnly: ['color-contrast'], ";
        string[] found = await open.Page.EvaluateAsync<string[]>($"axe.run(document, {{ {rules}resultTypes: ['violations'] }}).then(({{ violations }}) => violations.map(({{ id, nodes }}) => `${{id}}: ${{nodes[0].html}}`))");
        return [.. found.Select(violation => $"{place} {violation}")];
    }
}
