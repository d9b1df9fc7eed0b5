using System.Globalization;
using System.Text.Json;

namespace FujianPlan.Tool.Tests.Querying;

/// <summary><c>fujianplan stats</c>, on the repository's plan.</summary>
public sealed class StatsTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static string PlanPath => RepositoryFile.PathOf("plan.yaml");

    [Fact]
    public async Task TheCounts_AreTheLibrarys()
    {
        ProgramRun run = await _folder.Run("stats", "--json", "--plan", PlanPath);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        JsonElement counts = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal(
            Plan.Sections.Select(section => (section.Number.ToString(CultureInfo.InvariantCulture), section.Tasks.Count)),
            counts.GetProperty("sections").EnumerateObject().Select(section => (section.Name, section.Value.GetInt32())));
        Assert.Equal(
            Plan.Tasks.GroupBy(task => task.Attestation).ToDictionary(tasks => tasks.Key.ToString().ToUpperInvariant(), tasks => tasks.Count()),
            counts.GetProperty("attestations").EnumerateObject().ToDictionary(attestation => attestation.Name.ToUpperInvariant(), attestation => attestation.Value.GetInt32()));

        JsonElement[] agencies = [.. counts.GetProperty("agencies").EnumerateArray()];
        Assert.Equal(
            Plan.Tasks.SelectMany(task => task.Assignments).Select(assignment => assignment.Agency.ToCode()).Distinct().Order(StringComparer.Ordinal),
            agencies.Select(agency => agency.GetProperty("code").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(agencies, counted =>
        {
            Agency agency = Agencies.Parse(counted.GetProperty("code").GetString()!);
            Assert.Equal(
                (Plan.TasksOf(agency, Role.Lead).Count, Plan.TasksOf(agency, Role.Responsible).Count, Plan.TasksOf(agency, Role.Supporting).Count),
                (counted.GetProperty("lead").GetInt32(), counted.GetProperty("responsible").GetInt32(), counted.GetProperty("supporting").GetInt32()));
        });
        int[] loads = [.. agencies.Select(agency => agency.GetProperty("lead").GetInt32() + agency.GetProperty("responsible").GetInt32() + agency.GetProperty("supporting").GetInt32())];
        Assert.Equal(loads.OrderDescending(), loads);
    }

    [Fact]
    public async Task Tables_ForPeople()
    {
        ProgramRun run = await _folder.Run("stats", "--top", "2", "--plan", PlanPath);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        int all = JsonDocument.Parse((await _folder.Run("stats", "--json", "--plan", PlanPath)).Output).RootElement.GetProperty("agencies").GetArrayLength();
        Assert.Contains("Tasks by section\nsection\ttitle\ttasks\n1\t构建先进的信息基础设施\t7\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nclauseBySuccessor\t12\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith($"Agencies by tasks (the first 2 of {all}; --top {all} shows all)\ncode\tagency\tlead\tresponsible\tsupporting\ttasks\nSZB\t省数字办\t14\t3\t3\t20\nTXGLJ\t省通信管理局\t6\t1\t4\t11\n", run.Output, StringComparison.Ordinal);
        string chinese = (await _folder.RunInChinese("stats", "--plan", PlanPath)).Output, whole = (await _folder.Run("stats", "--top", $"{all}", "--plan", PlanPath)).Output;
        Assert.Contains("各章节任务数\n章节\t标题\t任务\n", chinese, StringComparison.Ordinal);
        Assert.Contains($"\n各部门任务数（列出前 15 个，共 {all} 个；--top {all} 列出全部）\n", chinese, StringComparison.Ordinal);
        Assert.Equal(all, whole.Split("\nAgencies by tasks\n")[1].Split('\n').Length - 2);
    }

    [Fact]
    public async Task Measures_AreSaidToBeCounted()
    {
        _folder.Write("plan.yaml", Exporting.DeadlinePlan.Yaml);
        string english = (await _folder.Run("stats")).Output, chinese = (await _folder.RunInChinese("stats")).Output;
        Assert.Equal(
            ["Tasks and measures by section (measures: 1)", "section\ttitle\ttasks, measures", "Tasks and measures by attestation", "attestation\ttasks, measures", "Agencies by tasks and measures", "Tasks, measures, sections and parts by deadline", "deadline\ttasks, measures\tsections\tparts"],
            english.Split('\n').Where(line => line.Contains("easures", StringComparison.Ordinal) && !line.StartsWith("code\t", StringComparison.Ordinal)));
        Assert.Contains("\ttasks, measures\tsections, parts\n", english, StringComparison.Ordinal);
        Assert.Equal(["各章节任务与措施数（其中措施 1 项）", "各存佚状态任务与措施数", "各部门任务与措施数", "各类完成时限任务、措施、章节、部分数"], chinese.Split('\n').Where(line => line.Contains("措施", StringComparison.Ordinal) && !line.Contains('\t', StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Csv_HasTheNumbersOfTheJson()
    {
        string[] rows = (await _folder.Run("stats", "--csv", "--plan", PlanPath)).Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        JsonElement counts = JsonDocument.Parse((await _folder.Run("stats", "--json", "--plan", PlanPath)).Output).RootElement;

        Assert.Equal("by,key,name,role,tasks", rows[0]);
        Assert.Equal(
            counts.GetProperty("sections").EnumerateObject().Select(section => $"section,{section.Name},{Plan.Sections[int.Parse(section.Name, CultureInfo.InvariantCulture) - 1].Title},,{section.Value}")
                .Where(row => !row.Contains(",,,", StringComparison.Ordinal)),
            rows.Where(row => row.StartsWith("section,", StringComparison.Ordinal)).Where(row => Plan.Sections.Any(section => section.Title is not null && row.Contains(section.Title, StringComparison.Ordinal))));
        Assert.Equal(
            counts.GetProperty("agencies").EnumerateArray().SelectMany(agency => new[] { "lead", "responsible", "supporting" }
                .Select(role => $"agency,{agency.GetProperty("code")},{agency.GetProperty("name")},{role},{agency.GetProperty(role)}")),
            rows.Where(row => row.StartsWith("agency,", StringComparison.Ordinal)));
        Assert.Equal(1 + 8 + 5 + 2 + 9 + (3 * counts.GetProperty("agencies").GetArrayLength()), rows.Length);
    }
}
