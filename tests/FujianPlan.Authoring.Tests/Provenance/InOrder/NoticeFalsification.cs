namespace FujianPlan.Authoring.Tests.Provenance.InOrder;

/// <summary>
/// Makes a drawn plan false without leaving out a word of its notice: what one entry lacks, a passage has, or another entry. Every entry
/// states its number, so that none is out of its place.
/// </summary>
internal sealed class NoticeFalsification
{
    private readonly NoticeTree _tree;
    private readonly NoticeTree _said;
    private readonly NoticeEntry[] _top;
    private readonly string _source;
    private readonly Dictionary<NoticeEntry, string> _markers = new(ReferenceEqualityComparer.Instance);
    private readonly List<(NoticeEntry Entry, IReadOnlyList<NoticeEntry> Siblings, int Index, int Depth)> _all = [];

    /// <summary>Reads a notice.</summary>
    /// <param name="tree">How it is laid out and numbered.</param>
    /// <param name="top">Its entries.</param>
    /// <param name="source">The notice.</param>
    /// <param name="said">How the plan says that it is numbered; null where it says it rightly.</param>
    public NoticeFalsification(NoticeTree tree, NoticeEntry[] top, string source, NoticeTree? said = null)
    {
        (_tree, _top, _source, _said) = (tree, top, source, said ?? tree);
        foreach (NoticePiece piece in tree.Pieces(top))
        {
            _markers.TryAdd(piece.Entry, piece.Marker);
        }

        Gather(top, 0);
    }

    /// <summary>The right plan, with all numbers stated.</summary>
    public string Right => _said.Plan(_top, _source, markers: _markers);

    /// <summary>A false plan; null where the notice has nothing that could be falsified like that.</summary>
    /// <param name="kind">How it is falsified.</param>
    /// <param name="passage">The kind of the passage that has what is left out; empty for none.</param>
    /// <param name="pick">Which of the entries.</param>
    public string? Of(string kind, string passage, int pick)
    {
        IEnumerable<(NoticeEntry Entry, IReadOnlyList<NoticeEntry> Siblings, int Index, int Depth)> entries = _all.Where(one => Changed(kind, one.Entry, one.Siblings, one.Index) is not null);
        if (entries.ToArray() is not { Length: > 0 } fit)
        {
            return null;
        }

        (NoticeEntry entry, IReadOnlyList<NoticeEntry> siblings, int index, _) = fit[pick % fit.Length];
        (List<(NoticeEntry Of, NoticeEntry? To)> changes, string hidden) = Changed(kind, entry, siblings, index)!.Value;
        string words = hidden.Length == 0 ? "" : passage.Length == 0 ? $"'{hidden}'" : $"{{kind: {passage}, text: '{hidden}'}}";
        NoticeEntry[] top = [.. _top.Select(one => Apply(one, changes)).OfType<NoticeEntry>()];
        return top.Length == 0 ? null : _said.Plan(top, _source, words, _markers);
    }

    private static bool HasClause(NoticeEntry entry) => entry.Clause is not null || entry.Below.Any(HasClause);

