using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace FujianPlan.Tool.Printing;

/// <summary>A terminal of Windows, which shows control sequences as they are until it is told to obey them.</summary>
[SupportedOSPlatform("windows")]
internal static partial class WindowsTerminal
{
    private const uint Obey = 0x0004;
    private const int FirstStream = -10;

    /// <summary>Makes it obey them: https://learn.microsoft.com/windows/console/setconsolemode.</summary>
    /// <param name="stream">The number of the stream.</param>
    /// <returns>Whether it does.</returns>
    public static bool TryMakeObey(int stream)
    {
        nint handle = StandardHandle(FirstStream - stream);
        return Mode(handle, out uint mode) && ((mode & Obey) != 0 || SetMode(handle, mode | Obey));
    }

    [LibraryImport("kernel32", EntryPoint = "GetStdHandle")]
    private static partial nint StandardHandle(int number);

    [LibraryImport("kernel32", EntryPoint = "GetConsoleMode")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool Mode(nint handle, out uint mode);

    [LibraryImport("kernel32", EntryPoint = "SetConsoleMode")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetMode(nint handle, uint mode);
}
