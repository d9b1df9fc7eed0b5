using System.Threading.Channels;

namespace FujianPlan.Tool.Checking;

/// <summary>Waits for files to change, which may be deleted, renamed, and written anew with their folders.</summary>
internal sealed class FileChanges : IDisposable
{
    // Editors write a file in several steps; what they do within this time is one change.
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(100);

    // One change that waits says all. It takes what a watcher tells while it is disposed of, too.
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);

    private volatile string[] _files = [];

    // A folder that was deleted and made again is another, of which its watcher hears nothing.
    private volatile bool _areFoldersOthers;

    /// <summary>Watches some files, and no others any more.</summary>
    /// <param name="files">Their whole paths. What else is text in their folders is watched as well: a plan may consist of all of it.</param>
    /// <exception cref="IOException">The system watches no more files.</exception>
    public void Watch(IReadOnlyCollection<string> files)
    {
        _files = [.. files];
        string[] folders = [.. files.Select(FolderOf).Distinct(StringComparer.Ordinal)];

        // What becomes of a folder itself is told of the one around it.
        string[] wanted = [.. folders.Concat(folders.Select(FolderOf)).Select(Nearest).Distinct(StringComparer.Ordinal)];
        bool areOthers = _areFoldersOthers;
        _areFoldersOthers = false;
        foreach (string gone in _watchers.Keys.Where(folder => areOthers || !wanted.Contains(folder)).ToArray())
        {
            _watchers.Remove(gone, out FileSystemWatcher? watcher);
            watcher!.Dispose();
        }

        foreach (string folder in wanted.Where(folder => !_watchers.ContainsKey(folder)))
        {
            Add(folder, isNeeded: folders.Contains(folder));
        }
    }

    /// <summary>Waits until one of them changes, and has come to rest.</summary>
    /// <param name="cancellation">When to end.</param>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public async Task Wait(CancellationToken cancellation)
    {
        await _changes.Reader.ReadAsync(cancellation);
        do
        {
            await Task.Delay(Settled, cancellation);
        }
        while (_changes.Reader.TryRead(out _));
    }

    public void Dispose()
    {
        foreach (FileSystemWatcher watcher in _watchers.Values)
        {
            watcher.Dispose();
        }
    }

    // The root has no folder around it.
    private static string FolderOf(string path) => Path.GetDirectoryName(path) ?? path;

    private static string Nearest(string folder)
    {
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } above)
        {
            folder = above;
        }

        return folder;
    }

    private void Add(string folder, bool isNeeded)
    {
        try
        {
            FileSystemWatcher watcher = new(folder) { IncludeSubdirectories = false };
            _watchers.Add(folder, watcher);
            watcher.Changed += (_, change) => Tell(change.FullPath, isFolder: false);
            watcher.Created += (_, change) => Tell(change.FullPath, isFolder: true);
            watcher.Deleted += (_, change) => Tell(change.FullPath, isFolder: true);
            watcher.Renamed += (_, change) =>
            {
                Tell(change.OldFullPath, isFolder: true);
                Tell(change.FullPath, isFolder: true);
            };

            // More happened at once than it could tell of.
            watcher.Error += (_, _) => _changes.Writer.TryWrite(true);
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception thrown) when (thrown is ArgumentException or FileNotFoundException or DirectoryNotFoundException || (!isNeeded && thrown is IOException or UnauthorizedAccessException))
        {
            // It was deleted just now, which is told of the folder around it; or only it may not be watched.
            if (_watchers.Remove(folder, out FileSystemWatcher? watcher))
            {
                watcher.Dispose();
            }
        }
    }

    private void Tell(string path, bool isFolder)
    {
        bool isAround = isFolder && _files.Any(file => file.StartsWith(path + Path.DirectorySeparatorChar, StringComparison.Ordinal));
        if (isAround)
        {
            _areFoldersOthers = true;
        }

        if (isAround || _files.Contains(path) || (IsText(path) && _files.Any(file => FolderOf(file) == FolderOf(path))))
        {
            _changes.Writer.TryWrite(true);
        }
    }

    // What plans, sources and severities of rules are written in.
    private static bool IsText(string path) => Path.GetExtension(path) is ".yaml" or ".yml" or ".txt" or ".globalconfig";
}
