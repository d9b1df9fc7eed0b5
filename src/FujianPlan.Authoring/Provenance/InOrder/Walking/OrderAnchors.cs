using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Provenance.InOrder.Walking;

/// <summary>
/// Where the headings and tasks of a plan stand that the source has with their markers, and which of them keep the plan's order: as many as
/// can. Asked once the two have parted, to find where they meet again.
/// </summary>
internal sealed class OrderAnchors
{
    private const int None = -1;

    // What stands at more places than this tells nothing.
    private const int MostPlaces = 16;

    private readonly IReadOnlyList<OrderedItem> _items;
    private readonly PhraseIndex _index;
    private readonly string _text;
    private readonly int[] _chain;
    private readonly int[] _next;

    /// <summary>Looks for them.</summary>
    /// <param name="items">The headings and tasks.</param>
    /// <param name="first">The first of them that is looked for.</param>
    /// <param name="text">The text without its layout.</param>
    /// <param name="from">Where in it to begin.</param>
    /// <param name="limits">How much is looked at.</param>
    /// <param name="cancellation">Ends it early.</param>
    public OrderAnchors(IReadOnlyList<OrderedItem> items, int first, string text, int from, SearchLimits limits, CancellationToken cancellation)
    {
        (_items, _text) = (items, text);
        _index = new PhraseIndex(items.Count, limits);
        for (int i = first; i < items.Count; i++)
        {
            if (items[i].Beginning.Length > 0)
            {
                _index.Add(Phrase.Of(items[i].Beginning));
            }
        }

        _index.Search(text, cancellation);
        _chain = Chain(first, from);
        _next = new int[items.Count + 1];
        _next[items.Count] = items.Count;
        for (int i = items.Count - 1; i >= 0; i--)
        {
            _next[i] = _chain[i] >= 0 ? i : _next[i + 1];
        }
    }

    /// <summary>Where an item stands, in the plan's order; -1 where it does not.</summary>
    /// <param name="item">The item, by its place in the plan.</param>
    public int PlaceOf(int item) => _chain[item];

    /// <summary>The place of the first item from one on that stands in the plan's order; the text's end where none does.</summary>
    /// <param name="item">The first that is asked for.</param>
    /// <param name="from">Where the place is looked for.</param>
    public int PlaceFrom(int item, int from)
    {
        for (int i = _next[item]; i < _items.Count; i = _next[i + 1])
        {
            if (_chain[i] >= from)
            {
                return _chain[i];
            }
        }

        return _text.Length;
    }

    /// <summary>Where an item stands with its marker, in whatever order; -1 where it does nowhere.</summary>
    /// <param name="item">The item.</param>
    public int Anywhere(int item)
    {
        foreach (int start in Places(_items[item]))
        {
            return start;
        }

        return None;
    }

    // Ascending; each where the marker begins.
    private IEnumerable<int> Places(OrderedItem item)
    {
        if (item.Beginning.Length == 0)
        {
            yield break;
        }

        Occurrences found = _index.Of(_index.Find(item.Beginning));
        if (found.Count > MostPlaces)
        {
            yield break;
        }

        foreach (int place in found)
        {
            int start = item.Marker is null ? place : item.Marker.StartBefore(_text, place);
            if (start >= 0)
            {
                yield return start;
            }
        }
    }

    // The longest run of items whose places ascend: by length, the last place of such a run that ends earliest.
    private int[] Chain(int first, int from)
    {
        List<(int Place, int Item, int Before)> links = [];
        List<int> ends = [];
        for (int i = first; i < _items.Count; i++)
        {
            foreach (int place in Places(_items[i]).Where(place => place >= from).Reverse())
            {
                int length = LengthBefore(links, ends, place);
                links.Add((place, i, length == 0 ? None : ends[length - 1]));
                if (length == ends.Count)
                {
                    ends.Add(links.Count - 1);
                }
                else
                {
                    ends[length] = links.Count - 1;
                }
            }
        }

        int[] chain = [.. Enumerable.Repeat(None, _items.Count)];
        for (int link = ends.Count == 0 ? None : ends[ends.Count - 1]; link >= 0; link = links[link].Before)
        {
            chain[links[link].Item] = links[link].Place;
        }

        return chain;
    }

    private static int LengthBefore(List<(int Place, int Item, int Before)> links, List<int> ends, int place)
    {
        int low = 0, high = ends.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = links[ends[middle]].Place < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
