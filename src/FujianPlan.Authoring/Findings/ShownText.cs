namespace FujianPlan.Authoring.Findings;

/// <summary>A file's text as a message shows it: on one line, and not at any length.</summary>
internal static class ShownText
{
    private const int Longest = 40;

    internal static string Of(string text)
    {
        string line = text.Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ');
        if (line.Length <= Longest)
        {
            return line;
        }

        int length = char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest;
        return line.Substring(0, length) + "…";
    }
}
