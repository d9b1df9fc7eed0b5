namespace FujianPlan.Authoring.Emission;

/// <summary>
/// Counts what the literals of the generated code take of an assembly's heap of user strings. The compiler ends with
/// CS8103 where that heap is full, and says neither how full it is nor what filled it.
/// </summary>
/// <param name="taken">How many bytes are taken already. An empty heap has one.</param>
internal sealed class LiteralMeter(long taken = 1)
{
    /// <summary>How many bytes the heap takes: ECMA-335 addresses it by 24 bits.</summary>
    public const int Limit = 0xFF_FFFF;

    /// <summary>How many of them the literals take so far.</summary>
    public long Bytes { get; private set; } = taken;

    /// <summary>Counts a literal.</summary>
    /// <param name="text">Its text.</param>
    /// <returns>The text.</returns>
    public string Count(string text)
    {
        Count(text.Length);
        return text;
    }

    /// <summary>Counts a literal that need not be written to know how long it is.</summary>
    /// <param name="length">How many UTF-16 code units it has.</param>
    public void Count(int length)
    {
        // Two bytes a character, one of flags, and the length before them in one, two or four.
        long size = (2L * length) + 1;
        Bytes += size + (size < 0x80 ? 1 : size < 0x4000 ? 2 : 4);
    }
}
