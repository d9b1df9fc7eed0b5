using FujianPlan.Authoring.Characters;

namespace FujianPlan.Authoring.Provenance.Search;

/// <summary>By the hash of a beginning, the lengths of the phrases that begin like that.</summary>
internal sealed class BeginningTable
{
    private const int None = -1;

    // By power of two: what a hash is multiplied by.
    private readonly ulong[] _weights;

    // A hash, and where its lengths begin.
    private readonly (ulong Hash, int First)[] _slots;
    private readonly List<Stretch> _lengths;

    private readonly CharacterSet _firstCharacters = new([]);
    private readonly Sieve _beginnings;
    private readonly Sieve _shorter;

    /// <summary>Makes the table of some phrases.</summary>
    /// <param name="phrases">The phrases; empty ones are left out.</param>
    public BeginningTable(PhraseTable phrases)
    {
        int size = 8, powers = 1;
        long beginnings = 0;
        while (size < phrases.Count * 2)
        {
            size *= 2;
        }

        for (int id = 0; id < phrases.Count; id++)
        {
            int power = 0;
            for (int length = phrases[id].Phrase.Length; length > 1; length /= 2)
            {
                power++;
            }

            powers = Math.Max(powers, power + 1);
            beginnings += power;
        }

        _weights = [.. Enumerable.Range(0, powers).Select(power => TextHash.WeightOf(1 << power))];
        _slots = new (ulong, int)[size];
        for (int i = 0; i < size; i++)
        {
            _slots[i].First = None;
        }

        _lengths = new List<Stretch>(phrases.Count);
        _beginnings = new Sieve(phrases.Count);
        _shorter = new Sieve(beginnings);
        for (int id = 0; id < phrases.Count; id++)
        {
            Add(id, phrases[id].Phrase);
        }
    }

    /// <summary>How many powers of two are lengths of beginnings.</summary>
    public int Powers => _weights.Length;

    /// <summary>What a hash is multiplied by for a beginning.</summary>
    /// <param name="power">The beginning's length, as a power of two.</param>
    public ulong WeightOf(int power) => _weights[power];

    /// <summary>False where no phrase begins with a character.</summary>
    /// <param name="first">The character.</param>
    public bool MayBeginWith(char first) => _firstCharacters.Holds(first);

    /// <summary>False where no beginning is longer than one of a power of two characters.</summary>
    /// <param name="hash">The hash of that.</param>
    public bool MayGoOn(ulong hash) => _shorter.MayHold(hash);

    /// <summary>The shortest length of the phrases whose beginning has a hash; -1 where none has.</summary>
    /// <param name="hash">The hash.</param>
    /// <returns>A position, for <see cref="At"/>.</returns>
    public int Find(ulong hash) => _beginnings.MayHold(hash) ? _slots[SlotOf(hash)].First : None;

    /// <summary>What stands at a position.</summary>
    /// <param name="position">The position.</param>
    public Stretch At(int position) => _lengths[position];

    private int SlotOf(ulong hash)
    {
        int slot = (int)(hash >> 33) & (_slots.Length - 1);
        while (_slots[slot].First != None && _slots[slot].Hash != hash)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }

    private void Add(int id, in Phrase phrase)
    {
        if (phrase.Length == 0)
        {
            return;
        }

        _firstCharacters.Add(phrase[0]);
        ulong hash = 0;
        for (int beginning = 1, hashed = 0; ; beginning *= 2)
        {
            for (; hashed < beginning; hashed++)
            {
                hash = TextHash.Extend(hash, phrase[hashed]);
            }

            if (beginning > phrase.Length / 2)
            {
                AddLength(hash, phrase.Length, id);
                return;
            }

            _shorter.Add(hash);
        }
    }

    private void AddLength(ulong hash, int length, int phrase)
    {
        _beginnings.Add(hash);
        int slot = SlotOf(hash), before = None, at = _slots[slot].First;
        _slots[slot].Hash = hash;
        while (at != None && _lengths[at].Length < length)
        {
            (before, at) = (at, _lengths[at].Next);
        }

        if (at != None && _lengths[at].Length == length)
        {
            _lengths[at] = _lengths[at] with { IsOnly = false };
            return;
        }

        _lengths.Add(new Stretch(length, TextHash.WeightOf(length), phrase, IsOnly: true, at));
        if (before == None)
        {
            _slots[slot].First = _lengths.Count - 1;
        }
        else
        {
            _lengths[before] = _lengths[before] with { Next = _lengths.Count - 1 };
        }
    }

    /// <summary>A length that phrases with some beginning have.</summary>
    /// <param name="Length">The length.</param>
    /// <param name="Weight">What a hash is multiplied by for it.</param>
    /// <param name="Phrase">The number of the first phrase of that length.</param>
    /// <param name="IsOnly">Whether no other has it.</param>
    /// <param name="Next">The position of the next longer length; -1 after the last.</param>
    public readonly record struct Stretch(int Length, ulong Weight, int Phrase, bool IsOnly, int Next);
}
