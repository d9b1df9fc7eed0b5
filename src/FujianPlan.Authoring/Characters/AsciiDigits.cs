namespace FujianPlan.Authoring.Characters;

/// <summary>The digits of ASCII. Every number and code of a plan is looked through for them.</summary>
internal static class AsciiDigits
{
    /// <summary>Whether a character is one.</summary>
    /// <param name="c">The character.</param>
    internal static bool Is(char c) => c is >= '0' and <= '9';

    /// <summary>Whether a text has no other characters.</summary>
    /// <param name="text">The text.</param>
    internal static bool Are(string text)
    {
        foreach (char c in text)
        {
            if (!Is(c))
            {
                return false;
            }
        }

        return true;
    }
}
