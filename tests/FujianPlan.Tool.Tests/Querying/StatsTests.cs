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
    public async Task Charts_ForPeople()
    {
        ProgramRun run = await _folder.Run("stats", "--top", "2", "--plan", PlanPath);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("Tasks by section", run.Output, StringComparison.Ordinal);
        Assert.Contains("全面提升电子政务水平", run.Output, StringComparison.Ordinal);
        Assert.Matches("clauseBySuccessor +█+ +12", run.Output);
        Assert.Matches("│ SZB +│ 省数字办 +│ 14 +│", run.Output);
        Assert.Equal(2, run.Output.Split('\n').Count(line => line.StartsWith('│') && !line.Contains("牵头", StringComparison.Ordinal)));
        Assert.Contains("各部分任务数", (await _folder.RunInChinese("stats", "--plan", PlanPath)).Output, StringComparison.Ordinal);
    }
}
