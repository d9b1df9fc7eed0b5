using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FujianPlan.Explorer.Tests.Serving;

/// <summary>What is wrong with a plan stands above its page, in whatever state the plan is.</summary>
public sealed partial class ServedFindingsTests(Chromium chromium)
{
    private const string Unknown = "plan.yaml(32,92): error FJP2001: Unknown agency code 'ZXX'; did you mean 'ZX' (青川市数据中心)?";

    private static readonly string Broken = TownPlan.Yaml.Replace("lead: [ZX]", "lead: [ZXX]", StringComparison.Ordinal);

    [Fact]
    public async Task Errors_StandAboveTheLastGoodPage()
    {
        await using ServedPlan served = await ServedPlan.Start(TownPlan.Yaml);
        await using OpenPage open = await served.Open(chromium, "#task=2.1");
        ILocator found = open.Page.Locator("#live li"), main = open.Page.Locator("main");
        await Expect(main).ToContainTextAsync("建设门户。");
        await open.Page.EvaluateAsync("window.isSame = true");

        served.Write("plan.yaml", Broken);
        await Expect(found).ToHaveTextAsync([Unknown]);
        Assert.Equal("The plan has errors. Below it is shown as it was before them.", await open.Text("#live .hint"));
        Assert.Equal("Errors: 1Show", await open.Text("#livebar"));
        Assert.Equal("https://github.com/fujianplan/fujianplan/blob/main/docs/rules/FJP2001.md", await open.Page.Locator("#live li a").GetAttributeAsync("href"));
        await Expect(main).ToContainTextAsync("建设门户。");

        // In the language of the page, which its reader may change.
        await open.Page.Locator("#language").ClickAsync();
        await Expect(found).ToHaveTextAsync(["plan.yaml(32,92): 错误 FJP2001：未知的部门代码“ZXX”；是否应为“ZX”（青川市数据中心）？"]);
        Assert.Equal("方案的问题", await open.Page.Locator("#live").GetAttributeAsync("aria-label"));
        await open.Page.Locator("#language").ClickAsync();

        // Written in part, gone, and there again.
        served.Write("plan.yaml", TownPlan.Yaml[..(TownPlan.Yaml.Length / 2)]);
        await Expect(found).ToHaveTextAsync(["plan.yaml(18,9): error FJP0008: This task lacks the key 'id'. Add it."]);
        File.Move(served.PathOf("plan.yaml"), served.PathOf("kept"));
        await Expect(found).ToHaveTextAsync([$"error: There is no file '{served.PathOf("plan.yaml")}'."]);
        File.Move(served.PathOf("kept"), served.PathOf("plan.yaml"));
        await Expect(found).ToHaveTextAsync(["plan.yaml(18,9): error FJP0008: This task lacks the key 'id'. Add it."]);
        await File.WriteAllBytesAsync(served.PathOf("plan.yaml"), [0xFF, 0xFE, 0x00], TestContext.Current.CancellationToken);
        await Expect(found.First).ToContainTextAsync("error FJP0009: ");

        // Mended as it was: it is the same page all the time.
        served.Write("plan.yaml", TownPlan.Yaml);
        await Expect(found).ToHaveCountAsync(0);
        await Expect(open.Page.Locator("#livebar")).ToBeEmptyAsync();
        Assert.True(await open.Page.EvaluateAsync<bool>("window.isSame"));
        Assert.Equal("#task=2.1", await open.Place());
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task PlanThatWasNeverGood_HasItsFindingsAlone()
    {
        await using ServedPlan served = await ServedPlan.Start(Broken);
        await using OpenPage open = await served.Open(chromium, "#task=2.1");
        await Expect(open.Page.Locator("#live li")).ToHaveTextAsync([Unknown]);
        Assert.Equal("The plan cannot be shown yet", await open.Heading());
        Assert.Equal("It is shown here as soon as it has no errors.", await open.Text("main p"));
        Assert.Equal("fujianplan", await open.Page.TitleAsync());
        Assert.Empty((await open.Page.RunAxe()).Violations.Select(violation => violation.Id));

        served.Write("plan.yaml", TownPlan.Yaml);
        await Expect(open.Page.Locator("main")).ToContainTextAsync("建设门户。");
        Assert.Equal("#task=2.1", await open.Place());
        Assert.Empty(open.Complaints);

        // What was found last is the answer.
        served.Write("plan.yaml", Broken);
        await Expect(open.Page.Locator("#live li")).ToHaveTextAsync([Unknown]);
        Assert.Equal(1, (await served.Interrupt()).ExitCode);
    }

    [Fact]
    public async Task Source_IsFollowed_WhereThePlanNamesIt()
    {
        await using ServedPlan served = new();
        Directory.CreateDirectory(served.PathOf("seeds"));
        served.Write("seeds/notice.md", HostilePlan.Source);
        served.Write("plan.yaml", HostilePlan.WithSource.Replace("file: notice.txt", "file: seeds/notice.md", StringComparison.Ordinal));
        await served.Serve();
        await using OpenPage open = await served.Open(chromium, "#view=source");
        await Expect(open.Page.Locator(".source")).ToContainTextAsync("建设一张网。");
        ILocator found = open.Page.Locator("#live li");
        await Expect(found).ToHaveCountAsync(0);

        File.Delete(served.PathOf("seeds/notice.md"));
        await Expect(found.First).ToContainTextAsync("error FJP4001: ");
        served.Write("seeds/notice.md", HostilePlan.Source.Replace("一张网", "两张网", StringComparison.Ordinal));
        await Expect(found.First).Not.ToContainTextAsync("FJP4001");
        await Expect(found.First).ToContainTextAsync("error FJP4");

        // The folder is made anew, as a change of branches does.
        Directory.Delete(served.PathOf("seeds"), recursive: true);
        Directory.CreateDirectory(served.PathOf("seeds"));
        served.Write("seeds/notice.md", HostilePlan.Source);
        await Expect(found).ToHaveCountAsync(0);
        File.Delete(served.PathOf("seeds/notice.md"));
        await Expect(found.First).ToContainTextAsync("error FJP4001: ");
        await Expect(open.Page.Locator(".source")).ToContainTextAsync("建设一张网。");
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task HostileTexts_AreToldAsTheyAre()
    {
        const string Words = "<img src=x onerror=alert(1)></script><svg onload=alert(1)>";
        string yaml = TownPlan.Yaml.Replace("lead: [ZX]", $"lead: ['{Words}']", StringComparison.Ordinal).Replace("sections:\n", $"# ?? {Words}\u202E\nsections:\n", StringComparison.Ordinal);
        await using ServedPlan served = await ServedPlan.Start(yaml);
        await using OpenPage open = await served.Open(chromium);
        await Expect(open.Page.Locator("#live li.isdoubt")).ToContainTextAsync(Words + "\\u202E");
        await Expect(open.Page.Locator("#live li.iserror", new() { HasText = "FJP2001" })).ToContainTextAsync("Unknown agency code '<img src=x onerror=alert(1)></script><sv…'.");
        Assert.Equal("2 scripts, 0 others", await open.Page.EvaluateAsync<string>("`${document.scripts.length} scripts, ${document.querySelectorAll('img, svg, iframe, object, [onload], [onerror]').length} others`"));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task ManyFindings_AreFolded_AndAxeFindsNothing()
    {
        // Errors, which come before the doubt though that stands first in the file.
        int unknown = 0;
        string yaml = Named().Replace(TownPlan.Yaml, _ => $"{{lead: [X{++unknown}]}}").Replace("agencies:\n", "# ?? 发文日期待核。\nagencies:\n", StringComparison.Ordinal);
        await using ServedPlan served = await ServedPlan.Start(TownPlan.Yaml);
        await using OpenPage open = await served.Open(chromium, reader: new() { Locale = "zh-CN", ColorScheme = ColorScheme.Light, ViewportSize = new() { Width = 320, Height = 640 } });
        await using OpenPage dark = await served.Open(chromium, reader: new() { Locale = "en-GB", ColorScheme = ColorScheme.Dark });
        await Expect(open.Page.Locator("main h1")).ToHaveTextAsync("青川市任务分工");
        served.Write("plan.yaml", yaml);
        await Expect(open.Page.Locator("#live > ul li")).ToHaveCountAsync(5);
        await Expect(open.Page.Locator("#live details li").Last).ToContainTextAsync("发文日期待核。");
        int all = await open.Page.Locator("#live li").CountAsync();
        Assert.Equal(($"其余 {all - 5} 处", $"{all - 5} more"), (await open.Text("#live summary"), await dark.Text("#live summary")));
        Assert.Equal(($"错误：{all - 1}；存疑：1查看", $"Errors: {all - 1}; Doubts: 1Show"), (await open.Text("#livebar"), await dark.Text("#livebar")));
        await Expect(open.Page.Locator("#live details li").Last).ToBeHiddenAsync();

        // What is unfolded stays so, whatever becomes of the plan.
        await open.Page.Locator("#live summary").ClickAsync();
        served.Write("plan.yaml", yaml.Replace("发文日期待核。", "发文日期待查。", StringComparison.Ordinal));
        await Expect(open.Page.Locator("#live details li").Last).ToContainTextAsync("发文日期待查。");
        await Expect(open.Page.Locator("#live details li").Last).ToBeVisibleAsync();

        await dark.Page.Locator("#live summary").ClickAsync();
        Assert.Empty((await open.Page.RunAxe()).Violations.Concat((await dark.Page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Rules("color-contrast") })).Violations).Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"));
        Assert.True(await open.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 320"));
        Assert.Empty(open.Complaints.Concat(dark.Complaints));
    }

    [GeneratedRegex(@"\{(lead|responsible|supporting): \[[^\]]*\]\}")]
    private static partial Regex Named();
}
