namespace FujianPlan.Tool.Tests.Drafting;

/// <summary>What <c>draft</c> counts, <c>check</c> counts in the same way.</summary>
public sealed class DraftCountsTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write(
        "notice.txt",
        "示例市人民政府关于印发示例分工的通知\n示例市人民政府\n2025年3月1日\n一、道路\n（一）修路。（市交通运输局负责）\n1.铺设路面。（市住建局负责）\n2.安装路灯。（市城管局负责）\n（二）架桥。（市交通运输局负责）\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Measures_AreCountedByThemselves()
    {
        ProgramRun english = await _folder.Run("draft", "notice.txt", "-o", "plan.yaml"), chinese = await _folder.RunInChinese("draft", "notice.txt", "-o", "plan.yaml", "--force");

        Assert.StartsWith("1 section, 2 tasks, 2 measures, 3 agencies; 0 doubts, ", english.Errors, StringComparison.Ordinal);
        Assert.StartsWith("1 个章节，2 项任务，2 项措施，3 个部门；存疑 0 处，", chinese.Errors, StringComparison.Ordinal);
        Assert.Equal("1 section, 2 tasks, 2 measures, 3 agencies: 0 errors, 0 warnings\n", (await _folder.Run("check")).Errors);
        Assert.Equal("1 个章节，2 项任务，2 项措施，3 个部门：0 个错误，0 个警告\n", (await _folder.RunInChinese("check")).Errors);
    }
}
