using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace FujianPlan.Explorer.Tests;

/// <summary>Pictures, in the page and as files of their own.</summary>
public sealed partial class PictureTests(Chromium chromium, ExportedPages pages)
{
    // The boxes of the words that are drawn, and the first two of them that overlap by more than a hair.
    private const string Overlap = """
        () => {
          const picture = document.querySelector('.picture svg') ?? document.querySelector('svg');
          const inverse = (text) => text.getCTM();
          const corners = [...picture.querySelectorAll('text')].filter(text => text.checkVisibility()).map(text => {
            const box = text.getBBox(), m = inverse(text), inset = 1.5;
            const at = (x, y) => ({ x: m.a * x + m.c * y + m.e, y: m.b * x + m.d * y + m.f });
            return { text: text.textContent, points: [at(box.x, box.y + inset), at(box.x + box.width, box.y + inset), at(box.x + box.width, box.y + box.height - inset), at(box.x, box.y + box.height - inset)] };
          });
          const apart = (one, other) => [one, other].some(({ points }) => points.some((p, i) => {
            const q = points[(i + 1) % 4], nx = q.y - p.y, ny = p.x - q.x;
            const side = ({ points: all }) => all.map(c => nx * c.x + ny * c.y);
            const a = side(one), b = side(other);
            return Math.max(...a) <= Math.min(...b) || Math.max(...b) <= Math.min(...a);
          }));
          const found = [];
          for (let i = 0; i < corners.length; i++) {
            for (let j = i + 1; j < corners.length; j++) {
              if (!apart(corners[i], corners[j])) found.push(`${corners[i].text} / ${corners[j].text}`);
            }
          }
          const frame = picture.getBoundingClientRect();
          picture.querySelectorAll('text').forEach(text => { const box = text.getBoundingClientRect(); if (box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)) found.push(`cut: ${text.textContent}`); });
          return found;
        }
        """;

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-GB")]
    public async Task NoWordsOverlap_AndNoneIsCut(string language)
    {
        foreach (Task<string> file in new[] { pages.Province, pages.Town, pages.Large })
        {
            await using OpenPage open = await ExportedPages.Open(chromium, file, reader: new() { Locale = language });
            foreach (string view in new[] { "matrix", "network", "flow", "calendar" }.Where(view => view != "calendar" || file != pages.Province))
            {
                await open.GoTo($"#view={view}");
                Assert.Empty(await open.Page.EvaluateAsync<string[]>(Overlap));
            }

            Assert.Empty(open.Complaints);
        }
    }

