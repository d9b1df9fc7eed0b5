using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Provenance.InOrder;

/// <summary>
/// Finds, in words that are said to be of something else, the number that the plan's next item would have, where the plan has no such item:
/// what stands behind that number is left out. A number that an item behind the words has stands there a second time, and hides nothing.
/// </summary>
internal sealed class HiddenNumbers
{
    private const int Levels = 4;

    private readonly FlatSource _source;
    private readonly OrderedOutline _outline;

    // By item and level, what the next of that level is numbered with, before one above it; null where there is none.
    private readonly string?[] _next;
    private readonly NextMarker[]?[] _behind;
    private readonly NextMarker[]?[] _first = new NextMarker[Levels][];
    private readonly bool[] _isUnnumbered = new bool[Levels];
    private readonly HashSet<(OutlineLevel Level, string? Kind)> _kinds;

    /// <summary>Gathers what follows each item.</summary>
    /// <param name="source">The source without its layout.</param>
    /// <param name="outline">The headings and tasks.</param>
    public HiddenNumbers(FlatSource source, OrderedOutline outline)
    {
        (_source, _outline) = (source, outline);
        IReadOnlyList<OrderedItem> items = outline.Items;
        _next = new string?[(items.Count + 1) * Levels];
        _behind = new NextMarker[]?[items.Count + 1];
        for (int i = items.Count - 1; i >= 0; i--)
        {
            for (int level = 0; level < Levels; level++)
            {
                int rank = (int)items[i].Rank;
                _next[(i * Levels) + level] = rank < level ? null : rank == level && items[i].Marker is { } marker ? marker.Words : _next[((i + 1) * Levels) + level];
            }
        }

        _kinds = [.. items.Where(item => item.Marker is not null).Select(item => (item.Rank, MarkerWords.KeyOf(item.Marker!.Words, 1)))];
        foreach (IGrouping<OutlineLevel, OrderedItem> level in items.GroupBy(item => item.Rank))
        {
            _isUnnumbered[(int)level.Key] = level.All(item => item.Marker is null);
        }
    }

    /// <summary>Begins to look through words that stand behind an item, piece by piece.</summary>
    /// <param name="item">The item, by its place in the plan; -1 before the first.</param>
    /// <param name="below">A level of which any number counts that is the first of its kind; null where the item's own tell.</param>
    public Search Behind(int item, OutlineLevel? below = null) => new(this, item, below);

    /// <summary>Whether the plan has an item of a level behind another, before the next above it, that has a number.</summary>
    /// <param name="item">The item; -1 before the first.</param>
    /// <param name="level">The level.</param>
    public bool HasNext(int item, OutlineLevel level) => _next[((item + 1) * Levels) + (int)level] is not null;

    /// <summary>Whether the plan has the item that a number is of, behind another.</summary>
    /// <param name="item">The other; -1 before the first.</param>
    /// <param name="next">The number.</param>
    public bool IsTaken(int item, NextMarker next) =>
        (_isUnnumbered[(int)next.Level] && !next.IsStated) || (_next[((item + 1) * Levels) + (int)next.Level] is { } words && next.Marker.LengthAt(words, 0) == words.Length);

    /// <summary>Whether the plan has an item of the level of a number that has one of its kind.</summary>
    /// <param name="next">The number.</param>
    public bool HasNumbered(NextMarker next) => _kinds.Contains((next.Level, MarkerWords.KeyOf(next.Marker.Words, 1)));

    /// <summary>Whether the plan's next item of the level of a number has a later one: the number itself is left out.</summary>
    /// <param name="item">The item that the number is behind; -1 before the first.</param>
    /// <param name="next">The number.</param>
    public bool IsLeftOut(int item, NextMarker next) =>
        _next[((item + 1) * Levels) + (int)next.Level] is { } words && MarkerWords.AreAlike(words, next.Marker.Words) && MarkerWords.NumberIn(words) > MarkerWords.NumberIn(next.Marker.Words);

    /// <summary>Whether the plan leaves out any number behind an item.</summary>
    /// <param name="item">The item; -1 before the first.</param>
    public bool HasLeftOut(int item) => NextOf(item).Any(next => IsLeftOut(item, next));

    // Several places ask of each item, and of each level.
    private NextMarker[] NextOf(int item) => _behind[item + 1] ??= FindNextOf(item);

