using System.Runtime.InteropServices;

namespace FujianPlan.Tool.Printing;

/// <summary>Whether a standard stream is the one that this program was started with.</summary>
internal static partial class InheritedStream
{
    private const int GetFlags = 1, CloseOnExecute = 1, FromHere = 1, FirstHandle = -10;
    private const uint DiskFile = 1;

    /// <summary>
    /// Whether it is open. Where a program is started with one closed, the next file that the runtime opens for itself takes its number:
    /// to write there would be to write into that. A file of one's own is closed when another program takes over; no stream that came
    /// from another program can be.
    /// </summary>
    /// <param name="number">Its number: 0 for the input, 1 for the output, 2 for the error.</param>
    public static bool IsOpen(int number)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        try
        {
            return Control(number, GetFlags) is not -1 and var flags && (flags & CloseOnExecute) == 0;
        }
        catch (Exception thrown) when (thrown is DllNotFoundException or EntryPointNotFoundException)
        {
            return true;
        }
    }

    /// <summary>
    /// Whether it is a file, and no terminal or pipe: a shell that redirects it made one. Nobody obeys what is written there, as whoever reads
    /// the log of a pipeline may.
    /// </summary>
    /// <param name="number">Its number: 1 for the output, 2 for the error.</param>
    public static bool IsFile(int number)
    {
        try
        {
            return OperatingSystem.IsWindows() ? Kind(StandardHandle(FirstHandle - number)) == DiskFile : Seek(number, 0, FromHere) >= 0;
        }
        catch (Exception thrown) when (thrown is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    // Only a file has a place that one can be at.
    [LibraryImport("libc", EntryPoint = "lseek", SetLastError = true)]
    private static partial nint Seek(int number, nint offset, int from);

    [LibraryImport("kernel32", EntryPoint = "GetStdHandle")]
    private static partial nint StandardHandle(int number);

    [LibraryImport("kernel32", EntryPoint = "GetFileType")]
    private static partial uint Kind(nint handle);

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static partial int Control(int number, int command);
}
