namespace FujianPlan.Authoring.Provenance.Search;

/// <summary>
/// Tells most hashes that are not in a set without a look into it: a bit for each, and many more bits than hashes. It
/// stays in the processor's cache where the set itself does not.
/// </summary>
internal sealed class Sieve
{
    private const int BitsOfAHash = 16;
    private const int BitsOfAWord = 64;

    private readonly ulong[] _bits;

    /// <summary>Makes a sieve that lets nothing through.</summary>
    /// <param name="count">How many hashes there will be, at most.</param>
    public Sieve(long count)
    {
        int words = 1;
        while ((long)words * BitsOfAWord < count * BitsOfAHash)
        {
            words *= 2;
        }

        _bits = new ulong[words];
    }

    /// <summary>Lets a hash through.</summary>
    /// <param name="hash">The hash.</param>
    public void Add(ulong hash) => _bits[Word(hash)] |= Bit(hash);

    /// <summary>False where a hash was not added.</summary>
    /// <param name="hash">The hash.</param>
    public bool MayHold(ulong hash) => (_bits[Word(hash)] & Bit(hash)) != 0;

    private static ulong Bit(ulong hash) => 1UL << (int)(hash >> 58);

    private int Word(ulong hash) => (int)(hash >> 32) & (_bits.Length - 1);
}
