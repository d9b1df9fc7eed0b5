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
        RollingHash hash = new(text);
        Dictionary<ulong, int> byHash = LinkByHash();
        for (int beginning = 1; beginning <= LongestBeginning; beginning++)
        {
            (Dictionary<ulong, (int Start, int End)> table, int[] lengths) = Beginnings(beginning);
            for (int i = 0; table.Count > 0 && i + beginning <= text.Length; i++)
            {
                if (table.TryGetValue(hash.Of(i, beginning), out (int Start, int End) range))
                {
                    for (int l = range.Start; l < range.End; l++)
                    {
                        Compare(text, i, lengths[l], hash, byHash);
                    }
                }
            }
        }
    }

    /// <summary>Where a phrase stands.</summary>
    /// <param name="phrase">A phrase that was added.</param>
    /// <returns>The offsets of its occurrences, ascending.</returns>
    public IReadOnlyList<int> Of(string phrase) => _ids.TryGetValue(phrase, out int id) ? _occurrences[id] ?? [] : [];

    private void Compare(string text, int start, int length, RollingHash hash, Dictionary<ulong, int> byHash)
    {
        if (start + length > text.Length || !byHash.TryGetValue(hash.Of(start, length), out int id))
        {
            return;
        }

        for (; id >= 0; id = _sameHash[id])
        {
            if (_phrases[id].Length == length && string.CompareOrdinal(text, start, _phrases[id], 0, length) == 0)
            {
                (_occurrences[id] ??= new List<int>(1)).Add(start);
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
            ulong hash = RollingHash.Of(_phrases[id], _phrases[id].Length);
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
                .Select(phrase => (RollingHash.Of(phrase, beginning), phrase.Length)),
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

    /// <summary>Hashes of all stretches of a text, each in constant time.</summary>
    private sealed class RollingHash
    {
        private readonly ulong[] _prefixes;
        private readonly ulong[] _powers;

        public RollingHash(string text)
        {
            _prefixes = new ulong[text.Length + 1];
            _powers = new ulong[text.Length + 1];
            _powers[0] = 1;
            for (int i = 0; i < text.Length; i++)
            {
                _prefixes[i + 1] = unchecked((_prefixes[i] * Base) + text[i] + 1);
                _powers[i + 1] = unchecked(_powers[i] * Base);
            }
        }

        public static ulong Of(string phrase, int length)
        {
            ulong hash = 0;
            for (int i = 0; i < length; i++)
            {
                hash = unchecked((hash * Base) + phrase[i] + 1);
            }

            return hash;
        }

        public ulong Of(int start, int length) => unchecked(_prefixes[start + length] - (_prefixes[start] * _powers[length]));
    }
}
