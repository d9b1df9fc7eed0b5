using System.Text.RegularExpressions;

namespace FujianPlan.Testing.Tests;

/// <summary>What holds of all test projects.</summary>
public sealed partial class ConventionTests
{
    private static IEnumerable<string> Sources => Directory.GetFiles(RepositoryFile.PathOf("tests"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "FujianPlan.Testing" or "FujianPlan.Testing.Tests"));

    /// <summary>A program that is started in another way could run for ever.</summary>
    [Fact]
    public void Programs_AreStartedAsChildPrograms() =>
        Assert.Empty(Sources.SelectMany(file => Starts().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}")));

    /// <summary>A clock tells how busy the machine is. A count of steps or of bytes tells what the code does.</summary>
    [Fact]
    public void NothingIsAssertedOnAClock() =>
        Assert.Empty(Sources.SelectMany(file => Clocks().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}")));

    /// <summary>
    /// What two projects need is in one of them. Compiled twice are only a type that the compiler wants in each assembly, and the library's tests,
    /// over each of its builds.
    /// </summary>
    [Fact]
    public void NoProjectCompilesTheFilesOfAnother() => Assert.Equal(
        ["FujianPlan.NetStandard.Tests: ../FujianPlan.Tests/*.cs;../FujianPlan.Tests/Binding/*.cs"],
        new[] { "src", "tests", "samples", "benchmarks", "build" }
            .SelectMany(folder => Directory.GetFiles(RepositoryFile.PathOf(folder), "*.*proj", SearchOption.AllDirectories))
            .SelectMany(file => Links().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileNameWithoutExtension(file)}: {match.Groups[1].Value}"))
            .Where(link => !link.EndsWith(": ../Polyfills/*.cs", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [GeneratedRegex(@"<Compile\s+Include=""([^""]*\.\.[^""]*)""")]
    private static partial Regex Links();

    [GeneratedRegex(@"\bProcess\.Start\(|\bnew Process\b")]
    private static partial Regex Starts();

    [GeneratedRegex(@"\bStopwatch\b|\bTickCount(64)?\b|\bUtcNow\b")]
    private static partial Regex Clocks();
}
