namespace FujianPlan.Tool.Tests.Querying;

/// <summary>Days, headings and agencies, written as people write them; what does not exist is told with what is nearest.</summary>
public sealed class AsPeopleWriteTests : IDisposable
{
    private const string Plan = """
        format: 1
        plan: {title: 分工, issuer: 市政府, issued: 2024-03-01, dataVersion: 1.0.0}
        source: none
        agencies:
          - {code: JTJ, id: Transport, number: 1, name: 市交通运输局}
          - {code: FGW, id: Reform, number: 2, name: 市发展和改革委员会}
        sections:
          - title: 总体安排
            sections:
              - {number: 1, id: Goals, title: 工作目标, text: [建成体系。]}
              - {number: 2, id: Rules, title: 工作原则, text: [统筹推进。]}
          - title: 重点任务
            sections:
              - number: 3
                id: Roads
                title: 完善路网
                tasks:
                  - {number: 1, id: Road, text: [修路。], clause: （市交通运输局负责，6月底前完成）, duties: [{responsible: [JTJ]}], deadline: 6月底前, measures: [{number: 1, id: Bridge, text: [架桥。], clause: （市发展和改革委员会负责）, duties: [{responsible: [FGW]}]}]}
              - number: 4
                id: Hubs
                marker: （三）
                title: 建设枢纽
                tasks:
                  - {number: 1, id: Hub, text: [建站。], clause: （市交通运输局负责，2025年1月底前完成）, duties: [{responsible: [JTJ]}], deadline: 2025年1月底前}

        """;

