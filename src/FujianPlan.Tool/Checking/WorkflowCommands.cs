namespace FujianPlan.Tool.Checking;

/// <summary>
/// Keeps what files say from being taken for commands by what runs the tool: GitHub Actions takes a line that begins with
/// <c>::</c>, or has <c>##[</c> in it, for one; Azure Pipelines one that has <c>##vso[</c> in it.
/// </summary>
internal static class WorkflowCommands
{
    /// <summary>A line of text that is no command. Nothing is lost: a blank is put where one would begin.</summary>
    public static string Defused(string line)
    {
        string harmless = line.Replace("##", "# #", StringComparison.Ordinal);
        return harmless.AsSpan().TrimStart().StartsWith("::", StringComparison.Ordinal) ? "./" + harmless.TrimStart() : harmless;
    }

    /// <summary>JSON, or XML once it is escaped, in which the same characters stand as their numbers.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hash">How the format writes a number sign by its number.</param>
    public static string DefusedBy(string text, string hash) => text.Replace("##", "#" + hash, StringComparison.Ordinal);

    /// <summary>A message of a command of GitHub Actions.</summary>
    public static string Message(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal)
        .Replace("##", "#%23", StringComparison.Ordinal);

    /// <summary>A property of a command of GitHub Actions.</summary>
    public static string Property(string text) => Message(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
