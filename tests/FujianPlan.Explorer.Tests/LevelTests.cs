using System.Xml.Linq;
using Microsoft.Playwright;

namespace FujianPlan.Explorer.Tests;

/// <summary>Duties and deadlines of parts, sections and tasks, shown at what stands under them.</summary>
public sealed class LevelTests(Chromium chromium, ExportedPages pages)
{
    private const string Yaml = """
        format: 1
        plan: {title: 青川市分层方案, issuer: 青川市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}
        source: none
        agencies:
          - {code: SJJ, id: A, number: 1, name: 市甲局, english: First Bureau}
          - {code: SYJ, id: B, number: 2, name: 市乙局, english: Second Bureau}
          - {code: SBJ, id: C, number: 3, name: 市丙局, english: Third Bureau}
        sections:
          - title: 总体要求
            clause: （市丙局牵头，9月底前完成）
            duties: [{lead: [SBJ]}]
            deadline: 9月底前
            sections:
              - number: 1
                id: One
                title: 夯实基础
                english: Foundations
                clause: （市甲局牵头，市乙局配合，8月底前完成）
                duties: [{lead: [SJJ]}, {supporting: [SYJ]}]
                deadline: 8月底前
                tasks:
                  - number: 1
                    id: Network
                    text: [建设一张网。]
                    clause: （市乙局牵头，市丙局配合）
                    duties: [{lead: [SYJ]}, {supporting: [SBJ]}]
                    measures:
                      - {number: 1, id: Trunk, text: [建设骨干网。], clause: （市丙局负责）, duties: [{responsible: [SBJ]}]}
              - {number: 2, id: Two, title: 服务群众, tasks: [{number: 1, id: Hall, text: [办好大厅。], clause: （市乙局负责）, duties: [{responsible: [SYJ]}]}]}

        """;

    private Task<string> Levels => pages.ExportOf("levels", Yaml);

    [Theory]
    [InlineData("zh", "上级的分工", new[] { "所属任务：1.1", "整章：1 夯实基础", "整部分：总体要求" }, "完成时限：8月底前2024-08-31 (年份据发文日期推定)")]
    [InlineData("en", "Duties from above", new[] { "The task that it is a measure of: 1.1", "The section as a whole: 1 Foundations", "The part as a whole: 总体要求" }, "Deadline: 8月底前2024-08-31 (The year is inferred from the date of issue)")]
    public async Task Measure_ShowsWhatItsTask_SectionAndPartAreGiven(string language, string heading, string[] levels, string deadline)
    {
        await using OpenPage open = await ExportedPages.Open(chromium, Levels, $"#task=1.1.1&lang={language}", new() { Locale = "zh-CN" });

        Assert.Contains(heading, await open.Texts("main h2"), StringComparer.Ordinal);
        Assert.Equal(levels, await open.Texts(".level h3"));
        Assert.Equal(["（市乙局牵头，市丙局配合）", "（市甲局牵头，市乙局配合，8月底前完成）", "（市丙局牵头，9月底前完成）"], await open.Texts(".level .clauseline"));
        Assert.Equal(language == "zh" ? ["牵头市乙局", "配合市丙局", "牵头市甲局", "配合市乙局", "牵头市丙局"] : ["LeadSecond Bureau", "SupportingThird Bureau", "LeadFirst Bureau", "SupportingSecond Bureau", "LeadThird Bureau"], await open.Texts(".level tbody tr"));
        Assert.Equal(deadline, (await open.Texts(".level p")).First(text => text.Contains("8月底前2024", StringComparison.Ordinal)));
        await open.GoTo($"#task=2.1&lang={language}");
        Assert.Equal(levels[2], Assert.Single(await open.Texts(".level h3")));
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [InlineData("zh", "章节", "1|总体要求夯实基础|1|1||市甲局（整章）市丙局（整部分）市乙局", "有完成时限的任务和整章、整部分（2）")]
    [InlineData("en", "Sections", "1|总体要求夯实基础Foundations|1|1||First Bureau (The section as a whole)Third Bureau (The part as a whole)Second Bureau", "Tasks, sections and parts with a deadline (2)")]
    public async Task Overview_ShowsTheLeadOfASection_AndItsDeadline(string language, string caption, string row, string question)
    {
        await using OpenPage open = await ExportedPages.Open(chromium, Levels, $"#lang={language}", new() { Locale = "zh-CN" });

        Assert.Equal(row, (await open.Rows(caption))[0]);
        await open.Page.GetByText(question).ClickAsync();
        await Assertions.Expect(open.Page.Locator("#filter-due")).ToHaveValueAsync("any");
        Assert.Equal(
            language == "zh" ? ["总体要求（整部分）|市丙局||9月底前2024-09-30 (年份据发文日期推定)", "1 夯实基础（整章）|市甲局|市乙局|8月底前2024-08-31 (年份据发文日期推定)"] : ["总体要求 (The part as a whole)|Third Bureau||9月底前2024-09-30 (The year is inferred from the date of issue)", "1 夯实基础 (The section as a whole)|First Bureau|Second Bureau|8月底前2024-08-31 (The year is inferred from the date of issue)"],
            await open.Rows(language == "zh" ? "整章、整部分" : "Sections and parts as a whole"));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Agency_ListsTheDutiesOfItsSectionsAndParts()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, Levels, "#agency=SBJ");

        Assert.Equal(["|总体要求（整部分）|牵头|9月底前2024-09-30 (年份据发文日期推定)|", "1.1|建设一张网。|配合||市乙局", "1.1.1|建设骨干网。|负责||"], await open.Rows("应承担的任务"));
    }

