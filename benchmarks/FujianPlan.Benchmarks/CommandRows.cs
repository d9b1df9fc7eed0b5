using System.Diagnostics;
using System.Globalization;
using FujianPlan.PlanFactory;

namespace FujianPlan.Benchmarks;

/// <summary>What <c>fujianplan check</c> takes from its start to its end, against <c>dotnet --version</c>: installed as its users have it.</summary>
internal sealed class CommandRows(InstalledCommand command) : IDisposable
{
    private const int LargePlan = 10_000;
    private const long Million = 1_000_000;

    private readonly Scratch _scratch = new();

    public IEnumerable<Row> All()
    {
        string tool = command.Path;
        MadePlan made = PlanMaker.Make(LargePlan);
        string large = _scratch.Write("large/plan.yaml", made.PlanYaml), own = Path.Combine(Scratch.Repository, "plan.yaml");
        string source = _scratch.Write("large/seeds/notice.txt", made.Notice);

        (double ratio, TimeSpan dotnet, TimeSpan check) = PairedRounds.Measure(() => _scratch.Run("dotnet", "--version"), () => _scratch.Run(tool, "check", own), 21, warmUps: 2);
        yield return new Row("`check` of this repository's plan, whole command", "`dotnet --version`", ratio, 0.35, string.Create(CultureInfo.InvariantCulture, $"{check.TotalSeconds:0.000} s against {dotnet.TotalSeconds:0.000} s"));

        (ratio, dotnet, check) = PairedRounds.Measure(() => _scratch.Run("dotnet", "--version"), () => _scratch.Run(tool, "check", large), 7, warmUps: 2);
        yield return new Row($"`check` of {LargePlan:N0} tasks, whole command", "`dotnet --version`", ratio, null, string.Create(CultureInfo.InvariantCulture, $"{check.TotalSeconds:0.000} s against {dotnet.TotalSeconds:0.000} s"));
        yield return new Row($"`check` of {LargePlan:N0} tasks, whole command", "seconds", check.TotalSeconds, 0.8);
        yield return new Row($"memory of `check`, {LargePlan:N0} tasks and their source", "MB", (double)PeakOf(tool, "check", large, "--source", source) / Million, 300);
    }

    public void Dispose() => _scratch.Dispose();

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
