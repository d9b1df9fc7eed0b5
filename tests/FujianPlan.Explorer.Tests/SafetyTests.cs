using System.Text.RegularExpressions;

namespace FujianPlan.Explorer.Tests;

/// <summary>What no plan can make the page do.</summary>
public sealed partial class SafetyTests(Chromium chromium, ExportedPages pages)
{
    // The words of plan files for what a body is.
    private static readonly string[] OfPlans = ["provincial", "party", "central", "municipal", "zone", "institution", "organisation", "enterprise"];

    private static readonly string[] Places = ["", "#view=tasks", "#view=agencies", "#view=raci", "#task=1.1", "#task=1.2", "#task=1.3", "#agency=H0", "#q=script", "#section=1", "#view=source", "#view=matrix", "#view=network", "#view=flow"];

    [Fact]
    public async Task HostileTexts_AreShownAsTheyAre_AndStartNothing()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Hostile, "#view=tasks");
        await open.Page.EvaluateAsync("() => { window.alert = () => { throw new Error('A script of the plan runs.'); }; }");

        // All rows, as on paper.
        await open.Page.EvaluateAsync("window.dispatchEvent(new Event('beforeprint'))");
        string[] shown = await open.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('main tbody tr')].map(row => row.cells[1].querySelector('.verbatim')?.textContent ?? '')");

        Assert.True(HostilePlan.Strings.Length > 450);
        Assert.Equal(await open.Page.EvaluateAsync<string[]>("JSON.parse(document.getElementById('data').textContent).tasks.map(task => (task.quotes ?? []).join(' … '))"), shown);
        Assert.Equal(HostilePlan.Strings.Select(text => text.Trim()), shown.Select(text => text.Trim()));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task HostileTexts_MakeNoElement()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Hostile);
        foreach (string place in Places.Concat(Enumerable.Range(1, 15).Select(i => $"#task=1.{i}")))
        {
            await open.GoTo(place);
            Assert.Equal(
                "2 scripts, 1 style, 0 others, 0 links out",
                await open.Page.EvaluateAsync<string>("`${document.scripts.length} scripts, ${document.querySelectorAll('style').length} style, ${document.querySelectorAll('img, iframe, object, embed, base, math, form[action], b, [onclick], [onerror], [onload]').length} others, ${[...document.querySelectorAll('a')].filter(a => !a.getAttribute('href').startsWith('#')).length} links out`"));
        }

        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task HostileSource_IsShownAsItIs()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.ExportOf("source", HostilePlan.WithSource, [("notice.txt", HostilePlan.Source)]), "#view=source");

        string text = await open.Page.EvaluateAsync<string>("() => { const copy = document.querySelector('.source').cloneNode(true); copy.querySelectorAll('.slot').forEach(slot => slot.remove()); return copy.textContent; }");
        Assert.Equal(HostilePlan.Source, text);
        Assert.Equal(["青川市人民政府", "建设一张网。", "（市甲局负责）"], (await open.Texts(".source .m")).Where(run => run is "青川市人民政府" or "建设一张网。" or "（市甲局负责）"));
        Assert.Equal(2, await open.Page.EvaluateAsync<int>("document.scripts.length"));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Policy_LetsNothingElseRun()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Hostile);
        string[] policy = (await open.Page.Locator("meta[http-equiv]").GetAttributeAsync("content"))!.Split("; ");

        Assert.Equal(["default-src 'none'", "script-src", "style-src", "img-src data:", "base-uri 'none'", "form-action 'none'"], policy.Select(rule => Hash().Replace(rule, string.Empty)));

        // A script, a style and a picture from elsewhere are refused, each with a complaint.
        await open.Page.EvaluateAsync("() => { const script = document.createElement('script'); script.textContent = 'window.ran = true'; document.body.append(script); const image = new Image(); image.src = 'https://example.invalid/x.png'; document.body.append(image); }");
        Assert.False(await open.Page.EvaluateAsync<bool>("window.ran === true"));
        await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Equal(2, open.Complaints.Count(complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal)));
    }

    [Fact]
    public void Script_WritesNoMarkup()
    {
        foreach (string file in Directory.GetFiles(RepositoryFile.PathOf("src", "FujianPlan.Tool", "Exploring", "Page"), "*.js", SearchOption.AllDirectories))
        {
            Assert.DoesNotMatch(@"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|DOMParser|createContextualFragment|\.style\b|fetch\(|XMLHttpRequest|import\(", File.ReadAllText(file));
        }
    }

    [Fact]
    public void Words_AreInBothLanguages_AndUsed()
    {
        string folder = RepositoryFile.PathOf("src", "FujianPlan.Tool", "Exploring", "Page");
        string[] files = [Path.Combine("Parts", "words.js"), Path.Combine("Live", "liveWords.js")];
        string words = string.Concat(files.Select(file => File.ReadAllText(Path.Combine(folder, file))));
        string script = string.Concat(Directory.GetFiles(folder, "*.js", SearchOption.AllDirectories).Select(File.ReadAllText));
        string used = files.Aggregate(script, (rest, file) => rest.Replace(File.ReadAllText(Path.Combine(folder, file)), string.Empty, StringComparison.Ordinal));
        (string Key, string Chinese, string English)[] all = [.. Word().Matches(words).Select(match => (match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value))];

        Assert.Equal(words.Split('\n').Count(line => line.StartsWith("  ", StringComparison.Ordinal) && line.Contains(": [", StringComparison.Ordinal)), all.Length);
        Assert.Equal(all.Length, all.DistinctBy(word => word.Key).Count());
        Assert.All(all, word => Assert.Equal(Place().Matches(word.Chinese).Select(match => match.Value).Order(), Place().Matches(word.English).Select(match => match.Value).Order()));

        // By name, by a row of names, or by a beginning and a number.
        Assert.DoesNotContain(all, word => !OfPlans.Contains(word.Key) && !Regex.IsMatch(used, $"'{word.Key}'|'{Beginning(word.Key)}'|`{Beginning(word.Key)}\\$") && !(word.Key.EndsWith("Hint", StringComparison.Ordinal) && used.Contains("}Hint`", StringComparison.Ordinal)));
        string[] asked = [.. Asked().Matches(used).Select(match => match.Groups[1].Value).Distinct()];
        Assert.Empty(asked.Except(all.Select(word => word.Key)));

        static string Beginning(string key) => key.StartsWith("mark", StringComparison.Ordinal) ? "mark" : key.TrimEnd('0', '1', '2', '3', '4');
    }

    [GeneratedRegex(" 'sha256-[A-Za-z0-9+/=]{44}'")]
    private static partial Regex Hash();

    [GeneratedRegex(@"(?m)^  (\w+): \['(.+?)', '(.+?)'\],$")]
    private static partial Regex Word();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\bt\('(\w+)'[,)]")]
    private static partial Regex Asked();
}
