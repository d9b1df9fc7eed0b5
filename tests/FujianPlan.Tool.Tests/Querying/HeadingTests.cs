using System.Text.Json;
using FujianPlan.Tool.Tests.Exporting;

namespace FujianPlan.Tool.Tests.Querying;

/// <summary>What sections and parts say by themselves is found at every door: who does it, by when, and with which words.</summary>
public sealed class HeadingTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", HeadingPlan.Yaml);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("2024-06-29", "")]
    [InlineData("2024-06-30", "task 1.1")]
    [InlineData("2024-12-31", "task 1.1; section 1")]
    [InlineData("2025-12-31", "task 1.1; section 1; part 1")]
    public async Task DueBy_FindsEveryLevel(string day, string expected)
    {
        JsonElement found = JsonDocument.Parse((await _folder.Run("query", "--due-by", day, "--json")).Output).RootElement;

        Assert.Equal(expected, string.Join("; ", found.EnumerateArray().Select(item =>
            !item.TryGetProperty("level", out JsonElement level) ? "task " + item.GetProperty("code").GetString()
            : level.GetString() == "section" ? "section " + item.GetProperty("number").GetInt32()
            : level.GetString() + " " + item.GetProperty("position").GetInt32())));
        Assert.All(found.EnumerateArray(), item => Assert.Equal("2024 2025"[(item.GetProperty("deadline").GetProperty("words").GetString()!.StartsWith("2024", StringComparison.Ordinal) ? 0 : 5)..][..4], item.GetProperty("deadline").GetProperty("lastDay").GetString()![..4]));
    }

    [Fact]
    public async Task DueBy_ShowsThemInOneTable()
    {
        ProgramRun csv = await _folder.Run("query", "--due-by", "2025-12-31", "--csv"), told = await _folder.Run("query", "--due-by", "2025-12-31"), chinese = await _folder.RunInChinese("query", "--due-by", "2025-12-31");

        Assert.Equal(
            [
                "code,text,lead,responsible,supporting,deadline,last_day",
                "1.1,铺设光缆。,,市甲局,,2024年6月底前,2024-06-30",
                "1,夯实底座,市乙局,,,2024年底前,2024-12-31",
                ",重点工作 […] 统筹推进各项工作。,,市丙局、市丁局,,2025年底前,2025-12-31",
            ],
            csv.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal("1 task, 1 section, 1 part\n", told.Errors);
        Assert.Equal("1 项任务，1 个章节，1 个部分\n", chinese.Errors);
    }

    [Fact]
    public async Task DueBy_AsksHeadingsForAllElse()
    {
        Assert.Equal("1 夯实底座", await Due("--agency", "B"));
        Assert.Equal("重点工作", await Due("--role", "负责", "--agency", "市丁局"));
        Assert.Equal("重点工作", await Due("统筹推进"));
        Assert.Equal("", await Due("--agency", "B", "--role", "负责"));
        Assert.Equal("1.1 铺设光缆。;1 夯实底座", await Due("--section", "1"));
        Assert.Equal("1.1 铺设光缆。;1 夯实底座;重点工作", await Due("--section", "重点"));

        async Task<string> Due(params string[] asked) => string.Join(";", (await _folder.Run(["query", "--due-by", "2025-12-31", "--csv", .. asked])).Output
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..].Select(row => string.Join(' ', row.Split(',')[..2]).Split(" […]")[0].Trim()));
    }

    [Fact]
    public async Task Section_MayBeAPart()
    {
        Assert.Contains("\n1.1\t", (await _folder.Run("query", "--section", "重点工作")).Output, StringComparison.Ordinal);
        Assert.Equal("fujianplan: There is no section '重点工程'. Did you mean the part '重点工作'?\n", (await _folder.Run("query", "--section", "重点工程")).Errors);
        Assert.Equal("fujianplan: 没有章节“重点工程”。是否为部分“重点工作”？\n", (await _folder.RunInChinese("query", "--section", "重点工程")).Errors);
    }

    [Fact]
    public async Task Words_OfHeadings_AreTold()
    {
        Assert.Equal("0 tasks\nThese whole sections and parts also match: 重点工作, 3 组织保障\n", (await _folder.Run("query", "统筹")).Errors);
        Assert.Equal("0 项任务\n下列章节、部分本身也符合条件：重点工作、3 组织保障\n", (await _folder.RunInChinese("query", "统筹")).Errors);
        Assert.Equal("1 task\n", (await _folder.Run("query", "光缆")).Errors);
    }

    [Theory]
    [InlineData("承办", "1.1")]
    [InlineData("落实", "1.1")]
    [InlineData("负责", "1.1")]
    [InlineData("Responsible", "1.1")]
    [InlineData("主办", "")]
    [InlineData("协办", "")]
    [InlineData("督促指导", "")]
    public async Task Role_IsAnyWordOfClauses(string role, string codes)
    {
        ProgramRun run = await _folder.Run("query", "--role", role, "--csv");
        Assert.Equal((0, codes), (run.ExitCode, string.Join(' ', run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..].Select(row => row.Split(',')[0]))));
    }

    [Fact]
    public async Task Role_ThatIsNone_IsRefused()
    {
        ProgramRun run = await _folder.RunInChinese("query", "--role", "配何"), none = await _folder.Run("query", "--role", "看管");
        Assert.Equal((2, "fujianplan: --role 可为 lead、responsible、supporting、guiding、牵头、负责、配合、指导，不能为“配何”。是否为“配合”？"), (run.ExitCode, run.Errors.Split('\n')[0]));
        Assert.Equal((2, "fujianplan: --role must be one of lead, responsible, supporting, guiding, not '看管'."), (none.ExitCode, none.Errors.Split('\n')[0]));
    }

    [Fact]
    public async Task Show_OfASection()
    {
        ProgramRun run = await _folder.Run("show", "1");
        Assert.Equal(
            """
            1 Base
            夯实底座
            （市乙局牵头，2024年底前完成）
            Deadline: 2024年底前 (year, by 2024-12-31)
              lead        B 市乙局
              of the part 重点工作（市丙局、市丁局按职责分工负责，2025年底前完成）
                responsible C 市丙局, D 市丁局 (within remit)
              task 1.1 铺设光缆。（市甲局负责，2024年6月底前完成）
                responsible A 市甲局

            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Equal(run, await _folder.Run("show", "Base"));
        Assert.Equal("3 Safeguards\n组织保障\n加强统筹协调。\n", (await _folder.RunInChinese("show", "3")).Output);
    }

    [Fact]
    public async Task Show_OfAPart()
    {
        ProgramRun run = await _folder.RunInChinese("show", "重点工作");
        Assert.Equal(
            """
            重点工作
            统筹推进各项工作。
            （市丙局、市丁局按职责分工负责，2025年底前完成）
            完成时限：2025年底前（年，最后一日 2025-12-31）
              负责        C 市丙局、D 市丁局（按职责分工）
              章节 1 夯实底座（市乙局牵头，2024年底前完成）
                牵头        B 市乙局
              章节 2 健全制度
                制定管理办法。

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public async Task Show_OfNoSection_SaysWhichIsNear() =>
        Assert.Equal((2, "fujianplan: There is no task or section '4'. Did you mean 3 (组织保障)?\n"), await Told(_folder.Run("show", "4")));

    [Fact]
    public async Task Stats_CountHeadings()
    {
        JsonElement counted = JsonDocument.Parse((await _folder.Run("stats", "--json")).Output).RootElement;
        Assert.Equal(
            ["A 0100 0000 0000", "C 0000 0000 0100", "B 0000 1000 0000", "D 0000 0000 0100"],
            counted.GetProperty("agencies").EnumerateArray().Select(agency => $"{agency.GetProperty("code")} {Roles(agency)} {Roles(agency.GetProperty("sections"))} {Roles(agency.GetProperty("parts"))}").OrderBy(told => told[0] == 'A' ? 0 : told[0] == 'C' ? 1 : told[0] == 'B' ? 2 : 3));
        Assert.Equal((1, 1, 1), (counted.GetProperty("deadlines").GetProperty("month").GetInt32(), counted.GetProperty("sectionDeadlines").GetProperty("year").GetInt32(), counted.GetProperty("partDeadlines").GetProperty("year").GetInt32()));

        string tables = (await _folder.Run("stats")).Output;
        Assert.Contains("code\tagency\tlead\tresponsible\tsupporting\ttasks\tsections, parts\nA\t市甲局\t0\t1\t0\t1\t0\nB\t市乙局\t0\t0\t0\t0\t1\nC\t市丙局\t0\t0\t0\t0\t1\nD\t市丁局\t0\t0\t0\t0\t1\n", tables, StringComparison.Ordinal);
        Assert.Contains("Tasks, sections and parts by deadline\ndeadline\ttasks\tsections\tparts\nmonth\t1\t0\t0\nyear\t0\t1\t1\n(without a last day)\t0\t0\t0\n", tables, StringComparison.Ordinal);

        string[] rows = (await _folder.Run("stats", "--csv")).Output.Split("\r\n");
        Assert.Equal(
            ["agencyOfSections,B,市乙局,lead,1", "agencyOfParts,C,市丙局,responsible,1", "agencyOfParts,D,市丁局,responsible,1"],
            rows.Where(row => row.StartsWith("agencyOf", StringComparison.Ordinal)));
        Assert.Contains("sectionDeadline,year,,,1", rows);
        Assert.Contains("partDeadline,year,,,1", rows);

        static string Roles(JsonElement owner) => string.Concat(new[] { "lead", "responsible", "supporting", "guiding" }.Select(role => owner.GetProperty(role).GetInt32()));
    }

    private static async Task<(int ExitCode, string Errors)> Told(Task<ProgramRun> run) => ((await run).ExitCode, (await run).Errors);
}
