using Microsoft.Playwright;

namespace FujianPlan.Explorer.Tests;

/// <summary>What changed since an older version, and whose duties did.</summary>
public sealed class CompareTests(Chromium chromium, ExportedPages pages)
{
    [Fact]
    public async Task Changes_AreThoseOfTheComparison_AndDutiesAreOfAgencies()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Compared, "#view=changes");

        Assert.Equal("与旧版 plan.yaml (1.1.0) 相比。", await open.Text("main .hint"));
        Assert.Equal(["市乙局|新增|1.1|配合", "市丙办|取消|1.1|配合"], await open.Rows("职责变动的部门"));
        Assert.Equal(
            ["部门 SBB（市丙办）|删除|市丙办||破坏兼容", "任务 1.1|配合|SBB 市丙办、GQ 各区|SYJ 市乙局、GQ 各区|职责变动", "青川市任务分工|数据版本|1.1.0|1.2.0|编辑性"],
            (await open.Rows("全部变化")).Where(row => !row.Contains("责任条款", StringComparison.Ordinal) && !row.Contains("正文", StringComparison.Ordinal)).Order(StringComparer.Ordinal).OrderBy(row => row.EndsWith("破坏兼容", StringComparison.Ordinal) ? 0 : row.EndsWith("职责变动", StringComparison.Ordinal) ? 1 : 2));
        Assert.Empty(open.Complaints);

        await open.GoTo("#view=changes&lang=en");
        await open.Page.ReloadAsync();
        Assert.Equal(["Second Bureau|new|1.1|Supporting", "市丙办|no longer|1.1|Supporting"], await open.Rows("Whose duties changed"));
    }

    [Fact]
    public async Task DutyOfAPart_IsShownWithItsWords_AndTheNearestTask()
    {
        string plan = pages.Write("partsOlder", PartsPlan("市甲局", "总体要求"));
        await using OpenPage open = await ExportedPages.Open(chromium, pages.ExportOf("parts", PartsPlan("市乙局", "总体要求"), null, "--compare", plan), "#view=changes");

        Assert.Equal(["市甲局|取消|1.1|总体要求|负责", "市乙局|新增|1.1|总体要求|负责"], await open.Rows("职责变动的部门"));
        Assert.Equal("#task=1.1", await open.Page.Locator("main tbody a.code").First.GetAttributeAsync("href"));

        // A part is the same where its title is, and where only its title changed.
        await using OpenPage renamed = await ExportedPages.Open(chromium, pages.ExportOf("renamed", PartsPlan("市甲局", "总要求"), null, "--compare", plan), "#view=changes");
        Assert.Contains("没有部门的职责变动。", await renamed.Texts("main p"), StringComparer.Ordinal);

        static string PartsPlan(string agency, string title) => $$"""
            format: 1
            plan: {title: 青川市分部方案, issuer: 青川市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}
            source: none
            agencies:
              - {code: SJJ, id: A, number: 1, name: 市甲局}
              - {code: SYJ, id: B, number: 2, name: 市乙局}
            sections:
              - title: {{title}}
                clause: （{{agency}}负责）
                duties: [{responsible: [{{(agency == "市甲局" ? "SJJ" : "SYJ")}}]}]
                sections:
                  - number: 1
                    id: One
                    title: 夯实基础
                    tasks:
                      - {number: 1, id: Network, text: [建设一张网。], clause: （市甲局、市乙局负责）, duties: [{responsible: [SJJ, SYJ]}]}

            """;
    }

    [Fact]
    public async Task WhatChanged_IsAnsweredByOneAction()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Compared);

        await open.Page.Locator("a[href='#view=changes']").First.ClickAsync();

        await Assertions.Expect(open.Page.Locator("main h1")).ToHaveTextAsync("变化");
        Assert.Equal(2, (await open.Rows("职责变动的部门")).Length);
    }

    [Fact]
    public async Task WithoutAnOlderVersion_NothingIsSaidOfChanges()
    {
        await using OpenPage open = await ExportedPages.Open(chromium, pages.Town, "#view=changes");

        Assert.Equal("此页没有与旧版比较，看不到变化。", await open.Heading());
        Assert.Equal(0, await open.Page.Locator("a[href='#view=changes']").CountAsync());
    }

    [Fact]
    public async Task NewCodeOfAnAgency_IsSaid_AndChangesNoDuty()
    {
        string older = TownPlan.Yaml.Replace("SJJ", "JJ-1", StringComparison.Ordinal).Replace("青川市任务分工", "青川市旧方案", StringComparison.Ordinal);
        await using OpenPage open = await ExportedPages.Open(chromium, pages.ExportOf("newCode", TownPlan.Yaml, null, "--compare", pages.Write("oldCode", older)), "#view=changes");

        Assert.Equal("注意：旧版的标题是《青川市旧方案》，与本方案不同，比较的可能不是同一方案。", await open.Text("main .missing"));
        string[] rows = await open.Rows("全部变化");
        Assert.Equal("部门 JJ-1（市甲局）|代码|JJ-1|SJJ|破坏兼容", rows[0]);
        Assert.Equal("#agency=SJJ", await open.Page.Locator("main tbody a").First.GetAttributeAsync("href"));
        Assert.Contains("任务 1.1|牵头|JJ-1 市甲局（现代码 SJJ）|SJJ 市甲局（原代码 JJ-1）|仅代码改动", rows, StringComparer.Ordinal);
        Assert.DoesNotContain(rows, row => row.EndsWith("职责变动", StringComparison.Ordinal));
        Assert.Contains("没有部门的职责变动。", await open.Texts("main p"), StringComparer.Ordinal);

        await open.GoTo("#view=changes&lang=en");
        Assert.Equal("Note: the older version has a different title, “青川市旧方案”. It may be another plan.", await open.Text("main .missing"));
        Assert.Contains("task 1.1|lead|JJ-1 First Bureau (now SJJ)|SJJ First Bureau (formerly JJ-1)|the code only", await open.Rows("All changes"), StringComparer.Ordinal);
        Assert.Empty(open.Complaints);
    }

    [Theory]
    [InlineData("--compare is only for --format html. Remove it.", "--format", "json", "--compare", "old.yaml")]
    [InlineData("There is no file 'nowhere.yaml'", "--format", "html", "--compare", "nowhere.yaml")]
    public async Task WhatCannotBeCompared_IsSaid(string said, params string[] arguments)
    {
        ProgramRun run = await ExportedPages.Run(["export", RepositoryFile.PathOf("plan.yaml"), .. arguments, "--lang", "en"]);

        Assert.Contains(said, run.Errors, StringComparison.Ordinal);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
    }
}
