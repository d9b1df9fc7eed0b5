using System.Diagnostics;
using System.Reflection;
using FujianPlan.Tool.Tests;

[assembly: AssemblyFixture(typeof(ToolProgram))]
[assembly: AssemblyFixture(typeof(PostgresHost))]

namespace FujianPlan.Tool.Tests;

/// <summary>
/// The command as these tests run it: the native program that is in the package, made before the first of them begins, where this machine
/// can make it (build/NativeProgram.props), and else what the runtime compiles. MSBuild compares the times of files: where nothing has
/// changed, making it takes two seconds. Where the tests of packages run at the same time, it is the very program that they have packed.
/// </summary>
public sealed class ToolProgram : IAsyncLifetime
{
    private static readonly TimeSpan PackingLimit = TimeSpan.FromMinutes(20);
    private static readonly string Managed = Built("Tool");

    /// <summary>The words that start it, before its arguments.</summary>
    internal static IReadOnlyList<string> Command { get; private set; } = ["dotnet", "exec", Managed];

    /// <summary>Why it is not native; empty where it is.</summary>
    internal static string NativeIsMissing { get; } = Built("NativeIsMissing");

    /// <summary>What starts it.</summary>
    internal static ProcessStartInfo Start(params IEnumerable<string> arguments) => new(Command[0], [.. Command.Skip(1), .. arguments]);

    public async ValueTask InitializeAsync()
    {
        if (NativeIsMissing.Length > 0)
        {
            TestContext.Current.SendDiagnosticMessage(NativeIsMissing);
            return;
        }

        if (await PackedProgram.Wait(PackingLimit) is { } packed)
        {
            Command = [packed];
            return;
        }

        string machine = Built("NativeMachine");
        // The build that these tests come from has compiled what the command references, and has a compiler running.
        DotnetCommand publish = await DotnetCommand.Run(
            RepositoryFile.Root,
            [
                "msbuild", Built("ToolProject"), "-t:Publish", $"-p:RuntimeIdentifier={machine}", $"-p:Configuration={Built("Configuration")}", "-p:BuildProjectReferences=false",
                "-p:RunAnalyzers=false", "-nodeReuse:false", "-v:q", "-nologo",
            ],
            RunningCompiler.Environment);
        Assert.True(publish.ExitCode == 0, publish.Output);
        Command = [Path.Combine(Path.GetDirectoryName(Managed)!, machine, "publish", "fujianplan")];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static string Built(string key) => typeof(ToolProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