    [Fact]
    public async Task Matrix_CountsASectionAsAWhole_AndSaysWhatItDoesNot()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, Levels, "#view=matrix");

        Assert.Equal("First Bureau, 1: leads 1, responsible 0, supports 0, the section as a whole included", (await open.Text(".picture a[href='#view=tasks&agency=SJJ&section=1'] title")).Split(" · ")[1]);
        Assert.Equal(["整章的分工计作一项任务。", "未计入：整部分的分工（1 处）。"], (await open.Texts(".picture text.zh"))[^2..]);
        await open.Page.Locator(".picture a[href='#view=tasks&agency=SJJ&section=1']").ClickAsync();
        await Assertions.Expect(open.Page.Locator("#found")).ToHaveTextAsync("0 项");
        Assert.Equal(["1 夯实基础（整章）|市甲局|市乙局|8月底前2024-08-31 (年份据发文日期推定)"], await open.Rows("整章、整部分"));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Flow_AndNetwork_HaveSectionsAsAWhole()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, Levels, "#view=flow");

        Assert.Equal(["市甲局 → 市乙局：1", "市乙局 → 市丙局：1"], (await open.Texts(".picture a[href^='#q'] title")).Select(title => title.Split(" · ")[0]));
        Assert.Contains("整章、整部分的分工（2 处）各计作一项任务。", await open.Texts(".picture text.zh"), StringComparer.Ordinal);
        await open.GoTo("#view=network");
        Assert.Equal(2, await open.Page.Locator(".picture path.line").CountAsync());
    }

    [Fact]
    public async Task Calendar_HasSectionsAndParts_InThePageAndAsAFile()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, Levels, "#view=calendar");

        Assert.Equal(["2024年8月：1", "夯实基础：8月底前", "2024年9月：1", "总体要求：9月底前"], (await open.Texts(".picture a title")).Select(title => title.Split(" · ")[0]));
        Assert.Equal(["整章 1", "部分 1"], (await open.Texts(".picture a text.zh")).Where(text => text.StartsWith('整') || text.StartsWith('部')));
        Assert.Equal(["#section=1", "#section=1"], await open.Page.Locator(".picture a[href^='#section']").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))"));
        await open.Page.Locator(".picture a[href='#view=tasks&due=2024-08']").ClickAsync();
        await Assertions.Expect(open.Page.Locator("#found")).ToHaveTextAsync("0 项");
        Assert.Equal("1 夯实基础（整章）", await open.Text("main tbody th"));
        Assert.Empty(open.Complaints);

        ProgramRun run = await ExportedPages.Run("export", pages.Write("levelsFile", Yaml), "--format", "svg", "--picture", "calendar", "--lang", "en");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(["2024-08", "section 1", "2024-09", "part 1"], XDocument.Parse(run.Output).Descendants().Where(one => one.Name.LocalName == "text").Select(one => one.Value).Take(4));
    }
}
