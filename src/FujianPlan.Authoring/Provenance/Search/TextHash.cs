namespace FujianPlan.Authoring.Provenance.Search;

/// <summary>
/// The hashes of all stretches of a text, each told in one step from those of the beginnings of the text. Texts can be made
/// whose hashes agree where they do not: what a hash finds is compared.
/// </summary>
internal sealed class TextHash
{
    private const ulong Base = 0x9E37_79B9_7F4A_7C15;

    // By length, the hash of the beginning of the text.
    private readonly ulong[] _beginnings;

    /// <summary>Hashes a text.</summary>
    /// <param name="text">The text.</param>
    public TextHash(string text)
    {
        _beginnings = new ulong[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
        {
            _beginnings[i + 1] = Extend(_beginnings[i], text[i]);
        }
    }

    /// <summary>The hash of a stretch with one more character at its end; that of no characters is 0.</summary>
    /// <param name="hash">The hash of the stretch.</param>
    /// <param name="next">The character.</param>
    public static ulong Extend(ulong hash, char next) => unchecked((hash * Base) + next + 1);

    /// <summary>The hash of a phrase.</summary>
    /// <param name="phrase">The phrase.</param>
    public static ulong Of(in Phrase phrase)
    {
        ulong hash = 0;
        foreach (char c in phrase.Lead)
        {
            hash = Extend(hash, c);
        }

        int end = phrase.Start + phrase.Count;
        for (int i = phrase.Start; i < end; i++)
        {
            hash = Extend(hash, phrase.Text[i]);
        }

        return hash;
    }

    /// <summary>What a hash is multiplied by for each length of a stretch.</summary>
    /// <param name="length">The length.</param>
    public static ulong WeightOf(int length)
    {
        ulong weight = 1, square = Base;
        for (; length > 0; length >>= 1)
        {
            weight = unchecked((length & 1) != 0 ? weight * square : weight);
            square = unchecked(square * square);
        }

        return weight;
    }

    /// <summary>The hash of a stretch of the text.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">Its length.</param>
    /// <param name="weight">The weight of that length.</param>
    public ulong Of(int start, int length, ulong weight) => unchecked(_beginnings[start + length] - (_beginnings[start] * weight));
}
