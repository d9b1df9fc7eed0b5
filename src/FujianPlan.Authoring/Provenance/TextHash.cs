namespace FujianPlan.Authoring.Provenance;

/// <summary>A hash of a stretch of text that goes on character by character, so that one walk hashes all beginnings.</summary>
internal static class TextHash
{
    private const ulong Base = 0x9E37_79B9_7F4A_7C15;

    /// <summary>The hash of a stretch with one more character at its end; that of no characters is 0.</summary>
    /// <param name="hash">The hash of the stretch.</param>
    /// <param name="next">The character.</param>
    public static ulong Extend(ulong hash, char next) => unchecked((hash * Base) + next + 1);

    /// <summary>The hash of a phrase's beginning.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="length">How much of it.</param>
    public static ulong Of(in Phrase phrase, int length)
    {
        ulong hash = 0;
        int lead = Math.Min(length, phrase.Lead.Length);
        for (int i = 0; i < lead; i++)
        {
            hash = Extend(hash, phrase.Lead[i]);
        }

        int end = phrase.Start + length - lead;
        for (int i = phrase.Start; i < end; i++)
        {
            hash = Extend(hash, phrase.Text[i]);
        }

        return hash;
    }
}
