using System.IO.Compression;

namespace FujianPlan.Testing;

/// <summary>
/// The native command as it lies in its package, handed by the tests that make packages to those of the command, where both run side by side:
/// to make it takes a minute of both cores. The environment variable <see cref="Variable"/> names the file; without it, each makes its own.
/// </summary>
public static class PackedProgram
{
    private const string Variable = "FUJIANPLAN_PACKED_PROGRAM";

    private static string? File => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } file ? file : null;

    /// <summary>Puts the program where those wait for it. It is there whole, or not at all.</summary>
    /// <param name="package">The package that it lies in.</param>
    public static void Offer(string package)
    {
        if (File is not { } file || !System.IO.File.Exists(package))
        {
            return;
        }

        using ZipArchive archive = ZipFile.OpenRead(package);
        string begun = Path.GetDirectoryName(file) + ".begun";
        archive.Entries.Single(entry => entry.Name == "fujianplan").ExtractToFile(begun, overwrite: true);
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.SetUnixFileMode(begun, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        System.IO.File.Move(begun, file, overwrite: true);
    }

    /// <summary>Waits for the program.</summary>
    /// <param name="limit">How long. Who waits in vain makes the program: what went wrong elsewhere is told there.</param>
    /// <returns>Its file; null where nobody offers one, or not in time.</returns>
    public static async Task<string?> Wait(TimeSpan limit)
    {
        if (File is not { } file)
        {
            return null;
        }

        using CancellationTokenSource end = new(limit);
        while (!System.IO.File.Exists(file) && !end.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        return System.IO.File.Exists(file) ? file : null;
    }
}
