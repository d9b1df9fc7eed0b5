using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace FujianPlan.Tool.Writing;

/// <summary>
/// A file that is written whole or not at all: beside its place first, and put in it when it is finished. What was there
/// before stays until then, and its mode and its owner stay after that. A device or a pipe gets what is written, and stays what it is.
/// </summary>
internal sealed class WholeFile : IDisposable
{
    /// <summary>What is not finished when the command is ended.</summary>
    private static readonly ConcurrentDictionary<string, bool> Unfinished = new();

    private readonly OutputTarget _target;
    private readonly string _path;
    private readonly string _unfinished;
    private readonly FileStream _stream;

    /// <summary>A command that waits in the system, as for somebody to read a pipe, is ended by the signal itself, and disposes of nothing.</summary>
    private static readonly PosixSignalRegistration[] Signals =
        [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, _ => RemoveUnfinished()))];

    static WholeFile() => AppDomain.CurrentDomain.ProcessExit += (_, _) => RemoveUnfinished();

    /// <summary>Begins a file.</summary>
    /// <param name="path">Where it goes.</param>
    /// <exception cref="IOException">Nothing can be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">Nothing may be written there.</exception>
    public WholeFile(string path)
    {
        _path = path;
        _target = new OutputTarget(path);
        // A name of its own: two that write the same file do not write into each other's. What goes to a device or a pipe has no place
        // beside it: who may write to one may not make files in its folder.
        _unfinished = _target.IsThrough ? Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()) : $"{_target.Path}.{Path.GetRandomFileName()}.unfinished";
        Unfinished[_unfinished] = true;
        try
        {
            _stream = new FileStream(_unfinished, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        }
        catch (Exception thrown) when (thrown is IOException or UnauthorizedAccessException)
        {
            Unfinished.TryRemove(_unfinished, out _);
            string folder = Path.GetDirectoryName(_target.Path)!;
            throw new IOException(
                Directory.Exists(folder) ? $"'{path}' cannot be written: nothing may be made in the folder '{folder}'." : $"'{path}' cannot be written: there is no folder '{folder}'.",
                thrown);
        }
    }

    /// <summary>What is written to.</summary>
    public Stream Stream => _stream;

    /// <summary>Puts the file in its place.</summary>
    /// <exception cref="IOException">It cannot be written to the end.</exception>
    public void Keep()
    {
        try
        {
            _stream.Flush(flushToDisk: true);
            if (!_target.IsThrough && _target.TryResemble(_unfinished))
            {
                _stream.Dispose();
                File.Move(_unfinished, _target.Path, overwrite: true);
                Unfinished.TryRemove(_unfinished, out _);
            }
            else
            {
                WriteThrough();
            }
        }
        catch (Exception thrown) when (thrown is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"'{_path}' could not be written: {thrown.Message}", thrown);
        }
    }

    /// <summary>Writes a file.</summary>
    /// <param name="path">Where it goes.</param>
    /// <param name="write">What writes it. Where it throws, nothing is left.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        using WholeFile file = new(path);
        write(file.Stream);
        file.Keep();
    }

    /// <summary>Takes away what is not kept.</summary>
    public void Dispose()
    {
        _stream.Dispose();
        if (Unfinished.TryRemove(_unfinished, out _))
        {
            File.Delete(_unfinished);
        }
    }

    private static void RemoveUnfinished()
    {
        foreach (string path in Unfinished.Keys)
        {
            File.Delete(path);
        }
    }

    // Into the file that is there: a device, a pipe, or one that belongs to somebody else and would not any more if it were replaced.
    private void WriteThrough()
    {
        using FileStream to = new(_target.Path, _target.IsThrough ? FileMode.Open : FileMode.Truncate, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        _stream.Position = 0;
        _stream.CopyTo(to);
        to.Flush(flushToDisk: !_target.IsThrough);
    }
}
