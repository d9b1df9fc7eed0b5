using System.Text.Json;

namespace FujianPlan.Tool.Tests.Drafting;

/// <summary>Remarks that reach on are drafted once, and later clauses are drafted with them.</summary>
public sealed class DraftedRemarksTests : IDisposable
{
    private const string Head = "示例市人民政府关于印发分工方案的通知\n2024年3月1日\n一、夯实基础\n";

    private readonly ToolFolder _folder = new ToolFolder()
        .Write("first.txt", Head + "（一）建设一张网。（市甲局、市乙局负责，列第一位者为牵头单位，下同）\n（二）统一标准。（市乙局、市丙局负责）\n")
        .Write("adds.txt", Head + "（一）建设一张网。（市甲局、各区政府负责。以下各项均需各区政府落实，不再列出）\n（二）统一标准。（市乙局负责）\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task FirstThatLeads_LeadsInLaterClauses_AndIsMarkedAsCarried()
    {
        Assert.Equal(0, (await _folder.Run("draft", "first.txt", "-o", "plan.yaml")).ExitCode);

        Assert.Contains("  - words: 列第一位者为牵头单位，下同\n    at: '1.1'\n    firstLeads: true\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        JsonElement duties = (await Tasks("first.txt"))[1].GetProperty("duties");
        Assert.Equal(["lead carried", "responsible"], Told(duties));
    }

    [Fact]
    public async Task WhatARemarkAdds_IsInLaterTasks()
    {
        Assert.Equal(0, (await _folder.Run("draft", "adds.txt", "-o", "plan.yaml")).ExitCode);

        Assert.Contains("    at: '1.1'\n    adds: [{responsible: [", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        JsonElement[] tasks = await Tasks("adds.txt");
        Assert.Equal(["responsible"], Told(tasks[0].GetProperty("duties")));
        Assert.Equal(["responsible", "responsible carried"], Told(tasks[1].GetProperty("duties")));
    }

    private static IEnumerable<string> Told(JsonElement duties) =>
        duties.EnumerateArray().Select(duty => duty.GetProperty("role").GetString() + (duty.GetProperty("carried").GetBoolean() ? " carried" : ""));

    private async Task<JsonElement[]> Tasks(string source)
    {
        ProgramRun export = await _folder.Run("export", "plan.yaml", "--format", "json", "--source", source);
        Assert.True(export.ExitCode == 0, export.Errors);
        return [.. JsonDocument.Parse(export.Output).RootElement.GetProperty("sections")[0].GetProperty("tasks").EnumerateArray()];
    }
}
