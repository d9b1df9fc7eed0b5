using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Writing;

/// <summary>
/// Files that take the places of others together: all of them, or none. What the places held is written beside them as well before the first is taken:
/// to put it back needs no room on the disk, which may be gone by then.
/// </summary>
internal sealed class FilesTogether : IDisposable
{
    // So long a signal waits for a file that is being put in its place. One that waits for whoever reads a pipe may wait for ever.
    private const int LongestWait = 2_000;

    private readonly List<(WholeFile File, WholeFile? Former, string Path)> _files = [];
    private readonly Lock _gate = new();
    private int _kept;
    private bool _isSettled;

    /// <summary>Writes the files beside their places.</summary>
    /// <param name="files">The files: the place, what it holds and what it is to hold.</param>
    /// <exception cref="FileFault">One of them cannot be written. All places are as they were.</exception>
    public FilesTogether(IEnumerable<(string Path, byte[] Before, byte[] After)> files)
    {
        try
        {
            // What goes through a pipe cannot be taken back, and goes last. Nor is the last one ever taken back: it is written, or it is not.
            (string Path, byte[] Before, byte[] After)[] all = [.. files.OrderBy(file => new OutputTarget(file.Path).IsThrough)];
            for (int i = 0; i < all.Length; i++)
            {
                _files.Add((Begun(all[i].Path, all[i].After), null, all[i].Path));
                _files[i] = _files[i] with { Former = i == all.Length - 1 || new OutputTarget(all[i].Path).IsThrough ? null : Begun(all[i].Path, all[i].Before) };
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Puts them in their places.</summary>
    /// <exception cref="FileFault">One of them could not be put there. All places are as they were, unless the message says otherwise.</exception>
    public void Keep()
    {
        using IDisposable interrupted = UnfinishedFiles.OnEnd(() => PutBack());
        try
        {
            for (int i = 0; i < _files.Count; i++)
            {
                lock (_gate)
                {
                    // What was put back stays so.
                    if (_isSettled)
                    {
                        throw new OperationCanceledException();
                    }

                    _files[i].File.Keep();
                    _kept = i + 1;
                    _isSettled = _kept == _files.Count;
                }
            }
        }
        catch (Exception thrown)
        {
            if (PutBack() is { } left)
            {
                FindingText why = thrown is FileFault ? new FindingText(thrown.Message, thrown.Message) : SystemWords.Of(thrown);
                throw new FileFault(new FindingText($"{why.English} {left.English}", why.Chinese + left.Chinese), thrown);
            }

            throw;
        }
    }

    /// <summary>Takes away what is not in its place.</summary>
    public void Dispose()
    {
        foreach ((WholeFile file, WholeFile? former, _) in _files)
        {
            file.Dispose();
            former?.Dispose();
        }
    }

    private static WholeFile Begun(string path, byte[] bytes)
    {
        WholeFile file = new(path, mayReplaceInput: true);
        try
        {
            file.Stream.Write(bytes);
            file.Finish();
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    // What could not be put back is told, with the file that has it.
    private FindingText? PutBack()
    {
        bool isAlone = _gate.TryEnter(LongestWait);
        try
        {
            string[] left = [];
            if (!_isSettled)
            {
                _isSettled = true;
                left = [.. _files.Take(_kept).Where(one => one.Former is { } former && !TryKeep(former)).Select(one => $"{one.Path}: {one.Former!.Leave()}")];
            }

            string all = string.Join(", ", left);
            return left.Length == 0 ? null : new FindingText($"These files could not be restored; the previous content of each is in the file named after it: {all}", $"以下文件未能恢复原样，原内容存于其后所列文件：{all}");
        }
        finally
        {
            if (isAlone)
            {
                _gate.Exit();
            }
        }
    }

    private static bool TryKeep(WholeFile former)
    {
        try
        {
            former.Keep();
            return true;
        }
        catch (Exception thrown) when (thrown is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
