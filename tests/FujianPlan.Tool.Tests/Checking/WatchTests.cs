using System.Diagnostics;
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
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        ProcessStartInfo start = new("dotnet", ["exec", ToolFolder.Tool, "check", "plan.yaml", "--watch"]) { WorkingDirectory = _folder.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LANG"] = start.Environment["LC_ALL"] = "en_US.UTF-8";
        using Process process = Process.Start(start)!;
        try
        {
            Assert.Equal("1 sections, 1 tasks, 4 agencies: 0 errors, 0 warnings", await process.StandardError.ReadLineAsync(cancellation));

            _folder.Write("plan.yaml", ToolFolder.Plan.Replace("lead: [SJJ]", "lead: [SXJ]", StringComparison.Ordinal));
            Assert.Equal("1 sections, 1 tasks, 4 agencies: 1 errors, 0 warnings", await process.StandardError.ReadLineAsync(cancellation));
            Assert.StartsWith("plan.yaml(22,20): error FJP2001: ", await process.StandardOutput.ReadLineAsync(cancellation), StringComparison.Ordinal);

            // A file that is gone is told, and waited for.
            File.Delete(_folder.PathOf("plan.yaml"));
            Assert.StartsWith("fujianplan: ", await process.StandardError.ReadLineAsync(cancellation), StringComparison.Ordinal);
            _folder.Write("plan.yaml", ToolFolder.Plan);
            Assert.Equal("1 sections, 1 tasks, 4 agencies: 0 errors, 0 warnings", await process.StandardError.ReadLineAsync(cancellation));

            Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
            await process.WaitForExitAsync(cancellation);
            Assert.Equal(0, process.ExitCode);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    [Fact]
    public async Task Verbose_SaysWhatWasRead()
    {
        Directory.CreateDirectory(_folder.PathOf("seeds"));
        ToolRun run = await _folder.Write("seeds/a.txt", "文").Run("check", "plan.yaml", "--verbose");
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        string[] lines = run.Errors.Split('\n');
        Assert.Equal([$"plan: {_folder.PathOf("plan.yaml")}", $"source: {_folder.PathOf("seeds/a.txt")}", "1 sections, 1 tasks, 4 agencies: 0 errors, 0 warnings"], lines[..3]);
        Assert.Matches("^[0-9]+ ms$", lines[3]);
    }
}
