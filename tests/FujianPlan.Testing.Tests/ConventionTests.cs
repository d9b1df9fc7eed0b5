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

    [GeneratedRegex(@"\bProcess\.Start\(|\bnew Process\b")]
    private static partial Regex Starts();

    [GeneratedRegex(@"\bStopwatch\b|\bTickCount(64)?\b|\bUtcNow\b")]
    private static partial Regex Clocks();
}
