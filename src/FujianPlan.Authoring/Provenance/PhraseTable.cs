namespace FujianPlan.Authoring.Provenance;

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

        _entries[Count] = new Entry { Phrase = phrase, Hash = hash, First = None, Last = None };
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
            if (_entries[id].Phrase.Length == length && Stands(id, hash, text, start))
            {
                return id;
            }
        }

        return None;
    }

    /// <summary>Whether a phrase stands at a place of a text that is long enough.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="hash">The hash of what stands there.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    public bool Stands(int id, ulong hash, string text, int start) =>
        _entries[id].Hash == hash && _entries[id].Phrase.StandsAt(text, start);

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

        /// <summary>Its first occurrence, as a position in a list of all; -1 where there is none.</summary>
        public int First;

        /// <summary>Its last occurrence so far.</summary>
        public int Last;
    }
}
