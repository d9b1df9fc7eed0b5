using Microsoft.Playwright;

namespace FujianPlan.Explorer.Tests;

/// <summary>What each view shows.</summary>
public sealed class ViewTests(Chromium chromium, ExportedPages pages)
{
    [Fact]
    public async Task Overview_ShowsFacts_Counts_AndWhatIsLost()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Province);

        Assert.Equal("“十二五”数字福建专项规划任务分工方案", await open.Heading());
        Assert.Equal(["福建省人民政府办公厅", "2011-12-27", "2011—2015 年", "省数字办", "1.0.0"], await open.Texts(".facts dd"));
        Assert.Equal(["章节", "任务", "部门", "有佚失"], await open.Texts(".counts dt"));
        Assert.Equal(["8", "70", "71", "28"], await open.Texts(".counts dd"));
        string[] sections = await open.Rows("章节");
        Assert.Equal("1|构建先进的信息基础设施|7|1|省通信管理局、省数字办、省广播影视集团 …", sections[0]);
        Assert.Equal("5|闽台信息化合作 标题佚失；编者拟题|6|3|平潭综合实验区管委会", sections[4]);
        Assert.Equal(28, (await open.Rows("原文已佚失的内容")).Length);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Task_ShowsItsClauseWithItsAgencies_AndWhereTheSourceSaysSo()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Province, "#task=1.5");

        Assert.Equal("任务 1.5 完整", await open.Heading());
        Assert.Equal("（省数字办牵头，各设区市数字办负责，省经济信息中心、各电信运营商配合）", await open.Text(".clauseline"));
        Assert.Equal(["省数字办", "各设区市数字办", "省经济信息中心", "各电信运营商"], await open.Texts(".clauseline a"));
        Assert.Equal("#agency=SZB", await open.Page.Locator(".clauseline a").First.GetAttributeAsync("href"));
        Assert.Equal(["牵头|省数字办", "负责|各设区市数字办", "配合|省经济信息中心", "配合|各电信运营商"], await open.Rows("谁来做"));
        Assert.Equal("完成电子政务外网市县横向接入网建设。完成全省政务网全光化改造。", await open.Text(".excerpt mark.text"));
        Assert.StartsWith("（省数字办牵头", await open.Text(".excerpt mark.clause"), StringComparison.Ordinal);
        Assert.StartsWith("（六）", await open.Text(".excerpt mark.tie"), StringComparison.Ordinal);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task LostTask_IsShownAsLost()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Province);
        string lost = await open.Page.EvaluateAsync<string>("() => JSON.parse(document.getElementById('data').textContent).tasks.find(task => task.attestation === 'lost').code");

        await open.GoTo($"#task={lost}");

        Assert.Equal($"任务 {lost} 佚失", await open.Heading());
        Assert.Equal("正文佚失", await open.Text(".prose.lead"));
        Assert.Equal(["责任条款佚失", "此任务在原文中没有可证实的位置。"], await open.Texts(".missing"));
    }

    [Fact]
    public async Task Agency_ShowsItsDuties_ThoseOfItsCollective_AndItsPartners()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Town, "#agency=DQ");

        Assert.Equal("东区", await open.Heading());
        Assert.Equal(["1.1|建设一张网，连通各级。|配合|6月底前2024-06-30 (年份据发文日期推定)|经“各区”|市甲局、市乙局、各区", "2.2|办好大厅。自 1.1.0 版停用：已完成|负责||经“各区”|各区"], await open.Rows("应承担的任务"));

        await open.GoTo("#agency=SJJ");
        Assert.Equal(["全部 3", "牵头 2", "配合 1"], await open.Texts(".tabs a"));
        Assert.Equal("1|夯实基础（整章）|牵头||", (await open.Rows("应承担的任务"))[0]);
        Assert.Equal(["市乙局|1", "各区|1", "青川市数据中心|1"], await open.Rows("共同承担任务的部门"));

        await open.GoTo("#agency=GQ");
        Assert.Equal(["GQ", "The districts", "市级", "东区、南区"], await open.Texts(".facts dd"));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Agencies_AreInOrderOfTheirTasks()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Town, "#view=agencies");

        Assert.Equal(
            ["SJJ|市甲局甲局|市级|2||1|3", "SYJ|市乙局|市级||2|1|3", "GQ|各区统称|市级||1|1|2", "ZX|青川市数据中心|事业单位|1|||1", "DQ|东区|市级||||", "NQ|南区|市级||||"],
            await open.Rows("全部 6 个部门"));
    }

    [Fact]
    public async Task Source_ShowsWhoseEachRunIs()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Province, "#view=source&task=1.5");

        // The document stands there in its own order, whatever the codes between its words say.
        string text = await open.Page.EvaluateAsync<string>("() => { const copy = document.querySelector('.source').cloneNode(true); copy.querySelectorAll('.slot').forEach(slot => slot.remove()); return copy.textContent; }");
        Assert.Equal(RepositoryFile.Read("seeds", "000_b0d5bd1ba41d463d.txt"), text);
        Assert.Equal("任务 1.5 在原文中的各处", await open.Page.Locator(".places").GetAttributeAsync("aria-label"));
        Assert.Contains("（省数字办牵头，各设区市数字办负责，省经济信息中心、各电信运营商配合）", await open.Texts(".source .m.clause:not(.faint)"), StringComparer.Ordinal);
        Assert.All(await open.Texts(".source .m:not(.faint) .slot"), slot => Assert.Equal("1.5", slot));
        Assert.Contains("；其余 6226 字，方案已说明 6226 字。", await open.Text("main .hint"), StringComparison.Ordinal);
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Source_ThatIsNotThere_IsSaidToBeMissing()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Town, "#view=source");

        Assert.Equal("此方案没有写明来源文件。", await open.Text(".missing"));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Raci_HasARowForEachTask_AndAColumnForEachAgency()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Town, "#view=raci");

        Assert.Equal(["编号", "任务", "市甲局", "市乙局", "各区", "青川市数据中心"], await open.Texts(".raci thead th"));
        Assert.Equal(["1|夯实基础（整章）|牵|||", "1.1|建设一张网，连通各级。|牵|配|配|", "1.1.1|建设骨干网。||负||", "1.2|统一标准。||负||", "2.1|建设门户。|配|||牵", "2.2|办好大厅。|||负|"], await open.Rows("分工表"));

        await open.Page.Locator("#raci-section").SelectOptionAsync("2");
        await Assertions.Expect(open.Page.Locator(".raci tbody tr")).ToHaveCountAsync(2);
        Assert.Equal("#view=raci&section=2", await open.Place());
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task Language_IsTheReaders_AndCanBeChanged()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Town, "#task=1.1", new() { Locale = "en-GB" });

        Assert.Equal("Task 1.1 Whole", await open.Heading());
        Assert.Equal(["Lead|First Bureau", "Supporting|Second Bureau", "Supporting|The districts"], await open.Rows("Who does it"));
        Assert.Equal("en", await open.Page.EvaluateAsync<string>("document.documentElement.lang"));

        await open.Page.Locator("#language").ClickAsync();
        Assert.Equal("任务 1.1 完整", await open.Heading());

        // It is remembered, and a link may say which.
        await open.Page.ReloadAsync();
        Assert.Equal("任务 1.1 完整", await open.Heading());
        await open.Page.GotoAsync("about:blank");
        await open.GoTo("#task=1.1&lang=en");
        Assert.Equal("Task 1.1 Whole", await open.Heading());
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [InlineData("zh", "编者补充", "全部方案")]
    [InlineData("en", "by the editors", "All plans")]
    public async Task WhatTheEditorsSayOfThePlan_IsMarkedAsTheirs(string language, string mark, string caption)
    {
        string yaml = TownPlan.Yaml.Replace("issuer: 青川市人民政府, issued: 2024-03-01", "editorialIssuer: 青川市人民政府, editorialIssued: 2024-03-01", StringComparison.Ordinal).Replace("青川市任务分工", "青川市编者方案", StringComparison.Ordinal);
        Task<string> page = pages.ExportOf("editorial" + language, yaml, null, "--with", pages.Write("beside" + language, TownPlan.Yaml));
        await using OpenPage open = await ExportedPages.Open(chromium, page, $"#view=overview&lang={language}", new() { Locale = "zh-CN" });

        Assert.Equal([$"青川市人民政府{mark}", $"2024-03-01{mark}"], (await open.Texts(".facts dd"))[..2]);
        await open.GoTo($"#lang={language}");
        string[] rows = await open.Rows(caption);
        Assert.Contains($"|青川市人民政府{mark}|2024-03-01{mark}|", rows[0], StringComparison.Ordinal);
        Assert.Contains("|青川市人民政府|2024-03-01|", rows[1], StringComparison.Ordinal);
        await using OpenPage own = await ExportedPages.Open(chromium, pages.Town, $"#lang={language}", new() { Locale = "zh-CN" });
        Assert.Equal("青川市人民政府", (await own.Texts(".facts dd"))[0]);
    }
}
