using FujianPlan.Explorer.Tests.Family;

namespace FujianPlan.Explorer.Tests;

/// <summary>What becomes one page of several plans, and what does not; and which of their agencies are one.</summary>
public sealed class FamilyExportTests(Chromium chromium, ExportedPages pages)
{
    private static readonly string Assembly = typeof(FamilyExportTests).Assembly.Location;

    [Fact]
    public async Task HostilePlans_AreShownAsTheyAre_AndTheirKeysAreOurs()
    {
        string source = pages.Write("withSource", HostilePlan.WithSource), notice = Path.Combine(Path.GetDirectoryName(source)!, "notice.txt");
        await File.WriteAllTextAsync(notice, HostilePlan.Source, TestContext.Current.CancellationToken);
        string other = pages.Write("hostile <b> 'x' ", HostilePlan.Yaml);
        await using OpenPage open = await ExportedPages.Open(chromium, pages.ExportOf("hostiles", CityPlans.West, null, "--with", other, "--with", source));

        Assert.Equal(["全部方案", "西水市数字化任务分工", "</title><script>alert(1)</script>", "小方案"], await open.Texts("#plan option"));
        Assert.Matches("^xsss[a-z]*-[0-9a-f]{4}$", await open.Key(0));
        Assert.Matches("^[a-z0-9-]+$", await open.Key(1));
        Assert.True((await open.Key(1)).Length <= 17);
        foreach (string place in new[] { "", $"#plan={await open.Key(1)}", $"#plan={await open.Key(1)}&view=tasks", "#q=script", $"#plan={await open.Key(1)}&agency=H0" })
        {
            await open.GoTo(place);
            Assert.Equal(0, await open.Page.EvaluateAsync<int>("document.querySelectorAll('#app script, img, iframe, object, embed, base, math, form[action], b, [onclick], [onerror], [onload]').length"));
        }

        // Each has its own source, and a mark of its own where nothing is there.
        await open.GoTo($"#plan={await open.Key(2)}&view=source");
        Assert.Equal(HostilePlan.Source, await open.Page.EvaluateAsync<string>("() => { const copy = document.querySelector('.source').cloneNode(true); copy.querySelectorAll('.slot').forEach(slot => slot.remove()); return copy.textContent; }"));
        await open.GoTo("#view=source");
        Assert.Equal("此方案没有写明来源文件。", await open.Text(".missing"));
        Assert.Empty(open.Complaints);
    }

