using System.Collections;

namespace FujianPlan.Authoring.Provenance.Search;

/// <summary>The places of one phrase, ascending. Going through them allocates nothing.</summary>
/// <param name="offsets">The places of all phrases.</param>
/// <param name="start">Where those of this one begin.</param>
/// <param name="count">How many it has.</param>
internal readonly struct Occurrences(int[] offsets, int start, int count) : IEnumerable<int>
{
    /// <summary>How many there are.</summary>
    public int Count => count;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => count == 0;

    /// <summary>The first; there must be one.</summary>
    public int First => offsets[start];

    /// <summary>One of them.</summary>
    /// <param name="index">Which, from 0.</param>
    public int this[int index] => offsets[start + index];

    /// <summary>Whether a place is one of them.</summary>
    /// <param name="offset">The place.</param>
    public bool Contains(int offset) => count > 0 && Array.BinarySearch(offsets, start, count, offset) >= 0;

    /// <summary>Which of them is the first that does not stand before a place.</summary>
    /// <param name="offset">The place.</param>
    /// <returns>Its index; their number where all stand before.</returns>
    public int IndexFrom(int offset)
    {
        int index = count == 0 ? 0 : Array.BinarySearch(offsets, start, count, offset);
        return index >= start ? index - start : count == 0 ? 0 : ~index - start;
    }

    public Enumerator GetEnumerator() => new(offsets, start, start + count);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => new ArraySegment<int>(offsets, start, count).AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<int>)this).GetEnumerator();

    public struct Enumerator(int[] offsets, int start, int end)
    {
        private int _next = start;

        public int Current { readonly get; private set; }

        public bool MoveNext()
        {
            if (_next == end)
            {
                return false;
            }

            Current = offsets[_next++];
            return true;
        }
    }
}
