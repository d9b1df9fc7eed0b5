using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Writing;

/// <summary>Brings what a command has made to where it is wanted.</summary>
internal static class Delivery
{
    /// <summary>Writes to a file, whole or not at all; or to the standard output.</summary>
    /// <param name="path">The file; null for the standard output.</param>
    /// <param name="write">What writes it.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string? path, Action<Stream> write)
    {
        if (path is not null)
        {
            WholeFile.Write(path, write);
        }
        else
        {
            using Stream output = StandardStreams.OpenOutput();
            write(output);
        }
    }
}
