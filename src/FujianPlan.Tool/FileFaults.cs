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
        catch (Exception thrown) when (IsOne(thrown))
        {
            return Tell(thrown);
        }
    }

    /// <summary>Runs a command, and tells.</summary>
    public static async Task<int> Told(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception thrown) when (IsOne(thrown))
        {
            return Tell(thrown);
        }
    }

    private static bool IsOne(Exception thrown) => thrown is IOException or UnauthorizedAccessException;

    private static int Tell(Exception thrown)
    {
        Console.Error.WriteLine($"fujianplan: {thrown.Message}");
        return ExitCode.Unreadable;
    }
}
