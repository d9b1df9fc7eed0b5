namespace FujianPlan.Authoring.Provenance.Search;

/// <summary>
/// Finds every occurrence of many phrases in one text. A phrase is known by its beginning, the longest whose length is a
/// power of two. At each place of the text, longer and longer stretches are looked up as long as some phrase begins like
/// that; where a whole beginning stands, so are the stretches of the lengths that phrases with that beginning have. Each
/// look costs one step, as the hash of any stretch can be told from two others, and what is found is compared in as many steps as
/// the text is long, for each phrase. So checking a plan stays linear in the plan and its source together, and most places cost
/// one look into a small table.
/// </summary>
internal sealed class PhraseIndex
{
    /// <summary>The number of no phrase.</summary>
    public const int None = -1;

    private const int ExtendedOfACharacter = 16;

    // Some microseconds of work: nobody waits longer for it to end.
    private const int PlacesBetweenQuestions = 1024;

    private readonly PhraseTable _phrases;
    private readonly SearchLimits _limits;
    private List<(int Id, int Offset)> _found;
    private int[] _offsets = [];
    private int[] _starts = [];
    private long _looks;

    // Hashes are extended character by character, as most stretches that are looked at are short, until that has taken as long as the
    // table takes that tells any of them at once.
    private TextHash? _hashes;
    private long _extended;

    /// <summary>Makes an empty index.</summary>
    /// <param name="expected">How many phrases there will be, roughly.</param>
    /// <param name="limits">How much is looked at; null for the usual.</param>
    public PhraseIndex(int expected, SearchLimits? limits = null)
    {
        _phrases = new PhraseTable(expected);
        _found = new List<(int, int)>(expected);
        _limits = limits ?? SearchLimits.Default;
    }

    /// <summary>How many phrases there are, each counted once. Their numbers run from 0.</summary>
    public int Count => _phrases.Count;

    /// <summary>How many lengths were tried, in all places.</summary>
    public long Looks => _looks;

    /// <summary>The phrase at which a limit was passed, and searching given up; -1 where none was.</summary>
    public int Excess { get; private set; } = None;

    /// <summary>Adds a phrase to look for. Adding it again changes nothing.</summary>
    /// <param name="phrase">The phrase; an empty one is never found.</param>
    /// <returns>Its number.</returns>
    public int Add(in Phrase phrase) => _phrases.Add(phrase, TextHash.Of(phrase));

    /// <summary>The length of a phrase.</summary>
    /// <param name="id">Its number.</param>
    public int LengthOf(int id) => _phrases[id].Phrase.Length;

    /// <summary>The number of a phrase; -1 where it was not added.</summary>
    /// <param name="words">The phrase.</param>
    public int Find(string words)
    {
        Phrase phrase = Phrase.Of(words);
        return _phrases.Find(phrase, TextHash.Of(phrase));
    }

    /// <summary>Whether a phrase was found.</summary>
    /// <param name="id">Its number; -1 is none.</param>
    public bool Stands(int id) => id >= 0 && _phrases[id].Count > 0;

    /// <summary>Whether a phrase was found at a place.</summary>
    /// <param name="id">Its number; -1 is none.</param>
    /// <param name="offset">The place.</param>
    public bool StandsAt(int id, int offset) => Of(id).Contains(offset);

    /// <summary>Where a phrase stands.</summary>
    /// <param name="id">Its number; -1 is none.</param>
    /// <returns>The offsets, ascending.</returns>
    public Occurrences Of(int id) => id < 0 ? new(_offsets, 0, 0) : new(_offsets, _starts[id], _phrases[id].Count);

    /// <summary>Looks for all phrases in a text; once, after the last <see cref="Add"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellation">Ends it early.</param>
    public void Search(string text, CancellationToken cancellation = default)
    {
        BeginningTable table = new(_phrases);
        for (int start = 0; start < text.Length && Excess == None; start++)
        {
            if (start % PlacesBetweenQuestions == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (table.MayBeginWith(text[start]))
            {
                SearchAt(text, start, table);
            }
        }

        _hashes = null;
        SortByPhrase();
    }

    private void SearchAt(string text, int start, BeginningTable table)
    {
        Hashed hashed = default;
        for (int power = 0, length = 1; power < table.Powers && length <= text.Length - start; power++, length *= 2)
        {
            hashed = Extend(text, start, hashed, length, table.WeightOf(power));
            int position = table.Find(hashed.Hash);
            if (position >= 0)
            {
                TryLengths(text, start, hashed, table, position);
            }

            if (!table.MayGoOn(hashed.Hash))
            {
                return;
            }
        }
    }

    // The lengths ascend, so the hash of one stretch goes on to that of the next.
    private void TryLengths(string text, int start, Hashed hashed, BeginningTable table, int position)
    {
        BeginningTable.Stretch stretch;
        for (; position >= 0 && Excess == None; position = stretch.Next)
        {
            stretch = table.At(position);
            if (stretch.Length > text.Length - start)
            {
                return;
            }

            if (++_looks > ((long)_limits.LooksAtACharacter * text.Length) + _limits.FewestLooks)
            {
                Excess = stretch.Phrase;
                return;
            }

            hashed = Extend(text, start, hashed, stretch.Length, stretch.Weight);
            int id = !stretch.IsOnly ? _phrases.FindIn(text, start, stretch.Length, hashed.Hash)
                : _phrases[stretch.Phrase].Hash == hashed.Hash && _phrases.Stands(stretch.Phrase, text, start) ? stretch.Phrase : None;
            if (id >= 0)
            {
                Note(id, start);
            }
        }
    }

    private Hashed Extend(string text, int start, Hashed hashed, int length, ulong weight)
    {
        if (_hashes is not null)
        {
            return new Hashed(length, _hashes.Of(start, length, weight));
        }

        ulong hash = hashed.Hash;
        for (int i = start + hashed.Length; i < start + length; i++)
        {
            hash = TextHash.Extend(hash, text[i]);
        }

        _extended += length - hashed.Length;
        if (_extended > ExtendedOfACharacter * (long)text.Length)
        {
            _hashes = new TextHash(text);
        }

        return new Hashed(length, hash);
    }

    private void Note(int id, int offset)
    {
        ref PhraseTable.Entry entry = ref _phrases[id];
        entry.Last = offset;
        entry.Count++;
        _found.Add((id, offset));
        if (_found.Count > _limits.Places)
        {
            Excess = MostFrequent();
        }
    }

    private int MostFrequent()
    {
        int most = 0;
        for (int id = 1; id < Count; id++)
        {
            most = _phrases[id].Count > _phrases[most].Count ? id : most;
        }

        return most;
    }

    // They were found place by place, so those of each phrase stay in order.
    private void SortByPhrase()
    {
        _starts = new int[Count];
        int[] ends = new int[Count];
        for (int id = 1; id < Count; id++)
        {
            _starts[id] = ends[id] = _starts[id - 1] + _phrases[id - 1].Count;
        }

        _offsets = new int[_found.Count];
        foreach ((int id, int offset) in _found)
        {
            _offsets[ends[id]++] = offset;
        }

        _found = [];
    }

    // How much of a stretch is hashed.
    private readonly record struct Hashed(int Length, ulong Hash);
}
