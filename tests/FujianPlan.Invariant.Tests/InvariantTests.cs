using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace FujianPlan.Invariant.Tests;

/// <summary>Other test projects, run in a program that can make no culture.</summary>
public sealed class InvariantTests
{
    private static readonly Dictionary<string, string?> Assemblies = typeof(InvariantTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(data => data.Key.EndsWith(".Tests", StringComparison.Ordinal))
        .ToDictionary(data => data.Key, data => data.Value);

    public static TheoryData<string> Names => [.. Assemblies.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Tests_PassWithoutCultureData(string name)
    {
        // The approved API is that of files, whatever mode they are read in; and only a build of the whole solution makes all of them. What builds
        // applications builds them in this mode as well: the same, for two minutes.
        ProcessStartInfo start = new("dotnet", ["exec", Assemblies[name]!, "-noColor", "-noLogo", "-class-", "*PublicApiTests", "-class-", "*MigrationTests", "-class-", "*PageTests"]);
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        start.Environment["DOTNET_TieredPGO"] = "0";

        ProgramRun run = await ChildProgram.Run(start);

        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        Assert.Matches("Total: [1-9][0-9]*, Errors: 0, Failed: 0", run.Output);
    }
}
