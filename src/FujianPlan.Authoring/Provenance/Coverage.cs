namespace FujianPlan.Authoring.Provenance;

/// <summary>
/// Accounts for the source: a character counts as covered where a quote, a marker, a clause, a heading or the notice's
/// own words stand, a repeat for the words that it repeats. The unit is the sentence, as a capture may tear a quote
/// apart between two of them.
/// </summary>
internal sealed class Coverage
{
    private readonly FlatSource _source;
    private readonly PhraseIndex _index;
    private readonly int[] _changes;
    private readonly HashSet<string> _covered = new(StringComparer.Ordinal);

    public Coverage(FlatSource source, PhraseIndex index)
    {
        _source = source;
        _index = index;
        _changes = new int[source.Text.Length + 1];
    }

    /// <summary>The stretches that nothing accounts for.</summary>
    /// <param name="frame">The headings and the notice's own words.</param>
    /// <param name="slots">The slots.</param>
    /// <returns>The stretches, in order.</returns>
    public IReadOnlyList<SourceSpan> Uncovered(IEnumerable<string> frame, IEnumerable<Slot> slots)
    {
        foreach (string words in frame)
        {
            CoverSentences(words);
        }

        foreach (Slot slot in slots)
        {
            foreach (string quote in slot.Quotes)
            {
                CoverSentences(quote);
            }

            Cover(slot.Start ?? string.Empty);
            Cover(slot.Clause ?? string.Empty);
        }

        return Holes();
    }

    private void CoverSentences(string words)
    {
        foreach ((int start, int length) in Sentences.Of(words))
        {
            Cover(words.Substring(start, length));
        }
    }

    private void Cover(string words)
    {
        if (!_covered.Add(words))
        {
            return;
        }

        foreach (int offset in _index.Of(words))
        {
            _changes[offset]++;
            _changes[offset + words.Length]--;
        }
    }

    private List<SourceSpan> Holes()
    {
        List<SourceSpan> holes = [];
        int depth = 0, start = -1;
        for (int i = 0; i <= _source.Text.Length; i++)
        {
            depth += _changes[i];
            bool isHole = depth == 0 && i < _source.Text.Length;
            if (isHole && start < 0)
            {
                start = i;
            }
            else if (!isHole && start >= 0)
            {
                holes.Add(_source.ToOriginal(start, i - start));
                start = -1;
            }
        }

        return holes;
    }
}
