using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace FujianPlan.Tool.Writing;

/// <summary>Files and folders that are not finished. Whatever ends the command, they are taken away.</summary>
internal static class UnfinishedFiles
{
    private static readonly ConcurrentDictionary<string, bool> Paths = new();
    private static readonly ConcurrentDictionary<OnEnding, bool> Endings = new();

    /// <summary>A command that waits in the system, as for somebody to read a pipe, is ended by the signal itself, and disposes of nothing.</summary>
    private static readonly PosixSignalRegistration[] Signals =
        [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, _ => RemoveAll()))];

    static UnfinishedFiles() => AppDomain.CurrentDomain.ProcessExit += (_, _) => RemoveAll();

    /// <summary>Makes one.</summary>
    /// <param name="path">Its path, at which there is none.</param>
    /// <param name="isPrivate">Whether nobody else may read it, until it is given the mode of what it takes the place of.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static FileStream Make(string path, bool isPrivate)
    {
        Paths[path] = true;
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (isPrivate && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        try
        {
            return new FileStream(path, options);
        }
        catch (Exception thrown) when (thrown is IOException or UnauthorizedAccessException)
        {
            Paths.TryRemove(path, out _);
            throw;
        }
    }

    /// <summary>Makes a folder, with whatever is put into it.</summary>
    /// <param name="path">Its path, at which there is nothing.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static void MakeFolder(string path)
    {
        Directory.CreateDirectory(path);
        Paths[path] = true;
    }

    /// <summary>That something which this command has put in its place is to be taken away, unless the rest comes to its end, too.</summary>
    /// <param name="path">Its path.</param>
    public static void Add(string path) => Paths[path] = true;

    /// <summary>That one is finished, and stays.</summary>
    /// <param name="path">Its path, before.</param>
    public static void Keep(string path) => Paths.TryRemove(path, out _);

    /// <summary>Takes one away, unless it was kept.</summary>
    /// <param name="path">Its path.</param>
    public static void Remove(string path)
    {
        if (Paths.TryRemove(path, out _))
        {
            Delete(path);
        }
    }

    /// <summary>What else is to be done where the command is ended meanwhile: before what is not finished is taken away.</summary>
    /// <param name="ended">That. It throws nothing.</param>
    /// <returns>What calls it off.</returns>
    public static IDisposable OnEnd(Action ended)
    {
        OnEnding ending = new(ended);
        Endings[ending] = true;
        return ending;
    }

    private static void RemoveAll()
    {
        foreach (OnEnding ending in Endings.Keys)
        {
            ending.Do();
        }

        foreach (string path in Paths.Keys)
        {
            Delete(path);
        }
    }

    private static void Delete(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
            else
            {
                File.Delete(path);
            }
        }
        catch (DirectoryNotFoundException)
        {
            // A signal and the end of the command may both take it away.
        }
    }

    private sealed class OnEnding(Action ended) : IDisposable
    {
        public void Do() => ended();

        public void Dispose() => Endings.TryRemove(this, out _);
    }
}
