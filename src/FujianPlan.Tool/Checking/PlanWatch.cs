namespace FujianPlan.Tool.Checking;

/// <summary>Does something with a plan again and again: whenever one of its files changes.</summary>
internal static class PlanWatch
{
    /// <summary>Does it until it is cancelled.</summary>
    /// <param name="files">The whole paths of the files. Which they are depends on what the plan says, and is asked each time.</param>
    /// <param name="check">What is done.</param>
    /// <param name="cancellation">When to end.</param>
    /// <returns>What was answered last.</returns>
    /// <exception cref="IOException">There is no plan to begin with, or the system watches no more files.</exception>
    public static async Task<int> Run(Func<IReadOnlyCollection<string>> files, Func<int> check, CancellationToken cancellation)
    {
        IReadOnlyCollection<string> known = files();
        using FileChanges changes = new();
        while (true)
        {
            // Watched before it is read: no change falls between the two.
            changes.Watch(known);
            int answer = check();
            try
            {
                await changes.Wait(cancellation);
            }
            catch (OperationCanceledException)
            {
                return answer;
            }

            try
            {
                known = files();
            }
            catch (IOException)
            {
                // The plan is gone: it comes back where it was.
            }
        }
    }
}