    // What may follow an item, and the first of a series that the plan begins later.
    private NextMarker[] FindNextOf(int item)
    {
        List<NextMarker> all = [.. item < 0 ? _outline.First : _outline.Items[item].Next];
        for (int level = 0; level < Levels; level++)
        {
            if (_next[((item + 1) * Levels) + level] is { } words && MarkerWords.NumberIn(words) > 1 && !all.Any(next => (int)next.Level == level && MarkerWords.AreAlike(next.Marker.Words, words)) && MarkerWords.WithNumber(words, 1) is { } first)
            {
                all.Add(new NextMarker((OutlineLevel)level, new MarkerWords(first, isStated: false), IsStated: true, GoesOn: true));
            }
        }

        return [.. all];
    }

    private NextMarker[] FirstOf(OutlineLevel level) => _first[(int)level] ??= [.. FindFirstOf(level)];

    // The first of each kind of number that a level has anywhere.
    private IEnumerable<NextMarker> FindFirstOf(OutlineLevel level) => _outline.Items
        .Where(item => item.Rank == level && item.Marker is not null)
        .Select(item => MarkerWords.WithNumber(item.Marker!.Words, 1))
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .Select(words => new NextMarker(level, new MarkerWords(words, isStated: false), IsStated: true, GoesOn: true));

    /// <summary>A look through words, in the source's order. A number that goes on with a series of those words is theirs.</summary>
    internal sealed class Search(HiddenNumbers numbers, int item, OutlineLevel? below)
    {
        // What ends a sentence, a clause or a remark.
        private const string Ends = "。！？；）)〕］]】";

        private static readonly string[] Labels = ["注：", "说明：", "附件：", "注:", "说明:", "附件:"];

        private HashSet<string>? _series;
        private readonly NextMarker[] _next = below is { } level ? [.. numbers.NextOf(item), .. numbers.FirstOf(level)] : numbers.NextOf(item);
        private readonly string _text = numbers._source.Text;

        /// <summary>The first hidden number in a stretch of the text; null where there is none.</summary>
        /// <param name="start">Where the stretch begins.</param>
        /// <param name="end">Where it ends.</param>
        /// <param name="hasLines">Whether a line may end without the end of a sentence, as a title does.</param>
        /// <param name="isMeant">Which numbers are looked for, and where.</param>
        /// <param name="isAnywhere">Whether a number may stand within a sentence.</param>
        public (NextMarker Next, SourceSpan Span)? In(int start, int end, bool hasLines, Func<NextMarker, int, bool> isMeant, bool isAnywhere = false)
        {
            for (int at = start; at < end; at++)
            {
                // Few characters begin a number: whether one may stand there, which asks for its line, is asked of those alone.
                int length = MarkerWords.AnyAt(_text, at);
                if ((length == 0 && !BeginsNext(at)) || (!isAnywhere && !MayBegin(at, start, hasLines)))
                {
                    continue;
                }

                foreach (NextMarker next in _next)
                {
                    if (next.Marker.StandsAlone(numbers._source, at) && isMeant(next, at) && !numbers.IsTaken(item, next) && !IsOfSeries(next.Marker.Words) && !IsBehindLabel(at))
                    {
                        return (next, new SourceSpan(at, next.Marker.LengthAt(_text, at)));
                    }
                }

                if (length > 0)
                {
                    string marker = _text.Substring(at, length);
                    _ = MarkerWords.KeyOf(marker, MarkerWords.NumberIn(marker)) is { } key && (_series ??= new HashSet<string>(StringComparer.Ordinal)).Add(key);
                }
            }

            return null;
        }

        /// <summary>Whether a number goes on with a series of the words that were looked through.</summary>
        /// <param name="at">Where it stands.</param>
        /// <param name="length">Its length.</param>
        public bool HasBefore(int at, int length) => IsOfSeries(_text.Substring(at, length));

        private bool IsOfSeries(string marker) => _series is not null && MarkerWords.KeyOf(marker, MarkerWords.NumberIn(marker) - 1) is { } before && _series.Contains(before);

        private bool BeginsNext(int at)
        {
            foreach (NextMarker next in _next)
            {
                if (next.Marker.LengthAt(_text, at) > 0)
                {
                    return true;
                }
            }

            return false;
        }

        // A line may be broken anywhere: 第 / 三、四季度.
        private bool MayBegin(int at, int start, bool hasLines) =>
            at == start
            || Ends.IndexOf(_text[at - 1]) >= 0
            || (hasLines && _text[at - 1] is '：' or ':')
            || ((hasLines || MarkerWords.AnyAt(_text, at) == 0 || _text[at] is '（' or '(' or '第' or '[') && _text[at - 1] != '第' && numbers._source.BeginsLine(at));

        private bool IsBehindLabel(int at)
        {
            foreach (string label in Labels)
            {
                if (at >= label.Length && string.CompareOrdinal(_text, at - label.Length, label, 0, label.Length) == 0)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