    private (List<(NoticeEntry Of, NoticeEntry? To)> Changes, string Hidden)? Changed(string kind, NoticeEntry entry, IReadOnlyList<NoticeEntry> siblings, int i)
    {
        NoticeEntry? before = i > 0 ? siblings[i - 1] : null, next = i + 1 < siblings.Count ? siblings[i + 1] : null;
        bool isTask = entry.Title is null, isSection = !isTask && entry.Below.All(below => below.Title is null);
        return kind switch
        {
            "a task hidden" when isTask && siblings.Count > 1 => ([(entry, null)], WordsOf(entry)),
            // A heading with nobody's duty under it may be one of the notice's own.
            "a section hidden" when isSection && siblings.Count > 1 && HasClause(entry) => ([(entry, null)], WordsOf(entry)),
            "a heading hidden" when isSection && before is { Below: [{ Title: null }, ..] } && entry.Below.Count > 0 =>
                ([(before, before with { Below = [.. before.Below, .. entry.Below] }), (entry, null)], string.Concat(_tree.Pieces(_top).Where(piece => ReferenceEquals(piece.Entry, entry)).Select(piece => piece.Marker + piece.Words))),
            "words hidden" when isTask => ([(entry, entry with { Text = entry.Text![..1] + "', '" + entry.Text[3..] })], entry.Text![1..3]),
            "a sentence hidden" when isTask && entry.Text!.IndexOf('。') is var end && end < entry.Text.Length - 1 => ([(entry, entry with { Text = entry.Text[..(end + 1)] })], entry.Text[(end + 1)..]),
            "the next task in a text" when isTask && next is { Below: [] } && _markers[next].Length > 0 && entry.Below.Count == 0 =>
                ([(entry, entry with { Text = entry.Text + entry.Clause + _markers[next] + next.Text, Clause = next.Clause }), (next, null)], ""),
            "the first task in a title" when isSection && entry is { Text: null, Clause: null, Below: [{ Below: [] } first, ..] } =>
                ([(entry, entry with { Title = entry.Title + _markers[first] + first.Text, Clause = first.Clause, Below = [.. entry.Below.Skip(1)] })], ""),
            "a title that ends early" when isSection && _all.Count(one => one.Entry.Title is not null) > 1 && entry is { Text: not null, Clause: null } && !entry.Title!.EndsWith('。') => ([(entry, entry with { Title = entry.Title[..^1], Text = entry.Title[^1..] + entry.Text })], ""),
            "a task as a measure" when isTask && entry.Below.Count == 0 && before is { Title: null } && _all.Any(one => ReferenceEquals(one.Entry, entry) && one.Depth == 2) && _markers[entry].Length > 0 =>
                ([(before, before with { Below = [.. before.Below, entry] }), (entry, null)], ""),
            "the last sentence as a measure" when isTask && entry is { Clause: not null, Below: [] } && entry.Text!.TrimEnd('。').LastIndexOf('。') is > 0 and var cut && _all.Any(one => ReferenceEquals(one.Entry, entry) && one.Depth == 2) =>
                ([(entry, entry with { Text = entry.Text[..(cut + 1)], Clause = null, Below = [Unnumbered(new NoticeEntry(null, entry.Text[(cut + 1)..], entry.Clause, []))] })], ""),
            "the clause of the last measure at its task" when isTask && entry is { Clause: null, Below: [{ Clause: not null }, .., { Clause: not null }] } =>
                ([(entry, entry with { Clause = entry.Below[^1].Clause, Below = [.. entry.Below.SkipLast(1), WithoutClause(entry.Below[^1])] })], ""),
            "measures as tasks" when isSection && entry.Below.FirstOrDefault(below => below.Below.Count > 0 && _markers[below.Below[0]].Length > 0) is { } task =>
                ([(entry, entry with { Below = [.. entry.Below.SelectMany(below => ReferenceEquals(below, task) ? task.Below.Prepend(Without(task)) : [below])] })], ""),
            _ => null,
        };
    }

    private NoticeEntry Without(NoticeEntry task)
    {
        NoticeEntry alone = task with { Below = [] };
        _markers[alone] = _markers[task];
        return alone;
    }

    private NoticeEntry Unnumbered(NoticeEntry entry)
    {
        _markers[entry] = "";
        return entry;
    }

    private NoticeEntry WithoutClause(NoticeEntry measure)
    {
        NoticeEntry without = measure with { Clause = null };
        _markers[without] = _markers[measure];
        return without;
    }

    private string WordsOf(NoticeEntry entry)
    {
        HashSet<NoticeEntry> within = new(Entries(entry), ReferenceEqualityComparer.Instance);
        return string.Concat(_tree.Pieces(_top).Where(piece => within.Contains(piece.Entry)).Select(piece => piece.Marker + piece.Words));
    }

    private static IEnumerable<NoticeEntry> Entries(NoticeEntry entry) => entry.Below.SelectMany(Entries).Prepend(entry);

    private void Gather(IReadOnlyList<NoticeEntry> entries, int depth)
    {
        for (int i = 0; i < entries.Count; i++)
        {
            bool isPart = entries[i].Title is not null && entries[i].Below.Any(below => below.Title is not null);
            int own = isPart ? 0 : entries[i].Title is not null ? 1 : Math.Max(2, depth);
            _all.Add((entries[i], entries, i, own));
            Gather(entries[i].Below, own + 1);
        }
    }

    private NoticeEntry? Apply(NoticeEntry entry, List<(NoticeEntry Of, NoticeEntry? To)> changes)
    {
        NoticeEntry? changed = entry;
        foreach ((NoticeEntry of, NoticeEntry? to) in changes)
        {
            changed = ReferenceEquals(of, entry) ? to : changed;
        }

        if (changed is null)
        {
            return null;
        }

        NoticeEntry applied = changed with { Below = [.. changed.Below.Select(below => changes.Exists(change => change.To is null && ReferenceEquals(change.Of, below)) && !ReferenceEquals(changed, entry) && !entry.Below.Any(own => ReferenceEquals(own, below)) ? below : Apply(below, changes)).OfType<NoticeEntry>()] };
        _markers[applied] = _markers[entry];
        return applied;
    }
}
