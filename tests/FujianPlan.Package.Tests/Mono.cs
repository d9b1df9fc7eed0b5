namespace FujianPlan.Package.Tests;

/// <summary>The runtime that runs programs for .NET Framework where there is no Windows.</summary>
internal static class Mono
{
    public const string Missing = "Mono is not installed: the program for .NET Framework was built, and not run. On Debian: apt-get install --no-install-recommends mono-devel.";

    public static bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "mono")) || File.Exists(Path.Combine(folder, "mono.exe")));
}
