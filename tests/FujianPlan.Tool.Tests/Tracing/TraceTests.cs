using System.Reflection;
using System.Text.Json;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace FujianPlan.Tool.Tests.Tracing;

/// <summary><c>fujianplan trace</c>, on assemblies that are compiled for it.</summary>
public sealed class TraceTests : IDisposable
{
    private static readonly string PlanText = ToolFolder.PlanWith("source: none") + """

              - number: 2
                id: OldPortal
                text: [设立门户。]
                clause: （市财政局、市数据局牵头）
                duties:
                  - lead: [CZJ, SJJ]
                retired: {since: 2.0.0, reason: 并入一网, successors: ['1.1']}
              - number: 3
                id: LostTask
                attestation: lost
          - number: 2
            id: Services
            title: 优化|服务
            tasks:
              - number: 1
                id: OneCounter
                text: [设立一个窗口。]
                clause: （市财政局牵头）
                duties:
                  - lead: [CZJ]
              - number: 2
                id: OneCard
                text: [发放一张卡。]
                clause: （市财政局牵头）
                duties:
                  - lead: [CZJ]
        """;

    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", PlanText);

    public TraceTests()
    {
        _folder.Write("Portal.dll", new MarkedAssembly("Portal").Mark(1001).Mark(2001).ToBytes())
            .Write("Orders.exe", new MarkedAssembly("Orders")
                .Add("Store.Orders", [1001, 1002], [("Place", 1001), ("Place", 1001), ("get_Total", 2001), ("<Main>g__Count|0_0", 2001)])
                .Add("Store.Cart`1+Line`1", [1003])
                .Add("Store.Unmarked", []).ToBytes());
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Text_HasThePlaces_ByAssembly_AndTheLeads()
    {
        ProgramRun run = await _folder.Run("trace", "Portal.dll", "Orders.exe");
        Assert.Equal(
            new ProgramRun(0, """
                1 夯实基础
                  + 1.1 OneNetwork: 建设一张网。
                      Orders: Store.Orders, Store.Orders.Place
                      Portal
                  + 1.2 OldPortal (retired since 2.0.0): 设立门户。
                      Orders: Store.Orders
                  + 1.3 LostTask (the text is lost)
                      Orders: Store.Cart.Line

                2 优化|服务
                  + 2.1 OneCounter: 设立一个窗口。
                      Orders: Store.Orders.Main.Count, Store.Orders.Total.get
                      Portal
                  - 2.2 OneCard: 发放一张卡。

                lead	name	tasks	with	without
                CZJ	市财政局	3	2	1
                SJJ	市数据局	2	2	0
                -	(no lead)	1	1	0
                5 tasks: 4 with software, 1 without (of which 0 are retired, or their text is lost)

                """.ReplaceLineEndings("\n"), ""),
            run);
    }

    [Fact]
    public async Task Json_HasThemAll()
    {
        ProgramRun run = await _folder.Run("trace", "Orders.exe", "--format", "json");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        using JsonDocument expected = JsonDocument.Parse("""
            {
              "namespace": "FujianPlan",
              "sections": [
                {"number": 1, "id": "Foundations", "title": "夯实基础", "tasks": [
                  {"code": "1.1", "id": "OneNetwork", "leads": ["SJJ"], "note": null, "implementedBy": [{"assembly": "Orders", "member": "Store.Orders"}, {"assembly": "Orders", "member": "Store.Orders.Place"}]},
                  {"code": "1.2", "id": "OldPortal", "leads": ["CZJ", "SJJ"], "note": "retired", "implementedBy": [{"assembly": "Orders", "member": "Store.Orders"}]},
                  {"code": "1.3", "id": "LostTask", "leads": [], "note": "textLost", "implementedBy": [{"assembly": "Orders", "member": "Store.Cart.Line"}]}
                ]},
                {"number": 2, "id": "Services", "title": "优化|服务", "tasks": [
                  {"code": "2.1", "id": "OneCounter", "leads": ["CZJ"], "note": null, "implementedBy": [{"assembly": "Orders", "member": "Store.Orders.Main.Count"}, {"assembly": "Orders", "member": "Store.Orders.Total.get"}]},
                  {"code": "2.2", "id": "OneCard", "leads": ["CZJ"], "note": null, "implementedBy": []}
                ]}
              ],
              "leads": [
                {"code": "CZJ", "name": "市财政局", "tasks": 3, "with": 2, "without": 1},
                {"code": "SJJ", "name": "市数据局", "tasks": 2, "with": 2, "without": 0},
                {"code": null, "name": null, "tasks": 1, "with": 1, "without": 0}
              ],
              "unknown": [],
              "totals": {"tasks": 5, "with": 4, "without": 1, "missing": 1}
            }
            """);
        using JsonDocument actual = JsonDocument.Parse(run.Output);
        Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));

