namespace FujianPlan.Testing;

/// <summary>
/// A compiler server and MSBuild nodes of the tests' own: their builds find a warm compiler, the machine's other builds are none of
/// their business, and nothing of them is left when the tests have ended.
/// </summary>
/// <param name="runningCompiler">The compiler server that is used instead, and left running: <see cref="RunningCompiler.Id"/>. One of their own where null.</param>
public sealed class BuildServers(string? runningCompiler = null) : IAsyncDisposable
{
    private readonly string _id = "fujianplan-tests-" + Guid.NewGuid().ToString("N");

    /// <summary>What makes a <c>dotnet</c> command use them.</summary>
    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        // The compiler's pipe has a name of its own, and the nodes shake hands only with whoever knows the word.
        ["UseSharedCompilation"] = "true",
        ["SharedCompilationId"] = runningCompiler ?? _id,
        ["MSBUILDNODEHANDSHAKESALT"] = _id,
        // A build of a few seconds is over before what the runtime would learn of it pays.
        ["DOTNET_TieredPGO"] = "0",
        // A compiler keeps most of what it makes: it collects after 64 MB (in hexadecimal), which spares it a seventh of its work.
        ["DOTNET_GCgen0size"] = "4000000",
    };

    /// <summary>Ends them.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await DotnetCommand.Run(RepositoryFile.Root, ["build-server", "shutdown", "--msbuild"], Environment, isCleanUp: true);
        }
        finally
        {
            await (runningCompiler is null ? EndCompiler() : Task.CompletedTask);
        }
    }

    private async Task EndCompiler()
    {
        string folder = RepositoryFile.Root;
        string version = (await DotnetCommand.Run(folder, ["--version"], isCleanUp: true)).Output.Trim();
        // "10.0.100 [/usr/share/dotnet/sdk]"
        string? sdk = (await DotnetCommand.Run(folder, ["--list-sdks"], isCleanUp: true)).Output.Split('\n').FirstOrDefault(line => line.StartsWith(version + " [", StringComparison.Ordinal));
        if (sdk is not null)
        {
            string compiler = Path.Combine(sdk.TrimEnd()[(version.Length + 2)..^1], version, "Roslyn", "bincore", "VBCSCompiler.dll");
            await DotnetCommand.Run(folder, ["exec", compiler, "-shutdown", $"-pipename:{_id}"], isCleanUp: true);
        }
    }
}