    // The same without parts, whose markers are those that plans have unless they say otherwise.
    private const string Flat = """
        format: 1
        plan: {title: 分工, issuer: 市政府, issued: 2024-03-01, dataVersion: 1.0.0}
        source: none
        agencies: [{code: JTJ, id: Transport, number: 1, name: 市交通运输局}]
        sections:
          - {number: 1, id: Goals, title: 工作目标, text: [建成体系。]}
          - {number: 2, id: Rules, title: 工作原则, text: [统筹推进。], clause: （市交通运输局负责）, duties: [{responsible: [JTJ]}]}

        """;

    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", Plan).Write("flat.yaml", Flat);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("6月底", "1.1")]
    [InlineData("6月30日", "1.1")]
    [InlineData("六月底前", "1.1")]
    [InlineData("5月底", "")]
    [InlineData("2月底", "1.1 4.1")]
    [InlineData("2024年6月底", "1.1")]
    [InlineData("２０２４年６月３０日", "1.1")]
    [InlineData("2024/6/30", "1.1")]
    [InlineData("2024.6.30", "1.1")]
    [InlineData("2025年1月", "1.1 4.1")]
    [InlineData("年底", "1.1")]
    public async Task Day(string written, string expected)
    {
        ProgramRun run = await _folder.Run("query", "--due-by", written, "--csv");
        Assert.Equal((0, expected), (run.ExitCode, string.Join(' ', run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..].Select(row => row.Split(',')[0]).Where(code => code.Contains('.', StringComparison.Ordinal)).Select(code => code.Replace("3.1", "1.1", StringComparison.Ordinal)))));
    }

    [Fact]
    public async Task DayWithoutItsYear_IsToldWithIt()
    {
        Assert.Equal("1 task\n6月底: 2024-06-30, counted from the plan's date of issue, 2024-03-01\n", (await _folder.Run("query", "--due-by", "6月底")).Errors);
        Assert.Equal("2 项任务\n2月底：2025-02-28，年份按方案发文日期 2024-03-01 推定\n", (await _folder.RunInChinese("query", "--due-by", "2月底")).Errors);
        Assert.Equal("1 task\n", (await _folder.Run("query", "--due-by", "2024年6月底")).Errors);
    }

    [Theory]
    [InlineData("2024-02-30", " Did you mean '2024-02-29'?")]
    [InlineData("2025年6月31日", " Did you mean '2025-06-30'?")]
    [InlineData("2024-13-01", "")]
    [InlineData("长期坚持", "")]
    [InlineData("明天", "")]
    public async Task NoDay_IsRefused(string written, string nearest)
    {
        ProgramRun run = await _folder.Run("query", "--due-by", written);
        Assert.Equal((2, $"fujianplan: --due-by must be a date, such as 2026-06-30, 2026年6月底 or 6月底, not '{written}'.{nearest}"), (run.ExitCode, run.Errors.Split('\n')[0]));
    }

    [Theory]
    [InlineData("（三）", "4.1")]
    [InlineData("(三)", "4.1")]
    [InlineData("建设", "4.1")]
    [InlineData("hubs", "4.1")]
    [InlineData("4", "4.1")]
    [InlineData("重点", "3.1 3.1.1 4.1")]
    public async Task Section_ByItsMarkerOrTitle(string written, string expected)
    {
        ProgramRun run = await _folder.Run("query", "--section", written, "--csv"), shown = await _folder.Run("show", written);
        Assert.Equal((0, expected), (run.ExitCode, string.Join(' ', run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..].Select(row => row.Split(',')[0]))));
        Assert.StartsWith(written == "重点" ? "重点任务\n" : "4 Hubs\n建设枢纽\n", shown.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("二")]
    [InlineData("二、")]
    [InlineData("第二章")]
    [InlineData("２")]
    [InlineData("原则")]
    public async Task Section_OfAPlanWithoutParts(string written)
    {
        Assert.StartsWith("2 Rules\n工作原则\n统筹推进。\n", (await _folder.Run("show", written, "--plan", "flat.yaml")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await _folder.Run("query", "--section", written, "--plan", "flat.yaml")).ExitCode);
    }

    // 二、 and 2. are not the same number of a source; 2 is that of the section, and of the task.
    [Theory]
    [InlineData("二", "")]
    [InlineData("二、", "")]
    [InlineData("2", "fujianplan: '2' is read as the section. The source also gives this number to a task: its code is 1.2.\n")]
    public async Task Tasks_AreMentioned_WhereTheSourceWritesTheirNumberSo(string written, string said)
    {
        _folder.Write("notice.txt", "示例市人民政府关于印发示例分工的通知\n示例市人民政府\n2025年3月1日\n一、道路\n1.修路。（市交通运输局负责）\n2.架桥。（市交通运输局负责）\n二、枢纽\n3.建站。（市交通运输局负责）\n");
        Assert.Equal(0, (await _folder.Run("draft", "notice.txt", "-o", "drafted.yaml")).ExitCode);

        ProgramRun run = await _folder.Run("show", written, "--plan", "drafted.yaml");

        Assert.Equal((0, said), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task Section_ThatMayBeSeveral_IsToldWithAll()
    {
        const string Said = "fujianplan: '二、' may be: 2 工作原则, 重点任务. Write the number of a section, or more of the title of a part.\n";
        Assert.Equal((2, Said), await Told(_folder.Run("query", "--section", "二、")));
        Assert.Equal((2, Said), await Told(_folder.Run("show", "二、")));
        Assert.Equal((2, "fujianplan: “工作”可能是：1 工作目标、2 工作原则。请填写编号。\n"), await Told(_folder.RunInChinese("show", "工作")));
        Assert.Equal((2, "fujianplan: There is no task or section '九'. Available: 1 工作目标, 2 工作原则.\n"), await Told(_folder.Run("show", "九", "--plan", "flat.yaml")));
        Assert.Equal((2, "fujianplan: There is no task or section '重点任物'. Did you mean the part '重点任务'?\n"), await Told(_folder.Run("show", "重点任物")));
    }

    // The repository's source is shuffled, and has lost two of its headings.
    [Fact]
    public async Task Section_OfAShuffledSource()
    {
        foreach (Section section in FujianPlan.Plan.Sections)
        {
            string marker = "一二三四五六七八"[section.Number - 1] + "、";
            Assert.StartsWith($"{section.Number} ", (await _folder.Run("show", marker, "--plan", RepositoryFile.PathOf("plan.yaml"))).Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("市交通局", "Did you mean 'JTJ' (市交通运输局)?")]
    [InlineData("交通局", "Did you mean 'JTJ' (市交通运输局)?")]
    [InlineData("市发改委", "Did you mean 'FGW' (市发展和改革委员会)?")]
    [InlineData("市發改委", "Did you mean 'FGW' (市发展和改革委员会)?")]
    [InlineData("市交通运输管理局", "Did you mean 'JTJ' (市交通运输局)?")]
    [InlineData("JTK", "Did you mean 'JTJ' (市交通运输局)?")]
    [InlineData("市水利局", "'fujianplan export --format csv --table agency' lists all agencies.")]
    [InlineData("XYZ", "'fujianplan export --format csv --table agency' lists all agencies.")]
    public async Task Agency_IsToldWithTheNearest(string written, string said) =>
        Assert.Equal((2, $"fujianplan: '{written}' is not an agency of this plan. {said}\n"), await Told(_folder.Run("query", "--agency", written)));

    [Fact]
    public async Task Data_IsToldTheNearestName_AsWell()
    {
        _folder.Write("data.csv", "agency\n市发改委\n");
        Assert.Contains("Did you mean 'FGW' (市发展和改革委员会)?", (await _folder.Run("validate", "data.csv", "--column", "agency")).Output, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Errors)> Told(Task<ProgramRun> run) => ((await run).ExitCode, (await run).Errors);
}
