using System.Globalization;

namespace FujianPlan.Tool.Tests.Checking;

/// <summary><c>fujianplan check --watch</c> and <c>--verbose</c>.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task EachChange_IsChecked_UntilItIsInterrupted()
    {
        await using ChildProgram watch = await _folder.StartInForeground("check", "plan.yaml", "--watch");
        Assert.Equal("1 section, 1 task, 4 agencies: 0 errors, 0 warnings", await watch.ReadErrorLine());

        _folder.Write("plan.yaml", ToolFolder.Plan.Replace("lead: [SJJ]", "lead: [SXJ]", StringComparison.Ordinal));
        Assert.Equal("1 section, 1 task, 4 agencies: 1 error, 0 warnings", await watch.ReadErrorLine());
        Assert.StartsWith("plan.yaml(22,20): error FJP2001: ", await watch.ReadOutputLine(), StringComparison.Ordinal);

        // A file that is gone is told, and waited for.
        File.Delete(_folder.PathOf("plan.yaml"));
        Assert.StartsWith("fujianplan: ", await watch.ReadErrorLine(), StringComparison.Ordinal);
        _folder.Write("plan.yaml", ToolFolder.Plan);
        Assert.Equal("1 section, 1 task, 4 agencies: 0 errors, 0 warnings", await watch.ReadErrorLine());

        await ChildProgram.Run(new("kill", ["-INT", watch.Id.ToString(CultureInfo.InvariantCulture)]));
        Assert.Equal(0, (await watch.Finish()).ExitCode);
    }

    [Fact]
    public async Task Verbose_SaysWhatWasRead()
    {
        Directory.CreateDirectory(_folder.PathOf("seeds"));
        ProgramRun run = await _folder.Write("seeds/a.txt", "一、夯实基础\n（一）建设一张网。（市数据局牵头，市财政局、各电信运营商配合）\n").Write("seeds/b.txt", "别的")
            .Write("plan.yaml", ToolFolder.PlanWith("source: {file: seeds/a.txt, sha256: " + new string('0', 64) + "}")).Run("check", "plan.yaml", "--verbose");
        string[] lines = run.Errors.Split('\n');
        Assert.Equal([$"plan: {_folder.PathOf("plan.yaml")}", $"source: {_folder.PathOf("seeds/a.txt")}"], lines[..2]);
        Assert.Matches("^[0-9]+ ms$", lines[3]);
    }
}
