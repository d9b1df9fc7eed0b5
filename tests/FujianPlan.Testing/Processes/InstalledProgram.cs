namespace FujianPlan.Testing;

/// <summary>Programs that some tests need beyond the SDK. Where one is missing, those tests are skipped, and say what to install.</summary>
public static class InstalledProgram
{
    /// <summary>Where a program is: on the path, or in one of further folders; null where it is in none.</summary>
    public static string? PathOf(string name, params IEnumerable<string> furtherFolders) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Concat(furtherFolders)
        .SelectMany(folder => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe") })
        .FirstOrDefault(IsThere);

    // A link may be left of what is no longer installed.
    private static bool IsThere(string file) => File.Exists(file) && File.ResolveLinkTarget(file, returnFinalTarget: true) is null or { Exists: true };

    /// <summary>Skips the test where none of some programs is on the path.</summary>
    /// <param name="install">What to install.</param>
    /// <param name="names">Programs, any of which will do.</param>
    public static void SkipWithout(string install, params IEnumerable<string> names) =>
        Assert.SkipUnless(names.Any(name => PathOf(name) is not null), $"Needs {string.Join(" or ", names)}. {install}");
}
