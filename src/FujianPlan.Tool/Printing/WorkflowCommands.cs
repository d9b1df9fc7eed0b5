namespace FujianPlan.Tool.Printing;

/// <summary>
/// Keeps what files say from being taken for commands by what runs the tool: GitHub Actions takes a line that begins with
/// <c>::</c>, or has <c>##[</c> in it, for one; Azure Pipelines one that has <c>##vso[</c> in it.
/// </summary>
internal static class WorkflowCommands
{
    /// <summary>Whether a line begins as a command does.</summary>
    /// <param name="line">The line.</param>
    public static bool IsOne(string line) => line.AsSpan().TrimStart().StartsWith("::", StringComparison.Ordinal);

    /// <summary>A line of text that is no command. Nothing is lost: a blank is put where one would begin.</summary>
    /// <param name="line">The line.</param>
    public static string Defused(string line)
    {
        string harmless = line.Replace("##", "# #", StringComparison.Ordinal);
        return IsOne(harmless) ? harmless.Insert(harmless.IndexOf(':', StringComparison.Ordinal) + 1, " ") : harmless;
    }

    /// <summary>A message of a command of GitHub Actions.</summary>
    /// <param name="text">The message.</param>
    public static string Message(string text) => PrintedText.Visible(text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal)
        .Replace("##", "#%23", StringComparison.Ordinal));

    /// <summary>A property of a command of GitHub Actions.</summary>
    /// <param name="text">The property.</param>
    public static string Property(string text) => Message(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
