namespace FujianPlan.Authoring.Provenance;

/// <summary>
/// Accounts for the source: a character counts as covered where a quote, a marker, a clause, a heading or the notice's
/// own words stand, a repeat for the words that it repeats. The unit is the sentence, as a capture may tear a quote
/// apart between two of them.
/// </summary>
internal sealed class Coverage
{
    private const int Bits = 64;

    private readonly FlatSource _source;

    // A bit for each character, set where it is accounted for.
    private readonly ulong[] _covered;

    public Coverage(FlatSource source)
    {
        _source = source;
        _covered = new ulong[(source.Text.Length / Bits) + 1];
    }

    /// <summary>Accounts for the places where a phrase stands.</summary>
    /// <param name="offsets">The places.</param>
    /// <param name="length">The phrase's length.</param>
    public void Cover(PhraseIndex.Occurrences offsets, int length)
    {
        int reached = 0;
        foreach (int offset in offsets)
        {
            // Places may overlap; what one has covered is not covered again.
            Cover(Math.Max(reached, offset), offset + length);
            reached = offset + length;
        }
    }

    /// <summary>The stretches that nothing accounts for.</summary>
    /// <returns>The stretches, in order.</returns>
    public IReadOnlyList<SourceSpan> Holes()
    {
        List<SourceSpan> holes = [];
        int length = _source.Text.Length;
        for (int i = 0; i < length;)
        {
            if (IsCovered(i))
            {
                i += i % Bits == 0 && _covered[i / Bits] == ulong.MaxValue ? Bits : 1;
                continue;
            }

            int start = i;
            while (i < length && !IsCovered(i))
            {
                i++;
            }

            holes.Add(_source.ToOriginal(start, i - start));
        }

        return holes;
    }

    private bool IsCovered(int offset) => (_covered[offset / Bits] & (1UL << (offset % Bits))) != 0;

    private void Cover(int start, int end)
    {
        int first = start / Bits, last = (end - 1) / Bits;
        ulong from = ulong.MaxValue << (start % Bits), to = ulong.MaxValue >> (Bits - 1 - ((end - 1) % Bits));
        if (first == last)
        {
            _covered[first] |= from & to;
            return;
        }

        _covered[first] |= from;
        for (int word = first + 1; word < last; word++)
        {
            _covered[word] = ulong.MaxValue;
        }

        _covered[last] |= to;
    }
}