    [Fact]
    public async Task EvidenceThatContradictsItself_ProvesNothing()
    {
        // East says that one bureau bears two full names, and West that they are of two.
        string east = CityPlans.East.Replace("aliases: [东山市交通局]", "aliases: [东山市交通局, 东山市运输局]", StringComparison.Ordinal);
        string west = CityPlans.West.Replace("sections:\n", "  - {code: DSJT, id: EastTransport, number: 8, name: 东山市交通局}\n  - {code: DSYS, id: EastHaulage, number: 9, name: 东山市运输局}\nsections:\n", StringComparison.Ordinal);
        Assert.Equal("[]", await Same("contradicting", east, west));

        // Of one of the two names, nothing contradicts it.
        Assert.Equal("[[[0,2],[1,3]]]", await Same("agreeing", east, west.Replace("东山市运输局", "市运输局", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task NamesOfPlacesThatIssueNone_AreNoFullNames()
    {
        // A district of that name is in several cities, and 北港市 is of none of the plans; 东山市场局 is no bureau of 东山市.
        string[] names = ["东城区财政局", "北港市财政局", "东山市场局", "国家某局"];
        string agencies = string.Concat(names.Select((name, i) => $"  - {{code: X{i}, id: X{i}, number: {20 + i}, name: {name}}}\n")) + "sections:\n";
        Assert.Equal("[]", await Same("places", CityPlans.East.Replace("sections:\n", agencies, StringComparison.Ordinal), CityPlans.West.Replace("sections:\n", agencies, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ImportFromAPlanThatOnlyLooksLikeTheOne_ProvesNothing()
    {
        // The same agencies, and another plan: an import is from the assembly of this one alone.
        string copy = (await File.ReadAllTextAsync(ExportedPages.ProvincePlan, TestContext.Current.CancellationToken)).Replace("title: 海原省", "title: 平原省", StringComparison.Ordinal);
        Assert.DoesNotContain("\"by\":[0", await Written("copied", copy, CityPlans.East), StringComparison.Ordinal);

        // Two that import it from a third, which is not in the page, mean one.
        string other = CityPlans.East.Replace("东山市", "南山市", StringComparison.Ordinal).Replace("gbt2260: '990100'", "gbt2260: '990300'", StringComparison.Ordinal);
        Assert.Contains("\"same\":[{\"of\":[[0,3],[1,3]],\"by\":[0]}]", await Written("imported", CityPlans.East, other), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatCannotStandInOnePage_IsSaid_AndNothingIsWritten()
    {
        string main = pages.Write("main", CityPlans.West), same = pages.Write("same", CityPlans.West), third = pages.Write("third", CityPlans.West.Replace("西水市数字化", "西水市企业", StringComparison.Ordinal)), again = pages.Write("again", CityPlans.West.Replace("西水市数字化", "西水市企业", StringComparison.Ordinal));
        string broken = pages.Write("broken", CityPlans.West.Replace("number: 2, id: Desk", "number: 3, id: Desk", StringComparison.Ordinal)), sourceless = pages.Write("sourceless", HostilePlan.WithSource);

        // On Windows, who may make a link is the administrator's to say.
        string linked = OperatingSystem.IsWindows() ? main : Directory.CreateSymbolicLink(Path.Combine(Directory.CreateTempSubdirectory("linked").FullName, "plan"), Path.GetDirectoryName(main)!).FullName;
        (int Code, string Said, string[] With)[] all =
        [
            (2, $"fujianplan: --with names the first plan again: '{main}'. Remove it.", [main]),
            (2, $"fujianplan: --with names the first plan again: '{Path.GetDirectoryName(main)}'. Remove it.", [Path.GetDirectoryName(main)!]),
            (2, $"fujianplan: --with names the first plan again: '{linked}'. Remove it.", [linked]),
            (2, $"fujianplan: --with names the same plan twice: '{third}' and '{third}'. Remove one of them.", [third, third]),
            (1, $"fujianplan: '{same}' has the same title as the first plan, “西水市数字化任务分工”: readers could not tell them apart.", [same]),
            (1, $"fujianplan: '{again}' has the same title as '{third}', “西水市企业任务分工”: readers could not tell them apart.", [third, again]),
            (1, $"fujianplan: Nothing was written: the plan '{broken}' has errors.", [broken]),
            (1, $"fujianplan: Nothing was written: the plan '{sourceless}' has errors.", [sourceless]),
            (2, $"fujianplan: There is no file '{main}.yaml'.", [main + ".yaml"]),
        ];
        string output = Path.Combine(Path.GetDirectoryName(main)!, "none.html");
        await Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = TestContext.Current.CancellationToken }, async (one, _) =>
        {
            ProgramRun run = await ExportedPages.Run(["export", main, "--format", "html", .. one.With.SelectMany(with => new[] { "--with", with }), "-o", output, "--lang", "en"]);
            string[] lines = run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal((one.Code, one.Said, ""), (run.ExitCode, lines[^1], run.Output));
            Assert.Equal(one.With[^1] == sourceless, run.Errors.Contains("FJP4001", StringComparison.Ordinal));
        });
        Assert.False(File.Exists(output));

        ProgramRun json = await ExportedPages.Run("export", main, "--format", "json", "--with", third, "--lang", "zh");
        Assert.Equal((2, "fujianplan: --with 只用于 --format html，请去掉。"), (json.ExitCode, json.Errors.Split('\n')[0]));
    }

    [Fact]
    public async Task Compare_IsOfTheFirst()
    {
        string older = pages.Write("olderTown", TownPlan.Older), west = pages.Write("westBeside", CityPlans.West);
        await using OpenPage open = await ExportedPages.Open(chromium, pages.ExportOf("comparedFamily", TownPlan.Yaml, null, "--compare", older, "--with", west), "#view=changes");

        Assert.Equal(["市乙局|新增|1.1|配合", "市丙办|取消|1.1|配合"], await open.Rows("职责变动的部门"));
        await open.Page.Locator("#plan").SelectOptionAsync(await open.Key(1));
        await Microsoft.Playwright.Assertions.Expect(open.Page.Locator("main h1")).ToHaveTextAsync("西水市数字化任务分工");
        Assert.DoesNotContain("变化", await open.Texts(".views a"), StringComparer.Ordinal);
        Assert.Empty(open.Complaints);
    }

    private async Task<string> Same(string name, string first, string other)
    {
        string written = await Written(name, first, other), same = written[(written.IndexOf("\"same\":", StringComparison.Ordinal) + 7)..written.IndexOf(",\"alike\"", StringComparison.Ordinal)];
        return same.Replace("{\"of\":", "", StringComparison.Ordinal).Replace(",\"by\":[2]}", "", StringComparison.Ordinal);
    }

    // What the page is told of two plans.
    private async Task<string> Written(string name, string first, string other)
    {
        string page = await File.ReadAllTextAsync(await pages.ExportOf(name, first, null, "--with", pages.Write(name + "Other", other), "--reference", Assembly), TestContext.Current.CancellationToken);
        string family = page[page.IndexOf("id=\"family\">", StringComparison.Ordinal)..];
        return family[..family.IndexOf("</script>", StringComparison.Ordinal)];
    }
}
