namespace FujianPlan.Tool.Checking;

/// <summary>Runs a check again and again: whenever a file changes.</summary>
internal static class PlanWatch
{
    // Editors write a file in several steps; what they do within this time is one change.
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs it until it is cancelled.</summary>
    /// <param name="folders">Where the files are.</param>
    /// <param name="check">The check.</param>
    /// <param name="cancellation">When to end.</param>
    /// <returns>What the last check answered.</returns>
    public static async Task<int> Run(IEnumerable<string> folders, Func<int> check, CancellationToken cancellation)
    {
        using SemaphoreSlim changed = new(0);
        List<FileSystemWatcher> watchers = [.. folders.Select(folder => new FileSystemWatcher(folder) { IncludeSubdirectories = false })];
        try
        {
            foreach (FileSystemWatcher watcher in watchers)
            {
                watcher.Changed += Release;
                watcher.Created += Release;
                watcher.Deleted += Release;
                watcher.Renamed += Release;
                watcher.EnableRaisingEvents = true;
            }

            while (true)
            {
                int answer = check();
                try
                {
                    await changed.WaitAsync(cancellation);
                    do
                    {
                        await Task.Delay(Settled, cancellation);
                    }
                    while (Drain());
                }
                catch (OperationCanceledException)
                {
                    return answer;
                }
            }
        }
        finally
        {
            watchers.ForEach(watcher => watcher.Dispose());
        }

        void Release(object sender, FileSystemEventArgs change)
        {
            if (Path.GetExtension(change.Name) is ".yaml" or ".yml" or ".txt")
            {
                changed.Release();
            }
        }

        bool Drain()
        {
            bool any = false;
            while (changed.Wait(0, CancellationToken.None))
            {
                any = true;
            }

            return any;
        }
    }
}
