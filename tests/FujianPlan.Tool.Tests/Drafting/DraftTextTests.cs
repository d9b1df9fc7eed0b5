using System.Text.Json;
using FujianPlan.Tool.Tests.Printing;

namespace FujianPlan.Tool.Tests.Drafting;

/// <summary>Drafts of notices whose words mean something to pipelines and to YAML.</summary>
public sealed class DraftTextTests : IDisposable
{
    private const string Title = "::甲：##vso[x] '乙' \"丙\" \\丁###";

    private readonly ToolFolder _folder = new ToolFolder().Write("notice.txt", $"示例市人民政府关于印发分工方案的通知\n2024年3月1日\n一、{Title}\n（一）::error::建##[error]网\uE000。（市数据局负责）\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Draft_IsHarmlessWherePrinted_TheSameInAFile_AndSaysWhatTheNoticeSays()
    {
        string printed = (await _folder.Run("draft", "notice.txt")).Output;
        Assert.Equal(0, (await _folder.Run("draft", "notice.txt", "-o", "plan.yaml")).ExitCode);

        PrintedLines.AreHarmless(printed);
        Assert.Equal(printed, _folder.Read("plan.yaml"));
        ProgramRun export = await _folder.Run("export", "plan.yaml", "--format", "json", "--source", "notice.txt");
        Assert.True(export.ExitCode == 0, export.Errors);
        JsonElement section = JsonDocument.Parse(export.Output).RootElement.GetProperty("sections")[0];

        // A blank is one of the page, but for those between two words in Latin letters.
        Assert.Equal(Title.Replace(" ", "", StringComparison.Ordinal), section.GetProperty("title").GetString());
        Assert.Equal("::error::建##[error]网\uE000。", section.GetProperty("tasks")[0].GetProperty("text")[0].GetString());
    }
}
