namespace FujianPlan.Authoring.Provenance.Search;

/// <summary>Phrases by their content, in one open table.</summary>
internal sealed class PhraseTable
{
    private const int None = -1;

    private Entry[] _entries;
    private int[] _slots;

    /// <summary>Makes an empty table.</summary>
    /// <param name="expected">How many phrases there will be, roughly.</param>
    public PhraseTable(int expected)
    {
        int size = 64;
        while (size < expected)
        {
            size *= 2;
        }

        _entries = new Entry[size];
        _slots = Emptied(size * 2);
    }

    /// <summary>How many phrases there are.</summary>
    public int Count { get; private set; }

    /// <summary>A phrase by number.</summary>
    /// <param name="id">The number, from 0.</param>
    public ref Entry this[int id] => ref _entries[id];

    /// <summary>Adds a phrase, unless it is there.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="hash">Its hash.</param>
    /// <returns>Its number.</returns>
    public int Add(in Phrase phrase, ulong hash)
    {
        int slot = SlotOf(phrase, hash);
        if (_slots[slot] != None)
        {
            return _slots[slot];
        }

        if (Count == _entries.Length)
        {
            Grow();
            slot = SlotOf(phrase, hash);
        }

        _entries[Count] = new Entry { Phrase = phrase, Hash = hash, Last = None };
        return _slots[slot] = Count++;
    }

    /// <summary>The number of a phrase; -1 where it was not added.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="hash">Its hash.</param>
    public int Find(in Phrase phrase, ulong hash) => _slots[SlotOf(phrase, hash)];

    /// <summary>The number of the phrase that is a stretch of a text; -1 where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="length">Its length.</param>
    /// <param name="hash">Its hash.</param>
    public int FindIn(string text, int start, int length, ulong hash)
    {
        for (int slot = Home(hash); _slots[slot] is int id and not None; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_entries[id].Phrase.Length == length && _entries[id].Hash == hash && Stands(id, text, start))
            {
                return id;
            }
        }

        return None;
    }

    /// <summary>
    /// Whether a phrase stands at a place that its hash has found. Where it stood shortly before, the two overlap, and then
    /// the distance is a multiple of the phrase's period, and only what the earlier place does not cover is left to compare.
    /// So all comparisons of a phrase together are linear in the text.
    /// </summary>
    /// <param name="id">Its number.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">The place; behind all places where it was found so far.</param>
    public bool Stands(int id, string text, int start)
    {
        ref Entry entry = ref _entries[id];
        int length = entry.Phrase.Length, distance = start - entry.Last;
        if (entry.Last == None || distance > length / 2)
        {
            return entry.Phrase.StandsAt(text, start);
        }

        entry.Period = entry.Period > 0 ? entry.Period : entry.Phrase.Period();
        return distance % entry.Period == 0 && entry.Phrase.StandsAt(text, start, length - distance);
    }

    private static int[] Emptied(int length)
    {
        int[] slots = new int[length];
        for (int i = 0; i < slots.Length; i++)
        {
            slots[i] = None;
        }

        return slots;
    }

    private static bool AreSame(in Phrase a, in Phrase b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        for (int i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i])
            {
                return false;
            }
        }

        return true;
    }

    // The slot that holds a phrase, or the empty one that would.
    private int SlotOf(in Phrase phrase, ulong hash)
    {
        int slot = Home(hash);
        while (_slots[slot] is int id and not None && !(_entries[id].Hash == hash && AreSame(_entries[id].Phrase, phrase)))
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }

    private int Home(ulong hash) => (int)(hash >> 33) & (_slots.Length - 1);

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _slots = Emptied(_entries.Length * 2);
        for (int id = 0; id < Count; id++)
        {
            int slot = Home(_entries[id].Hash);
            while (_slots[slot] != None)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = id;
        }
    }

    /// <summary>A phrase with what is known of it.</summary>
    public struct Entry
    {
        public Phrase Phrase;
        public ulong Hash;

        /// <summary>Where it was found last; -1 before it is.</summary>
        public int Last;

        /// <summary>How often it was found.</summary>
        public int Count;

        /// <summary>Its period; 0 as long as nobody asked.</summary>
        public int Period;
    }
}
