using System.Text.Json;
using FujianPlan.Tool.Tests.Querying;

namespace FujianPlan.Tool.Tests.Comparing;

/// <summary>What duties rest on is told of every level that has duties: of tasks, measures, sections and parts.</summary>
public sealed class DutyGroundsTests : IDisposable
{
    private const string Part = "duties: [{guiding: [GGB], reading: editorial, note: 负责督促指导即督促指导。}]";

    private readonly ToolFolder _folder = new ToolFolder().Write("old.yaml", RunInPlan.Yaml);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Part, "duties: [{guiding: [GGB], reading: editorial, note: 督促指导。}]", "part 2|editorial|GGB (负责督促指导即督促指导。)|GGB (督促指导。)")]
    [InlineData(Part, "duties: [{guiding: [GGB]}]", "part 2|editorial|GGB (负责督促指导即督促指导。)|")]
    [InlineData("remarks:\n  - words: 列第一位者为牵头单位，下同\n    at: '1.1'\n    firstLeads: true\n", "", "plan|remarks|“列第一位者为牵头单位，下同” (1.1) firstLeads|;section 2|carried|CZJ|")]
    [InlineData("duties: [{lead: [SJJ]}, {supporting: [CZJ]}]", "duties: [{lead: [SJJ], reading: editorial, note: 牵头。}, {supporting: [CZJ]}]", "task 1.2|editorial||SJJ (牵头。)")]
    [InlineData("{lead: [CZJ]}", "{lead: [CZJ], reading: editorial, note: 列第一。}", "section 2|editorial||CZJ (列第一。);section 2|carried|CZJ|")]
    public async Task Grounds_AreToldOfEveryLevel(string from, string to, string expected)
    {
        string changed = RunInPlan.Yaml.Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(RunInPlan.Yaml, changed);
        _folder.Write("new.yaml", changed);

        ProgramRun run = await _folder.Run("diff", "old.yaml", "new.yaml", "--format", "json");

        Assert.Equal(expected, string.Join(";", JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Select(change =>
            string.Join('|', new[] { "subject", "field", "before", "after" }.Select(name => change.GetProperty(name).GetString())))));
    }
}
