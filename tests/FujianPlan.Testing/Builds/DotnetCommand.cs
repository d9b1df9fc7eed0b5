using System.Diagnostics;
using System.Globalization;

namespace FujianPlan.Testing;

/// <summary>A <c>dotnet</c> command, run to its end.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote, errors last.</param>
public sealed record DotnetCommand(int ExitCode, string Output)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(20);
    private static readonly SemaphoreSlim Recording = new(1);

    /// <summary>The errors and warnings of a build in it.</summary>
    public IReadOnlyList<BuildMessage> Messages { get; } = BuildMessage.In(Output);

    /// <summary>Runs <c>dotnet</c>.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">What is set beside what this process has.</param>
    /// <param name="isCleanUp">Whether it is to run although its test has been ended.</param>
    public static Task<DotnetCommand> Run(string folder, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string>>? environment = null, bool isCleanUp = false) =>
        RunProgram("dotnet", folder, arguments, environment, isCleanUp);

    /// <summary>Any program, run as a <c>dotnet</c> command is.</summary>
    public static async Task<DotnetCommand> RunProgram(
        string program,
        string folder,
        IEnumerable<string> arguments,
        IEnumerable<KeyValuePair<string, string>>? environment = null,
        bool isCleanUp = false)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder };

        // The test run is itself inside a build: what that one says to its own processes must not reach this one.
        foreach (string name in start.Environment.Keys.Where(IsOfTheOuterBuild).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["NO_COLOR"] = "1";
        foreach ((string name, string value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        long begin = Stopwatch.GetTimestamp();
        ProgramRun run = await ChildProgram.Run(start, limit: Limit, isCleanUp: isCleanUp);
        await Record(Stopwatch.GetElapsedTime(begin), [program, .. start.ArgumentList]);
        return new DotnetCommand(run.ExitCode, run.Output + run.Errors);
    }

    /// <summary>Tests that share a build all wait for it: what took the time is told by the commands, where a file for that is named.</summary>
    private static async Task Record(TimeSpan time, string[] command)
    {
        if (Environment.GetEnvironmentVariable("FUJIANPLAN_COMMAND_TIMES") is not { Length: > 0 } file)
        {
            return;
        }

        await Recording.WaitAsync();
        try
        {
            await File.AppendAllTextAsync(file, string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s {string.Join(' ', command)}\n"));
        }
        finally
        {
            Recording.Release();
        }
    }

    private static bool IsOfTheOuterBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)
        || name is "DOTNET_HOST_PATH" or "MSBuildSDKsPath" or "MSBuildExtensionsPath" or "UseSharedCompilation" or "SharedCompilationId" or "Optimize";
}
