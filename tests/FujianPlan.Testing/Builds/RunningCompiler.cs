namespace FujianPlan.Testing;

/// <summary>The compiler that the build of these tests has left running, if it named one: .ci/run does, and ends it. A compiler of its own takes a test ten seconds to warm up.</summary>
public static class RunningCompiler
{
    /// <summary>The name that it listens to; null where none is running.</summary>
    public static string? Id { get; } = System.Environment.GetEnvironmentVariable("UseSharedCompilation") == "true" && System.Environment.GetEnvironmentVariable("SharedCompilationId") is { Length: > 0 } id ? id : null;

    /// <summary>What makes a <c>dotnet</c> command use it.</summary>
    public static IReadOnlyDictionary<string, string> Environment { get; } = new[] { "UseSharedCompilation", "SharedCompilationId" }
        .Where(name => System.Environment.GetEnvironmentVariable(name) is { Length: > 0 })
        .ToDictionary(name => name, name => System.Environment.GetEnvironmentVariable(name)!);
}
