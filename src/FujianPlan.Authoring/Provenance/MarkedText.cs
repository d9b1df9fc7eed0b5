namespace FujianPlan.Authoring.Provenance;

/// <summary>A mark for each character of a text: a bit, so that long stretches are marked and searched many at a time.</summary>
/// <param name="length">The length of the text.</param>
internal sealed class MarkedText(int length)
{
    private const int Bits = 64;

    private readonly ulong[] _marks = new ulong[(length / Bits) + 1];

    /// <summary>Marks a stretch.</summary>
    /// <param name="start">Its first character.</param>
    /// <param name="end">Past its last; the stretch is not empty.</param>
    public void Mark(int start, int end)
    {
        int first = start / Bits, last = (end - 1) / Bits;
        ulong from = ulong.MaxValue << (start % Bits), to = ulong.MaxValue >> (Bits - 1 - ((end - 1) % Bits));
        if (first == last)
        {
            _marks[first] |= from & to;
            return;
        }

        _marks[first] |= from;
        for (int word = first + 1; word < last; word++)
        {
            _marks[word] = ulong.MaxValue;
        }

        _marks[last] |= to;
    }

    /// <summary>Whether a character is marked.</summary>
    /// <param name="offset">The character.</param>
    public bool IsMarked(int offset) => (_marks[offset / Bits] & (1UL << (offset % Bits))) != 0;

    /// <summary>The first character, from one on, that is marked or is not.</summary>
    /// <param name="from">Where to begin.</param>
    /// <param name="isMarked">Which of the two.</param>
    /// <returns>Its offset; the length of the text where there is none.</returns>
    public int Next(int from, bool isMarked)
    {
        ulong others = isMarked ? 0 : ulong.MaxValue;
        for (int i = from; i < length; i++)
        {
            if (i % Bits == 0 && _marks[i / Bits] == others)
            {
                i += Bits - 1;
            }
            else if (IsMarked(i) == isMarked)
            {
                return i;
            }
        }

        return length;
    }

    /// <summary>The last marked character of a stretch.</summary>
    /// <param name="start">The stretch's first character.</param>
    /// <param name="end">Past its last.</param>
    /// <returns>Its offset; -1 where none is marked.</returns>
    public int Last(int start, int end)
    {
        for (int i = end - 1; i >= start; i--)
        {
            if (i % Bits == Bits - 1 && _marks[i / Bits] == 0)
            {
                i -= Bits - 1;
            }
            else if (IsMarked(i))
            {
                return i;
            }
        }

        return -1;
    }
}
