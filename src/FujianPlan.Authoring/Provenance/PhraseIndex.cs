namespace FujianPlan.Authoring.Provenance;

/// <summary>
/// Finds every occurrence of many phrases in one text, in one pass: where the first characters of a phrase stand, the
/// stretches of the lengths that phrases with that beginning have are looked up by a rolling hash, and compared. So
/// checking a plan stays linear in the plan and its source together, and touches little memory.
/// </summary>
internal sealed class PhraseIndex
{
    // Long enough that few phrases share it: clauses often begin with the same agency.
    private const int LongestBeginning = 12;
    private const ulong Base = 0x9E37_79B9_7F4A_7C15;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _phrases = [];
    private readonly List<List<int>?> _occurrences = [];
    private int[] _sameHash = [];

    /// <summary>Adds a phrase to look for. Adding it again does nothing.</summary>
    /// <param name="phrase">The phrase; an empty one is never found.</param>
    public void Add(string phrase)
    {
        if (phrase.Length > 0 && !_ids.ContainsKey(phrase))
        {
            _ids.Add(phrase, _phrases.Count);
            _phrases.Add(phrase);
            _occurrences.Add(null);
        }
    }

    /// <summary>Looks for all phrases in a text; once, after the last <see cref="Add"/>.</summary>
    /// <param name="text">The text.</param>
    public void Search(string text)
    {
        Dictionary<ulong, int> byHash = LinkByHash();
        for (int beginning = 1; beginning <= LongestBeginning; beginning++)
        {
            (Dictionary<ulong, (int Start, int End)> table, int[] lengths) = Beginnings(beginning);
            if (table.Count > 0)
            {
                Search(text, beginning, table, lengths, byHash);
            }
        }
    }

    /// <summary>Where a phrase stands.</summary>
    /// <param name="phrase">A phrase that was added.</param>
    /// <returns>The offsets of its occurrences, ascending.</returns>
    public IReadOnlyList<int> Of(string phrase) => _ids.TryGetValue(phrase, out int id) ? _occurrences[id] ?? [] : [];

    private void Search(
        string text, int beginning, Dictionary<ulong, (int Start, int End)> table, int[] lengths, Dictionary<ulong, int> byHash)
    {
        Sieve sieve = new(table.Keys);
        ulong leaving = Power(beginning);
        ulong hash = 0;
        for (int end = 1; end <= text.Length; end++)
        {
            hash = Extend(hash, text[end - 1]);
            int start = end - beginning;
            if (start < 0)
            {
                continue;
            }

            if (start > 0)
            {
                hash = unchecked(hash - ((text[start - 1] + 1UL) * leaving));
            }

            if (sieve.MayHold(hash) && table.TryGetValue(hash, out (int Start, int End) range))
            {
                Compare(text, start, beginning, hash, lengths, range, byHash);
            }
        }
    }

    // The lengths ascend, so the hash of one stretch goes on to that of the next.
    private void Compare(
        string text, int start, int hashed, ulong hash, int[] lengths, (int Start, int End) range, Dictionary<ulong, int> byHash)
    {
        for (int l = range.Start; l < range.End && start + lengths[l] <= text.Length; l++)
        {
            for (; hashed < lengths[l]; hashed++)
            {
                hash = Extend(hash, text[start + hashed]);
            }

            for (int id = byHash.TryGetValue(hash, out int last) ? last : -1; id >= 0; id = _sameHash[id])
            {
                if (_phrases[id].Length == hashed && string.CompareOrdinal(text, start, _phrases[id], 0, hashed) == 0)
                {
                    (_occurrences[id] ??= new List<int>(1)).Add(start);
                }
            }
        }
    }

    // By hash, the last phrase that has it; from each, the one before.
    private Dictionary<ulong, int> LinkByHash()
    {
        Dictionary<ulong, int> byHash = new(_phrases.Count);
        _sameHash = new int[_phrases.Count];
        for (int id = 0; id < _phrases.Count; id++)
        {
            ulong hash = HashOf(_phrases[id], _phrases[id].Length);
            _sameHash[id] = byHash.TryGetValue(hash, out int before) ? before : -1;
            byHash[hash] = id;
        }

        return byHash;
    }

    // By the hash of a beginning of a given length: a range of lengths, each once, of the phrases that begin like that. A
    // phrase has one beginning, so it is found in one of the passes only, and its occurrences come in order.
    private (Dictionary<ulong, (int Start, int End)> Table, int[] Lengths) Beginnings(int beginning)
    {
        (ulong Hash, int Length)[] all =
        [
            .. _phrases.Where(phrase => Math.Min(LongestBeginning, phrase.Length) == beginning)
                .Select(phrase => (HashOf(phrase, beginning), phrase.Length)),
        ];
        Array.Sort(all, (a, b) => a.Hash != b.Hash ? a.Hash.CompareTo(b.Hash) : a.Length.CompareTo(b.Length));
        Dictionary<ulong, (int, int)> table = new(all.Length);
        List<int> lengths = new(all.Length);
        for (int i = 0, start = 0; i < all.Length; i++)
        {
            bool isNew = i == 0 || all[i].Hash != all[i - 1].Hash;
            start = isNew ? lengths.Count : start;
            if (isNew || all[i].Length != all[i - 1].Length)
            {
                lengths.Add(all[i].Length);
            }

            table[all[i].Hash] = (start, lengths.Count);
        }

        return (table, [.. lengths]);
    }

    /// <summary>
    /// Tells most hashes that are not in a table without a look into it. Few places of a text begin a phrase; the sieve
    /// stays in the processor's cache where the table of a large plan does not.
    /// </summary>
    private sealed class Sieve
    {
        private const int BitsOfAnEntry = 16;

        private readonly ulong[] _bits;

        public Sieve(IReadOnlyCollection<ulong> hashes)
        {
            int size = 1;
            while (size * 64 < hashes.Count * BitsOfAnEntry)
            {
                size *= 2;
            }

            _bits = new ulong[size];
            foreach (ulong hash in hashes)
            {
                _bits[Word(hash)] |= 1UL << (int)(hash >> 58);
            }
        }

        public bool MayHold(ulong hash) => (_bits[Word(hash)] & (1UL << (int)(hash >> 58))) != 0;

        private int Word(ulong hash) => (int)(hash >> 32) & (_bits.Length - 1);
    }

    private static ulong Extend(ulong hash, char c) => unchecked((hash * Base) + c + 1);

    private static ulong HashOf(string phrase, int length)
    {
        ulong hash = 0;
        for (int i = 0; i < length; i++)
        {
            hash = Extend(hash, phrase[i]);
        }

        return hash;
    }

    private static ulong Power(int exponent)
    {
        ulong power = 1;
        for (int i = 0; i < exponent; i++)
        {
            power = unchecked(power * Base);
        }

        return power;
    }
}
