using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Writing;

/// <summary>
/// A file that is written whole or not at all: beside its place first, and put in it when it is finished. What was there
/// before stays until then, and its mode and its owner stay after that. A device or a pipe gets what is written, and stays what it is; so
/// does a file that has several names, something attached to it or mounted on it.
/// </summary>
internal sealed class WholeFile : IDisposable
{
    /// <summary>What Unix systems say of a place that something is mounted on: EBUSY.</summary>
    private const int Busy = 16;

    private readonly OutputTarget _target;
    private readonly string _path;
    private readonly string _unfinished;
    private readonly FileStream _stream;
    private readonly bool _mayReplaceInput;

    /// <summary>Begins a file.</summary>
    /// <param name="path">Where it goes.</param>
    /// <param name="mayReplaceInput">Whether it may take the place of what this program has read.</param>
    /// <exception cref="FileFault">Nothing can or may be written there.</exception>
    public WholeFile(string path, bool mayReplaceInput = false)
    {
        (_path, _mayReplaceInput) = (path, mayReplaceInput);
        _target = new OutputTarget(path);
        RefuseInput();
        // A name of its own: two that write the same file do not write into each other's. What goes to a device or a pipe has no place
        // beside it: who may write to one may not make files in its folder.
        _unfinished = _target.IsThrough ? Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()) : Beside();
        try
        {
            // Until it has the mode of the file whose place it takes, nobody else may read it.
            _stream = UnfinishedFiles.Make(_unfinished, isPrivate: _target.Exists || _target.IsThrough);
            Stream = new FallibleStream(_stream, why => throw CouldNot(why));
        }
        catch (PathTooLongException thrown)
        {
            throw UserPath.TooLong(path, thrown);
        }
        catch (Exception thrown) when (thrown is IOException or UnauthorizedAccessException)
        {
            string folder = Path.GetDirectoryName(_unfinished)!;
            throw Directory.Exists(folder)
                ? new FileFault(new FindingText($"'{path}' cannot be written: files cannot be created in the folder '{folder}'.", $"无法写入“{path}”：不能在文件夹“{folder}”中新建文件。"), thrown)
                : FileFault.OfName(new FindingText($"'{path}' cannot be written: the folder '{folder}' does not exist.", $"无法写入“{path}”：文件夹“{folder}”不存在。"), thrown);
        }
    }

    /// <summary>What is written to.</summary>
    public Stream Stream { get; }

    /// <summary>Writes to the disk what has been written to the file so far, before it is put in its place: a full disk is noticed by then.</summary>
    /// <exception cref="FileFault">It cannot be written.</exception>
    public void Finish()
    {
        try
        {
            _stream.Flush(flushToDisk: true);
        }
        catch (Exception thrown) when (thrown is IOException or UnauthorizedAccessException)
        {
            throw CouldNot(SystemWords.Of(thrown));
        }
    }

    /// <summary>Leaves the file beside its place.</summary>
    /// <returns>Its path.</returns>
    public string Leave()
    {
        UnfinishedFiles.Keep(_unfinished);
        return _unfinished;
    }

    /// <summary>Puts the file in its place.</summary>
    /// <exception cref="FileFault">It cannot be written to the end. What was there before is there still.</exception>
    public void Keep()
    {
        // It may have been read since.
        RefuseInput();
        try
        {
            _stream.Flush(flushToDisk: true);
            if (_target.IsThrough)
            {
                WriteThrough();
            }
            else if (!_target.IsReplaceable || !_target.TryResemble(_unfinished))
            {
                WriteInto(_stream);
            }
            else if (!TryReplace())
            {
                using FileStream finished = new(_unfinished, FileMode.Open, FileAccess.Read);
                WriteInto(finished);
            }
        }
        catch (Exception thrown) when (thrown is IOException or UnauthorizedAccessException)
        {
            throw CouldNot(SystemWords.Of(thrown));
        }
    }

    /// <summary>Writes a file.</summary>
    /// <param name="path">Where it goes.</param>
    /// <param name="write">What writes it. Where it throws, nothing is left.</param>
    /// <param name="mayReplaceInput">Whether it may take the place of what this program has read.</param>
    /// <exception cref="FileFault">It cannot be written.</exception>
    public static void Write(string path, Action<Stream> write, bool mayReplaceInput = false)
    {
        using WholeFile file = new(path, mayReplaceInput);
        write(file.Stream);
        file.Keep();
    }

    /// <summary>Takes away what is not kept.</summary>
    public void Dispose()
    {
        try
        {
            _stream.Dispose();
        }
        catch (IOException)
        {
            // What was still to be written has no place on the disk; it is taken away anyway.
        }

        UnfinishedFiles.Remove(_unfinished);
    }

    private void RefuseInput()
    {
        if (!_mayReplaceInput && !_target.IsThrough && InputFile.HasRead(_target.Path))
        {
            throw FileFault.OfName(new FindingText(
                $"'{_path}' is an input of this command and was not changed. Name another file for the output.",
                $"“{_path}”是本命令读取的文件，未作改动。请为输出另选文件名。"));
        }
    }

    // The system's words may name the file that only this program knows of.
    private FileFault CouldNot(FindingText why) => new(new FindingText(
        $"'{_path}' could not be written: {why.English.Replace(_unfinished, _path, StringComparison.Ordinal)}",
        $"未能写入“{_path}”：{why.Chinese.Replace(_unfinished, _path, StringComparison.Ordinal)}"));

    private string Beside() => $"{_target.Path}.{Path.GetRandomFileName()}.unfinished";

    private void WriteThrough()
    {
        using FileStream to = new(_target.Path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        _stream.Position = 0;
        _stream.CopyTo(to);
    }

    // Not onto a file that something is mounted on, as a container's may be: the system keeps that place.
    private bool TryReplace()
    {
        _stream.Dispose();
        try
        {
            File.Move(_unfinished, _target.Path, overwrite: true);
        }
        catch (IOException thrown) when (thrown.HResult == Busy && !OperatingSystem.IsWindows())
        {
            return false;
        }

        UnfinishedFiles.Keep(_unfinished);
        return true;
    }

    // Into the file that is there: one that has several names, that something is mounted on, or that belongs to somebody else and would not
    // any more if it were replaced. What it held is put aside until that has gone well.
    private void WriteInto(FileStream written)
    {
        using FileStream into = new(_target.Path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
        string aside = Beside();
        using FileStream before = UnfinishedFiles.Make(aside, isPrivate: true);
        try
        {
            into.CopyTo(before);
            before.Flush();
            try
            {
                Fill(into, written);
            }
            catch (IOException)
            {
                // Its own space on the disk is still its own.
                Fill(into, before);
                throw;
            }
        }
        finally
        {
            UnfinishedFiles.Remove(aside);
        }
    }

    // The length last: until then, no space is given back that may be wanted again.
    private static void Fill(FileStream file, FileStream from)
    {
        from.Position = file.Position = 0;
        from.CopyTo(file);
        file.SetLength(from.Length);
        file.Flush(flushToDisk: true);
    }
}
