namespace FujianPlan.Package.Tests;

/// <summary>The runtime that runs programs for .NET Framework where there is no Windows.</summary>
internal static class Mono
{
    /// <summary>Skips the rest of a test where it is not installed: the program was built, and is not run.</summary>
    public static void SkipIfMissing() => InstalledProgram.SkipWithout("Debian: apt-get install --no-install-recommends mono-devel.", "mono");
}
