using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FujianPlan.Explorer.Tests.Serving;

/// <summary><c>fujianplan serve</c>: the page follows the plan.</summary>
public sealed class ServeTests(Chromium chromium, ExportedPages pages, ServedTown town)
{
    private const string Portal = "text: [建设门户。]";

    [Fact]
    public async Task AChange_IsShown_AtTheSameAddress_WithWhatIsTyped()
    {
        await using ServedPlan served = await ServedPlan.Start(TownPlan.Yaml);
        await using OpenPage open = await served.Open(chromium, "#task=2.1");
        await Expect(open.Page.Locator("main")).ToContainTextAsync("建设门户。");

        served.Write("plan.yaml", TownPlan.Yaml.Replace(Portal, "text: [建设新门户。]", StringComparison.Ordinal));
        await Expect(open.Page.Locator("main")).ToContainTextAsync("建设新门户。");
        Assert.Equal("#task=2.1", await open.Place());

        // While somebody types: the words, the cursor and what was found.
        await open.Page.Locator("#search").FillAsync("标准");
        await open.Page.EvaluateAsync("document.getElementById('search').setSelectionRange(1, 1)");
        Assert.Equal("统一标准。", await open.Text("main tbody td .verbatim"));
        served.Write("plan.yaml", TownPlan.Yaml.Replace("text: [统一标准。]", "text: [统一各项标准。]", StringComparison.Ordinal));
        await Expect(open.Page.Locator("main tbody td .verbatim").First).ToHaveTextAsync("统一各项标准。");
        Assert.Equal("标准 search 1", await open.Page.EvaluateAsync<string>("`${document.getElementById('search').value} ${document.activeElement.id} ${document.activeElement.selectionStart}`"));
        Assert.Equal("Shown by fujianplan", (await open.Text(".foot p:last-child"))[..19]);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task AChange_IsShown_AtTheSameRow()
    {
        string yaml = Long("第一步");
        await using ServedPlan served = await ServedPlan.Start(yaml);
        await using OpenPage open = await served.Open(chromium, "#view=tasks");
        await open.Page.Locator(".more button").ClickAsync();
        await open.Page.EvaluateAsync("document.querySelectorAll('main tbody tr')[150].scrollIntoView()");
        const string Top = "Math.round(document.querySelectorAll('main tbody tr')[150].getBoundingClientRect().top)";
        int before = await open.Page.EvaluateAsync<int>(Top);

        // An error appears above, and what the reader looks at stays where it is.
        served.Write("plan.yaml", yaml.Replace("lead: [A]", "lead: [B]", StringComparison.Ordinal));
        await Expect(open.Page.Locator("#livebar")).ToContainTextAsync("Errors: 1");
        Assert.InRange(await open.Page.EvaluateAsync<int>(Top) - before, -1, 1);

        served.Write("plan.yaml", Long("第二步"));
        await Expect(open.Page.Locator("main tbody tr").Nth(150)).ToContainTextAsync("第二步");
        await Expect(open.Page.Locator("#livebar")).ToBeEmptyAsync();
        Assert.InRange(await open.Page.EvaluateAsync<int>(Top) - before, -1, 1);
        Assert.Empty(open.Complaints);

        static string Long(string step)
        {
            StringBuilder text = new("format: 1\nplan: {title: 长方案, issuer: 青川市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}\nsource: none\nagencies:\n  - {code: A, id: A, number: 1, name: 市甲局}\nsections:\n  - number: 1\n    id: One\n    title: 各项工作\n    tasks:\n");
            for (int i = 1; i <= 300; i++)
            {
                text.Append(CultureInfo.InvariantCulture, $"      - {{number: {i}, id: T{i}, text: [做好{step}的第{i}件事。], clause: （市甲局牵头）, duties: [{{lead: [A]}}]}}\n");
            }

            return text.ToString();
        }
    }

    // A page of several plans needs all of them: while one is wrong, the page stays as it was.
    [Fact]
    public async Task EachOfSeveralPlans_IsFollowed()
    {
        string city = TownPlan.Yaml.Replace("title: 青川市任务分工", "title: 白沙市任务分工", StringComparison.Ordinal);
        await using ServedPlan served = new();
        served.Write("plan.yaml", TownPlan.Yaml);
        served.Write("city.yaml", city);
        await served.Serve("--with", "city.yaml");
        await using OpenPage open = await served.Open(chromium);
        await open.GoTo($"#plan={await open.Key(1)}&task=2.1");
        await Expect(open.Page.Locator("main")).ToContainTextAsync("建设门户。");

        served.Write("city.yaml", city.Replace(Portal, "text: [建设新门户。]", StringComparison.Ordinal));
        await Expect(open.Page.Locator("main")).ToContainTextAsync("建设新门户。");

        served.Write("city.yaml", city.Replace("lead: [SJJ]", "lead: [QQQ]", StringComparison.Ordinal));
        await Expect(open.Page.Locator("#live")).ToContainTextAsync("city.yaml(");
        await Expect(open.Page.Locator("main")).ToContainTextAsync("建设新门户。");

        File.Delete(served.PathOf("city.yaml"));
        await Expect(open.Page.Locator("#live")).ToContainTextAsync("There is no file");
        served.Write("city.yaml", city);
        await Expect(open.Page.Locator("main")).ToContainTextAsync("建设门户。");
        await Expect(open.Page.Locator("#livebar")).ToBeEmptyAsync();
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task OlderVersionAndSource_AreFollowed_WhereverTheyAre()
    {
        await using ServedPlan served = new();
        Directory.CreateDirectory(served.PathOf("old"));
        served.Write("old/plan.yaml", TownPlan.Yaml);
        served.Write("plan.yaml", TownPlan.Yaml);
        await served.Serve("--compare", "old");
        await using OpenPage open = await served.Open(chromium, "#view=changes");
        await Expect(open.Page.Locator("main")).ToContainTextAsync("Nobody’s duties changed.");

        served.Write("old/plan.yaml", TownPlan.Older);
        await Expect(open.Page.Locator("main")).ToContainTextAsync("Whose duties changed");
        await Expect(open.Page.Locator("main")).Not.ToContainTextAsync("Nobody’s duties changed.");

        // One that is not understood is told, and the plan is shown without it.
        served.Write("old/plan.yaml", "format: 1\nplan: {\n");
        await Expect(open.Page.Locator("#live li").First).ToHaveTextAsync("error: 'old' has errors; nothing was compared.");
        await Expect(open.Page.Locator("#tab-changes")).ToHaveCountAsync(0);

        // Its folder is moved away and comes back.
        Directory.Move(served.PathOf("old"), served.PathOf("older"));
        await Expect(open.Page.Locator("#live li")).ToContainTextAsync(["error: There is no file 'old', and git cannot look for the revision 'old' here."]);
        Directory.CreateDirectory(served.PathOf("old"));
        served.Write("old/plan.yaml", TownPlan.Older);
        await Expect(open.Page.Locator("main")).ToContainTextAsync("Whose duties changed");
        await Expect(open.Page.Locator("#live li")).ToHaveCountAsync(0);
        Assert.Equal("#view=changes", await open.Place());
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task End_IsSaid_AndAnotherBeginning_IsFound()
    {
        // A port that no other test comes upon, which begin at the usual one.
        using TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        string port = ((IPEndPoint)free.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        free.Stop();
        await using ServedPlan served = await ServedPlan.Start(TownPlan.Yaml, "--port", port);
        await using OpenPage open = await served.Open(chromium, "#task=2.1");
        await Expect(open.Page.Locator("main")).ToContainTextAsync("建设门户。");
        await open.Page.EvaluateAsync("window.isSame = true");

        ProgramRun run = await served.Interrupt();
        Assert.Equal((0, served.Address + "\n", ""), (run.ExitCode, run.Output, run.Errors));
        await Expect(open.Page.Locator("#livebar")).ToHaveTextAsync("fujianplan has ended or cannot be reached. Trying again …");

        // At the same port, the plan the same: the page stays as it is.
        await served.Serve("--port", port, "--lang", "zh");
        Assert.Equal("#lang=zh", served.Address.Fragment);
        await Expect(open.Page.Locator("#livebar")).ToBeEmptyAsync();
        Assert.True(await open.Page.EvaluateAsync<bool>("window.isSame"));
        Assert.All(open.Complaints, complaint => Assert.Contains("ERR_", complaint, StringComparison.Ordinal));

        // Nobody else gets that port.
        ProgramRun second = await ExportedPages.Run("serve", served.PathOf("plan.yaml"), "--port", port, "--lang", "en");
        Assert.Equal((3, $"fujianplan: Port {served.Address.Port} is in use. Name another, or omit --port to use the next free port.\n"), (second.ExitCode, second.Errors));
    }

    [Fact]
    public async Task WithoutScripts_ThePageSaysWhatTheExportedOneSays()
    {
        BrowserNewContextOptions reader = new() { JavaScriptEnabled = false };
        await using OpenPage open = await town.Served.Open(chromium, reader: reader), exported = await ExportedPages.Open(chromium, pages.Town, reader: reader);
        string said = await exported.Text("body noscript p");
        Assert.Equal("此页需要 JavaScript。This page needs JavaScript.", said);
        Assert.Equal(said, await open.Page.Locator("body").InnerTextAsync());
    }
}
