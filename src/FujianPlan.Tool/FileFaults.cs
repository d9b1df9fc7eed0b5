namespace FujianPlan.Tool;

/// <summary>Tells what went wrong with a file, without a stack trace.</summary>
internal static class FileFaults
{
    /// <summary>Runs a command, and tells.</summary>
    public static int Told(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (Exception thrown) when (thrown is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"fujianplan: {thrown.Message}");
            return ExitCode.Unreadable;
        }
    }
}
