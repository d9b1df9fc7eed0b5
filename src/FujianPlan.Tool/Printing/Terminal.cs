using System.Globalization;

namespace FujianPlan.Tool.Printing;

/// <summary>What is known of the terminal that a standard stream is.</summary>
internal static class Terminal
{
    private const int UsualWidth = 80;

    /// <summary>Whether a terminal obeys control sequences (ECMA-48): most do; one that does not says that it is dumb.</summary>
    /// <param name="stream">The number of the stream: 1 for the output, 2 for the error.</param>
    public static bool Obeys(int stream) => OperatingSystem.IsWindows() ? WindowsTerminal.TryMakeObey(stream) : Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");

    /// <summary>Whether the user wants colours: https://no-color.org.</summary>
    public static bool MayHaveColours => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    /// <summary>How many columns the terminal has: what the user says in <c>COLUMNS</c>, or what the system knows.</summary>
    public static int Width => Environment.GetEnvironmentVariable("COLUMNS") is { } said && int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out int columns) && columns > 0
        ? columns
        : KnownWidth;

    // Where nothing is known of a terminal, the system answers 0, or throws. What .NET asks it for on Linux sets up the terminal first.
    private static int KnownWidth
    {
        get
        {
            if (OperatingSystem.IsLinux())
            {
                return LinuxTerminal.Width is > 0 and var known ? known : UsualWidth;
            }

            try
            {
                return Console.WindowWidth is > 0 and var width ? width : UsualWidth;
            }
            catch (Exception thrown) when (thrown is IOException or PlatformNotSupportedException)
            {
                return UsualWidth;
            }
        }
    }
}
