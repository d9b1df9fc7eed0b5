namespace FujianPlan.Authoring.Identity;

/// <summary>What an agency's code may look like.</summary>
internal static class AgencyCode
{
    internal const int Longest = 32;

    /// <summary>Whether it is capitals, digits and hyphens of ASCII, a capital first, 32 at most.</summary>
    internal static bool IsWellFormed(string code) =>
        code.Length is >= 1 and <= Longest
        && code[0] is >= 'A' and <= 'Z'
        && HasOnlyItsCharacters(code);

    private static bool HasOnlyItsCharacters(string code)
    {
        foreach (char c in code)
        {
            if (c is not ((>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The well-formed code that a malformed one was probably meant to be, or null.</summary>
    internal static string? Meant(string code)
    {
        if (code.Length > Longest * 2)
        {
            return null;
        }

        string meant = ComparableName.Of(code.Trim()).Replace('_', '-').Replace(' ', '-').Replace('.', '-');
        return IsWellFormed(meant) ? meant : null;
    }
}
