using System.Text.Json;
using FujianPlan.Tool.Tests.Exporting;

namespace FujianPlan.Tool.Tests.Querying;

/// <summary>Deadlines on the command line: what is due, and how much.</summary>
public sealed class DeadlineQueryTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public DeadlineQueryTests() => _folder.Write("plan.yaml", DeadlinePlan.Yaml);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("2024-04-14", "")]
    [InlineData("2024-04-15", "1.1.1")]
    [InlineData("2024年6月底", "1.1.1 1.1")]
    [InlineData("2024/12/31", "1.1.1 1.1 section 1.4")]
    public async Task DueBy_FindsWhatIsDue_TheEarliestFirst(string day, string codes)
    {
        ProgramRun run = await _folder.Run("query", "--due-by", day, "--plan", "plan.yaml", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(codes, string.Join(' ', JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Select(item => item.GetProperty(item.TryGetProperty("level", out _) ? "level" : "code").GetString())));
    }

    [Fact]
    public async Task DueBy_ShowsTheDeadlines()
    {
        Assert.Equal(
            "code,text,lead,responsible,supporting,deadline,last_day\r\n1.1,建设一张网，连通各级；其余按计划推进。,市甲局,,市乙局,6月底前,2024-06-30\r\n",
            (await _folder.Run("query", "一张网", "--due-by", "2024-06-30", "--plan", "plan.yaml", "--csv")).Output);
        Assert.StartsWith("编号\t任务\t牵头\t负责\t配合\t完成时限\t最后一日\n", (await _folder.RunInChinese("query", "--due-by", "2024-06-30", "--plan", "plan.yaml")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-02-30", "2024-02-29")]
    [InlineData("tomorrow", null)]
    [InlineData("长期坚持", null)]
    [InlineData("2024年6月前", null)]
    public async Task DayThatIsNone_IsRefused(string day, string? nearest)
    {
        ProgramRun run = await _folder.Run("query", "--due-by", day, "--plan", "plan.yaml");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith($"fujianplan: --due-by must be a date, such as 2026-06-30, 2026年6月底 or 6月底, not '{day}'.{(nearest is null ? "" : $" Did you mean '{nearest}'?")}\n", run.Errors, StringComparison.Ordinal);
        Assert.StartsWith($"fujianplan: --due-by 应为日历上的日期，如 2026-06-30、2026年6月底、6月底，不能为“{day}”。{(nearest is null ? "" : $"是否为“{nearest}”？")}\n", (await _folder.RunInChinese("query", "--due-by", day, "--plan", "plan.yaml")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_TellsTheDeadline()
    {
        Assert.Contains("\nDeadline: 6月底前 (month, by 2024-06-30, year inferred)\n", (await _folder.Run("show", "1.1", "--plan", "plan.yaml")).Output, StringComparison.Ordinal);
        Assert.Contains("\n完成时限：2024年6月前（月，无最后一日）\n", (await _folder.RunInChinese("show", "1.3", "--plan", "plan.yaml")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stats_CountThem()
    {
        JsonElement counted = JsonDocument.Parse((await _folder.Run("stats", "plan.yaml", "--json")).Output).RootElement.GetProperty("deadlines");
        Assert.Equal("other 0, day 1, month 2, quarter 0, halfYear 0, year 0, ongoing 1, both 1, withoutLastDay 2", string.Join(", ", counted.EnumerateObject().Select(one => $"{one.Name} {one.Value}")));
        Assert.Contains("deadline\ttasks, measures\tsections\tparts\nday\t1\t0\t0\nmonth\t2\t0\t0\nyear\t0\t1\t0\nongoing\t1\t0\t0\na date, and ongoing\t1\t0\t0\n(without a last day)\t2\t0\t0\n", (await _folder.Run("stats", "plan.yaml")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_TellsAnotherDay_ThoughTheWordsAreTheSame()
    {
        _folder.Write("later.yaml", DeadlinePlan.Yaml.Replace("issued: 2024-03-01", "issued: 2024-07-01", StringComparison.Ordinal));
        string told = (await _folder.Run("diff", "plan.yaml", "later.yaml", "--format", "json")).Output;
        Assert.Contains("6月底前 (2024-06-30)", told, StringComparison.Ordinal);
        Assert.Contains("6月底前 (2025-06-30)", told, StringComparison.Ordinal);
        Assert.Contains("\"class\": \"duty", told, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Tables_HaveThemAsDates()
    {
        ProgramRun run = await _folder.Run("export", "plan.yaml", "--format", "csv", "--table", "task");
        Assert.Contains(",6月底前,month,2024-06-30,true,\r\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(",长期坚持,ongoing,,false,\r\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(",2024年底前,year,2024-12-31,false\r\n", (await _folder.Run("export", "plan.yaml", "--format", "csv", "--table", "section")).Output, StringComparison.Ordinal);
        Assert.Contains("last_day date", (await _folder.Run("export", "plan.yaml", "--format", "sql", "--dialect", "postgresql")).Output.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
