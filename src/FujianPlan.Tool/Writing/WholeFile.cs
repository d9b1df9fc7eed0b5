namespace FujianPlan.Tool.Writing;

/// <summary>
/// A file that is written whole or not at all: beside its place first, and put in it when it is finished. What was there
/// before stays until then.
/// </summary>
internal sealed class WholeFile : IDisposable
{
    private readonly string _path;
    private readonly string _unfinished;
    private readonly FileStream _stream;
    private bool _isKept;

    /// <summary>Begins a file.</summary>
    /// <param name="path">Where it goes.</param>
    /// <exception cref="IOException">Nothing can be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">Nothing may be written there.</exception>
    public WholeFile(string path)
    {
        _path = Path.GetFullPath(path);
        if (Directory.Exists(_path))
        {
            throw new IOException($"'{path}' is a folder.");
        }

        // A name of its own: two that write the same file do not write into each other's.
        _unfinished = $"{_path}.{Path.GetRandomFileName()}.unfinished";
        _stream = new FileStream(_unfinished, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
    }

    /// <summary>What is written to.</summary>
    public Stream Stream => _stream;

    /// <summary>Puts the file in its place.</summary>
    /// <exception cref="IOException">It cannot be written to the end.</exception>
    public void Keep()
    {
        _stream.Flush(flushToDisk: true);
        _stream.Dispose();
        File.Move(_unfinished, _path, overwrite: true);
        _isKept = true;
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
        if (!_isKept)
        {
            File.Delete(_unfinished);
        }
    }
}