    [Fact]
    public async Task Matrix_LeadsToTheTasksOfItsFields()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Town, "#view=matrix");

        Assert.Equal(
            ["1 · One", "2 · Two"],
            (await open.Texts(".picture a[href^='#section'] title")).Select(title => title.StartsWith("夯实基础", StringComparison.Ordinal) ? "1 · One" : "2 · Two"));
        Assert.Contains("First Bureau, 1: leads 2, responsible 0, supports 0, the section as a whole included", await open.Text(".picture a[href='#view=tasks&agency=SJJ&section=1'] title"), StringComparison.Ordinal);

        await open.Page.Locator(".picture a[href='#view=tasks&agency=SYJ&section=1']").ClickAsync();
        await Assertions.Expect(open.Page.Locator("#found")).ToHaveTextAsync("3 项");
        Assert.Equal(["1.1", "1.1.1", "1.2"], await open.Texts("main tbody .code"));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Matrix_IsHeadedByTheTitlesOfSections()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Province, "#view=matrix");

        string[] titles = await open.Texts(".picture a[href^='#section'] text.zh");
        Assert.Equal(("构建先进的信息基础设施", "闽台信息化合作"), (titles[0], titles[4]));
        Assert.All(titles, title => Assert.InRange(title.Length, 2, 12));
        Assert.Equal(8, await open.Page.Locator(".picture a[href^='#section'] text.strong").CountAsync());
    }

    [Fact]
    public async Task Network_JoinsThoseWhoShareTasks()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Town, "#view=network");

        // 1.1 is shared by three, and 2.1 by two.
        Assert.Equal(4, await open.Page.Locator(".picture path.line").CountAsync());
        Assert.Equal(["#agency=GQ", "#agency=SJJ", "#agency=SYJ", "#agency=ZX"], (await open.Page.Locator(".picture a").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Flow_GoesFromLeadsToOthers()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Town, "#view=flow");

        Assert.Equal(["市甲局 → 各区：1", "市甲局 → 市乙局：1", "青川市数据中心 → 市甲局：1"], (await open.Texts(".picture a[href^='#q'] title")).Select(title => title.Split(" · ")[0]).Order(StringComparer.Ordinal).OrderBy(title => title.Length));
        Assert.Contains("未画出：没有牵头部门的任务（3 项）、只有牵头部门的任务（0 项）。", await open.Texts(".picture text.zh"), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Calendar_HasARowForEachMonth()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Town, "#view=calendar");

        Assert.Equal(["2024年6月：1", "2025年4月：1", "无最后期限：1"], (await open.Texts(".picture a[href*='due='] title")).Select(title => title.Split(" · ")[0]));
        await open.Page.Locator(".picture a[href='#view=tasks&due=2024-06']").ClickAsync();
        await Assertions.Expect(open.Page.Locator("#found")).ToHaveTextAsync("1 项");
        Assert.Equal("2024-06 到期", await open.Page.Locator("#filter-due").EvaluateAsync<string>("list => list.selectedOptions[0].textContent"));
        await open.GoTo("#view=tasks&due=open");
        Assert.Equal(["1.2"], await open.Texts("main tbody th"));
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [InlineData("matrix", "各部门在各章节的任务数")]
    [InlineData("network", "共同承担任务的部门")]
    [InlineData("flow", "从牵头部门到参与部门")]
    public async Task File_IsTheSameEachTime_AndNeedsNoStyleSheet(string picture, string name)
    {
        string[] written = await Task.WhenAll(Svg(picture), Svg(picture));

        Assert.Equal(written[0], written[1]);
        XElement root = XDocument.Parse(written[0]).Root!;
        Assert.Equal(("svg", name), (root.Name.LocalName, (string?)root.Attribute("aria-label")));
        Assert.DoesNotContain(root.Descendants(), one => one.Attribute("class") is not null || one.Name.LocalName is "style" or "script" or "a");
        Assert.Contains(root.Descendants(), one => one.Name.LocalName == "text" && one.Value == "省数字办");
        Assert.DoesNotMatch(MadeUpNumber(), written[0]);

        static async Task<string> Svg(string picture) => (await ExportedPages.Run("export", RepositoryFile.PathOf("plan.yaml"), "--format", "svg", "--picture", picture, "--lang", "zh")).Output;
    }

    [Theory]
    [InlineData("Nothing was written: the plan has no deadlines to draw.", "--format", "svg", "--picture", "calendar")]
    [InlineData("--picture is only for --format svg. Remove it.", "--format", "json", "--picture", "matrix")]
    [InlineData("--picture must be one of matrix, network, flow, calendar, not 'netwrok'. Did you mean 'network'?", "--format", "svg", "--picture", "netwrok")]
    public async Task WhatCannotBeDrawn_IsSaid(string said, params string[] arguments)
    {
        ProgramRun run = await ExportedPages.Run(["export", RepositoryFile.PathOf("plan.yaml"), .. arguments, "--lang", "en"]);

        Assert.Equal("fujianplan: " + said, run.Errors.Split('\n')[0]);
        Assert.NotEqual(0, run.ExitCode);
    }

    [GeneratedRegex("NaN|Infinity|\\d,\\d|E[+-]\\d")]
    private static partial Regex MadeUpNumber();
}
