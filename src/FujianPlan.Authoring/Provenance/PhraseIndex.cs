namespace FujianPlan.Authoring.Provenance;

/// <summary>
/// Finds every occurrence of many phrases in one text. A phrase is known by its beginning, the longest whose length is a
/// power of two. From each place of the text a hash is extended as long as some phrase goes on like that; where a whole
/// beginning stands, the stretches of the lengths that phrases with that beginning have are looked up and compared. So
/// checking a plan stays linear in the plan and its source together, and most places cost one look into a small table.
/// </summary>
internal sealed class PhraseIndex
{
    // Few phrases of 64 characters share all of them.
    private const int LongestBeginning = 64;

    private const int None = -1;

    private readonly PhraseTable _phrases;
    private readonly List<(int Offset, int Next)> _occurrences;

    /// <summary>Makes an empty index.</summary>
    /// <param name="expected">How many phrases there will be, roughly.</param>
    public PhraseIndex(int expected)
    {
        _phrases = new PhraseTable(expected);
        _occurrences = new List<(int, int)>(expected);
    }

    /// <summary>How many phrases there are, each counted once. Their numbers run from 0.</summary>
    public int Count => _phrases.Count;

    /// <summary>Adds a phrase to look for. Adding it again changes nothing.</summary>
    /// <param name="phrase">The phrase; an empty one is never found.</param>
    /// <returns>Its number.</returns>
    public int Add(in Phrase phrase) => _phrases.Add(phrase, TextHash.Of(phrase, phrase.Length));

    /// <summary>The length of a phrase.</summary>
    /// <param name="id">Its number.</param>
    public int LengthOf(int id) => _phrases[id].Phrase.Length;

    /// <summary>The number of a phrase; -1 where it was not added.</summary>
    /// <param name="words">The phrase.</param>
    public int Find(string words)
    {
        Phrase phrase = Phrase.Of(words);
        return _phrases.Find(phrase, TextHash.Of(phrase, phrase.Length));
    }

    /// <summary>Whether a phrase was found.</summary>
    /// <param name="id">Its number; -1 is none.</param>
    public bool Stands(int id) => !Of(id).IsEmpty;

    /// <summary>Where a phrase stands.</summary>
    /// <param name="id">Its number; -1 is none.</param>
    /// <returns>The offsets, ascending.</returns>
    public Occurrences Of(int id) => new(_occurrences, id < 0 ? None : _phrases[id].First);

    /// <summary>Looks for all phrases in a text; once, after the last <see cref="Add"/>.</summary>
    /// <param name="text">The text.</param>
    public void Search(string text)
    {
        BeginningTable table = new(_phrases, LongestBeginning);
        for (int start = 0; start < text.Length; start++)
        {
            if (table.MayBeginWith(text[start]))
            {
                SearchAt(text, start, table);
            }
        }
    }

    private void SearchAt(string text, int start, BeginningTable table)
    {
        ulong hash = 0;
        for (int beginning = 1, hashed = 0; beginning <= LongestBeginning && start + beginning <= text.Length; beginning *= 2)
        {
            for (; hashed < beginning; hashed++)
            {
                hash = TextHash.Extend(hash, text[start + hashed]);
            }

            int position = table.Find(hash);
            if (position >= 0)
            {
                Compare(text, start, beginning, hash, table, position);
            }

            if (!table.MayGoOn(hash))
            {
                return;
            }
        }
    }

    // The lengths ascend, so the hash of one stretch goes on to that of the next.
    private void Compare(string text, int start, int hashed, ulong hash, BeginningTable table, int position)
    {
        BeginningTable.Stretch stretch;
        for (; position >= 0; position = stretch.Next)
        {
            stretch = table.At(position);
            if (start + stretch.Length > text.Length)
            {
                return;
            }

            for (; hashed < stretch.Length; hashed++)
            {
                hash = TextHash.Extend(hash, text[start + hashed]);
            }

            int id = stretch.Phrase < 0 ? _phrases.FindIn(text, start, hashed, hash)
                : _phrases.Stands(stretch.Phrase, hash, text, start) ? stretch.Phrase : None;
            if (id >= 0)
            {
                Note(id, start);
            }
        }
    }

    private void Note(int id, int offset)
    {
        ref PhraseTable.Entry entry = ref _phrases[id];
        _occurrences.Add((offset, None));
        int added = _occurrences.Count - 1;
        if (entry.Last == None)
        {
            entry.First = added;
        }
        else
        {
            _occurrences[entry.Last] = (_occurrences[entry.Last].Offset, added);
        }

        entry.Last = added;
    }

    /// <summary>The places of one phrase, ascending. Going through them allocates nothing.</summary>
    /// <param name="all">The places of all phrases.</param>
    /// <param name="first">The first of this one; -1 where there is none.</param>
    public readonly struct Occurrences(List<(int Offset, int Next)> all, int first)
    {
        /// <summary>Whether there are none.</summary>
        public bool IsEmpty => first < 0;

        /// <summary>The first; there must be one.</summary>
        public int First => all[first].Offset;

        public Enumerator GetEnumerator() => new(all, first);

        public struct Enumerator(List<(int Offset, int Next)> all, int first)
        {
            private int _next = first;

            public int Current { readonly get; private set; }

            public bool MoveNext()
            {
                if (_next < 0)
                {
                    return false;
                }

                (Current, _next) = all[_next];
                return true;
            }
        }
    }
}
