using System.Diagnostics;
using System.Globalization;
using FujianPlan.PlanFactory;

namespace FujianPlan.Benchmarks;

/// <summary>What <c>fujianplan check</c> takes from its start to its end, against <c>dotnet --version</c>: installed as its users have it.</summary>
internal sealed class CommandRows : IDisposable
{
    private const int LargePlan = 10_000;
    private const long Million = 1_000_000;

    private readonly Scratch _scratch = new();

    public IEnumerable<Row> All()
    {
        string tool = Install();
        MadePlan made = PlanMaker.Make(LargePlan);
        string large = _scratch.Write("large/plan.yaml", made.PlanYaml), own = Path.Combine(Scratch.Repository, "plan.yaml");
        string source = _scratch.Write("large/seeds/notice.txt", made.Notice);

        foreach ((string plan, string of, int rounds, double seconds) in new[] { (own, "this repository's plan", 21, 0.25), (large, $"{LargePlan:N0} tasks", 7, 2.0) })
        {
            (double ratio, TimeSpan dotnet, TimeSpan check) = PairedRounds.Measure(() => _scratch.Run("dotnet", "--version"), () => _scratch.Run(tool, "check", plan), rounds, warmUps: 2);
            yield return new Row($"`check` of {of}, whole command", "`dotnet --version`", ratio, null, string.Create(CultureInfo.InvariantCulture, $"{check.TotalSeconds:0.000} s against {dotnet.TotalSeconds:0.000} s"));
            yield return new Row($"`check` of {of}, whole command", "seconds", check.TotalSeconds, seconds);
        }

        yield return new Row($"memory of `check`, {LargePlan:N0} tasks and their source", "MB", (double)PeakOf(tool, "check", large, "--source", source) / Million, 300);
    }

    public void Dispose() => _scratch.Dispose();

    private string Install()
    {
        string feed = Path.Combine(_scratch.Folder, "feed"), tools = Path.Combine(_scratch.Folder, "tools"), version = $"0.0.0-at{DateTime.UtcNow:yyyyMMddHHmmss}";
        _scratch.Run("dotnet", "pack", Path.Combine(Scratch.Repository, "src", "FujianPlan.Tool"), "-c", "Release", $"-p:Version={version}", "-o", feed);
        _scratch.Run("dotnet", "tool", "install", "FujianPlan.Tool", "--version", version, "--add-source", feed, "--tool-path", tools);
        return Path.Combine(tools, "fujianplan");
    }

    private static long PeakOf(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardError = true };
        start.Environment.Remove("DOTNET_gcServer");
        using Process process = Process.Start(start)!;
        long peak = 0;
        while (!process.WaitForExit(10))
        {
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.PeakWorkingSet64);
        }

        return peak;
    }
}