        // The same files, whatever their order and number: the same bytes; the assembly as a whole is no member.
        ProgramRun both = await _folder.Run("trace", "Orders.exe", "Portal.dll", "--format", "json"), again = await _folder.Run("trace", "Portal.dll", "Orders.exe", "Portal.dll", "--format", "json");
        Assert.Equal(both, again);
        Assert.Contains("\"assembly\": \"Portal\",\n              \"member\": null\n", both.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_IsTables_WholeInItsFile_InChinese()
    {
        ProgramRun run = await _folder.RunInChinese("trace", "Orders.exe", "--format", "markdown", "--output", "trace.md");
        Assert.Equal(new ProgramRun(0, "", ""), run);
        string text = _folder.Read("trace.md");
        Assert.Contains("## 2 优化\\|服务\n", text, StringComparison.Ordinal);
        Assert.Contains("| 1.2 | 设立门户。 | 市财政局、市数据局 | Orders：Store.Orders | 自 2.0.0 起停用 |\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n5 项任务：4 项有软件，1 项无软件（其中 0 项已停用或正文佚失）\n", text, StringComparison.Ordinal);
        Table[] tables = [.. Markdown.Parse(text, new MarkdownPipelineBuilder().UsePipeTables().Build()).Descendants<Table>()];
        Assert.Equal([4, 3, 4], tables.Select(table => table.Count));
        Assert.All(tables.SelectMany(table => table).Cast<TableRow>(), row => Assert.Equal(5, row.Count));
        Assert.Equal(["Orders.exe", "Portal.dll", "plan.yaml", "trace.md"], Directory.GetFiles(_folder.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task FailOn_SaysWhatTheExitCodeIs()
    {
        Assert.Equal(0, (await _folder.Run("trace", "Orders.exe", "--fail-on", "unknown")).ExitCode);
        ProgramRun missing = await _folder.Run("trace", "Orders.exe", "--fail-on", "missing");
        Assert.Equal((1, "fujianplan: 1 task that is in force has no software.\n"), (missing.ExitCode, missing.Errors));

        // Neither one that is retired nor one that is lost is missing.
        _folder.Write("All.dll", new MarkedAssembly("All").Mark(1001).Mark(2001).Mark(2002).ToBytes());
        ProgramRun all = await _folder.Run("trace", "All.dll", "--fail-on", "missing");
        Assert.Equal((0, ""), (all.ExitCode, all.Errors));
        Assert.Contains("\n    1.2 OldPortal (retired since 2.0.0): 设立门户。\n    1.3 LostTask (the text is lost)\n", all.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n5 tasks: 3 with software, 2 without (of which 2 are retired, or their text is lost)\n", all.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_HasARowForEachPlace_AndOneForATaskWithoutSoftware()
    {
        ProgramRun run = await _folder.Run("trace", "Orders.exe", "--format", "csv");
        Assert.Equal(
            """
            code,id,text,lead,state,assembly,member
            1.1,OneNetwork,建设一张网。,SJJ,implemented,Orders,Store.Orders
            1.1,OneNetwork,建设一张网。,SJJ,implemented,Orders,Store.Orders.Place

            """.ReplaceLineEndings("\r\n"),
            string.Concat(run.Output.Split("\r\n").Take(3).Select(row => row + "\r\n")));
        Assert.Contains("\r\n2.2,OneCard,发放一张卡。,CZJ,missing,,\r\n", run.Output, StringComparison.Ordinal);

        await _folder.Run("trace", "Orders.exe", "--format", "csv", "-o", "trace.csv");
        Assert.Equal(run.Output, _folder.Read("trace.csv"));
    }

    [Fact]
    public async Task Without_ListsOnlyThose_AndCountsAll()
    {
        ProgramRun run = await _folder.Run("trace", "Orders.exe", "--without");
        Assert.StartsWith("2 优化|服务\n  - 2.2 OneCard: 发放一张卡。\n\nlead\t", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n5 tasks: 4 with software", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsNoTask_IsAnError_AtItsPlace_InBothLanguages()
    {
        _folder.Write("Other.dll", new MarkedAssembly("Other").Mark(2003).Add("A.B+C", [-7], [("::error::\n##[x]", 1000)]).ToBytes());
        ProgramRun run = await _folder.Run("trace", "Other.dll", "Orders.exe", "--format", "json");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            Other.dll: error: Other implements 2003 (2.3), which is not a task of this plan. Was it compiled against another version, or another plan?
            Other.dll: error: A.B.C implements -7, which is not a task of this plan. Was it compiled against another version, or another plan?
            Other.dll: error: A.B.C.::error::�# #[x] implements 1000, which is not a task of this plan. Was it compiled against another version, or another plan?

            """.ReplaceLineEndings("\n"), run.Errors);
        Assert.DoesNotContain("##", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["Other: 2003", "Other A.B.C: -7", "Other A.B.C.::error::\n##[x]: 1000"],
            JsonDocument.Parse(run.Output).RootElement.GetProperty("unknown").EnumerateArray().Select(mark => $"{mark.GetProperty("assembly")} {mark.GetProperty("member")}".TrimEnd() + $": {mark.GetProperty("value")}"));
        Assert.StartsWith("Other.dll: 错误：Other 所实现的 2003（2.3）不是本方案的任务。", (await _folder.RunInChinese("trace", "Other.dll")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnePlansAttributes_Count()
    {
        MarkedAssembly city = new("City"), unrelated = new("Unrelated");
        ConstructorInfo own = city.Define("Dongshan.Plan");
        _folder.Write("City.dll", city.Add("City.Cards", [2002], [("Issue", 2002)], own).ToBytes())
            .Write("Unrelated.dll", unrelated.Add("Weaving.Loom", [7], attribute: unrelated.Define("Weaving", typeof(int))).ToBytes());

        ProgramRun alone = await _folder.Run("trace", "City.dll", "Unrelated.dll");
        Assert.Equal((0, ""), (alone.ExitCode, alone.Errors));
        Assert.Contains("  + 2.2 OneCard: 发放一张卡。\n      City: City.Cards, City.Cards.Issue\n", alone.Output, StringComparison.Ordinal);

        const string Several = "fujianplan: The assemblies implement tasks of several plans: Dongshan.Plan, FujianPlan. Name one with --namespace.\n";
        Assert.Equal(new ProgramRun(2, "", Several), await _folder.Run("trace", "City.dll", "Portal.dll"));
        ProgramRun chosen = await _folder.Run("trace", "City.dll", "Portal.dll", "--namespace", "FujianPlan");
        Assert.Equal(await _folder.Run("trace", "Portal.dll"), chosen);
        Assert.Equal(alone, await _folder.Run("trace", "City.dll", "Portal.dll", "--namespace", "Dongshan.Plan"));
        Assert.Equal(
            new ProgramRun(2, "", "fujianplan: No assembly implements tasks of a plan 'Dongshan'. Available: Dongshan.Plan, FujianPlan.\n"),
            await _folder.Run("trace", "City.dll", "Portal.dll", "--namespace", "Dongshan"));
        Assert.Equal(new ProgramRun(2, "", "fujianplan: 没有程序集涉及方案“FujianPlam”。是否为“FujianPlan”？\n"), await _folder.RunInChinese("trace", "Portal.dll", "--namespace", "FujianPlam"));
    }

    [Fact]
    public async Task SoftwareThatSaysNothing_ImplementsNothing()
    {
        string library = typeof(TaskId).Assembly.Location;
        ProgramRun run = await _folder.Run("trace", library, "--without");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.EndsWith("\n5 tasks: 0 with software, 5 without (of which 2 are retired, or their text is lost)\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse((await _folder.Run("trace", library, "--format", "json")).Output).RootElement.GetProperty("namespace").ValueKind);
    }

    [Fact]
    public async Task WhatCannotBeRead_IsTold()
    {
        Assert.Equal(new ProgramRun(1, "", "fujianplan: 'plan.yaml' is not a .NET assembly, or is damaged.\n"), await _folder.Run("trace", "Portal.dll", "plan.yaml"));
        Assert.Equal(new ProgramRun(1, "", "fujianplan: “plan.yaml”不是 .NET 程序集，或已损坏。\n"), await _folder.RunInChinese("trace", "plan.yaml"));
        Directory.CreateDirectory(_folder.PathOf("bin"));
        Assert.Equal(new ProgramRun(2, "", "fujianplan: 'bin' is a folder. Name the assemblies in it, such as bin/*.dll.\n"), await _folder.Run("trace", "bin"));
        ProgramRun missing = await _folder.Run("trace", "Nowhere.dll");
        Assert.Equal(2, missing.ExitCode);
        Assert.Contains("Nowhere.dll", missing.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", missing.Errors, StringComparison.Ordinal);
        Assert.Equal(2, (await _folder.Run("trace")).ExitCode);

        _folder.Write("None.dll", new MarkedAssembly("None").ToBytes());
        Assert.Equal(
            new ProgramRun(2, "", "fujianplan: No assembly implements tasks of a plan 'City': none of them has an [Implements]. Omit --namespace, or name other assemblies.\n"),
            await _folder.Run("trace", "None.dll", "--namespace", "City"));

        // The report is not there either.
        Assert.Equal(1, (await _folder.Run("trace", "plan.yaml", "--output", "out.txt")).ExitCode);
        Assert.False(File.Exists(_folder.PathOf("out.txt")));

        _folder.Write("plan.yaml", PlanText.Replace("supporting: [CZJ, DXYYS]", "supporting: [CJZ, DXYYS]", StringComparison.Ordinal));
        ProgramRun broken = await _folder.Run("trace", "Portal.dll");
        Assert.Equal((1, ""), (broken.ExitCode, broken.Output));
        Assert.Contains("error FJP2001: ", broken.Errors, StringComparison.Ordinal);
    }

    // Cut short, or with the sizes of its streams and the number of its rows made absurd: told, each time, and nothing worse.
    [Theory]
    [InlineData(0, -1)]
    [InlineData(100, -1)]
    [InlineData(600, -1)]
    [InlineData(int.MaxValue, 12)]
    [InlineData(int.MaxValue, 36)]
    [InlineData(int.MaxValue, 32)]
    public async Task ADamagedAssembly_IsTold(int length, int damage)
    {
        byte[] whole = File.ReadAllBytes(_folder.PathOf("Orders.exe"));
        byte[] bytes = whole[..Math.Min(length, whole.Length)];
        if (damage >= 0)
        {
            // Counted from where the metadata begins.
            bytes.AsSpan(bytes.AsSpan().IndexOf("BSJB"u8) + damage, 4).Fill(0xFF);
        }

        Assert.Equal(new ProgramRun(1, "", "fujianplan: 'Bad.dll' is not a .NET assembly, or is damaged.\n"), await _folder.Write("Bad.dll", bytes).Run("trace", "Bad.dll"));
    }
}
