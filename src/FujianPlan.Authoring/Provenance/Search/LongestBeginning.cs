namespace FujianPlan.Authoring.Provenance.Search;

/// <summary>How far words agree with a text that does not have them.</summary>
internal static class LongestBeginning
{
    /// <summary>The length of the longest beginning of words that stands in a text, and the character that follows it there.</summary>
    /// <param name="text">The text. It is gone through once.</param>
    /// <param name="words">The words.</param>
    /// <returns>Both; no character at the end of the text, or where not even the first of the words stands.</returns>
    public static (int Length, char? Next) In(string text, string words)
    {
        // By beginning of the words, the longest shorter one that it ends in: so the text is gone through once.
        int[] borders = new int[words.Length];
        for (int i = 1, border = 0; i < words.Length; i++)
        {
            border = Extended(border, words[i]);
            borders[i] = border;
        }

        int longest = 0, end = 0;
        for (int i = 0, matched = 0; i < text.Length && longest < words.Length; i++)
        {
            matched = Extended(matched, text[i]);
            (longest, end) = matched > longest ? (matched, i + 1) : (longest, end);
        }

        return (longest, longest > 0 && end < text.Length ? text[end] : null);

        int Extended(int matched, char next)
        {
            while (matched > 0 && words[matched] != next)
            {
                matched = borders[matched - 1];
            }

            return words.Length > 0 && words[matched] == next ? matched + 1 : matched;
        }
    }
}
