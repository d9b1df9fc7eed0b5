namespace FujianPlan.Authoring.Yaml;

/// <summary>A mapping.</summary>
internal sealed class YamlMapping : YamlNode
{
    private List<YamlEntry>? _repeated;
    private Dictionary<string, YamlScalar>? _first;

    internal YamlMapping(int start, int end, bool isBracketed = false)
        : base(start, end) => IsBracketed = isBracketed;

    /// <summary>Whether it is written in braces.</summary>
    internal bool IsBracketed { get; }

    /// <summary>Its entries. Their keys are distinct: of a repeated one, only the first stands here.</summary>
    internal List<YamlEntry> Entries { get; } = [];

    /// <summary>The entries whose key stands among <see cref="Entries"/> already.</summary>
    internal IReadOnlyList<YamlEntry> Repeated => _repeated ?? (IReadOnlyList<YamlEntry>)[];

    /// <summary>Adds an entry whose key stands among <see cref="Entries"/> already.</summary>
    internal void Repeat(YamlEntry entry) => (_repeated ??= []).Add(entry);

    /// <summary>The key among <see cref="Entries"/> that a repeated one repeats.</summary>
    internal YamlScalar FirstOf(YamlScalar repeated)
    {
        _first ??= Entries.ToDictionary(entry => entry.Key.Value, entry => entry.Key, StringComparer.Ordinal);
        return _first[repeated.Value];
    }

    /// <summary>
    /// The mappings that were meant where the dash between two items of a list is missing: the keys start over, the first among them.
    /// One repeated key is a repeated key.
    /// </summary>
    /// <returns>More than one; or this one alone.</returns>
    internal IReadOnlyList<YamlMapping> Items()
    {
        if (IsBracketed || Repeated.Count < 2 || Repeated.All(entry => entry.Key.Value != Entries[0].Key.Value))
        {
            return [this];
        }

        var items = new List<YamlMapping>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlEntry entry in Entries.Concat(Repeated).OrderBy(entry => entry.Key.Start))
        {
            if (items.Count == 0 || !keys.Add(entry.Key.Value))
            {
                items.Add(new YamlMapping(entry.Key.Start, entry.Key.End));
                // A new set: to clear one that was large once takes as long as it was large.
                keys = new HashSet<string>(StringComparer.Ordinal) { entry.Key.Value };
            }

            YamlMapping item = items[items.Count - 1];
            item.Entries.Add(entry);
            item.End = Math.Max(entry.Key.End, entry.Value.End);
        }

        items[items.Count - 1].IsCut = IsCut;
        return items;
    }
}

/// <summary>A key of a mapping and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">Its value; an empty scalar where none is written.</param>
internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
